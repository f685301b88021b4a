import { isSpoken, toWording } from '../language/wording.ts';
import type { FramedClaim } from './claim.ts';
import type { Place } from './find-verbatim.ts';

/** So many words beside a quotation still belong to its frame: "…, sagte der russische Außenminister Lawrow". */
const FRAME_WORDS = 6;

/**
 * Whether the report frames the words itself, with a word of the claim's frame: then the frame belongs to the wording
 * that is compared, and "…, erklärte Lawrow" for "…, sagte Lawrow" is an altered quote, not a verbatim one.
 */
export function hasOwnFrame({ passage, span }: Place, { frame }: FramedClaim): boolean {
  const beside = [
    ...spoken(passage.text.slice(0, span.start)).slice(-FRAME_WORDS),
    ...spoken(passage.text.slice(span.end)).slice(0, FRAME_WORDS),
  ];
  return frame.some((word) => !ARTICLE.test(word) && beside.includes(word));
}

const ARTICLE = /^(?:der|die|das|den|dem|des|so|hat)$/iu;

function spoken(text: string): string[] {
  return toWording(text)
    .filter(isSpoken)
    .map((token) => token.text);
}
