import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findStatements } from '../../src/statements/find-statements.ts';
import type { Statement } from '../../src/statements/statement.ts';
import { loadArticles } from './load.ts';

const DATA = '../shared/data';
const SCORER = '../shared/tools/score-attribution.mjs';
if (!existsSync(DATA) || !existsSync(SCORER)) {
  console.log(`bench/statements needs ${DATA} and ${SCORER}, which are not here.`);
  process.exit(0);
}

const reports = loadArticles(`${DATA}/wikinews`);
findStatements(reports[0] ?? { id: '', file: '', passages: [], leftOut: [] });
const started = performance.now();
const statements = reports.flatMap(findStatements);
const msPerReport = (performance.now() - started) / reports.length;

const line = ({ passage, span, parts, speaker, ...rest }: Statement): string =>
  JSON.stringify({
    report: passage.reportId,
    text: passage.text.slice(span.start, span.end),
    ...(parts && { parts: parts.map((part) => passage.text.slice(part.start, part.end)) }),
    speaker: speaker ?? null,
    ...rest,
  });

const input = statements.map(line).join('\n');
for (const set of process.argv[2] ? [process.argv[2]] : ['train', 'dev']) {
  console.log(`\n${set}`);
  console.log(
    execFileSync('node', [SCORER, `${DATA}/attribution/${set}.jsonl`, ...process.argv.slice(3)], {
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    }),
  );
}
console.log(`${statements.length} statements, ${msPerReport.toFixed(2)} ms per report`);
