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
  reportIdeas: 2.9,
  reportGrams: 2.8,
  headlineIdeas: 4.2,
  passageIdeas: 3.3,
  passageGrams: 3.1,
  passageFrequency: 3.7,
  passagePairs: 3.1,
  sentenceIdeas: 4.1,
  particularIdeas: 3.7,
  askedNumber: 3.2,
  askedName: 0.7,
  askedTime: 1.7,
  askedPlace: 1.1,
  askedSpeech: 1.1,
  firstSentence: -1.6,
  referredTo: 0.9,
  adds: -1,
};
