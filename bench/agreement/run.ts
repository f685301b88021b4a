/**
 * Measures whether two sentences are recognised as the same statement, on pairs written by hand.
 *
 *     npx tsx bench/agreement/run.ts [--misses]
 *
 * `pairs.jsonl` came with the rules: every third pair of it was held back. The others were written later without sight
 * of the word lists, half of each held back by a hash of the id: `pairs-2.jsonl` before most of the rules, but the
 * false pairs of its held half were read once and answered, so only its recall is of unseen pairs; `pairs-3.jsonl` and
 * `pairs-4.jsonl` (related pairs only) while they were made, their held halves unread.
 * `--misses` shows the wrong answers of the tuned halves only, so that the held ones stay unread.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isSameStatement, relate } from '../../src/answer/same-statement.ts';

interface Pair {
  readonly id: string;
  readonly label: 'same' | 'related' | 'unrelated';
  readonly a: string;
  readonly b: string;
}

function readPairs(name: string): Pair[] {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Pair);
}

/** Whether a hash of the id falls into the half that nobody tunes on. */
function isHeldByHash(id: string): boolean {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0;
}

function report(name: string, pairs: readonly Pair[]): void {
  let [found, right, wanted] = [0, 0, 0];
  for (const { label, a, b } of pairs) {
    const [said, same] = [isSameStatement(a, b), label === 'same'];
    found += Number(said);
    right += Number(said && same);
    wanted += Number(same);
  }
  const [precision, recall] = [right / found, right / wanted].map((share) => share.toFixed(3));
  console.log(
    `${name.padEnd(13)} ${String(pairs.length).padStart(3)} pairs, ${String(wanted).padStart(3)} the same: ` +
      `precision ${precision} (${found - right} false), recall ${recall} (${wanted - right} missed)`,
  );
}

function showMisses(pairs: readonly Pair[]): void {
  for (const { id, label, a, b } of pairs) {
    const said = isSameStatement(a, b);
    if (said === (label === 'same')) continue;
    const { fuller, poorer, shared, conflicts } = relate(a, b);
    const figures = [fuller.toFixed(2), poorer.toFixed(2), shared.toFixed(1), conflicts().join(',')];
    console.log([`${id} ${said ? 'FALSE' : 'missed'} ${figures.join(' ')}`, a, b].join('\n  '));
  }
}

const first = readPairs('pairs.jsonl');
report(
  'first, tuned',
  first.filter((_, i) => i % 3 !== 0),
);
report(
  'first, held',
  first.filter((_, i) => i % 3 === 0),
);
const later = {
  second: readPairs('pairs-2.jsonl'),
  third: readPairs('pairs-3.jsonl'),
  fourth: readPairs('pairs-4.jsonl'),
  fifth: readPairs('pairs-5.jsonl'),
  sixth: readPairs('pairs-6.jsonl'),
  seventh: readPairs('pairs-7.jsonl'),
  eighth: readPairs('pairs-8.jsonl'),
};
for (const [name, pairs] of Object.entries(later)) {
  report(
    `${name}, tuned`,
    pairs.filter(({ id }) => !isHeldByHash(id)),
  );
  report(
    `${name}, held`,
    pairs.filter(({ id }) => isHeldByHash(id)),
  );
}
const all = [first, ...Object.values(later)];
report('all', all.flat());
if (process.argv.includes('--misses')) {
  showMisses(first.filter((_, i) => i % 3 !== 0));
  showMisses(
    Object.values(later)
      .flat()
      .filter(({ id }) => !isHeldByHash(id)),
  );
}
