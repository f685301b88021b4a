import type { IndexedReport } from './indexed-report.ts';
import type { SimilarStem } from './similar-stems.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Which passages hold which stems: the first look at a question, which leaves few reports to be read sentence by sentence. */
export interface Postings {
  add(report: IndexedReport): void;
  /** Expects a report that is there. */
  remove(report: IndexedReport): void;
  /** The reports that hold any of the stems, those with the best passages first, ties by id. */
  nearest(stems: readonly SimilarStem[]): readonly IndexedReport[];
}

/** A posting is sixteen times the passage's number, plus how often the stem stands there: one small integer. */
const PER_PASSAGE = 16;
/** How often a stem may stand in a passage before more says nothing new: the usual value of BM25+. */
const SATURATION = 1.2;
/** What standing there at all is worth: the usual value of BM25+. */
const PRESENCE = 0.5;

/**
 * Makes empty postings. Lists are in the order of adding, but scores are sums over the stems in the question's order, and
 * length plays no part, so that the same reports are found in whatever order they came.
 */
export function createPostings(vocabulary: Vocabulary): Postings {
  const lists = new Map<string, number[]>();
  /** By number of the passage; numbers are not used twice. */
  const reportOf: (IndexedReport | undefined)[] = [];
  const firstOf = new Map<IndexedReport, number>();
  let passages = 0;
  /** By number of the passage; all 0 between two questions. */
  let scores = new Float64Array(0);

  /** For each stem of a passage how often it stands there. */
  function countsOf(words: Uint32Array): Map<string, number> {
    const counts = new Map<string, number>();
    for (const id of words) {
      const stem = vocabulary.words[id]?.stem;
      if (stem) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
    return counts;
  }

  return {
    add(report) {
      firstOf.set(report, reportOf.length);
      for (const { words } of report.passages) {
        const first = reportOf.push(report) * PER_PASSAGE - PER_PASSAGE;
        for (const [stem, count] of countsOf(words)) {
          const posting = first + Math.min(count, PER_PASSAGE - 1);
          const list = lists.get(stem);
          if (list) list.push(posting);
          else lists.set(stem, [posting]);
        }
      }
      passages += report.passages.length;
    },
    remove(report) {
      const first = firstOf.get(report) ?? 0;
      firstOf.delete(report);
      for (const [at, { words }] of report.passages.entries()) {
        reportOf[first + at] = undefined;
        for (const stem of countsOf(words).keys()) {
          const list = lists.get(stem) ?? [];
          list.splice(firstAtLeast(list, (first + at) * PER_PASSAGE), 1);
          if (list.length === 0) lists.delete(stem);
        }
      }
      passages -= report.passages.length;
    },
    nearest(stems) {
      if (scores.length < reportOf.length) scores = new Float64Array(2 * reportOf.length);
      const touched: number[] = [];
      for (const { stem, likeness } of stems) {
        const list = lists.get(stem) ?? [];
        const rarity = Math.log(1 + (passages - list.length + 0.5) / (list.length + 0.5));
        for (const posting of list) {
          const passage = Math.floor(posting / PER_PASSAGE);
          const count = posting % PER_PASSAGE;
          const before = scores[passage] ?? 0;
          if (before === 0) touched.push(passage);
          scores[passage] =
            before + likeness ** 2 * rarity * (PRESENCE + (count * (SATURATION + 1)) / (count + SATURATION));
        }
      }
      const best = new Map<IndexedReport, number>();
      for (const passage of touched) {
        const score = scores[passage] ?? 0;
        const report = reportOf[passage];
        if (report && score > (best.get(report) ?? 0)) best.set(report, score);
        scores[passage] = 0;
      }
      return [...best]
        .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (a.report.id < b.report.id ? -1 : 1))
        .map(([report]) => report);
    },
  };
}

/** Position of the first item that is not below a value, in an ascending list. */
function firstAtLeast(list: readonly number[], value: number): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
