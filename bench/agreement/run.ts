/**
 * Measures whether two sentences are recognised as the same statement, on pairs written by hand.
 *
 *     npx tsx bench/agreement/run.ts [--misses] [--part tuned|held]
 *
 * Every third pair is held back: thresholds and word lists were chosen without looking at it.
 */
import { readFileSync } from 'node:fs';
import { isSameStatement, relate } from '../../src/answer/same-statement.ts';

interface Pair {
  readonly id: string;
  readonly label: 'same' | 'related' | 'unrelated';
  readonly a: string;
  readonly b: string;
}

const part = process.argv.includes('--part') ? process.argv[process.argv.indexOf('--part') + 1] : undefined;
const lines = readFileSync(new URL('pairs.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const pairs = lines
  .map((line) => JSON.parse(line) as Pair)
  .filter((_, i) => part === undefined || (i % 3 === 0) === (part === 'held'));

let [found, right, wanted] = [0, 0, 0];
for (const { id, label, a, b } of pairs) {
  const [said, same] = [isSameStatement(a, b), label === 'same'];
  found += Number(said);
  right += Number(said && same);
  wanted += Number(same);
  if (said !== same && process.argv.includes('--misses')) {
    const { fuller, poorer, shared, conflicts } = relate(a, b);
    console.log(
      `${id} ${said ? 'FALSE' : 'missed'} ${fuller.toFixed(2)} ${poorer.toFixed(2)} ${shared.toFixed(1)} ${conflicts.join(',')}\n  ${a}\n  ${b}`,
    );
  }
}
console.log(
  `${pairs.length} pairs, ${wanted} the same: precision ${(right / found).toFixed(3)}, recall ${(right / wanted).toFixed(3)}`,
);
