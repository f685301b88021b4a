import type { SignalName } from './score.ts';

export type Weights = Readonly<Record<SignalName, number>>;

/**
 * What each signal weighs in the score of a sentence; one that is not listed in `score.ts` cannot be listed here.
 *
 * Found by `bench/search/fit-weights.ts` on one half of the measured questions, rounded to a tenth, and checked on the other
 * half (`bench/README.md`). Only their proportions choose the order; "close" in `widen.ts` and "lead" in `evidence.ts` are
 * in their scale, so that new weights ask for a look at both.
 */
export const WEIGHTS: Weights = {
  reportIdeas: 3.5,
  reportGrams: 3.1,
  headlineIdeas: 3.5,
  passageIdeas: 3.4,
  passageGrams: 2.2,
  passageFrequency: 3.1,
  sentenceIdeas: 3.4,
  sentenceGrams: 0.8,
  particularIdeas: 2.8,
  askedNumber: 2.8,
  askedName: 0.8,
  askedTime: 1.6,
  askedPlace: 0.3,
  askedReason: 0.5,
  askedSpeech: 1,
  askedSpeaker: 0.2,
  firstSentence: -1.4,
  referredTo: 0.4,
  adds: -0.9,
};
