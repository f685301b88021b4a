import type { IndexedReport } from './indexed-report.ts';
import { createMarks } from './marks.ts';
import { createNumbers } from './numbers.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How often words, stems and 4-grams occur: whole numbers only, so that no order of adding and removing leaves a trace. */
export interface Statistics {
  readonly passages: number;
  /** Words in a passage on average; 1 where there is none. */
  readonly averageLength: number;
  count(report: IndexedReport, change: 1 | -1): void;
  /** Whether some report holds a word: those of removed reports are still in the vocabulary. */
  isHeld(wordId: number): boolean;
  /** In how many passages a stem occurs. */
  passagesWith(stem: string): number;
  /** The same by the stem's id. */
  passagesWithStem(stemId: number): number;
  /** In how many reports a stem occurs, headings and headlines left out. */
  reportsWith(stem: string): number;
  /** In how many distinct words that some report holds a 4-gram occurs. */
  wordsWithGram(gramId: number): number;
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
  const wordReports = createNumbers();
  const stemPassages = createNumbers();
  const stemReports = createNumbers();
  const gramPassages = createNumbers();
  const gramWords = createNumbers();
  const inReport = { words: createMarks(), stems: createMarks() };
  const inPassage = { words: createMarks(), stems: createMarks(), grams: createMarks() };

  const idf = (occurrences: number) => Math.log(1 + (BACKGROUND + passages - occurrences + 0.5) / (occurrences + 0.5));
  const of = (counts: { readonly values: Uint32Array }, id: number | undefined) =>
    id === undefined ? 0 : (counts.values[id] ?? 0);

  function countPassage(words: Uint32Array, change: 1 | -1): void {
    const { stemIds, grams, gramStarts } = vocabulary;
    for (const mark of Object.values(inPassage)) mark.clear();
    for (const word of words) {
      if (!inPassage.words.mark(word)) continue;
      const stem = stemIds[word] ?? 0;
      if (stem === 0) continue;
      if (inPassage.stems.mark(stem)) stemPassages.add(stem, change);
      if (inReport.stems.mark(stem)) stemReports.add(stem, change);
      const end = gramStarts[word + 1] ?? 0;
      for (let at = gramStarts[word] ?? 0; at < end; at += 1) {
        const gram = grams[at] ?? 0;
        if (inPassage.grams.mark(gram)) gramPassages.add(gram, change);
      }
    }
  }

  /** Counts what comes with a word that no report held before, or goes with one that no report holds any longer. */
  function countWords(words: Uint32Array, change: 1 | -1): void {
    const { grams, gramStarts } = vocabulary;
    for (const word of words) {
      if (!inReport.words.mark(word)) continue;
      wordReports.add(word, change);
      if (of(wordReports, word) !== (change === 1 ? 1 : 0)) continue;
      const end = gramStarts[word + 1] ?? 0;
      for (let at = gramStarts[word] ?? 0; at < end; at += 1) gramWords.add(grams[at] ?? 0, change);
    }
  }

  return {
    get passages() {
      return passages;
    },
    get averageLength() {
      return passages === 0 ? 1 : length / passages;
    },
    count(report, change) {
      for (const mark of Object.values(inReport)) mark.clear();
      countWords(report.headline, change);
      for (const { words, heading } of report.passages) {
        passages += change;
        length += change * words.length;
        countPassage(words, change);
        countWords(words, change);
        countWords(heading, change);
      }
    },
    isHeld: (wordId) => of(wordReports, wordId) > 0,
    passagesWith: (stem) => of(stemPassages, vocabulary.stemId(stem)),
    passagesWithStem: (stemId) => of(stemPassages, stemId),
    reportsWith: (stem) => of(stemReports, vocabulary.stemId(stem)),
    wordsWithGram: (gramId) => of(gramWords, gramId),
    rarity: (stem) => idf(of(stemPassages, vocabulary.stemId(stem))),
    gramRarity: (gramId) => idf(of(gramPassages, gramId)) ** GRAM_SHARPNESS,
  };
}
