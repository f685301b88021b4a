import type { Span } from './span.ts';

/** A word, number or punctuation mark of a text, for comparing wordings. */
export interface WordingToken {
  /** As written; without invisible characters, composed (NFC), every apostrophe as '. */
  readonly text: string;
  /** Where it stands in the text it was taken from. */
  readonly span: Span;
  readonly kind: 'word' | 'number' | 'mark' | 'ellipsis';
}

/** Soft hyphens, zero-width characters and byte order marks: nobody sees them, so nobody quotes them. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

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

/**
 * Word without case, umlaut and inflectional ending, so that forms of one word fall together ("Häuser", "Hauses").
 *
 * Takes endings off as CISTEM does (Weißweiler and Fraser, 2017), the `ge-` of participles left alone: over-stemming
 * costs a comparison with one more passage, never a wrong result.
 */
export function toWordStem(word: string): string {
  let stem = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/^-+|-+$/gu, '');
  if (/\d/u.test(stem)) return stem;
  // Three letters are left at least, and four before a single -s, -n, -e or -t is taken: "Eis", "Tat", "Bahn" stay.
  while (stem.length > 3) {
    const shorter = stem.length > 5 ? stem.replace(/(?:e[mrsn]|nd)$/u, '') : stem;
    const next = shorter === stem && stem.length > 4 ? stem.replace(/[esnt]$/u, '') : shorter;
    if (next === stem) break;
    stem = next;
  }
  return stem;
}
