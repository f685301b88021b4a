import { ReportError } from './report-error.ts';
import { parseReportMeta, type ReportMeta } from './report-meta.ts';

/**
 * The front matter of a report's text, and the text with it blanked out, so that lines keep their numbers.
 *
 * Front matter stands between two lines `---`, the first of them the file's first line. Throws a `ReportError` where it
 * is not closed or cannot be read.
 */
export function splitFrontMatter(file: string, text: string): { meta: ReportMeta; body: string } {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') return { meta: {}, body: text };
  const close = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(line));
  if (close < 0) throw new ReportError(file, 'expected a line "---" that closes the front matter, got none', 1);
  const meta = parseReportMeta(file, lines.slice(1, close).join('\n'), 2);
  return { meta, body: '\n'.repeat(close + 1) + lines.slice(close + 1).join('\n') };
}
