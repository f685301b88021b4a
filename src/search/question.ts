import { type AskedKind, askedKinds } from '../language/asked-kind.ts';
import { fold } from '../language/fold.ts';
import { toGrams } from '../language/grams.ts';
import { type Language, questionLanguage } from '../language/question-language.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { familiesOf, kindsNamedBy } from '../language/word-families.ts';
import { toWords, type Word } from '../language/words.ts';
import type { Statistics } from './statistics.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A question taken apart for searching. */
export interface Question {
  readonly text: string;
  readonly language: Language;
  /** What it asks for; empty where its wording does not tell. */
  readonly asked: readonly AskedKind[];
  /** Its content words in their order, none twice. */
  readonly terms: readonly QuestionTerm[];
  /** Ids of the distinct 4-grams of its terms that some report holds. */
  readonly grams: readonly number[];
  /** How telling each of these is, in the same order. */
  readonly gramWeights: readonly number[];
  /** Sum of the rarities of all its 4-grams, those that no report holds included. */
  readonly gramTotal: number;
}

export interface QuestionTerm {
  /** As the user wrote it. */
  readonly word: Word;
  readonly folded: string;
  readonly stem: string;
  readonly grams: readonly string[];
  readonly families: readonly number[];
  /** Kinds of things that it asks for by name. */
  readonly kinds: readonly number[];
  /** How telling it is. */
  readonly weight: number;
}

export function toQuestion(text: string, vocabulary: Vocabulary, statistics: Statistics): Question {
  const language = questionLanguage(text);
  const terms: QuestionTerm[] = [];
  const seen = new Set<string>();
  const words = toWords(text);
  const content = words.filter((word) => !isStopWord(fold(word.text), language));
  for (const word of content.length > 0 ? content : words) {
    const folded = fold(word.text);
    if (seen.has(folded) || folded === '') continue;
    seen.add(folded);
    terms.push({
      word,
      folded,
      stem: stem(folded),
      grams: toGrams(folded),
      families: familiesOf(folded),
      kinds: kindsNamedBy(folded),
      weight: statistics.rarity(stem(folded)),
    });
  }
  const grams: number[] = [];
  const gramWeights: number[] = [];
  let gramTotal = 0;
  for (const gram of new Set(terms.flatMap((term) => term.grams))) {
    const id = vocabulary.gramId(gram);
    const weight = statistics.gramRarity(id ?? -1);
    gramTotal += weight;
    if (id === undefined) continue;
    grams.push(id);
    gramWeights.push(weight);
  }
  return { text, language, asked: askedKinds(text), terms, grams, gramWeights, gramTotal };
}
