import type { Archive } from '../archive/archive.ts';
import { isSpoken, toWording } from '../language/wording.ts';
import { findQuotations } from '../statements/quotations.ts';
import { speakerIn } from './frame-speaker.ts';
import { toPlainText } from './pasted-text.ts';

/** A message with more quotations gets its first ones checked. Source: issue 5, Check quotes. */
const MOST_CLAIMS = 5;

/** A quotation in a message, and whom the message ascribes it to. */
export interface ClaimedQuotation {
  /** Without its marks. */
  readonly text: string;
  /** Absent where the message does not say, and where the text is the whole message. */
  readonly speaker?: string;
}

/**
 * The claimed quotes in a message, in its order, none twice; at most five. The whole text where nothing in it stands
 * between quotation marks; empty where it says nothing. Markdown ("> …", "**…**") is no part of a quote.
 */
export function findClaims(message: string, archive: Archive): ClaimedQuotation[] {
  const text = toPlainText(message);
  const claims = new Map<string, ClaimedQuotation>();
  for (const quotation of findQuotations(text)) {
    const words = text.slice(quotation.start + 1, quotation.end - 1).trim();
    if (!hasWords(words) || claims.has(words)) continue;
    const speaker = speakerIn(text, quotation, archive);
    claims.set(words, { text: words, ...(speaker !== undefined && { speaker }) });
  }
  if (claims.size > 0) return [...claims.values()].slice(0, MOST_CLAIMS);
  return hasWords(text) ? [{ text }] : [];
}

function hasWords(text: string): boolean {
  return toWording(text).some(isSpoken);
}
