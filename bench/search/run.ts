/**
 * `npm run bench:search`: prints the tables of bench/README.md. Needs `../shared/data`; takes about a quarter of an hour.
 * A part of it: `npm run bench:search -- quality|scale|ablation|reliability|robustness`.
 */
import { spawnSync } from 'node:child_process';
import { NAMES, OURS } from './contenders.ts';
import { requireData } from './data-sets.ts';
import { ablationTable, qualityTable, robustnessTable } from './quality-tables.ts';
import { reliabilityTable } from './reliability.ts';
import { printTable } from './table.ts';

/** Passages: the encyclopaedic reports alone, about all there is, and many more. */
const SIZES = [240, 5_000, 100_000];

/** An engine that takes longer for one size is not waited for. */
const PATIENCE_MS = 120_000;

/** What a process of its own measured; undefined where it took too long or did not get to its end. */
function measured(args: readonly string[]): Record<string, number> | undefined {
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: PATIENCE_MS });
  return status === 0 ? (JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, number>) : undefined;
}

function scaleTable(): string[][] {
  const rows = SIZES.flatMap((size) =>
    NAMES.map((name) => {
      const args = ['--expose-gc', '--import', 'tsx', 'bench/search/scale.ts', name, String(size)];
      const found = measured(args);
      if (!found) return [name, String(size), 'not within two minutes', '–', '–', '–', '–', '–'];
      const one = (key: string) => (found[key] ?? 0).toFixed(1);
      const change = name === OURS ? one('changeMs') : '–';
      return [
        name,
        String(size),
        (found.perSecond ?? 0).toFixed(0),
        one('p50'),
        one('p95'),
        one('p99'),
        (found.memoryMb ?? 0).toFixed(0),
        change,
      ];
    }),
  );
  return [
    ['engine', 'passages', 'indexed/s', 'p50 CPU ms', 'p95', 'p99', 'memory MB', 'add or remove a report, ms'],
    ...rows,
  ];
}

const PARTS: Readonly<Record<string, () => Promise<string[][]> | string[][]>> = {
  quality: qualityTable,
  scale: scaleTable,
  ablation: ablationTable,
  reliability: reliabilityTable,
  robustness: robustnessTable,
};

requireData();
const wanted = process.argv.slice(2);
for (const [name, table] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  printTable(name, await table());
}
