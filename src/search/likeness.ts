import type { Question } from './question.ts';
import type { Statistics } from './statistics.ts';
import type { Vocabulary, VocabularyWord } from './vocabulary.ts';

/** What one word of the reports has of a question. */
export interface Likeness {
  /** Positions in `question.terms` of the terms it is like, and how much: 0..1. */
  readonly terms: readonly (readonly [term: number, likeness: number])[];
  /** Positions in `question.grams` of the 4-grams it holds. */
  readonly grams: readonly number[];
}

/** The likeness of any word of the vocabulary by its id; undefined where it has none. */
export type LikenessOf = (wordId: number) => Likeness | undefined;

/** Same stem, another form: next to nothing is lost. */
const SAME_STEM = 0.95;
/** Another word for the same idea. */
const SAME_FAMILY = 0.6;
/** A thing of the kind that the question names. */
const OF_THE_KIND = 0.5;
/** A word that holds all grams of the term is a compound with it or a form of it. */
const ALL_GRAMS = 0.85;
/** Below this share of a term's grams the likeness is chance: two of five, as a shared ending has them. */
const LEAST_GRAMS = 0.45;

/** Likeness to a question, computed once for each word. */
export function likenessTo(question: Question, vocabulary: Vocabulary, statistics: Statistics): LikenessOf {
  const known = new Map<number, Likeness | undefined>();
  const positionOfGram = new Map(question.grams.map((id, position) => [id, position]));
  const termGrams = question.terms.map((term) => {
    const weights = new Map<number, number>();
    let total = 0;
    for (const gram of term.grams) {
      const id = vocabulary.gramId(gram);
      const weight = statistics.gramRarity(id ?? -1);
      total += weight;
      if (id !== undefined) weights.set(id, weight);
    }
    return { weights, total };
  });

  function likenessOf(word: VocabularyWord): Likeness | undefined {
    if (word.stem === '') return undefined;
    const grams = word.grams.flatMap((gram) => positionOfGram.get(gram) ?? []);
    const terms: [number, number][] = [];
    for (const [position, term] of question.terms.entries()) {
      if (term.folded === word.folded) terms.push([position, 1]);
      else if (term.stem === word.stem) terms.push([position, SAME_STEM]);
      else {
        let likeness = 0;
        if (shareOne(term.families, word.families)) likeness = SAME_FAMILY;
        else if (shareOne(term.kinds, word.kindsWith)) likeness = OF_THE_KIND;
        const { weights, total } = termGrams[position] ?? { weights: new Map<number, number>(), total: 1 };
        let shared = 0;
        for (const gram of word.grams) shared += weights.get(gram) ?? 0;
        if (shared / total >= LEAST_GRAMS) likeness = Math.max(likeness, (ALL_GRAMS * shared) / total);
        if (likeness > 0) terms.push([position, likeness]);
      }
    }
    return terms.length > 0 || grams.length > 0 ? { terms, grams } : undefined;
  }

  return (wordId) => {
    if (known.has(wordId)) return known.get(wordId);
    const word = vocabulary.words[wordId];
    const likeness = word && likenessOf(word);
    known.set(wordId, likeness);
    return likeness;
  };
}

function shareOne(some: readonly number[], others: readonly number[]): boolean {
  return some.length > 0 && some.some((one) => others.includes(one));
}
