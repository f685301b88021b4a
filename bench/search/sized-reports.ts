import type { Passage, Report } from '../../src/corpus/report.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { loadReports } from './data-sets.ts';
import { seededRandom, shuffled } from './random.ts';

/** Sentences to a passage and passages to a report, about as many as the news have. */
const SENTENCES = 3;
const PASSAGES = 5;

/** Reports of so many passages: the real ones, and beyond them reports made of their sentences shuffled, the same on every run. */
export async function reportsOfSize(passages: number): Promise<Report[]> {
  const real = [...(await loadReports('retrieval/reports')), ...(await loadReports('wikinews'))];
  const reports: Report[] = [];
  let count = 0;
  for (const report of real) {
    if (count + report.passages.length > passages) break;
    reports.push(report);
    count += report.passages.length;
  }
  const sentences = real.flatMap((report) =>
    report.passages.flatMap(({ text }) => splitSentences(text).map(({ start, end }) => text.slice(start, end))),
  );
  const random = seededRandom(5);
  let pool: string[] = [];
  for (let number = 0; count < passages; number += 1) {
    const id = `shuffled-${String(number).padStart(6, '0')}`;
    const own: Passage[] = [];
    for (let position = 1; position <= PASSAGES && count < passages; position += 1) {
      if (pool.length < SENTENCES) pool = shuffled(sentences, random);
      own.push({ reportId: id, position, text: pool.splice(-SENTENCES).join(' ') });
      count += 1;
    }
    reports.push({ id, file: `${id}.txt`, passages: own, leftOut: [] });
  }
  return reports;
}
