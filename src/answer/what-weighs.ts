import { fold } from '../language/fold.ts';
import { numberOf } from '../language/number-words.ts';
import { isSpoken, toWording } from '../language/wording.ts';
import { alignWhole } from './align-wordings.ts';
import { isNegation, type Touched } from './word-diff.ts';

/**
 * Of the words of the longer wording, this share is the same where a denial in one only is a denial of the other:
 * reworded, "nicht besetzt" is "unbesetzt".
 */
const LEAST_SAME = 0.7;

/**
 * What two wordings of one statement have otherwise that no reader should overlook, each once: other numbers in both, a
 * negation in one only. Names do not weigh: reports call one thing by many. Nor does a number that only one has: the
 * other says less.
 */
export function whatWeighs(a: string, b: string): Touched[] {
  return [...(numbersDiffer(a, b) ? (['number'] as const) : []), ...(oneDenies(a, b) ? (['negation'] as const) : [])];
}

function numbersDiffer(a: string, b: string): boolean {
  const [inA, inB] = [numbersOf(a), numbersOf(b)];
  return [...inA].some((number) => !inB.has(number)) && [...inB].some((number) => !inA.has(number));
}

/** Figures of a text, from digits or words; none of names such as "G7". */
function numbersOf(text: string): Set<string> {
  return new Set(toWording(text).flatMap((token) => (isSpoken(token) ? (numberOf(fold(token.text)) ?? []) : [])));
}

function oneDenies(a: string, b: string): boolean {
  const [wordsA, wordsB] = [toWording(a).filter(isSpoken), toWording(b).filter(isSpoken)];
  const steps = alignWhole(wordsA, wordsB);
  const same = steps.filter(({ op }) => op === 'same').length;
  if (same < LEAST_SAME * Math.max(wordsA.length, wordsB.length)) return false;
  const missing = steps.some((step) => step.op === 'missing' && isNegation(step.source.text));
  const added = steps.some((step) => step.op === 'added' && isNegation(step.claimed.text));
  return missing !== added;
}
