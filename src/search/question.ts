import { type AskedKind, askedKinds } from '../language/asked-kind.ts';
import { fold } from '../language/fold.ts';
import { toGrams } from '../language/grams.ts';
import { type Language, questionLanguage } from '../language/question-language.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { familiesOf, kindsNamedBy } from '../language/word-families.ts';
import { toWords, type Word } from '../language/words.ts';
import type { Statistics } from './statistics.ts';
import type { Vocabulary, VocabularyWord } from './vocabulary.ts';

/** A question taken apart for searching. */
export interface Question {
  readonly text: string;
  readonly language: Language;
  /** What it asks for; empty where its wording does not tell. */
  readonly asked: readonly AskedKind[];
  /** Its content words in their order, none twice. */
  readonly terms: readonly QuestionTerm[];
  /** Sum of their weights. */
  readonly termsRarity: number;
  /** Ids of the distinct 4-grams of its terms that some report holds. */
  readonly grams: readonly number[];
  /** How telling each of these is, in the same order. */
  readonly gramRarities: readonly number[];
  /** Sum of the rarities of all its 4-grams, those that no report holds included. */
  readonly gramsRarity: number;
}

export interface QuestionTerm {
  /** As the user wrote it. */
  readonly word: Word;
  readonly folded: string;
  readonly stem: string;
  /** Ids of those of its 4-grams that some report holds. */
  readonly gramIds: readonly number[];
  /** Sum of the rarities of all its 4-grams. */
  readonly gramsRarity: number;
  readonly families: readonly number[];
  /** Kinds of things that it asks for by name. */
  readonly kinds: readonly number[];
  /** Stems of words in the reports of which it is a misspelling; empty where the reports hold the word itself. */
  readonly misspelt: readonly string[];
  /** Whether what stands in the reports for it may well be another word: it is short and at best misspelt there. */
  readonly guessed: boolean;
  /** How telling it is. */
  readonly weight: number;
}

export function toQuestion(text: string, vocabulary: Vocabulary, statistics: Statistics): Question {
  const language = questionLanguage(text);
  const words = toWords(text);
  const content = words.filter((word) => !isStopWord(fold(word.text), language));
  const terms = new Map<string, QuestionTerm>();
  const rarities = new Map<string, number>();
  for (const word of content.length > 0 ? content : words) {
    const folded = fold(word.text);
    if (terms.has(folded)) continue;
    const meant = meantBy(folded, vocabulary, statistics);
    if (meant === 'stop word') continue;
    const own = toGrams(folded);
    for (const gram of own) rarities.set(gram, statistics.gramRarity(vocabulary.gramId(gram)));
    terms.set(folded, {
      word,
      folded,
      stem: stem(folded),
      gramIds: own.flatMap((gram) => vocabulary.gramId(gram) ?? []),
      gramsRarity: sum(own.map((gram) => rarities.get(gram) ?? 0)),
      families: familiesOf(folded),
      kinds: kindsNamedBy(folded),
      misspelt: meant.map((slip) => slip.stem),
      guessed: meant.length > 0 && folded.length < SHORTEST_SURE,
      weight: Math.min(...[stem(folded), ...meant.map((slip) => slip.stem)].map(statistics.rarity)),
    });
  }
  const held = [...rarities].flatMap(([gram, rarity]) => {
    const id = vocabulary.gramId(gram);
    return id === undefined ? [] : [{ id, rarity }];
  });
  return {
    text,
    language,
    asked: askedKinds(text),
    terms: [...terms.values()],
    termsRarity: sum([...terms.values()].map((term) => term.weight)),
    grams: held.map(({ id }) => id),
    gramRarities: held.map(({ rarity }) => rarity),
    gramsRarity: sum([...rarities.values()]),
  };
}

/** Shorter words are too often one letter from another word to tell a slip from a word. */
const SHORTEST_MISSPELT = 5;
/** From here on hardly any two words are one letter apart; below, "Wetter" is one from "weiter". */
const SHORTEST_SURE = 7;

/** What a word that no report holds is a misspelling of. */
function meantBy(
  folded: string,
  vocabulary: Vocabulary,
  statistics: Statistics,
): readonly VocabularyWord[] | 'stop word' {
  if (folded.length < SHORTEST_MISSPELT || statistics.passagesWith(stem(folded)) > 0) return [];
  const near = vocabulary.oneSlipFrom(folded);
  if (near.some((word) => word.stem === '')) return 'stop word';
  return near.filter((word) => statistics.passagesWith(word.stem) > 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
