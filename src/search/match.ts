import type { Passage, Report } from '../corpus/report.ts';
import type { Span } from '../language/span.ts';

/** A sentence that the search found. */
export interface Match {
  readonly report: Report;
  readonly passage: Passage;
  /** The sentence, in `passage.text`. */
  readonly sentence: Span;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
  /** What each named signal contributed to `score`; they add up to it. */
  readonly signals: Readonly<Record<string, number>>;
  /** Words of the sentence that match words of the question, as spans into `passage.text`, in reading order. */
  readonly terms: readonly Span[];
}

/** What a search brought to light. */
export interface Findings {
  /** Best first, at most the limit asked for, no sentence twice. */
  readonly matches: readonly Match[];
  /** 0..1: how likely the reports answer the question at all. */
  readonly confidence: number;
  /** What the confidence is made of, by name: for measuring and `ask --explain`. Absent where nothing was found. */
  readonly evidence?: Readonly<Record<string, number>>;
  /** The question's content words as the user wrote them, in their order, and in how many reports each occurs. */
  readonly words: readonly QuestionWord[];
}

export interface QuestionWord {
  readonly text: string;
  readonly reports: number;
  /** Where it occurs in none: in how many reports it does in another spelling, if in any. */
  readonly otherwiseSpelt?: number;
}
