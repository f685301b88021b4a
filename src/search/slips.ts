import { isOneSlip } from '../language/slip.ts';

interface Folded {
  readonly folded: string;
}

/** Words, to be found by what somebody typed who meant them. */
export interface Slips<Word extends Folded> {
  add(word: Word): void;
  /** The words that are one slip of the hand from a folded word, in alphabetical order. */
  oneSlipFrom(folded: string): readonly Word[];
}

/** Keeps words by length and first or last letter: a slip leaves one of both letters as it was. */
export function createSlips<Word extends Folded>(): Slips<Word> {
  const shapes = new Map<string, Word[]>();
  return {
    add(word) {
      for (const shape of shapesOf(word.folded, word.folded.length)) {
        const alike = shapes.get(shape);
        if (alike) alike.push(word);
        else shapes.set(shape, [word]);
      }
    },
    oneSlipFrom(folded) {
      const found = new Set<Word>();
      for (const step of [-1, 0, 1]) {
        for (const shape of shapesOf(folded, folded.length + step)) {
          for (const word of shapes.get(shape) ?? []) if (isOneSlip(word.folded, folded)) found.add(word);
        }
      }
      return [...found].sort((a, b) => (a.folded < b.folded ? -1 : 1));
    },
  };
}

function shapesOf(folded: string, length: number): string[] {
  return [`${folded[0]}${length}`, `${length}${folded.at(-1)}`];
}
