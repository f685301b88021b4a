import type { Archive } from '../archive/archive.ts';
import type { Report } from '../corpus/report.ts';
import type { Choice } from './command.ts';
import { MAX_CHOICE_LENGTH, MAX_CHOICES } from './limits.ts';
import { shorten } from './markdown.ts';
import { toReportKey } from './passage-key.ts';
import { type Candidate, rankChoices, toCandidate } from './rank-choices.ts';

/** Prepared once for each state of the archive, whose list of reports is a new one after every change. */
const prepared = new WeakMap<readonly Report[], Candidate<Report>[]>();

/** Reports whose label fits what has been typed: latest first among equals. */
export function completeReport(typed: string, { reports }: Archive): Choice[] {
  let candidates = prepared.get(reports);
  if (candidates === undefined) {
    const latestFirst = [...reports].sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1));
    candidates = latestFirst.map((report) => toCandidate(report, `${toReportLabel(report)} ${report.id}`));
    prepared.set(reports, candidates);
  }
  // The value is a hash: ids are file names, and may be longer than the 100 characters of a value.
  return rankChoices(typed, candidates, MAX_CHOICES).map((report) => ({
    name: toReportLabel(report),
    value: toReportKey(report.id),
  }));
}

/** "Land gibt Bahngeld frei · Nordblatt · 2024-03-14"; without a headline the file's name. */
export function toReportLabel({ headline, file, outlet, published }: Report): string {
  const rest = [outlet, published].flatMap((part) => (part ? ` · ${part}` : [])).join('');
  const name = shorten(headline ?? file, Math.max(1, MAX_CHOICE_LENGTH - [...rest].length));
  return shorten(`${name}${rest}`, MAX_CHOICE_LENGTH) || '·';
}
