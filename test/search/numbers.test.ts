import { describe, expect, it } from 'vitest';
import { createNumbers } from '../../src/search/numbers.ts';

describe('numbers', () => {
  it('keeps what was pushed when it grows', () => {
    const numbers = createNumbers();
    for (let value = 0; value < 5000; value += 1) numbers.push(value * 2);
    expect(numbers.length).toBe(5000);
    expect([...numbers.values.subarray(0, numbers.length)]).toEqual(Array.from({ length: 5000 }, (_, at) => at * 2));
  });

  it('counts at positions that it does not have yet', () => {
    const numbers = createNumbers();
    numbers.add(3000, 1);
    numbers.add(3000, 1);
    numbers.add(2, 1);
    numbers.add(2, -1);
    expect([numbers.length, numbers.values[3000], numbers.values[2], numbers.values[1]]).toEqual([3001, 2, 0, 0]);
  });
});
