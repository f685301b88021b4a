import type { LikenessOf } from './likeness.ts';
import type { Question } from './question.ts';

/** How much of a question stands in a stretch of text. */
export interface Coverage {
  /** For each term of the question the likeness of the word most like it, 0..1. */
  readonly terms: Float64Array;
  /** For each 4-gram of the question 1 where it stands there. */
  readonly grams: Uint8Array;
}

export function noCoverage(question: Question): Coverage {
  return { terms: new Float64Array(question.terms.length), grams: new Uint8Array(question.grams.length) };
}

/** Adds what words `first` to before `last` have of the question. */
export function cover(
  coverage: Coverage,
  words: Uint32Array,
  first: number,
  last: number,
  likenessOf: LikenessOf,
): void {
  for (let at = first; at < last; at += 1) {
    const likeness = likenessOf(words[at] ?? -1);
    if (!likeness) continue;
    for (const [term, value] of likeness.terms) coverage.terms[term] = Math.max(coverage.terms[term] ?? 0, value);
    for (const gram of likeness.grams) coverage.grams[gram] = 1;
  }
}

/** Adds what `other` covers. */
export function coverAlso(coverage: Coverage, other: Coverage): void {
  for (let at = 0; at < coverage.terms.length; at += 1) {
    coverage.terms[at] = Math.max(coverage.terms[at] ?? 0, other.terms[at] ?? 0);
  }
  for (let at = 0; at < coverage.grams.length; at += 1) coverage.grams[at] ||= other.grams[at] ?? 0;
}

/** Share of the question's words that is covered, each weighing as much as it tells: 0..1. */
export function coveredWords(coverage: Coverage, question: Question): number {
  let covered = 0;
  let total = 0;
  for (const [at, { weight }] of question.terms.entries()) {
    covered += weight * (coverage.terms[at] ?? 0);
    total += weight;
  }
  return total === 0 ? 0 : covered / total;
}

/** The same for its 4-grams. */
export function coveredGrams(coverage: Coverage, question: Question): number {
  let covered = 0;
  for (const [at, weight] of question.gramWeights.entries()) covered += weight * (coverage.grams[at] ?? 0);
  return question.gramTotal === 0 ? 0 : covered / question.gramTotal;
}
