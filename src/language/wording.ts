import { distance } from 'fastest-levenshtein';
import { fold, INVISIBLE } from './fold.ts';
import type { Span } from './span.ts';
import { stem } from './stem.ts';

/** A word, number or punctuation mark of a text, for comparing wordings. */
export interface WordingToken {
  /** As written; without invisible characters, composed (NFC), every apostrophe as '. */
  readonly text: string;
  /** Where it stands in the text it was taken from. */
  readonly span: Span;
  readonly kind: 'word' | 'number' | 'mark' | 'ellipsis';
}

/**
 * Alternatives in order: an ellipsis, bracketed or not; a number with its separators and sign of per cent apart; a word
 * with its inner hyphens and apostrophes (a hyphen at its end belongs to it: "Klima- und Umweltschutz"); any other
 * visible character that is no quotation mark.
 */
const TOKEN =
  /(?<ellipsis>[[(]\s*(?:…|\.{3})\s*[\])]|…|\.{3,})|(?<number>\p{Nd}+(?:[.,:]\p{Nd}+)*(?![\p{L}\p{M}]))|(?<word>[\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]+(?:[-'’‑][\p{L}\p{N}\p{M}\u00ad]+)*-?)|(?<mark>[^\s\p{L}\p{N}\p{M}„“”"«»‹›‚‘’'`´])/gu;

/**
 * Words, numbers and marks of a text in reading order, white space and quotation marks left out: two texts whose tokens
 * have the same `text` are the same wording.
 */
export function toWording(text: string): WordingToken[] {
  const tokens: WordingToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const written = match[0].replace(INVISIBLE, '').normalize('NFC').replace(/’/gu, "'").replace(/‑/gu, '-');
    if (written === '') continue;
    const span = { start: match.index, end: match.index + match[0].length };
    tokens.push({ text: written, span, kind: kindOf(match.groups ?? {}) });
  }
  return tokens;
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): WordingToken['kind'] {
  if (groups.ellipsis !== undefined) return 'ellipsis';
  if (groups.number !== undefined) return 'number';
  return groups.word === undefined ? 'mark' : 'word';
}

/** Whether a token is read aloud: a word or a number, no punctuation. */
export function isSpoken(token: WordingToken): boolean {
  return token.kind === 'word' || token.kind === 'number';
}

/** Words of 850 articles and their questions: a full memory is emptied, which costs time and changes nothing. */
const MOST_REMEMBERED = 60_000;
const stems = new Map<string, string>();

/**
 * Stem of a word as written, the same for its forms and for other ways to write its umlauts. Stems are remembered:
 * comparing a claim with a dozen passages asks for the same few thousand again and again.
 */
export function toWordStem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MOST_REMEMBERED) stems.clear();
  const found = stem(fold(word));
  stems.set(word, found);
  return found;
}

/** Letters that two stems must have to be taken for a slip of each other: "Rom" and "Ram" are two words. */
const SLIP_LENGTH = 5;

/** Whether two stems are of one word, written rightly or not: the same, or a letter apart in five and more. */
export function areAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  return shorter >= SLIP_LENGTH && Math.max(a.length, b.length) - shorter <= 1 && distance(a, b) === 1;
}
