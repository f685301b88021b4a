import type { Span } from '../language/span.ts';
import { toWords } from '../language/words.ts';

/**
 * Whether a quotation of two to four words stands in the report again: then it is the name of something („con energy
 * ag“, „Glas der Vernunft“). Nobody's words are quoted twice in one report but for single ones („falsch“).
 */
export function isRecurringName(passage: string, { start, end }: Span, report: string): boolean {
  const inside = passage.slice(start + 1, end - 1);
  const { length } = toWords(inside);
  if (length < 2 || length > 4) return false;
  const first = nextWhole(report, inside, 0);
  return first >= 0 && nextWhole(report, inside, first + 1) >= 0;
}

/** Where the words stand next, and not as part of longer ones; -1 where they do not. */
function nextWhole(text: string, words: string, from: number): number {
  let at = text.indexOf(words, from);
  while (at >= 0 && (isLetter(text[at - 1]) || isLetter(text[at + words.length]))) at = text.indexOf(words, at + 1);
  return at;
}

const isLetter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char);
