import type { Passage, Report } from '../corpus/report.ts';
import type { Span } from '../language/span.ts';
import type { Match, QuestionWord } from '../search/match.ts';
import type { Speaker, StatementKind } from '../statements/statement.ts';

/** Where a quote comes from and who speaks in it. */
export interface Attribution {
  readonly report: Report;
  /** Position of the passage in the report, from 1. */
  readonly paragraph: number;
  /** Who speaks; absent where nobody does (text of the editors) and where it is not clear who. */
  readonly speaker?: Speaker;
  /** Full names of those who may speak, where it is not certain who does. */
  readonly candidates?: readonly string[];
  /** Present where somebody speaks, known or not; absent in text of the editors. */
  readonly kind?: StatementKind;
  /** Agency or medium through which the report knows it. */
  readonly via?: string;
  /** Who speaks in the frame around the innermost speaker, where two speak in one sentence. */
  readonly frameSpeaker?: Speaker;
}

/** A verbatim excerpt of a passage together with its source. */
export interface Quote {
  readonly passage: Passage;
  /** Where in `passage.text` the quote stands. */
  readonly span: Span;
  /** Always `passage.text.slice(span.start, span.end)`: never shortened, never rewritten. */
  readonly text: string;
  readonly attribution: Attribution;
  /** Of the match behind it; higher is better, comparable within one answer only. */
  readonly score: number;
  /** Spans into `passage.text` of words that match the question, in reading order. */
  readonly terms: readonly Span[];
  /** The same statement in other reports, oldest report first; empty where no other report carries it. */
  readonly alsoIn: readonly Parallel[];
}

/** The same statement as a quote's, in another report. */
export interface Parallel {
  readonly passage: Passage;
  readonly span: Span;
  readonly text: string;
  readonly attribution: Attribution;
  /** Where the wordings differ in a way that may matter, in reading order; empty where they do not. */
  readonly differences: readonly Difference[];
  /** Whether the wordings are so alike that both probably come from the same agency. */
  readonly sameAgencyText: boolean;
}

/** A place where two wordings of one statement differ: words of the one against words of the other, either may be empty. */
export interface Difference {
  readonly a: string;
  readonly b: string;
}

/** The reply to one question. */
export interface Answer {
  readonly question: string;
  /** Whether the bot answers; where not, `quotes` holds only what was asked for in spite of that. */
  readonly answered: boolean;
  /** Best first. */
  readonly quotes: readonly Quote[];
  /** 0..1. */
  readonly confidence: number;
  /** The question's content words, and in how many reports each occurs. */
  readonly words: readonly QuestionWord[];
  /** What was searched. */
  readonly searched: Searched;
  /** The matches behind the quotes and those that lost, for `ask --explain`. */
  readonly matches: readonly Match[];
}

export interface Searched {
  readonly reports: number;
  /** First and last day among the reports that have one, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
}
