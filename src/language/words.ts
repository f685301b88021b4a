import type { Span } from './span.ts';

/** A word of a text, a number included. */
export interface Word extends Span {
  /** As written. */
  readonly text: string;
}

/**
 * A number with its separators, or letters and digits with accents and invisible characters in between. Hyphens and
 * apostrophes divide, so that "Tass-Angaben" answers to "Tass".
 */
const WORD = /\p{N}+(?:[.,:]\p{N}+)*(?![\p{L}\p{M}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]*/gu;

/** Words of a text in reading order. */
export function toWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return words;
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
