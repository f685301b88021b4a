import type { Likeness } from './likeness.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Likenesses of one question at a time, in memory that is kept from question to question: making it anew takes longer. */
export interface Memory {
  /** By word id where its likeness stands in `known`; 0 for a word that was not looked at. */
  slots: Uint32Array;
  /** Undefined up to `RELATED`, which are no likenesses. */
  readonly known: (Likeness | undefined)[];
  /** By stem id 1 where a term of the question has that stem. */
  stems: Uint8Array;
  /** By gram id its position in the question from 1; 0 where the question lacks it. */
  positions: Uint16Array;
}

/** In place of a slot: the word was looked at and has nothing of the question. */
export const NOT_LIKE = 1;
/** It was not looked at, but is of the family or kind of some term. */
export const RELATED = 2;

export function createMemory(): Memory {
  return { slots: new Uint32Array(), known: [], stems: new Uint8Array(), positions: new Uint16Array() };
}

/** Makes room for all words of the vocabulary, none of which has been looked at. */
export function forget(memory: Memory, { words, stemCount, gramCount }: Vocabulary): void {
  if (memory.slots.length < words.length) memory.slots = new Uint32Array(Math.ceil(words.length * GROWTH));
  else memory.slots.fill(0);
  if (memory.stems.length < stemCount) memory.stems = new Uint8Array(Math.ceil(stemCount * GROWTH));
  else memory.stems.fill(0);
  if (memory.positions.length < gramCount) memory.positions = new Uint16Array(Math.ceil(gramCount * GROWTH));
  else memory.positions.fill(0);
  memory.known.length = 0;
  memory.known.push(undefined, undefined, undefined);
}

/** Room for half as many words more, so that added reports rarely ask for new memory. */
const GROWTH = 1.5;
