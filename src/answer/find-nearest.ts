import type { Archive } from '../archive/archive.ts';
import type { Passage } from '../corpus/report.ts';
import { fold } from '../language/fold.ts';
import { questionLanguage } from '../language/question-language.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import { mergeSpellings } from '../language/spelling.ts';
import { isStopWord } from '../language/stop-words.ts';
import { isSpoken, toWording, toWordStem } from '../language/wording.ts';
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
 * Coverage from which on a sentence is called near. Chosen on half of bench/check: sentences of reports that are not
 * indexed stay below it, paraphrases mostly do not.
 */
const GERMAN_COVERAGE = 0.5;
/** And so many words in common: two are a phrase. */
const GERMAN_SHARED = 3;
/** And this share of the sentence's own content words: a long sentence has three of anything. */
const LEAST_OF_SENTENCE = 0.2;
/** Of an English claim only names, numbers and a few words can be the same at all; one is no nearness. */
const ENGLISH_COVERAGE = 0.2;
const ENGLISH_SHARED = 2;

/**
 * Sentences nearest to a claim, best first, ties by report id and position; empty where none comes near. A German claim
 * is looked up by its words, an English one through the search, which knows English words too.
 */
export function findNearest(claim: Claim, archive: Archive): NearSentence[] {
  const isEnglish = questionLanguage(claim.text) === 'en';
  const words = contentStems(claim.text);
  const weights = new Map([...words].map((word) => [word, archive.wording.rarity(word)]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const near = (isEnglish ? searched(claim, archive) : sharing(claim, archive)).flatMap(({ passage, span }) => {
    const held = contentStems(passage.text.slice(span.start, span.end));
    const shared = [...weights].filter(([word]) => held.has(word));
    const coverage = shared.reduce((sum, [, weight]) => sum + weight, 0) / (total || 1);
    const isNear = isEnglish
      ? shared.length >= ENGLISH_SHARED && coverage >= ENGLISH_COVERAGE
      : shared.length >= Math.max(GERMAN_SHARED, held.size * LEAST_OF_SENTENCE) && coverage >= GERMAN_COVERAGE;
    return isNear ? [{ passage, span, coverage: Math.round(coverage * 1e6) / 1e6 }] : [];
  });
  return near.sort((a, b) => b.coverage - a.coverage).slice(0, MOST_SHOWN);
}

function searched(claim: Claim, archive: Archive): Place[] {
  const { matches } = archive.find(claim.text, { limit: MOST_SHOWN });
  return matches.map(({ passage, sentence }) => ({ passage, span: sentence }));
}

function sharing(claim: Claim, { wording }: Archive): Place[] {
  const words = claim.wording.filter(isSpoken).map((token) => token.text);
  const passages = wording.nearest(words, { limit: CANDIDATES }).map(({ passage }) => passage);
  return passages.flatMap((passage) => splitSentences(passage.text).map((span) => ({ passage, span })));
}

/** Stems of the words that say something, spellings merged (Lavrov, Lawrow), sorted for sums that do not change. */
function contentStems(text: string): Set<string> {
  const language = questionLanguage(text);
  const words = toWording(text).filter((token) => isSpoken(token) && !isStopWord(fold(token.text), language));
  return new Set(words.map((token) => mergeSpellings(toWordStem(token.text))).sort());
}
