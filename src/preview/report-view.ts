import type { Archive } from '../archive/archive.ts';
import type { LeftOut, Passage, Report } from '../corpus/report.ts';
import type { Span } from '../language/span.ts';
import type { Statement, StatementKind } from '../statements/statement.ts';

/** A report in the list of the side panel. */
export interface ReportSummary {
  readonly id: string;
  readonly file: string;
  readonly headline?: string;
  readonly outlet?: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
  readonly passages: number;
  readonly statements: number;
  /** What its file does not say. */
  readonly missing: readonly MissingField[];
  /** Dropped on the page: gone with the end of the session. */
  readonly isTemporary: boolean;
}

export type MissingField = 'headline' | 'outlet' | 'published';

/** A report as it was read, with who says what in it. */
export interface ReportDetail extends ReportSummary {
  readonly kicker?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly text: readonly PassageView[];
  readonly leftOut: readonly LeftOut[];
}

export interface PassageView {
  readonly position: number;
  /** Present where it is another one than that of the passage before. */
  readonly heading?: string;
  readonly text: string;
  readonly statements: readonly StatementView[];
}

export interface StatementView {
  /** In reading order; several where its source interrupts it. */
  readonly parts: readonly Span[];
  readonly kind: StatementKind;
  readonly speaker?: string;
  /** Whether an answer may name the speaker without "nicht eindeutig". */
  readonly isCertain: boolean;
  readonly candidates: readonly string[];
  readonly cue?: string;
  readonly via?: string;
}

export function toReportSummary(report: Report, archive: Archive, isTemporary: boolean): ReportSummary {
  const { id, file, headline, outlet, published, passages } = report;
  const fields = { headline, outlet, published };
  return {
    id,
    file,
    ...(headline !== undefined && { headline }),
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { published }),
    passages: passages.length,
    statements: passages.reduce((sum, passage) => sum + archive.statementsIn(passage).length, 0),
    missing: (['headline', 'outlet', 'published'] as const).filter((field) => fields[field] === undefined),
    isTemporary,
  };
}

export function toReportDetail(report: Report, archive: Archive, isTemporary: boolean): ReportDetail {
  const { kicker, byline, url, passages, leftOut } = report;
  return {
    ...toReportSummary(report, archive, isTemporary),
    ...(kicker !== undefined && { kicker }),
    ...(byline !== undefined && { byline }),
    ...(url !== undefined && { url }),
    text: passages.map((passage, i) => toPassageView(passage, passages[i - 1]?.heading, archive)),
    leftOut,
  };
}

function toPassageView(passage: Passage, headingBefore: string | undefined, archive: Archive): PassageView {
  const { position, heading, text } = passage;
  return {
    position,
    ...(heading !== undefined && heading !== headingBefore && { heading }),
    text,
    statements: archive.statementsIn(passage).map(toStatementView),
  };
}

function toStatementView({ span, parts, kind, speaker, candidates = [], cue, via }: Statement): StatementView {
  return {
    parts: parts ?? [span],
    kind,
    ...(speaker && { speaker: speaker.name }),
    isCertain: speaker?.certain ?? false,
    candidates,
    ...(cue !== undefined && { cue }),
    ...(via !== undefined && { via }),
  };
}
