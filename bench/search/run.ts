/**
 * `npm run bench:search`: prints the tables of bench/README.md. Needs `../shared/data`; takes about a quarter of an hour of an idle machine.
 * A part of it: `npm run bench:search -- quality|scale|ablation|reliability|declining|robustness`.
 */
import { spawnSync } from 'node:child_process';
import { NAMES, OURS } from './contenders.ts';
import { requireData } from './data-sets.ts';
import { ablationTable, qualityTable, robustnessTable } from './quality-tables.ts';
import { decliningTable, reliabilityTable } from './reliability.ts';
import { printTable, toShare } from './table.ts';

/** Passages: the encyclopaedic reports alone, about all there is, and many more. */
const SIZES = [240, 5_000, 100_000];

/** Processor time for one engine at one size; what takes longer is left out. */
const PATIENCE_S = 120;

/** Signals that end a process which needs too much, and what to say of it. */
const ENDED: Partial<Record<NodeJS.Signals, string>> = {
  SIGKILL: `not within ${PATIENCE_S} s`,
  SIGXCPU: `not within ${PATIENCE_S} s`,
  SIGABRT: 'out of memory',
};

/** What a process of its own measured, or why it did not get to its end. */
function measured(name: string, size: number): Record<string, number> | string {
  const node = [process.execPath, '--expose-gc', '--import', 'tsx', 'bench/search/scale.ts', name, String(size)];
  const limited = ['-c', `ulimit -t ${name === OURS ? 'unlimited' : PATIENCE_S} && exec "$0" "$@"`];
  const { stdout, stderr, status, signal } = spawnSync('sh', [...limited, ...node], { encoding: 'utf8' });
  const ended = signal && ENDED[signal];
  if (ended) return ended;
  if (status !== 0) throw new Error(`measuring ${name} at ${size} passages ended with ${signal ?? status}: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, number>;
}

function scaleRow(name: string, size: number): string[] {
  const found = measured(name, size);
  if (typeof found === 'string') return [name, String(size), found, '–', '–', '–', '–', '–', '–', '–'];
  const one = (key: string) => (found[key] ?? 0).toFixed(1);
  const ours = name === OURS ? [one('changeMs'), toShare(found.same ?? 0)] : ['–', '–'];
  const asked = found.asked === found.wanted ? '' : ` (${found.asked} questions)`;
  const times = [one('p50') + asked, one('p95'), one('p99'), one('clockP95')];
  return [name, String(size), (found.perSecond ?? 0).toFixed(0), ...times, (found.memoryMb ?? 0).toFixed(0), ...ours];
}

function* scaleTable(): Generator<string[]> {
  const head = ['engine', 'passages', 'indexed/s', 'p50 CPU ms', 'p95', 'p99', 'p95 by the clock', 'memory MB'];
  yield [...head, 'add or remove a report, ms', 'same findings as built anew'];
  for (const size of SIZES) for (const name of NAMES) yield scaleRow(name, size);
}

const PARTS: Readonly<Record<string, () => Promise<string[][]> | Iterable<string[]>>> = {
  quality: qualityTable,
  scale: scaleTable,
  ablation: ablationTable,
  reliability: reliabilityTable,
  declining: decliningTable,
  robustness: robustnessTable,
};

requireData();
const wanted = process.argv.slice(2);
for (const [name, table] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  printTable(name, await table());
}
