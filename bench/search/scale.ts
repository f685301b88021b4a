/**
 * Measures one engine at one size in a process of its own, so that its memory is its own:
 * `tsx --expose-gc bench/search/scale.ts ENGINE PASSAGES`. Prints one line of JSON.
 */
import { createMiniSearchEngine } from '../../src/search/minisearch-engine.ts';
import { createContender, OURS } from './contenders.ts';
import { loadQuestions } from './data-sets.ts';
import { seededRandom, shuffled } from './random.ts';
import { shareOfSameFindings } from './same-findings.ts';
import { reportsOfSize } from './sized-reports.ts';

const [name = OURS, size = '240'] = process.argv.slice(2);
const QUESTIONS = 200;
/** Questions before: a bot that runs has been asked something, and its code is compiled. */
const ASKED_BEFORE = 200;
/** Processor time for the questions, of which a slow engine answers fewer. */
const MOST_MS = 30_000;

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
).map(({ question }) => question);
const passages = reports.reduce((sum, report) => sum + report.passages.length, 0);

const before = memory();
const started = process.cpuUsage();
const engine = name === OURS ? createMiniSearchEngine() : undefined;
for (const report of reports) engine?.add(report, []);
const contender = engine ? undefined : createContender(name, reports);
const indexedMs = cpuMs(started);
const used = memory() - before;

/** How long each question takes, in milliseconds. */
function ask(some: readonly string[]): { cpu: number[]; clock: number[] } {
  const [cpu, clock]: [number[], number[]] = [[], []];
  const since = process.cpuUsage();
  for (const question of some) {
    if (cpuMs(since) > MOST_MS) break;
    const [start, startClock] = [process.cpuUsage(), performance.now()];
    if (engine) engine.find(question, { limit: 10 });
    else contender?.(question, 10);
    cpu.push(cpuMs(start));
    clock.push(performance.now() - startClock);
  }
  return { cpu, clock };
}

function at(share: number, times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

ask(questions.slice(QUESTIONS, QUESTIONS + ASKED_BEFORE));
const { cpu, clock } = ask(questions.slice(0, QUESTIONS));

let changeMs = 0;
let same = 0;
const last = reports.at(-1);
if (engine && last) {
  const start = process.cpuUsage();
  engine.remove(last.id);
  const removeMs = cpuMs(start);
  engine.add(last, []);
  changeMs = Math.max(removeMs, cpuMs(start) - removeMs);
  same = shareOfSameFindings(engine, reports, questions.slice(0, QUESTIONS));
}
const result = {
  passages,
  perSecond: (passages / indexedMs) * 1000,
  memoryMb: used,
  asked: cpu.length,
  wanted: QUESTIONS,
  p50: at(0.5, cpu),
  p95: at(0.95, cpu),
  p99: at(0.99, cpu),
  clockP95: at(0.95, clock),
  changeMs,
  same,
};
console.log(JSON.stringify(result));
