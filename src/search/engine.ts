import type { Report } from '../corpus/report.ts';
import type { Statement } from '../statements/statement.ts';
import type { Findings } from './match.ts';

/**
 * The contract of a search engine: reports in, findings out. One file an engine knows the library behind it.
 *
 * Deterministic: the same reports give the same findings, whatever the order in which they were added and removed.
 */
export interface SearchEngine {
  /** Throws where a report of that id is already there. */
  add(report: Report, statements: readonly Statement[]): void;
  /** Throws where there is no report of that id. */
  remove(reportId: string): void;
  find(question: string, options: FindOptions): Findings;
}

export interface FindOptions {
  /** Most matches wanted. */
  readonly limit: number;
  /** Only sentences of this report. */
  readonly reportId?: string;
  /** Only statements of this speaker, by any variant of the name. */
  readonly speaker?: string;
}
