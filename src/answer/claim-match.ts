import type { Archive } from '../archive/archive.ts';
import { attribute } from './attribution.ts';
import type { Place } from './find-verbatim.ts';
import type { ClaimMatch } from './verdict.ts';
import type { DiffStep } from './word-diff.ts';

/** A place as one that a claim was compared with, with who speaks there. */
export function toMatch(
  { passage, span }: Place,
  similarity: number,
  diff: readonly DiffStep[],
  archive: Archive,
): ClaimMatch {
  return {
    passage,
    span,
    text: passage.text.slice(span.start, span.end),
    similarity,
    attribution: attribute(passage, span, archive),
    diff,
  };
}

/** A place whose wording is the claim's. */
export function toVerbatimMatch(place: Place, archive: Archive): ClaimMatch {
  return toMatch(place, 1, [{ op: 'same', text: place.passage.text.slice(place.span.start, place.span.end) }], archive);
}
