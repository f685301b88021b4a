import type { LikenessOf } from './likeness.ts';
import type { Memory } from './likeness-memory.ts';
import type { Question } from './question.ts';
import { speltAlike } from './spelt-alike.ts';
import type { Statistics } from './statistics.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface SimilarStem {
  readonly stem: string;
  /** Of the likest word with that stem: 0..1. */
  readonly likeness: number;
}

/** Stems looked up for one term: its own forms, compounds with it, misspellings, words of its family. More bring nothing new. */
const MOST_STEMS = 8;
/** Before its compounds, after the word itself. */
const MISSPELT = 0.9;

/** For each term of the question the stems in the reports that are most like it, likest first, ties by stem. */
export function similarStems(
  question: Question,
  likenessOf: LikenessOf,
  vocabulary: Vocabulary,
  statistics: Statistics,
  memory: Memory,
): SimilarStem[][] {
  const best = question.terms.map(() => new Map<string, number>());
  const seen = new Set<number>();
  for (const ids of wordLists(question, vocabulary, statistics, memory)) {
    for (const id of ids) {
      if (seen.has(id) || !statistics.isHeld(id)) continue;
      seen.add(id);
      const likeness = likenessOf(id);
      if (!likeness || likeness.terms.length === 0) continue;
      if (statistics.passagesWithStem(vocabulary.stemIds[id] ?? 0) === 0) continue;
      const stem = vocabulary.words[id]?.stem ?? '';
      for (const { term, idea } of likeness.terms) {
        const stems = best[term];
        if (stems && idea > (stems.get(stem) ?? 0)) stems.set(stem, idea);
      }
    }
  }
  return best.map((stems, term) => {
    const own = question.terms[term]?.stem ?? '';
    if (statistics.passagesWith(own) > 0) stems.set(own, 1);
    for (const stem of question.terms[term]?.misspelt ?? []) stems.set(stem, MISSPELT);
    return [...stems]
      .map(([stem, likeness]) => ({ stem, likeness }))
      .sort((a, b) => b.likeness - a.likeness || (a.stem < b.stem ? -1 : 1))
      .slice(0, MOST_STEMS);
  });
}

/** Lists of the words that may be like a term: spelt alike, of a group or family, of a kind. */
function* wordLists(
  question: Question,
  vocabulary: Vocabulary,
  statistics: Statistics,
  memory: Memory,
): Generator<readonly number[]> {
  yield speltAlike(question, vocabulary, statistics, memory);
  for (const { meanings, families, kinds } of question.terms) {
    for (const meaning of meanings) yield vocabulary.wordsOfMeaning(meaning);
    for (const family of families) yield vocabulary.wordsOfFamily(family);
    for (const kind of kinds) yield vocabulary.wordsOfKind(kind);
  }
}

/** Passages walked through for one question; MiniSearch makes an object for each, at 100,000 passages about 3 µs. */
const MOST_PASSAGES = 8_000;

/** Those of the stems that lead to the fewest passages for what they tell: all of them in a folder of usual size. */
export function withinBudget(stems: readonly SimilarStem[], statistics: Statistics): SimilarStem[] {
  const byWorth = stems
    .map((stem) => ({ ...stem, worth: stem.likeness ** 2 * statistics.rarity(stem.stem) }))
    .sort((a, b) => b.worth - a.worth || (a.stem < b.stem ? -1 : 1));
  let passages = 0;
  return byWorth.filter(({ stem }, at) => {
    const more = statistics.passagesWith(stem);
    const fits = at === 0 || passages + more <= MOST_PASSAGES;
    if (fits) passages += more;
    return fits;
  });
}
