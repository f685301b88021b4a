import type { LikenessOf } from './likeness.ts';
import type { Question } from './question.ts';
import type { Statistics } from './statistics.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface SimilarStem {
  readonly stem: string;
  /** Of the likest word with that stem: 0..1. */
  readonly likeness: number;
}

/** Stems looked up for one term: its own forms, compounds with it, misspellings of it. More bring nothing new. */
const MOST_STEMS = 6;
/** 4-grams in more words than this ("_ver", "ung_") lead to no word in particular. */
const MOST_WORDS_OF_GRAM = 800;

/** For each term of the question the stems in the reports that are most like it, likest first, ties by stem. */
export function similarStems(
  question: Question,
  likenessOf: LikenessOf,
  vocabulary: Vocabulary,
  statistics: Statistics,
): SimilarStem[][] {
  const best = question.terms.map(() => new Map<string, number>());
  const seen = new Set<number>();
  for (const gram of question.grams) {
    const words = vocabulary.wordsWith(gram);
    if (words.length > MOST_WORDS_OF_GRAM) continue;
    for (const id of words) {
      if (seen.has(id)) continue;
      seen.add(id);
      const stem = vocabulary.words[id]?.stem ?? '';
      if (statistics.passagesWith(stem) === 0) continue;
      for (const { term, spelling: likeness } of likenessOf(id)?.terms ?? []) {
        const stems = best[term];
        if (stems && likeness > (stems.get(stem) ?? 0)) stems.set(stem, likeness);
      }
    }
  }
  return best.map((stems, term) => {
    const own = question.terms[term]?.stem ?? '';
    if (statistics.passagesWith(own) > 0) stems.set(own, 1);
    return [...stems]
      .map(([stem, likeness]) => ({ stem, likeness }))
      .sort((a, b) => b.likeness - a.likeness || (a.stem < b.stem ? -1 : 1))
      .slice(0, MOST_STEMS);
  });
}
