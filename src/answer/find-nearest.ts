import type { Archive } from '../archive/archive.ts';
import type { Passage } from '../corpus/report.ts';
import { fold } from '../language/fold.ts';
import { questionLanguage } from '../language/question-language.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import { mergeSpellings } from '../language/spelling.ts';
import { isStopWord } from '../language/stop-words.ts';
import { isSpoken, toWording, toWordStem } from '../language/wording.ts';
import { ANSWER_THRESHOLD } from '../search/threshold.ts';
import type { Claim } from './claim.ts';
import type { Place } from './find-verbatim.ts';

/** A sentence near a claim. */
export interface NearSentence {
  readonly passage: Passage;
  readonly span: Span;
  /** 0..1: share of the claim's content words, by rarity, that it has. */
  readonly coverage: number;
}

/** Sentences shown as near: more help nobody to judge. */
const MOST_SHOWN = 3;
/** Passages looked at. */
const CANDIDATES = 12;
/**
 * Coverage from which on a sentence is called near. Chosen on claims of bench/check of both halves, so its
 * figures there are not of unseen claims: sentences of reports that are not indexed stay below it, paraphrases mostly do not.
 */
const GERMAN_COVERAGE = 0.5;
/** And so many words in common: two are a phrase. */
const GERMAN_SHARED = 3;
/** And this share of the sentence's own content words: a long sentence has three of anything. */
const LEAST_OF_SENTENCE = 0.2;
/** An English claim has few words in common with a German report; with one of them it is not near. */
const ENGLISH_SHARED = 2;
/** So many where the search itself is not sure enough to answer. */
const ENGLISH_SHARED_UNSURE = 4;

/**
 * Sentences nearest to a claim, best first, ties by report id and position; empty where none comes near. A German claim
 * is compared word by word, an English one looked up by the search, which knows English words too.
 */
export function findNearest(claim: Claim, archive: Archive): NearSentence[] {
  const near = questionLanguage(claim.text) === 'en' ? findTranslated(claim, archive) : findSharing(claim, archive);
  return near.sort((a, b) => b.coverage - a.coverage).slice(0, MOST_SHOWN);
}

function findSharing(claim: Claim, archive: Archive): NearSentence[] {
  const words = contentStems(claim.text);
  const weights = new Map([...words].map((word) => [word, archive.wording.rarity(word)]));
  const total = sum(weights.values());
  return sentencesSharing(claim, archive).flatMap(({ passage, span }) => {
    const held = contentStems(passage.text.slice(span.start, span.end));
    const shared = [...weights].filter(([word]) => held.has(word));
    const coverage = sum(shared.map(([, weight]) => weight)) / (total || 1);
    const isNear =
      shared.length >= Math.max(GERMAN_SHARED, held.size * LEAST_OF_SENTENCE) && coverage >= GERMAN_COVERAGE;
    return isNear ? [{ passage, span, coverage: rounded(coverage) }] : [];
  });
}

function findTranslated(claim: Claim, archive: Archive): NearSentence[] {
  const { matches, confidence } = archive.find(claim.text, { limit: MOST_SHOWN });
  const least = confidence < ANSWER_THRESHOLD ? ENGLISH_SHARED_UNSURE : ENGLISH_SHARED;
  const words = contentStems(claim.text).size;
  return matches.flatMap(({ passage, sentence, terms }) => {
    const shared = new Set(terms.map(({ start, end }) => toWordStem(passage.text.slice(start, end)))).size;
    const coverage = rounded(Math.min(1, shared / Math.max(1, words)));
    return shared >= least ? [{ passage, span: sentence, coverage }] : [];
  });
}

function sentencesSharing(claim: Claim, { wording }: Archive): Place[] {
  const words = claim.wording.filter(isSpoken).map((token) => token.text);
  const passages = wording.nearest(words, { limit: CANDIDATES }).map(({ passage }) => passage);
  return passages.flatMap((passage) => splitSentences(passage.text).map((span) => ({ passage, span })));
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, number) => total + number, 0);
}

/** Six places: below them, the order of adding shows. */
function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}

/** Stems of the words that say something, spellings merged (Lavrov, Lawrow), sorted for sums that do not change. */
function contentStems(text: string): Set<string> {
  const language = questionLanguage(text);
  const words = toWording(text).filter((token) => isSpoken(token) && !isStopWord(fold(token.text), language));
  return new Set(words.map((token) => mergeSpellings(toWordStem(token.text))).sort());
}
