/** Whole numbers from 0 in a row, 4 bytes each; grows as it is added to. */
export interface Numbers {
  readonly length: number;
  /** At least `length` of them, by position. Another array after growing: not to be kept. */
  readonly values: Uint32Array;
  push(value: number): void;
  /** Changes the number at a position; those between the end and it are 0. */
  add(position: number, change: number): void;
}

/** Room at first; doubled where it is full. */
const ROOM = 1024;

export function createNumbers(): Numbers {
  let values = new Uint32Array(ROOM);
  let length = 0;

  function reach(wanted: number): void {
    if (wanted > values.length) {
      const larger = new Uint32Array(Math.max(wanted, values.length * 2));
      larger.set(values);
      values = larger;
    }
    length = Math.max(length, wanted);
  }

  return {
    get length() {
      return length;
    },
    get values() {
      return values;
    },
    push(value) {
      reach(length + 1);
      values[length - 1] = value;
    },
    add(position, change) {
      if (position >= length) reach(position + 1);
      values[position] = (values[position] ?? 0) + change;
    },
  };
}
