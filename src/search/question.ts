import { type AskedKind, askedKinds } from '../language/asked-kind.ts';
import { fold } from '../language/fold.ts';
import { toGrams } from '../language/grams.ts';
import { type Language, questionLanguage } from '../language/question-language.ts';
import { stem } from '../language/stem.ts';
import { isMisspeltStopWord, isStopWord } from '../language/stop-words.ts';
import { englishMeaningsOf, meaningsOf } from '../language/thesaurus.ts';
import { familiesOf, kindsNamedBy } from '../language/word-families.ts';
import { isCapitalised, toWords, type Word } from '../language/words.ts';
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
  /** The same, but 0 for those that only a guessed term has. */
  readonly sureGramRarities: readonly number[];
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
  /** Groups of German words that it stands for. */
  readonly meanings: readonly number[];
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
  const sure = new Set<string>();
  for (const word of content.length > 0 ? content : words) {
    const folded = fold(word.text);
    if (terms.has(folded)) continue;
    const unknown = folded.length >= SHORTEST_MISSPELT[language] && statistics.passagesWith(stem(folded)) === 0;
    if (unknown && mayBeStopWord(word) && isMisspeltStopWord(folded, language)) continue;
    const meant = unknown ? wordsLike(folded, vocabulary, statistics) : [];
    const guessed = meant.length > 0 && folded.length < SHORTEST_SURE;
    const spelled = language === 'de' ? (onlyOne(meant) ?? folded) : folded;
    const own = toGrams(spelled);
    for (const gram of own) {
      rarities.set(gram, statistics.gramRarity(vocabulary.gramId(gram)));
      if (!guessed) sure.add(gram);
    }
    terms.set(folded, {
      word,
      folded,
      stem: stem(folded),
      gramIds: own.flatMap((gram) => vocabulary.gramId(gram) ?? []),
      gramsRarity: sum(own.map((gram) => rarities.get(gram) ?? 0)),
      meanings: language === 'en' ? englishMeaningsOf(folded) : meaningsOf(spelled),
      families: familiesOf(spelled),
      kinds: kindsNamedBy(spelled),
      misspelt: meant.map((slip) => slip.stem),
      guessed,
      weight: Math.min(...[stem(folded), ...meant.map((slip) => slip.stem)].map(statistics.rarity)),
    });
  }
  const held = [...rarities].flatMap(([gram, rarity]) => {
    const id = vocabulary.gramId(gram);
    return id === undefined ? [] : [{ id, rarity, sureRarity: sure.has(gram) ? rarity : 0 }];
  });
  return {
    text,
    language,
    asked: askedKinds(text),
    terms: [...terms.values()],
    termsRarity: sum([...terms.values()].map((term) => term.weight)),
    grams: held.map(({ id }) => id),
    gramRarities: held.map(({ rarity }) => rarity),
    sureGramRarities: held.map(({ sureRarity }) => sureRarity),
    gramsRarity: sum([...rarities.values()]),
  };
}

/** Shorter words are too often one letter from another word to tell a slip from a word; English ones from a German word. */
const SHORTEST_MISSPELT = { de: 4, en: 5 } as const;
/** From here on hardly any two words are one letter apart; below, "Wetter" is one from "weiter". */
const SHORTEST_SURE = 7;

/** A capital within the question is that of a noun or name. */
function mayBeStopWord({ start, text }: Word): boolean {
  return start === 0 || !isCapitalised(text) || text.toUpperCase() === text;
}

/** What a word that no report holds is a misspelling of. */
function wordsLike(folded: string, vocabulary: Vocabulary, statistics: Statistics): VocabularyWord[] {
  return vocabulary
    .oneSlipFrom(folded)
    .filter(({ id, stem: of }) => statistics.isHeld(id) && statistics.passagesWith(of) > 0);
}

/** The word, where all are forms of one. */
function onlyOne([first, ...others]: readonly VocabularyWord[]): string | undefined {
  return others.every((other) => other.stem === first?.stem) ? first?.folded : undefined;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
