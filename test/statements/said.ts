import type { Report } from '../../src/corpus/report.ts';
import { findStatements } from '../../src/statements/find-statements.ts';

/** A report of some paragraphs, with nothing else about it. */
export function aReport(...paragraphs: string[]): Report {
  const passages = paragraphs.map((text, i) => ({ reportId: 'a', position: i + 1, text }));
  return { id: 'a', file: 'a.txt', passages, leftOut: [] };
}

/** One line a statement: "kind | words, parts divided by […] | speaker's name | via". */
export function said(...paragraphs: string[]): string[] {
  return findStatements(aReport(...paragraphs)).map(({ passage, span, parts, kind, speaker, via }) => {
    const words = (parts ?? [span]).map(({ start, end }) => passage.text.slice(start, end)).join(' […] ');
    return [kind, words, speaker?.name ?? '–', ...(via ? [`via ${via}`] : [])].join(' | ');
  });
}
