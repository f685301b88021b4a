import { exampleSpeakers } from '../answer/example-speakers.ts';
import type { Archive } from '../archive/archive.ts';
import type { Report } from '../corpus/report.ts';
import { locateQuote } from './locate-quote.ts';
import type { Place } from './protocol.ts';
import { type ReportDetail, type ReportSummary, toReportDetail, toReportSummary } from './report-view.ts';

/** The bot's own commands and changes of the folder reach the archive without coming by here. */
const LOOK_EVERY_MS = 1000;

/** Sample questions name these many speakers: a line of them. */
const SAMPLE_SPEAKERS = 2;

/** The archive as the page sees it, with the reports that were dropped on it. */
export interface ReportShelf {
  summaries(): readonly ReportSummary[];
  detail(reportId: string): ReportDetail | undefined;
  /** Those who speak most and have a full name. */
  speakers(): readonly string[];
  locate(wordings: readonly string[], source: string): Place | undefined;
  has(reportId: string): boolean;
  /** Adds a report for this session. Throws where its id is taken. */
  add(report: Report): ReportSummary;
  /** Removes a report of this session; false where there is none of this id. */
  remove(reportId: string): boolean;
  /** Calls `listener` after every change of the reports, whoever makes it. */
  onChange(listener: () => void): void;
  close(): void;
}

export function createReportShelf(archive: Archive): ReportShelf {
  const temporary = new Set<string>();
  const listeners: (() => void)[] = [];
  let seen = archive.reports;
  const look = () => {
    // The archive keeps the same list until something changes.
    if (archive.reports === seen) return;
    seen = archive.reports;
    for (const listener of listeners) listener();
  };
  const timer = setInterval(look, LOOK_EVERY_MS).unref();
  return {
    summaries: () => archive.reports.map((report) => toReportSummary(report, archive, temporary.has(report.id))),
    detail: (id) => {
      const report = archive.report(id);
      return report && toReportDetail(report, archive, temporary.has(id));
    },
    speakers: () => exampleSpeakers(archive, SAMPLE_SPEAKERS),
    locate: (wordings, source) => locateQuote(wordings, source, archive),
    has: (id) => archive.report(id) !== undefined,
    add: (report) => {
      archive.add(report);
      temporary.add(report.id);
      look();
      return toReportSummary(report, archive, true);
    },
    remove: (id) => {
      if (!temporary.delete(id)) return false;
      archive.remove(id);
      look();
      return true;
    },
    onChange: (listener) => listeners.push(listener),
    close: () => clearInterval(timer),
  };
}
