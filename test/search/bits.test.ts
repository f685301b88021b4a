import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addBit, addBits, noBits, sumAt } from '../../src/search/bits.ts';

const setOf = (positions: readonly number[]) => {
  const bits = noBits(100);
  for (const position of positions) addBit(bits, position);
  return bits;
};

it('sums the values at the positions of two sets joined, each once', () => {
  const values = Array.from({ length: 100 }, (_, at) => at + 1);
  const positions = fc.array(fc.nat(99));
  fc.assert(
    fc.property(positions, positions, (some, others) => {
      const joined = setOf(some);
      addBits(joined, setOf(others));
      const expected = [...new Set([...some, ...others])].reduce((sum, at) => sum + (values[at] ?? 0), 0);
      expect(sumAt(joined, values)).toBe(expected);
    }),
  );
});
