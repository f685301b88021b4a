import { parseReport } from '../../src/corpus/parse-report.ts';
import type { Passage, Report } from '../../src/corpus/report.ts';
import type { ReportMeta } from '../../src/corpus/report-meta.ts';

/** A report with these paragraphs, each as one text without line breaks. */
export function aReport(id: string, paragraphs: readonly string[], meta: ReportMeta = {}): Report {
  return parseReport(`${id}.txt`, paragraphs.join('\n\n'), meta);
}

/** The passage at a position, which must be there. */
export function passageAt(report: Report, position: number): Passage {
  const passage = report.passages.find((candidate) => candidate.position === position);
  if (!passage) throw new Error(`${report.id} has no passage ${position}`);
  return passage;
}
