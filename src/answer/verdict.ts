import type { Passage } from '../corpus/report.ts';
import type { Span } from '../language/span.ts';
import type { Attribution, Searched } from './answer.ts';
import type { DiffStep, Touched } from './word-diff.ts';

/**
 * What can be computed about a claimed quote.
 *
 * `verbatim`: stands so in a report. `altered`: stands in a report with other, more or fewer words, or in another order.
 * `other-speaker`: stands so in a report, but somebody else says it, or nobody does. `spliced`: each piece stands in the
 * reports, but never together. `nearest`: no wording in common enough; passages that are near, without a claim that they
 * mean the same. `not-found`: nothing near. None of them says that a claim is true or false.
 */
export type VerdictKind = 'verbatim' | 'altered' | 'other-speaker' | 'spliced' | 'nearest' | 'not-found';

/** The reply to one claimed quote. */
export interface Verdict {
  readonly kind: VerdictKind;
  /**
   * What was checked: the text as it came in, without Markdown and space around it, or the quotation in it where the rest
   * only says who said it. Empty where nothing was claimed.
   */
  readonly claim: string;
  /** Whom the claim is ascribed to, by option or by a frame such as "…, sagte Lawrow". */
  readonly claimedSpeaker?: string;
  /** Present where it stands in a report that does not settle who says it, and that may mean the claimed speaker. */
  readonly isSpeakerOpen?: true;
  /** Best first; of a spliced claim its pieces in the order of the claim; empty where nothing was found. */
  readonly matches: readonly ClaimMatch[];
  /** Which kinds of words an altered claim changes that change what is said, each once. */
  readonly touched: readonly Touched[];
  readonly searched: Searched;
}

/** A place in the reports that a claim, or a piece of it, was compared with. */
export interface ClaimMatch {
  readonly passage: Passage;
  readonly span: Span;
  /** Always `passage.text.slice(span.start, span.end)`. */
  readonly text: string;
  /** 0..1: share of the words that both wordings have in common; 1 where verbatim. */
  readonly similarity: number;
  readonly attribution: Attribution;
  /** From the report's wording to the claim's, in reading order; empty for `nearest`. */
  readonly diff: readonly DiffStep[];
}

/** What one way of checking a claim found. */
export type FoundVerdict = Pick<Verdict, 'kind' | 'matches'> &
  Partial<Pick<Verdict, 'claim' | 'touched' | 'claimedSpeaker' | 'isSpeakerOpen'>>;

/** Places shown with a verdict: more help nobody to judge. */
export const MOST_MATCHES = 5;
