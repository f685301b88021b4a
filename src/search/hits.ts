import type { Likeness, LikenessOf } from './likeness.ts';

/** A word of a text that has something of the question: one in twenty. */
export interface Hit {
  /** Position of the word in the text. */
  readonly at: number;
  readonly likeness: Likeness;
}

/** The words of a text that have something of the question, in reading order. */
export function hitsIn(words: Uint32Array, likenessOf: LikenessOf): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const likeness = likenessOf(words[at] ?? 0);
    if (likeness) hits.push({ at, likeness });
  }
  return hits;
}
