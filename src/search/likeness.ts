import { addBit, type Bits, noBits } from './bits.ts';
import { createMemory, forget, type Memory, RELATED } from './likeness-memory.ts';
import type { Question } from './question.ts';
import type { Vocabulary } from './vocabulary.ts';

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
/** A word that reports put for it, or that an English word stands for. */
const SAME_MEANING = 0.7;
/** A word for something close to it. */
const SAME_FAMILY = 0.5;
/** A thing of the kind that the question names. */
const OF_THE_KIND = 0.5;
/** A word that holds all grams of the term is a compound with it or a form of it. */
const ALL_GRAMS = 0.85;
/** Below this share of a term's grams the likeness is chance: two of five, as a shared ending has them. */
export const LEAST_GRAMS = 0.45;

/** Likeness to a question, computed once for each word: first what few lookups rule out, which is most words. */
export function likenessTo(question: Question, vocabulary: Vocabulary, memory: Memory = createMemory()): LikenessOf {
  forget(memory, vocabulary);
  const { slots, known, stems, positions } = memory;
  const { words, stemIds, grams: gramsOfWords, gramStarts } = vocabulary;
  for (const [position, id] of question.grams.entries()) positions[id] = position + 1;
  const shares = termsOfGrams(question);
  const byStem = positionsBy(question.terms.map((term) => [vocabulary.stemId(term.stem)]));
  const byMisspelt = positionsBy(question.terms.map((term) => term.misspelt.map(vocabulary.stemId)));
  const byMeaning = positionsBy(question.terms.map((term) => term.meanings));
  const byFamily = positionsBy(question.terms.map((term) => term.families));
  const byKind = positionsBy(question.terms.map((term) => term.kinds));
  for (const id of [...byStem.keys(), ...byMisspelt.keys()]) if (id !== undefined) stems[id] = 1;
  for (const gram of question.grams) for (const id of vocabulary.wordsWith(gram)) slots[id] = RELATED;
  for (const meaning of byMeaning.keys()) for (const id of vocabulary.wordsOfMeaning(meaning)) slots[id] = RELATED;
  for (const family of byFamily.keys()) for (const id of vocabulary.wordsOfFamily(family)) slots[id] = RELATED;
  for (const kind of byKind.keys()) for (const id of vocabulary.wordsOfKind(kind)) slots[id] = RELATED;
  const spelling = new Float64Array(question.terms.length);
  const meaning = new Float64Array(question.terms.length);

  /** Its 4-grams that the question has, with what they add to `spelling`; undefined where it has none. */
  function gramsOf(wordId: number): Bits | undefined {
    let grams: Bits | undefined;
    const end = gramStarts[wordId + 1] ?? 0;
    for (let at = gramStarts[wordId] ?? 0; at < end; at += 1) {
      const position = (positions[gramsOfWords[at] ?? 0] ?? 0) - 1;
      if (position < 0) continue;
      if (!grams) {
        grams = noBits(question.grams.length);
        spelling.fill(0);
      }
      addBit(grams, position);
      for (const { term, share } of shares[position] ?? []) spelling[term] = (spelling[term] ?? 0) + share;
    }
    return grams;
  }

  function likenessOf(wordId: number): Likeness | undefined {
    const word = words[wordId];
    if (!word) return undefined;
    const stemId = stemIds[wordId] ?? 0;
    const grams = gramsOf(wordId);
    const sameStem = byStem.get(stemId);
    const misspelt = byMisspelt.get(stemId);
    if (!grams) spelling.fill(0);
    meaning.fill(0);
    for (const kind of word.kindsWith) for (const term of byKind.get(kind) ?? []) meaning[term] = OF_THE_KIND;
    for (const family of word.families) for (const term of byFamily.get(family) ?? []) meaning[term] = SAME_FAMILY;
    for (const group of word.meanings) for (const term of byMeaning.get(group) ?? []) meaning[term] = SAME_MEANING;

    const terms: TermLikeness[] = [];
    for (let term = 0; term < spelling.length; term += 1) {
      const share = spelling[term] ?? 0;
      let likeness = share >= LEAST_GRAMS ? ALL_GRAMS * share : 0;
      if (misspelt?.includes(term)) likeness = ONE_SLIP;
      if (sameStem?.includes(term)) likeness = question.terms[term]?.folded === word.folded ? 1 : SAME_STEM;
      const idea = Math.max(likeness, meaning[term] ?? 0);
      if (idea > 0) terms.push({ term, idea });
    }
    return terms.length > 0 || grams ? { terms, grams: grams ?? NO_BITS } : undefined;
  }

  return (wordId) => {
    const slot = slots[wordId] ?? 0;
    if (slot > RELATED || (slot === 0 && stems[stemIds[wordId] ?? 0] === 0)) return known[slot];
    const likeness = likenessOf(wordId);
    slots[wordId] = known.push(likeness) - 1;
    return likeness;
  };
}

const NO_BITS: Bits = noBits(0);

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
