import { decodeText } from '../corpus/decode-text.ts';
import { parseReport } from '../corpus/parse-report.ts';
import { REPORT_FORMATS } from '../corpus/read-reports.ts';
import { ReportError } from '../corpus/report-error.ts';
import { type Dropped, MAX_REPORT_BYTES } from './dropped.ts';
import type { ReportShelf } from './report-shelf.ts';

/** Reads a file that was dropped on the page and puts it on the shelf for this session; nothing is written. */
export function dropReport(name: string, bytes: Uint8Array, shelf: ReportShelf): Dropped {
  const file = name.split(/[/\\]/u).at(-1) ?? name;
  if (!REPORT_FORMATS.some((format) => file.toLowerCase().endsWith(format)))
    return { ok: false, problem: 'wrong-type' };
  if (bytes.length > MAX_REPORT_BYTES) return { ok: false, problem: 'too-large' };
  try {
    const report = parseReport(file, decodeText(file, bytes));
    if (shelf.has(report.id)) return { ok: false, problem: 'taken' };
    return { ok: true, report: shelf.add(report) };
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return { ok: false, problem: 'unreadable', detail: error.message };
  }
}
