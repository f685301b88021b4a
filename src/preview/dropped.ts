import type { ReportSummary } from './report-view.ts';

/** In bytes: the longest news reports have a tenth of it, and a book is not meant. */
export const MAX_REPORT_BYTES = 1_000_000;

/** `no-server` is the page's own: the file did not arrive. */
export type DropProblem = 'too-large' | 'wrong-type' | 'taken' | 'unreadable' | 'no-server';

/** What became of a file that was dropped on the page. */
export type Dropped =
  | { readonly ok: true; readonly report: ReportSummary }
  /** `detail` names line, what was expected and what was found, where the file could not be read. */
  | { readonly ok: false; readonly problem: DropProblem; readonly detail?: string };
