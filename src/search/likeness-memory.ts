import type { Likeness } from './likeness.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Likenesses of one question at a time, in memory that is kept from question to question: making it anew takes longer. */
export interface Memory {
  /** By word id where its likeness stands in `known`; 0 for most words, which have nothing of the question. */
  slots: Uint32Array;
  /** Nothing up to `RELATED`. */
  readonly known: (Likeness | undefined)[];
  /** By stem id 1 where a term of the question has that stem. */
  stems: Uint8Array;
  /** By gram id its position in the question from 1; 0 where the question lacks it. */
  positions: Uint16Array;
  /** By word id; all 0 but while `spelt-alike.ts` adds up. */
  shares: Float64Array;
}

/** In place of a slot: the word has something of the question and was not looked at yet. */
export const RELATED = 1;

export function createMemory(): Memory {
  return {
    slots: new Uint32Array(),
    known: [],
    stems: new Uint8Array(),
    positions: new Uint16Array(),
    shares: new Float64Array(),
  };
}

/** Makes room for all words of the vocabulary, and forgets the question before. */
export function forget(memory: Memory, { words, stemCount, gramCount }: Vocabulary): void {
  if (memory.slots.length < words.length) memory.slots = new Uint32Array(withRoom(words.length));
  else memory.slots.fill(0);
  if (memory.stems.length < stemCount) memory.stems = new Uint8Array(withRoom(stemCount));
  else memory.stems.fill(0);
  if (memory.positions.length < gramCount) memory.positions = new Uint16Array(withRoom(gramCount));
  else memory.positions.fill(0);
  if (memory.shares.length < words.length) memory.shares = new Float64Array(withRoom(words.length));
  memory.known.length = 0;
  memory.known.push(undefined, undefined);
}

/** Room for half as many more, so that added reports rarely ask for new memory. */
function withRoom(count: number): number {
  return Math.ceil(count * 1.5);
}
