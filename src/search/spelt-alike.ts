import { LEAST_GRAMS } from './likeness.ts';
import type { Memory } from './likeness-memory.ts';
import type { Question } from './question.ts';
import type { Statistics } from './statistics.ts';
import type { Vocabulary } from './vocabulary.ts';

/** 4-grams in more words than this ("_ver", "ung_") lead to no word in particular. */
const MOST_WORDS_OF_GRAM = 200;
/** Sums of shares in another order differ in their last bits. */
const ENOUGH = LEAST_GRAMS - 1e-9;

/**
 * Ids of the words that may have enough of a term's 4-grams to be like it, and some rare one among them; some twice. Most
 * words with a rare 4-gram of the question have too little of the others, which is seen without looking at them.
 */
export function speltAlike(
  question: Question,
  vocabulary: Vocabulary,
  statistics: Statistics,
  { shares }: Memory,
): readonly number[] {
  const rarities = new Map(question.grams.map((gram, at) => [gram, question.gramRarities[at] ?? 0]));
  const isRare = (gram: number) => statistics.wordsWithGram(gram) <= MOST_WORDS_OF_GRAM;
  const terms = question.terms.map(({ gramIds, gramsRarity }) => {
    const grams = gramIds.map((gram) => ({ gram, share: (rarities.get(gram) ?? 0) / gramsRarity }));
    const common = grams.reduce((sum, { gram, share }) => (isRare(gram) ? sum : sum + share), 0);
    return { common, rare: grams.filter(({ gram }) => isRare(gram)) };
  });
  /** A term may be alike by common 4-grams alone: then any word is worth a look that has a rare one of another term. */
  const everyWord = terms.some(({ common }) => common >= ENOUGH);
  const found: number[] = [];
  for (const { common, rare } of terms) {
    const touched: number[] = [];
    for (const { gram, share } of rare) {
      for (const word of vocabulary.wordsWith(gram)) {
        if (shares[word] === 0) touched.push(word);
        shares[word] = (shares[word] ?? 0) + share;
      }
    }
    for (const word of touched) {
      if (everyWord || (shares[word] ?? 0) + common >= ENOUGH) found.push(word);
      shares[word] = 0;
    }
  }
  return found;
}
