import { distance } from 'fastest-levenshtein';
import { fold } from '../language/fold.ts';
import { mergeSpellings } from '../language/spelling.ts';
import { toWords } from '../language/words.ts';

/** Something to choose, with its words prepared for comparison. */
export interface Candidate<T> {
  readonly item: T;
  readonly keys: readonly string[];
}

/** `item` with the words by which it is found, whatever their spelling. */
export function toCandidate<T>(item: T, text: string): Candidate<T> {
  return { item, keys: toKeys(text) };
}

/**
 * The candidates that fit what has been typed, best first, at most `limit`; among equals their own order. Every typed
 * word has to fit the start of one of theirs, or stand in it, or differ from its start by a typo. Nothing typed fits all.
 */
export function rankChoices<T>(typed: string, candidates: readonly Candidate<T>[], limit: number): T[] {
  const asked = toKeys(typed);
  return candidates
    .flatMap(({ item, keys }) => {
      const scores = asked.map((key) => Math.max(0, ...keys.map((word) => scoreOf(key, word))));
      return scores.includes(0) ? [] : { item, score: scores.reduce((sum, score) => sum + score, 0) };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ item }) => item);
}

/** The whole word counts most, then its beginning, its inside, and last a slip of the keyboard. */
function scoreOf(key: string, word: string): number {
  if (word === key) return 4;
  if (word.startsWith(key)) return 3;
  // One letter stands inside of nearly every word.
  if (key.length > 1 && word.includes(key)) return 2;
  return isTypo(key, word) ? 1 : 0;
}

/** Two letters swapped, or one slip in four letters, two in eight: more, and words turn into other words. */
function isTypo(key: string, word: string): boolean {
  // A digit is never meant for another one.
  if (key.length < 4 || /\d/u.test(key)) return false;
  const most = key.length >= 8 ? 2 : 1;
  const lengths = [key.length - 1, key.length, key.length + 1];
  if (lengths.some((length) => distance(key, word.slice(0, length)) <= most)) return true;
  return Array.from(key, (_, i) => key.slice(0, i) + (key[i + 1] ?? '') + key[i] + key.slice(i + 2)).some((swapped) =>
    word.startsWith(swapped),
  );
}

function toKeys(text: string): string[] {
  return toWords(text).map((word) => mergeSpellings(fold(word.text)));
}
