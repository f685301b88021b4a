import { fold } from '../language/fold.ts';
import { isLight } from '../language/light-words.ts';
import { toMeaningStem } from '../language/same-meaning.ts';
import { isStopWord } from '../language/stop-words.ts';
import { meaningsOf } from '../language/thesaurus.ts';
import { isSpoken, toWording } from '../language/wording.ts';

/** Of the words of either sentence, the other must have so much for them to be worth reading closely. */
const LEAST = 0.3;
/** Sentences of a thousand reports; a full memory is emptied, which costs time and changes nothing. */
const MOST_REMEMBERED = 20_000;
/** By sentence, for each of its content words the beginning of its stem and its groups in the thesaurus. */
const remembered = new Map<string, readonly (readonly (string | number)[])[]>();
/** Compounds begin as their first parts do. */
const BEGINNING = 4;

/** Whether two sentences have so many words in common that they may carry one statement: quick, and seldom wrongly no. */
export function shareWords(a: string, b: string): boolean {
  const [x, y] = [keysOf(a), keysOf(b)];
  return isHeld(x, y) && isHeld(y, x);
}

function isHeld(words: readonly (readonly (string | number)[])[], others: readonly (readonly (string | number)[])[]) {
  const keys = new Set(others.flat());
  return words.filter((word) => word.some((key) => keys.has(key))).length >= LEAST * words.length;
}

function keysOf(text: string): readonly (readonly (string | number)[])[] {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const words = toWording(text).filter((token) => isSpoken(token) && !isStopWord(fold(token.text), 'de'));
  const keys = words.flatMap(({ text: word }) =>
    isLight(word) ? [] : [[toMeaningStem(word).slice(0, BEGINNING), ...meaningsOf(word)]],
  );
  remembered.set(text, keys);
  return keys;
}
