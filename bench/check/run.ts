/**
 * Measures the verdicts of `check` on claims made from annotated quotes and sentences of 850 articles.
 *
 *     npx tsx bench/check/run.ts [--misses] [--half tuned|held]
 *
 * Needs ../shared/data/attribution and ../shared/data/wikinews beside the project; stops where they are missing.
 */
import { existsSync } from 'node:fs';
import { checkClaim } from '../../src/answer/check-claim.ts';
import { createArchive } from '../../src/archive/create-archive.ts';
import { readReports } from '../../src/corpus/read-reports.ts';
import { type BenchClaim, makeClaims } from './claims.ts';
import { readMaterial } from './material.ts';

const DATA = '../shared/data';
const PER_KIND = 260;
/** Every so manieth article stays out of the index. */
const LEFT_OUT_EVERY = 12;
const SEED = Number(process.env.SEED ?? 5);

if (!existsSync(`${DATA}/attribution/dev.jsonl`)) {
  console.error(`bench/check: ${DATA}/attribution is not there; nothing measured`);
  process.exit(2);
}

const { reports } = await readReports([`${DATA}/wikinews`]);
const leftOutIds = new Set(reports.filter((_, i) => i % LEFT_OUT_EVERY === 0).map(({ id }) => id));
const indexed = reports.filter(({ id }) => !leftOutIds.has(id));
const leftOut = reports.filter(({ id }) => leftOutIds.has(id));
const material = readMaterial(`${DATA}/attribution`, indexed, leftOut);
const half = process.argv.includes('--half') ? process.argv[process.argv.indexOf('--half') + 1] : undefined;
const isHeld = ({ doc }: BenchClaim) => Number(doc) % 2 === 1;
const claims = makeClaims(material, PER_KIND, SEED).filter(
  (claim) => half === undefined || isHeld(claim) === (half === 'held'),
);

const archive = createArchive(indexed);
for (const { claim } of claims.slice(0, 100)) checkClaim(claim, archive);
const durations: number[] = [];
const table = new Map<string, Map<string, number>>();
for (const { claim, speaker, kind, expected } of claims) {
  const start = process.cpuUsage();
  const verdict = checkClaim(claim, archive, speaker === undefined ? {} : { speaker });
  durations.push(millisecondsSince(start));
  const row = table.get(kind) ?? new Map<string, number>();
  row.set(verdict.kind, (row.get(verdict.kind) ?? 0) + 1);
  row.set('all', (row.get('all') ?? 0) + 1);
  if (verdict.kind === expected) row.set('right', (row.get('right') ?? 0) + 1);
  else if (process.argv.includes('--misses')) {
    const best = verdict.matches[0];
    console.log(
      `${kind}: ${verdict.kind} ${best?.similarity.toFixed(2) ?? ''}\n  ${speaker ? `[${speaker}] ` : ''}${claim}\n  ${best ? `(${best.attribution.speaker?.name ?? best.attribution.kind ?? '-'}) ${best.text}` : '-'}`,
    );
  }
  table.set(kind, row);
}

/** Processor time of the whole process, its garbage collector included, so that other programs do not count. */
function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

let [right, all] = [0, 0];
for (const [kind, row] of table) {
  right += row.get('right') ?? 0;
  all += row.get('all') ?? 0;
  const others = [...row]
    .filter(([verdict]) => verdict !== 'all' && verdict !== 'right')
    .map(([verdict, n]) => `${verdict} ${n}`);
  console.log(
    `${kind.padEnd(16)} ${((row.get('right') ?? 0) / (row.get('all') ?? 1)).toFixed(3)}  ${others.join(', ')}`,
  );
}
durations.sort((a, b) => a - b);
const at = (share: number) => (durations[Math.floor(durations.length * share)] ?? 0).toFixed(1);
console.log(
  `${all} claims over ${indexed.length} articles: accuracy ${(right / all).toFixed(4)}, median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(0.9999)} ms`,
);
