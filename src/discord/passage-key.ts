import { createHash } from 'node:crypto';
import type { Archive } from '../archive/archive.ts';
import type { Passage, Report } from '../corpus/report.ts';
import type { Span } from '../language/span.ts';

/** Where a quote stands, short enough for a button: nothing about it needs to be remembered. */
export interface Place {
  readonly passage: Passage;
  readonly span: Span;
}

/** What has become of a place that a button names. */
export type FoundPlace = Place | 'report-gone' | 'report-changed';

/** 48 bits: among a million reports two are alike in one of 500 archives. */
const REPORT_KEY_LENGTH = 8;
/** Among the passages of one report, so 36 bits are plenty. */
const PASSAGE_KEY_LENGTH = 6;

/** Eight characters that name a report by its id. */
export function toReportKey(reportId: string): string {
  return hash(reportId, REPORT_KEY_LENGTH);
}

/** Eight characters that name a speaker. */
export function toSpeakerKey(name: string): string {
  return hash(name, REPORT_KEY_LENGTH);
}

/** The report of that key, if it is still there. */
export function findReport(key: string, archive: Archive): Report | undefined {
  return archive.reports.find(({ id }) => toReportKey(id) === key);
}

/** `reportKey.passageKey.start.end`, of which the passage's part changes with its text: at most 30 characters. */
export function toPlaceKey({ passage, span }: Place): string {
  return [toReportKey(passage.reportId), passageKey(passage), span.start, span.end].join('.');
}

/** The place of that key, or what has become of its report since the key was made. */
export function findPlace(key: string, archive: Archive): FoundPlace {
  const [reportKey = '', ofPassage = '', start, end] = key.split('.');
  const report = findReport(reportKey, archive);
  if (report === undefined) return 'report-gone';
  const passage = report.passages.find((one) => passageKey(one) === ofPassage);
  if (passage === undefined) return 'report-changed';
  const span = { start: Number(start), end: Number(end) };
  return 0 <= span.start && span.start < span.end && span.end <= passage.text.length
    ? { passage, span }
    : 'report-changed';
}

function passageKey({ reportId, position, text }: Passage): string {
  return hash(`${reportId}\n${position}\n${text}`, PASSAGE_KEY_LENGTH);
}

/** base64url holds no character that Discord or our own separators would mind. */
function hash(text: string, length: number): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, length);
}
