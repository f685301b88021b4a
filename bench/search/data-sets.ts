import { existsSync, readFileSync } from 'node:fs';
import { readReports } from '../../src/corpus/read-reports.ts';
import type { Report } from '../../src/corpus/report.ts';

/** The measured data lies beside the project and is no part of it. */
export const DATA = '../shared/data';

export interface BenchQuestion {
  readonly id: string;
  readonly question: string;
  /** First form: the answer stands in that paragraph of that report. */
  readonly report?: string;
  readonly paragraph?: number;
  readonly answer?: string;
  readonly before?: string;
  readonly after?: string;
  /** Second form: any of these; empty where the reports do not answer it. */
  readonly gold?: readonly { readonly file: string; readonly contains: string }[];
}

/** Stops the bench with a clear sentence where the data is missing. */
export function requireData(): void {
  if (existsSync(DATA)) return;
  console.error(`The bench measures with ${DATA} (relative to the project), which is not there.`);
  process.exit(2);
}

const read = new Map<string, Promise<readonly Report[]>>();

/** The reports of a folder, read once for all tables. */
export function loadReports(folder: string): Promise<readonly Report[]> {
  const reports = read.get(folder) ?? readReports([`${DATA}/${folder}`]).then((found) => found.reports);
  read.set(folder, reports);
  return reports;
}

export function loadQuestions(file: string): BenchQuestion[] {
  return readFileSync(`${DATA}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as BenchQuestion);
}

/** The report that a question is about; its id for a question that no report answers. */
export function subjectOf(question: BenchQuestion): string {
  return question.report ?? question.gold?.[0]?.file.replace(/\.\w+$/, '') ?? question.id;
}

/**
 * Which half a question belongs to, by its report: weights were chosen on `tune` and checked on `held out`.
 * FNV-1a of the report's id, even or odd: fixed, and without regard to content.
 */
export function halfOf(question: BenchQuestion): 'tune' | 'held out' {
  return hashOf(subjectOf(question)) % 2 === 0 ? 'tune' : 'held out';
}

/** Which of so many parts it belongs to, by its report, from 0; another division than that into halves. */
export function partOf(question: BenchQuestion, parts: number): number {
  return hashOf(`${subjectOf(question)} part`) % parts;
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
