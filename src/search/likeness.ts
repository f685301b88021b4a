import { addBit, type Bits, noBits } from './bits.ts';
import type { Question } from './question.ts';
import type { Vocabulary, VocabularyWord } from './vocabulary.ts';

/** What one word of the reports has of a question. */
export interface Likeness {
  readonly terms: readonly TermLikeness[];
  /** Positions in `question.grams` of the 4-grams it holds. */
  readonly grams: Bits;
}

/** How much a word is like one term of a question. */
export interface TermLikeness {
  /** Position in `question.terms`. */
  readonly term: number;
  /** 1 the same word; less for a form, a compound, a misspelling, another word of its family, a thing of the kind named. */
  readonly idea: number;
}

/** The likeness of any word of the vocabulary by its id; undefined where it has none. */
export type LikenessOf = (wordId: number) => Likeness | undefined;

/** Same stem, another form: next to nothing is lost. */
const SAME_STEM = 0.95;
/** Surely the word meant, unless it is a name that the reports do not know. */
const ONE_SLIP = 0.9;
/** Another word for the same idea. */
const SAME_FAMILY = 0.6;
/** A thing of the kind that the question names. */
const OF_THE_KIND = 0.5;
/** A word that holds all grams of the term is a compound with it or a form of it. */
const ALL_GRAMS = 0.85;
/** Below this share of a term's grams the likeness is chance: two of five, as a shared ending has them. */
const LEAST_GRAMS = 0.45;

/** Likenesses of one question at a time; kept from question to question, because making it anew costs more than searching. */
export interface Memory {
  /** By word id; null for a word that has none, undefined for one that was not looked at. */
  readonly known: (Likeness | null | undefined)[];
  /** Ids of the words looked at. */
  readonly touched: number[];
}

export function createMemory(): Memory {
  return { known: [], touched: [] };
}

function forget({ known, touched }: Memory): void {
  for (const id of touched) known[id] = undefined;
  touched.length = 0;
}

/** Likeness to a question, computed once for each word: first what few lookups rule out, which is most words. */
export function likenessTo(question: Question, vocabulary: Vocabulary, memory = createMemory()): LikenessOf {
  forget(memory);
  const { known, touched } = memory;
  /** By gram id its position in the question from 1; 0 where the question lacks it. */
  const gramOf = new Uint16Array(vocabulary.gramCount);
  for (const [position, id] of question.grams.entries()) gramOf[id] = position + 1;
  const shares = termsOfGrams(question);
  const byStem = positionsBy(question.terms.map((term) => [term.stem]));
  const byMisspelt = positionsBy(question.terms.map((term) => term.misspelt));
  const byFamily = positionsBy(question.terms.map((term) => term.families));
  const byKind = positionsBy(question.terms.map((term) => term.kinds));
  const spelling = new Float64Array(question.terms.length);
  const meaning = new Float64Array(question.terms.length);

  function likenessOf(word: VocabularyWord): Likeness | null {
    if (word.stem === '') return null;
    let grams: Bits | undefined;
    for (const gram of word.grams) {
      const position = (gramOf[gram] ?? 0) - 1;
      if (position < 0) continue;
      if (!grams) {
        grams = noBits(question.grams.length);
        spelling.fill(0);
      }
      addBit(grams, position);
      for (const { term, share } of shares[position] ?? []) spelling[term] = (spelling[term] ?? 0) + share;
    }
    const sameStem = byStem.get(word.stem);
    const misspelt = byMisspelt.get(word.stem);
    if (!grams && !sameStem && !misspelt && word.families.length === 0 && word.kindsWith.length === 0) return null;
    if (!grams) spelling.fill(0);
    meaning.fill(0);
    for (const kind of word.kindsWith) for (const term of byKind.get(kind) ?? []) meaning[term] = OF_THE_KIND;
    for (const family of word.families) for (const term of byFamily.get(family) ?? []) meaning[term] = SAME_FAMILY;

    const terms: TermLikeness[] = [];
    for (let term = 0; term < spelling.length; term += 1) {
      const share = spelling[term] ?? 0;
      let likeness = share >= LEAST_GRAMS ? ALL_GRAMS * share : 0;
      if (misspelt?.includes(term)) likeness = ONE_SLIP;
      if (sameStem?.includes(term)) likeness = question.terms[term]?.folded === word.folded ? 1 : SAME_STEM;
      const idea = Math.max(likeness, meaning[term] ?? 0);
      if (idea > 0) terms.push({ term, idea });
    }
    return terms.length > 0 || grams ? { terms, grams: grams ?? noBits(0) } : null;
  }

  return (wordId) => {
    const before = known[wordId];
    if (before !== undefined) return before ?? undefined;
    const word = vocabulary.words[wordId];
    const likeness = word ? likenessOf(word) : null;
    known[wordId] = likeness;
    touched.push(wordId);
    return likeness ?? undefined;
  };
}

/** For each 4-gram of the question, what share it is of the rarity of which terms. */
function termsOfGrams({ terms, grams, gramRarities }: Question): { term: number; share: number }[][] {
  return grams.map((gram, at) =>
    terms.flatMap(({ gramIds, gramsRarity }, term) =>
      gramIds.includes(gram) ? [{ term, share: (gramRarities[at] ?? 0) / gramsRarity }] : [],
    ),
  );
}

function positionsBy<Key>(keys: readonly (readonly Key[])[]): Map<Key, number[]> {
  const positions = new Map<Key, number[]>();
  for (const [position, own] of keys.entries()) {
    for (const key of own) positions.set(key, [...(positions.get(key) ?? []), position]);
  }
  return positions;
}
