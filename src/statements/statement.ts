import type { Passage } from '../corpus/report.ts';
import type { Span } from '../language/span.ts';

/** Something that somebody is reported to have said. */
export interface Statement {
  readonly passage: Passage;
  /** From the first to the last character of what was said, in `passage.text`. */
  readonly span: Span;
  /** The pieces of a statement that its source interrupts, in reading order; absent where it stands in one piece. */
  readonly parts?: readonly Span[];
  /** In their own words, in the reporter's words, or only the act of speaking ("lobte", "kündigte an"). */
  readonly kind: StatementKind;
  /** Absent where nobody is named, or where it is not clear who is meant. */
  readonly speaker?: Speaker;
  /** Full names of those who may be meant, likeliest first, where `speaker` is absent or not certain. */
  readonly candidates?: readonly string[];
  /** The words that mark it as said, as written: "sagte", "laut", "hieß es". */
  readonly cue?: string;
  /** Agency or medium through which the report knows it, by its fullest name in the report. */
  readonly via?: string;
  /** 0..1: how likely words, extent and speaker are all right. */
  readonly confidence: number;
}

export type StatementKind = 'direct' | 'indirect' | 'reported';

export interface Speaker {
  /** The fullest name of that person or institution in the report. */
  readonly name: string;
  /** As the report refers to them here: "Lawrow", "der Top-Diplomat". */
  readonly asWritten: string;
  /** Office where it is written: "russischer Außenminister". */
  readonly office?: string;
  /** Whether an answer may name them without "nicht eindeutig". */
  readonly certain: boolean;
}
