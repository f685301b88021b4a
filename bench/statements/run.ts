/**
 * Prints how well statements are found and attributed, how far confidence can be trusted, and how long a report takes.
 *
 *   npx tsx bench/statements/run.ts [train|dev] [--errors]
 *
 * Needs the annotated articles and the scorer of `../shared`; says so and stops where they are missing.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readReports } from '../../src/corpus/read-reports.ts';
import { findStatements } from '../../src/statements/find-statements.ts';
import type { Statement } from '../../src/statements/statement.ts';
import { loadArticles } from './load.ts';

const DATA = '../shared/data';
const SCORER = '../shared/tools/score-attribution.mjs';
if (!existsSync(DATA) || !existsSync(SCORER)) {
  console.log(`bench/statements needs ${DATA} and ${SCORER}, which are not here.`);
  process.exit(0);
}

/** Upper bounds of the rows of the calibration table: narrow where the statements are. */
const BINS = [0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1];

function toLine({ passage, span, parts, speaker, ...rest }: Statement): string {
  const text = (piece: { start: number; end: number }): string => passage.text.slice(piece.start, piece.end);
  return JSON.stringify({
    report: passage.reportId,
    text: text(span),
    ...(parts && { parts: parts.map(text) }),
    speaker: speaker ?? null,
    ...rest,
  });
}

function score(statements: readonly Statement[], args: readonly string[]): string {
  const input = statements.map(toLine).join('\n');
  return execFileSync('node', [SCORER, ...args], { input, encoding: 'utf8', maxBuffer: 1 << 26 });
}

function printCalibration(statements: readonly Statement[], gold: string): void {
  console.log('confidence    statements  right in text and speaker');
  let from = 0;
  for (const to of BINS) {
    const bin = statements.filter(
      ({ confidence, kind }) => kind !== 'reported' && confidence > from && confidence <= to,
    );
    if (bin.length > 0) {
      const result = JSON.parse(score(bin, [gold, '--json'])) as Record<string, { p: number }>;
      const share = result['found with right speaker, core']?.p ?? 0;
      console.log(`${from.toFixed(2)} – ${to.toFixed(2)}  ${String(bin.length).padStart(10)}  ${share.toFixed(2)}`);
    }
    from = to;
  }
}

const reports = loadArticles(`${DATA}/wikinews`);
// Once before the clock starts, so that it is not the compiler that is measured.
reports.forEach(findStatements);
const started = process.cpuUsage();
const statements = reports.flatMap(findStatements);
const { user, system } = process.cpuUsage(started);

const [only, ...flags] = process.argv.slice(2);
for (const set of only ? [only] : ['train', 'dev']) {
  const gold = `${DATA}/attribution/${set}.jsonl`;
  const lines = readFileSync(gold, 'utf8').split('\n').filter(Boolean);
  const articles = new Set(lines.map((line) => (JSON.parse(line) as { doc: string }).doc));
  console.log(`\n${set}`);
  console.log(score(statements, [gold, ...flags]));
  printCalibration(
    statements.filter(({ passage }) => articles.has(passage.reportId)),
    gold,
  );
}

const seeds = (await readReports(['seeds'])).reports.flatMap(findStatements);
console.log('\nseeds');
const SEEDS = `${DATA}/seeds`;
console.log(
  score(seeds, [
    `${SEEDS}/attribution.gold.jsonl`,
    '--texts',
    SEEDS,
    '--negatives',
    `${SEEDS}/attribution.negatives.jsonl`,
  ]),
);
console.log(
  `${statements.length} statements, ${((user + system) / 1000 / reports.length).toFixed(2)} ms of processor time a report`,
);
