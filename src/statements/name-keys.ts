import { fold } from '../language/fold.ts';
import { mergeSpellings } from '../language/spelling.ts';
import { toWords } from '../language/words.ts';

/** By code unit, which no locale of the machine changes. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Words that name nobody: "der russische Außenminister" is looked for by the other two. */
const EMPTY = new Set([
  'der',
  'die',
  'das',
  'des',
  'dem',
  'den',
  'ein',
  'eine',
  'the',
  'a',
  'of',
  'von',
  'vom',
  'und',
  'and',
  'herr',
  'frau',
  'mr',
  'mrs',
  'ms',
]);

export const toKeys = (name: string): string[] =>
  toWords(name)
    .filter(({ text }) => !EMPTY.has(text.toLowerCase()))
    .map(({ text }) => mergeSpellings(fold(text)));
