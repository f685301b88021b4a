/** A set of small whole numbers that is emptied at once. */
export interface Marks {
  /** Marks a number; false where it was marked already. */
  mark(id: number): boolean;
  clear(): void;
}

/** Room at first; doubled where it is not enough. */
const ROOM = 1024;

export function createMarks(): Marks {
  /** By number the round in which it was marked last: a new round makes all marks old. */
  let rounds = new Uint32Array(ROOM);
  let round = 1;
  return {
    mark(id) {
      if (id >= rounds.length) {
        const larger = new Uint32Array(Math.max(id + 1, rounds.length * 2));
        larger.set(rounds);
        rounds = larger;
      }
      if (rounds[id] === round) return false;
      rounds[id] = round;
      return true;
    },
    clear() {
      round += 1;
    },
  };
}
