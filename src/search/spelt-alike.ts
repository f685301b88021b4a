import { LEAST_GRAMS } from './likeness.ts';
import type { Question, QuestionTerm } from './question.ts';
import type { Statistics } from './statistics.ts';
import type { Vocabulary } from './vocabulary.ts';

/** 4-grams in more words than this ("_ver", "ung_") lead to no word in particular. */
const MOST_WORDS_OF_GRAM = 200;

/** Sums of shares in another order differ in their last bits. */
const ROUNDING = 1e-9;

/**
 * Ids of the words that may have enough of a term's 4-grams to be like it, and some rare one among them; some twice. Most words
 * with a rare 4-gram of the question have too little of the others to be like a term, which is seen without looking at them.
 */
export function speltAlike(question: Question, vocabulary: Vocabulary, statistics: Statistics): readonly number[] {
  const rarities = new Map(question.grams.map((gram, at) => [gram, question.gramRarities[at] ?? 0]));
  const terms = question.terms.map((term) => sharesOf(term));
  /** A term may be alike by common 4-grams alone: then any word is worth a look that has a rare one of another term. */
  const everyWord = terms.some(({ common }) => common >= LEAST_GRAMS - ROUNDING);
  const found: number[] = [];
  for (const { shares, common } of terms) {
    for (const [word, share] of shares) if (everyWord || share + common >= LEAST_GRAMS - ROUNDING) found.push(word);
  }
  return found;

  /** By word which share of the term's 4-grams it has at rare ones, and the share of all common ones together. */
  function sharesOf({ gramIds, gramsRarity }: QuestionTerm): { shares: Map<number, number>; common: number } {
    const shares = new Map<number, number>();
    let common = 0;
    for (const gram of gramIds) {
      const share = (rarities.get(gram) ?? 0) / gramsRarity;
      if (statistics.wordsWithGram(gram) > MOST_WORDS_OF_GRAM) common += share;
      else for (const word of vocabulary.wordsWith(gram)) shares.set(word, (shares.get(word) ?? 0) + share);
    }
    return { shares, common };
  }
}
