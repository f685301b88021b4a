import type { Passage, Report } from '../corpus/report.ts';
import { areAlike, isSpoken, toWording, toWordStem } from '../language/wording.ts';

/**
 * Which passages hold which words, whatever their form: it brings the few passages that are worth comparing with a
 * claim or a sentence. Owned by the archive; the same reports give the same results in whatever order they came.
 */
export interface WordingIndex {
  /** Passages indexed. */
  readonly size: number;
  /** Throws where a report of that id is already there. */
  add(report: Report): void;
  /** Throws where there is no report of that id. */
  remove(reportId: string): void;
  /** Passages that hold a form of every word; by report id, then in reading order. Empty for no words. */
  holdingAll(words: readonly string[]): readonly Passage[];
  /** Passages that share the rarest words, best first, ties by report id and position. */
  nearest(words: readonly string[], options: NearestOptions): readonly NearPassage[];
  /** How much a word tells apart: 0 where every passage holds it, ln(passages + 1) where none does. */
  rarity(word: string): number;
  /** Stems in the index that differ from the word's by one letter, in alphabetical order. */
  similarStems(word: string): readonly string[];
}

export interface NearestOptions {
  readonly limit: number;
  /** Leave out the passages of this report. */
  readonly exceptReport?: string;
}

export interface NearPassage {
  readonly passage: Passage;
  /** Sum of the rarities of the shared words. */
  readonly score: number;
}

/** A word in more passages than this share says nothing about which to look at; its long list is not walked. */
const COMMON_SHARE = 0.2;

/** Few passages are walked through in any case, so that a small folder finds its common words too. */
const SMALL_FOLDER = 400;

/** Makes an empty index. */
export function createWordingIndex(): WordingIndex {
  const postings = new Map<string, Set<Passage>>();
  const reports = new Map<string, Report>();
  let size = 0;

  const holders = (stem: string) => postings.get(stem) ?? new Set<Passage>();
  const rarityOf = (stem: string) => Math.log((size + 1) / (holders(stem).size + 1));

  return {
    get size() {
      return size;
    },
    add(report) {
      if (reports.has(report.id)) throw new Error(`wording index: report "${report.id}" is already there`);
      reports.set(report.id, report);
      for (const passage of report.passages) {
        size += 1;
        for (const stem of stemsOf(passage.text)) {
          const held = postings.get(stem);
          if (held) held.add(passage);
          else postings.set(stem, new Set([passage]));
        }
      }
    },
    remove(reportId) {
      const report = reports.get(reportId);
      if (!report) throw new Error(`wording index: there is no report "${reportId}"`);
      reports.delete(reportId);
      for (const passage of report.passages) {
        size -= 1;
        for (const stem of stemsOf(passage.text)) {
          const held = holders(stem);
          held.delete(passage);
          if (held.size === 0) postings.delete(stem);
        }
      }
    },
    holdingAll(words) {
      const [rarest, ...rest] = distinctStems(words)
        .map(holders)
        .sort((a, b) => a.size - b.size);
      return [...(rarest ?? [])].filter((passage) => rest.every((held) => held.has(passage))).sort(byPlace);
    },
    nearest(words, { limit, exceptReport }) {
      const scores = new Map<Passage, number>();
      for (const stem of distinctStems(words)) {
        const held = holders(stem);
        if (held.size > Math.max(SMALL_FOLDER, size * COMMON_SHARE)) continue;
        const rarity = rarityOf(stem);
        for (const passage of held) scores.set(passage, (scores.get(passage) ?? 0) + rarity);
      }
      return bestOf(scores, limit, exceptReport);
    },
    rarity: (word) => rarityOf(toWordStem(word)),
    similarStems(word) {
      const stem = toWordStem(word);
      return [...postings.keys()].filter((other) => other !== stem && areAlike(stem, other)).sort();
    },
  };
}

function stemsOf(text: string): Set<string> {
  return new Set(
    toWording(text)
      .filter(isSpoken)
      .map((token) => toWordStem(token.text)),
  );
}

/** Sorted, so that sums of rarities do not depend on the order of the words. */
function distinctStems(words: readonly string[]): string[] {
  return [...new Set(words.map(toWordStem))].sort();
}

/** The passages of the highest scores, best first. A dozen of thousands is wanted: what is below the last of them is not sorted. */
function bestOf(scores: ReadonlyMap<Passage, number>, limit: number, exceptReport?: string): NearPassage[] {
  let best: NearPassage[] = [];
  let least = 0;
  for (const [passage, sum] of scores) {
    const score = rounded(sum);
    if (score < least || passage.reportId === exceptReport) continue;
    best.push({ passage, score });
    if (best.length < 2 * limit + 1) continue;
    best = best.sort(byScore).slice(0, limit);
    least = best.at(-1)?.score ?? 0;
  }
  return best.sort(byScore).slice(0, limit);
}

function byScore(a: NearPassage, b: NearPassage): number {
  return b.score - a.score || byPlace(a.passage, b.passage);
}

function byPlace(a: Passage, b: Passage): number {
  if (a.reportId !== b.reportId) return a.reportId < b.reportId ? -1 : 1;
  return a.position - b.position;
}

/** Nine digits: below them, the order of adding shows in a sum. */
function rounded(score: number): number {
  return Math.round(score * 1e9) / 1e9;
}
