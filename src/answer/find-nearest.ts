import type { Archive } from '../archive/archive.ts';
import { fold } from '../language/fold.ts';
import { questionLanguage } from '../language/question-language.ts';
import { mergeSpellings } from '../language/spelling.ts';
import { isStopWord } from '../language/stop-words.ts';
import { isSpoken, toWording, toWordStem } from '../language/wording.ts';
import type { Match } from '../search/match.ts';
import type { Claim } from './claim.ts';

/** A passage near a claim and how much of the claim's content it names, 0..1. */
export interface NearMatch {
  readonly match: Match;
  readonly coverage: number;
}

/** Passages shown as near: more help nobody to judge. */
const MOST_MATCHES = 3;
/**
 * Share of a German claim's content words, by rarity, that a sentence must have to be called near. Chosen on half of
 * bench/check: sentences of reports that are not indexed stay below it, paraphrases mostly do not.
 */
const GERMAN_COVERAGE = 0.5;
/** Of an English claim only names, numbers and a few words can be the same at all. */
const ENGLISH_COVERAGE = 0.2;
/** One word in common is no nearness. */
const LEAST_SHARED = 2;

/** Sentences nearest to a claim, best first; empty where none comes near. */
export function findNearest(claim: Claim, archive: Archive): NearMatch[] {
  const words = contentStems(claim.text);
  const needed = questionLanguage(claim.text) === 'en' ? ENGLISH_COVERAGE : GERMAN_COVERAGE;
  const total = [...words].reduce((sum, word) => sum + weight(word, archive), 0);
  return archive
    .find(claim.text, { limit: MOST_MATCHES })
    .matches.map((match) => {
      const held = contentStems(match.passage.text.slice(match.sentence.start, match.sentence.end));
      const shared = [...words].filter((word) => held.has(word));
      const coverage = shared.reduce((sum, word) => sum + weight(word, archive), 0) / (total || 1);
      return { match, coverage, shared: shared.length };
    })
    .filter(({ coverage, shared }) => coverage >= needed && shared >= LEAST_SHARED)
    .sort((a, b) => b.coverage - a.coverage);
}

/** Stems of the words that say something, spellings merged (Lavrov, Lawrow), sorted for sums that do not change. */
function contentStems(text: string): Set<string> {
  const language = questionLanguage(text);
  const words = toWording(text).filter((token) => isSpoken(token) && !isStopWord(fold(token.text), language));
  return new Set(words.map((token) => mergeSpellings(toWordStem(token.text))).sort());
}

function weight(stem: string, archive: Archive): number {
  return archive.wording.rarity(stem);
}
