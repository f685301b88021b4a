import type { Archive } from '../archive/archive.ts';
import type { Report } from '../corpus/report.ts';
import { contentStems } from './content-stems.ts';

/** A dispatch is printed within days; a week later the same plain sentence is about the next stage or matchday. */
const MOST_DAYS_APART = 4;
/** Rare words, beyond chance, that two reports of one event share: names, places, the thing itself. */
const LEAST_SHARED = 4;
/** Rare is a word in one passage of twenty, or of the square root of all where there are fewer than 400. */
const RARE = Math.log(20);
/** A report is compared with many; it is never changed, and forgotten with its archive. */
const remembered = new WeakMap<Report, ReadonlySet<string>>();

/**
 * Whether two reports tell of the same event: printed within days, where both say when, and with rare words in
 * common. Reports of a single passage say too little to tell, and pass.
 */
export function tellSameStory(a: Report, b: Report, { wording }: Archive): boolean {
  if (a.published !== undefined && b.published !== undefined && daysBetween(a.published, b.published) > MOST_DAYS_APART)
    return false;
  if (a.passages.length < 2 || b.passages.length < 2) return true;
  const rare = Math.min(RARE, Math.log(wording.size + 1) / 2);
  const inB = stemsOf(b);
  const shared = [...stemsOf(a)].filter((stem) => inB.has(stem) && wording.rarity(stem) >= rare);
  return shared.length >= LEAST_SHARED;
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

/** Stems of the words that say something. */
function stemsOf(report: Report): ReadonlySet<string> {
  const known = remembered.get(report);
  if (known) return known;
  const stems = new Set(report.passages.flatMap(({ text }) => [...contentStems(text)]));
  remembered.set(report, stems);
  return stems;
}
