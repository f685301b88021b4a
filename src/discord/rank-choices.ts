import { distance } from 'fastest-levenshtein';
import { fold } from '../language/fold.ts';
import { mergeSpellings } from '../language/spelling.ts';
import { toWords } from '../language/words.ts';

/** Something to choose, with its words prepared for comparison. */
export interface Candidate<T> {
  readonly item: T;
  readonly keys: readonly Key[];
}

/** A word whatever its spelling, and which letters it has. */
interface Key {
  readonly text: string;
  readonly letters: number;
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
  const exact = rank(asked, candidates, scoreOf);
  // Typos cost time, and nobody needs them where the letters as typed find enough.
  const ranked =
    exact.length >= limit ? exact : rank(asked, candidates, (key, word) => scoreOf(key, word) || scoreTypo(key, word));
  return ranked.slice(0, limit).map(({ item }) => item);
}

function rank<T>(asked: readonly Key[], candidates: readonly Candidate<T>[], score: (key: Key, word: Key) => number) {
  return candidates
    .flatMap(({ item, keys }) => {
      let sum = 0;
      for (const key of asked) {
        let best = 0;
        for (const word of keys) best = Math.max(best, score(key, word));
        if (best === 0) return [];
        sum += best;
      }
      return { item, score: sum };
    })
    .sort((a, b) => b.score - a.score);
}

/** The whole word counts most, then its beginning and its inside. */
function scoreOf({ text: key }: Key, { text: word }: Key): number {
  if (word === key) return 4;
  if (word.startsWith(key)) return 3;
  // One letter stands inside of nearly every word.
  return key.length > 1 && word.includes(key) ? 2 : 0;
}

/** Two letters swapped, or one slip in four letters, two in eight: more, and words turn into other words. */
function scoreTypo({ text: key, letters }: Key, word: Key): number {
  // A digit is never meant for another one.
  if (key.length < 4 || /\d/u.test(key)) return 0;
  const most = key.length >= 8 ? 2 : 1;
  // Every slip brings in one letter at most: this spares nearly all comparisons.
  if (countBits(letters & ~word.letters) > most) return 0;
  const lengths = [key.length - 1, key.length, key.length + 1];
  if (lengths.some((length) => distance(key, word.text.slice(0, length)) <= most)) return 1;
  const swapped = (i: number) => key.slice(0, i) + (key[i + 1] ?? '') + key[i] + key.slice(i + 2);
  return Array.from(key, (_, i) => swapped(i)).some((other) => word.text.startsWith(other)) ? 1 : 0;
}

function toKeys(text: string): Key[] {
  return toWords(text).map((word) => {
    const key = mergeSpellings(fold(word.text));
    return { text: key, letters: toLetters(key) };
  });
}

/** One bit for each of a to z that is in the word, and one for all other characters. */
function toLetters(key: string): number {
  let letters = 0;
  for (let i = 0; i < key.length; i++) {
    const letter = key.charCodeAt(i) - 97;
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
