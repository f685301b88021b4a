/**
 * Measures one engine at one size in a process of its own, so that its memory is its own:
 * `tsx --expose-gc bench/search/scale.ts ENGINE PASSAGES`. Prints one line of JSON.
 */
import type { Passage, Report } from '../../src/corpus/report.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { createMiniSearchEngine } from '../../src/search/minisearch-engine.ts';
import { createContender, OURS } from './contenders.ts';
import { loadQuestions, loadReports } from './data-sets.ts';
import { seededRandom, shuffled } from './random.ts';

const [name = OURS, size = '240'] = process.argv.slice(2);
const QUESTIONS = 200;

/** The real reports, and beyond them reports of their sentences shuffled: three to a passage, five passages to a report. */
async function reportsOfSize(passages: number): Promise<Report[]> {
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
    for (let position = 1; position <= 5 && count < passages; position += 1) {
      if (pool.length < 3) pool = shuffled(sentences, random);
      own.push({ reportId: id, position, text: pool.splice(-3).join(' ') });
      count += 1;
    }
    reports.push({ id, file: `${id}.txt`, passages: own, leftOut: [] });
  }
  return reports;
}

/** Processor time, not time by the clock: other programs do not count. */
function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

const memory = () => {
  for (let times = 0; times < 3; times += 1) globalThis.gc?.();
  return process.memoryUsage().rss / 2 ** 20;
};

const reports = await reportsOfSize(Number(size));
const questions = shuffled(
  [...loadQuestions('retrieval/questions.de.jsonl'), ...loadQuestions('news/questions.de.jsonl')],
  seededRandom(7),
).slice(0, QUESTIONS);
const passages = reports.reduce((sum, report) => sum + report.passages.length, 0);

const before = memory();
const started = process.cpuUsage();
const engine = name === OURS ? createMiniSearchEngine() : undefined;
for (const report of reports) engine?.add(report, []);
const contender = engine ? undefined : createContender(name, reports);
const indexedMs = cpuMs(started);
const used = memory() - before;

const find = (question: string) => engine?.find(question, { limit: 10 }) ?? contender?.(question, 10);
for (const { question } of questions.slice(0, 20)) find(question);
const times = questions
  .map(({ question }) => {
    const start = process.cpuUsage();
    find(question);
    return cpuMs(start);
  })
  .sort((a, b) => a - b);
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;

let changeMs = 0;
const last = reports.at(-1);
if (engine && last) {
  const start = process.cpuUsage();
  engine.remove(last.id);
  const removeMs = cpuMs(start);
  engine.add(last, []);
  changeMs = Math.max(removeMs, cpuMs(start) - removeMs);
}
const result = {
  passages,
  perSecond: (passages / indexedMs) * 1000,
  memoryMb: used,
  p50: at(0.5),
  p95: at(0.95),
  p99: at(0.99),
  changeMs,
};
console.log(JSON.stringify(result));
