import { fold } from '../language/fold.ts';
import { isStopWord } from '../language/stop-words.ts';
import { isSpoken, toWording, type WordingToken } from '../language/wording.ts';

/** A claimed quote taken apart. */
export interface Claim {
  /** Without white space around it. */
  readonly text: string;
  /** Without marks and ellipses at its edges; empty where nothing is claimed. */
  readonly wording: readonly WordingToken[];
}

/** A claim from the text a user gave. */
export function toClaim(text: string): Claim {
  const trimmed = text.trim();
  const tokens = toWording(trimmed);
  const first = tokens.findIndex(isSpoken);
  const last = tokens.findLastIndex((token) => isSpoken(token) || token.text === '?' || token.text === '!');
  return { text: trimmed, wording: first < 0 ? [] : tokens.slice(first, last + 1) };
}

/** So many words that stand in every text tell nothing of a report: "und", "in der". Three may be a phrase: "nicht mehr nur". */
const MOST_EMPTY = 2;

/** Whether a claim says anything that one report may have and another not. */
export function saysSomething({ wording }: Claim): boolean {
  const words = wording.filter(isSpoken);
  return words.length > MOST_EMPTY || words.some(({ text }) => !isStopWord(fold(text), 'de'));
}
