/** A small set of numbers from 0 on, 30 to an item, so that each item stays a small integer: joining sets is fast. */
export type Bits = number[];

const PER_ITEM = 30;

export function noBits(size: number): Bits {
  return new Array<number>(Math.ceil(size / PER_ITEM)).fill(0);
}

export function addBit(bits: Bits, position: number): void {
  const item = Math.floor(position / PER_ITEM);
  bits[item] = (bits[item] ?? 0) | (1 << (position % PER_ITEM));
}

export function addBits(bits: Bits, others: Readonly<Bits>): void {
  for (let item = 0; item < others.length; item += 1) bits[item] = (bits[item] ?? 0) | (others[item] ?? 0);
}

/** Sum of the values at the positions in the set, in ascending order. */
export function sumAt(bits: Readonly<Bits>, values: readonly number[]): number {
  let sum = 0;
  for (let item = 0; item < bits.length; item += 1) {
    let rest = bits[item] ?? 0;
    while (rest !== 0) {
      const lowest = rest & -rest;
      sum += values[item * PER_ITEM + 31 - Math.clz32(lowest)] ?? 0;
      rest ^= lowest;
    }
  }
  return sum;
}
