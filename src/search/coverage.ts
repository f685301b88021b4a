import { addBits, type Bits, noBits, sumAt } from './bits.ts';
import type { Hit } from './hits.ts';
import type { Question } from './question.ts';

/** How much of a question stands in a stretch of text. */
export interface Coverage {
  /** For each term of the question how much the word most like it is like it, 0..1. */
  readonly ideas: number[];
  /** For each term of the question how often it stands there, likenesses added up. */
  readonly counts: number[];
  /** Positions in `question.grams` of the 4-grams that stand there. */
  readonly grams: Bits;
}

/** Less alike than this a word does not count as the term standing there once more. */
const COUNTED_LIKENESS = 0.6;

export function noCoverage(question: Question): Coverage {
  const terms = question.terms.length;
  return {
    ideas: new Array<number>(terms).fill(0),
    counts: new Array<number>(terms).fill(0),
    grams: noBits(question.grams.length),
  };
}

/** Adds what some words have of the question. */
export function cover({ ideas, counts, grams }: Coverage, hits: readonly Hit[]): void {
  for (const { likeness } of hits) {
    for (const { term, idea } of likeness.terms) {
      if (idea > (ideas[term] ?? 0)) ideas[term] = idea;
      if (idea >= COUNTED_LIKENESS) counts[term] = (counts[term] ?? 0) + idea;
    }
    addBits(grams, likeness.grams);
  }
}

/** Adds what `other` covers. */
export function coverAlso({ ideas, counts, grams }: Coverage, other: Coverage): void {
  for (let at = 0; at < ideas.length; at += 1) {
    ideas[at] = Math.max(ideas[at] ?? 0, other.ideas[at] ?? 0);
    counts[at] = (counts[at] ?? 0) + (other.counts[at] ?? 0);
  }
  addBits(grams, other.grams);
}

/** Share of the question's terms that `values` covers, each weighing as much as it tells: 0..1. */
export function shareOfTerms(values: readonly number[], question: Question): number {
  let covered = 0;
  for (let at = 0; at < question.terms.length; at += 1) {
    covered += (question.terms[at]?.weight ?? 0) * (values[at] ?? 0);
  }
  return question.termsRarity === 0 ? 0 : covered / question.termsRarity;
}

/** The same for its 4-grams. */
export function shareOfGrams({ grams }: Coverage, question: Question): number {
  return question.gramsRarity === 0 ? 0 : sumAt(grams, question.gramRarities) / question.gramsRarity;
}

/** How often a term may stand in a text before more says nothing new: the usual value of BM25. */
const SATURATION = 1.2;
/** How much a text's length is held against it: the usual value of BM25. */
const LENGTH_MATTERS = 0.75;

/** Terms covered with how often they stand there, against the length of the text (1 is the average): BM25 as a share. */
export function shareByFrequency(coverage: Coverage, relativeLength: number, question: Question): number {
  const damping = SATURATION * (1 - LENGTH_MATTERS + LENGTH_MATTERS * relativeLength);
  let covered = 0;
  for (let at = 0; at < question.terms.length; at += 1) {
    const count = coverage.counts[at] ?? 0;
    covered += ((question.terms[at]?.weight ?? 0) * count) / (count + damping);
  }
  return question.termsRarity === 0 ? 0 : covered / question.termsRarity;
}
