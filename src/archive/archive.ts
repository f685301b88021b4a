import type { Passage, Report } from '../corpus/report.ts';
import type { SpeakerAliases } from '../corpus/speaker-aliases.ts';
import type { FindOptions } from '../search/engine.ts';
import type { Findings } from '../search/match.ts';
import type { WordingIndex } from '../search/wording-index.ts';
import type { SpeakerEntry } from '../statements/speakers.ts';
import type { Statement } from '../statements/statement.ts';

/** All reports, their statements and their index as one living whole. */
export interface Archive {
  /** Sorted by id. */
  readonly reports: readonly Report[];
  readonly passageCount: number;
  report(id: string): Report | undefined;
  /** In reading order; empty where nobody speaks. */
  statementsIn(passage: Passage): readonly Statement[];
  /** All statements: reports by id, then reading order. */
  readonly statements: readonly Statement[];
  /** Those who speak in the reports, one entry a person or institution. */
  readonly speakers: readonly SpeakerEntry[];
  /** The operator's other names of speakers. */
  readonly aliases: SpeakerAliases;
  /** Which passages hold which wording. */
  readonly wording: WordingIndex;
  find(question: string, options: FindOptions): Findings;
  /** Adds a report with its statements and index, or, on an error, changes nothing. Throws where the id is taken. */
  add(report: Report): void;
  /** Removes a report with all that belongs to it. Throws where there is none of that id. */
  remove(reportId: string): void;
}
