import { describe, expect, it } from 'vitest';
import { createTurns } from '../../src/discord/turns.ts';

describe('turns', () => {
  it('go one after the other, in order', async () => {
    const turns = createTurns();
    const done: number[] = [];
    await Promise.all([1, 2, 3].map((n) => turns.run(() => done.push(n))));
    expect(done).toEqual([1, 2, 3]);
  });

  it('let events in between', async () => {
    const turns = createTurns();
    const order: string[] = [];
    const all = Promise.all([turns.run(() => order.push('first')), turns.run(() => order.push('second'))]);
    await turns.run(() => undefined).then(() => order.push('third'));
    setImmediate(() => order.push('never before'));
    await all;
    expect(order.slice(0, 2)).toEqual(['first', 'second']);
  });

  it('are busy from the question to the answer', async () => {
    const turns = createTurns();
    expect(turns.isBusy).toBe(false);
    const turn = turns.run(() => 'x');
    expect(turns.isBusy).toBe(true);
    await turn;
    expect(turns.isBusy).toBe(false);
  });

  it('go on after one that failed', async () => {
    const turns = createTurns();
    const broken = turns.run(() => {
      throw new Error('broken');
    });
    await expect(broken).rejects.toThrow('broken');
    await expect(turns.run(() => 'fine')).resolves.toBe('fine');
    expect(turns.isBusy).toBe(false);
  });
});
