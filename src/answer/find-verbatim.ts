import type { Passage } from '../corpus/report.ts';
import type { Span } from '../language/span.ts';
import { isSpoken, toWording, type WordingToken } from '../language/wording.ts';
import type { WordingIndex } from '../search/wording-index.ts';
import { isSame } from './align-wordings.ts';

/** A stretch of a passage whose wording is the one looked for. */
export interface Place {
  readonly passage: Passage;
  readonly span: Span;
}

/** More places of one wording than this tell nobody more; words such as "der" have thousands. */
const MOST_PLACES = 50;

/** Everywhere that a wording stands token by token; by report id, then in reading order; at most 50. */
export function findVerbatim(wording: readonly WordingToken[], index: WordingIndex): Place[] {
  const places: Place[] = [];
  for (const passage of index.holdingAll(wording.filter(isSpoken).map((token) => token.text))) {
    const tokens = toWording(passage.text);
    for (let start = 0; start + wording.length <= tokens.length; start += 1) {
      if (runLength(tokens, start, wording, 0) < wording.length) continue;
      places.push({ passage, span: spanOf(tokens, start, start + wording.length) });
      if (places.length === MOST_PLACES) return places;
    }
  }
  return places;
}

/** How many tokens from `start` on are the same as those of the wording from `from` on. */
export function runLength(
  tokens: readonly WordingToken[],
  start: number,
  wording: readonly WordingToken[],
  from: number,
): number {
  let length = 0;
  for (;;) {
    const [token, sought] = [tokens[start + length], wording[from + length]];
    if (!token || !sought || !isSame(token, sought, length === 0)) return length;
    length += 1;
  }
}

/** From the first character of the one to the last of the other, `end` not included. */
export function spanOf(tokens: readonly WordingToken[], start: number, end: number): Span {
  return { start: tokens[start]?.span.start ?? 0, end: tokens[end - 1]?.span.end ?? 0 };
}
