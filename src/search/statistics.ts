import type { IndexedReport } from './indexed-report.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How often stems and 4-grams occur: whole numbers only, so that no order of adding and removing leaves a trace. */
export interface Statistics {
  readonly passages: number;
  /** Words in a passage on average; 1 where there is none. */
  readonly averageLength: number;
  count(report: IndexedReport, change: 1 | -1): void;
  /** In how many passages a stem occurs. */
  passagesWith(stem: string): number;
  /** In how many reports a stem occurs. */
  reportsWith(stem: string): number;
  /** How telling a stem is: 0 in every passage .. about ln(passages) in one or none. */
  rarity(stem: string): number;
  /** The same for a 4-gram, by its id. */
  gramRarity(gramId: number | undefined): number;
}

/**
 * Passages assumed besides, in which no word occurs: in a folder of two reports their subject stands in every passage and
 * would count for nothing, though it is most of what a question gives.
 */
const BACKGROUND = 50;

/** Rare 4-grams count more than their rarity says: a common one stands in many words that have nothing to do with the question. */
const GRAM_SHARPNESS = 1.5;

export function createStatistics(vocabulary: Vocabulary): Statistics {
  let passages = 0;
  let length = 0;
  const stemPassages = new Map<string, number>();
  const stemReports = new Map<string, number>();
  const gramPassages: number[] = [];

  const idf = (occurrences: number) => Math.log(1 + (BACKGROUND + passages - occurrences + 0.5) / (occurrences + 0.5));

  return {
    get passages() {
      return passages;
    },
    get averageLength() {
      return passages === 0 ? 1 : length / passages;
    },
    count(report, change) {
      const inReport = new Set<string>();
      for (const { words } of report.passages) {
        passages += change;
        length += change * words.length;
        const stems = new Set<string>();
        const grams = new Set<number>();
        for (const id of new Set(words)) {
          const word = vocabulary.words[id];
          if (!word?.stem) continue;
          stems.add(word.stem);
          for (const gram of word.grams) grams.add(gram);
        }
        for (const stem of stems) {
          add(stemPassages, stem, change);
          inReport.add(stem);
        }
        for (const gram of grams) gramPassages[gram] = (gramPassages[gram] ?? 0) + change;
      }
      for (const stem of inReport) add(stemReports, stem, change);
    },
    passagesWith: (stem) => stemPassages.get(stem) ?? 0,
    reportsWith: (stem) => stemReports.get(stem) ?? 0,
    rarity: (stem) => idf(stemPassages.get(stem) ?? 0),
    gramRarity: (gramId) => idf(gramId === undefined ? 0 : (gramPassages[gramId] ?? 0)) ** GRAM_SHARPNESS,
  };
}

function add(counts: Map<string, number>, key: string, change: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + change;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}
