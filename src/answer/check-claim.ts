import type { Archive } from '../archive/archive.ts';
import { searchedOf } from './answer-question.ts';
import { checkSentences } from './check-sentences.ts';
import { checkFramed, checkVerbatim } from './check-verbatim.ts';
import { checkWording } from './check-wording.ts';
import { type Claim, saysSomething, toClaim } from './claim.ts';
import { withoutFrame } from './claim-frame.ts';
import { toMatch } from './claim-match.ts';
import { findNearest } from './find-nearest.ts';
import { findVerbatim } from './find-verbatim.ts';
import { toPlainText } from './pasted-text.ts';
import type { FoundVerdict, Verdict } from './verdict.ts';

export interface CheckOptions {
  /** Who is said to have said it, by any variant of the name. */
  readonly speaker?: string;
  /** `plain` where Markdown was taken off already, and marks left are the report's own; `pasted` where not given. */
  readonly form?: 'plain' | 'pasted';
}

/**
 * The verdict on a claimed quote: whether and how its words stand in the reports, never whether it is true.
 *
 * Tried in this order: verbatim as a whole; verbatim without an attached "…, sagte Lawrow"; spliced from pieces that
 * never stood together; altered; altered sentence by sentence; nearest; not found.
 */
export function checkClaim(text: string, archive: Archive, options: CheckOptions = {}): Verdict {
  const claim = options.form === 'plain' ? toClaim(text) : readPasted(text, archive);
  const speaker = options.speaker?.trim() || undefined;
  const isClaim = saysSomething(claim);
  const found = isClaim ? check(claim, speaker, archive) : undefined;
  return {
    kind: 'not-found',
    claim: isClaim ? claim.text : '',
    ...(speaker !== undefined && { claimedSpeaker: speaker }),
    matches: [],
    touched: [],
    searched: searchedOf(archive),
    ...found,
  };
}

/** The text as it is, where a report has it so, marks and all; else without Markdown. */
function readPasted(text: string, { wording }: Archive): Claim {
  const claim = toClaim(text);
  return findVerbatim(claim.wording, wording).length > 0 ? claim : toClaim(toPlainText(text));
}

function check(claim: Claim, speaker: string | undefined, archive: Archive): FoundVerdict | undefined {
  const framed = withoutFrame(claim, archive);
  const isFrameReworded = framed && checkFramed(framed, speaker, archive, 'any') !== undefined;
  return (
    checkVerbatim(claim, speaker, archive) ??
    (framed && checkFramed(framed, speaker, archive, 'apart')) ??
    checkWording(framed && !isFrameReworded ? [claim, framed.words] : [claim], archive) ??
    (framed && checkFramed(framed, speaker, archive, 'any')) ??
    checkSentences(claim, archive) ??
    checkNear(framed?.words ?? claim, archive)
  );
}

function checkNear(claim: Claim, archive: Archive): FoundVerdict | undefined {
  const near = findNearest(claim, archive);
  if (near.length === 0) return undefined;
  const matches = near.map((sentence) => toMatch(sentence, sentence.coverage, [], archive));
  return { kind: 'nearest', matches };
}
