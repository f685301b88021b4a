import type { SignalName } from './score.ts';

export type Weights = Readonly<Record<SignalName, number>>;

/**
 * What each signal weighs in the score of a sentence; one that is not listed in `score.ts` cannot be listed here.
 *
 * Found by `bench/search/fit-weights.ts` on all measured questions, rounded to a tenth; what such weights reach on questions
 * about other reports than those they were fitted to stands in `bench/README.md`. A score is the logarithm of how likely the
 * sentence answers, up to a constant: `widen.ts` adds those of neighbours up, so that new weights have to be in that scale.
 */
export const WEIGHTS: Weights = {
  reportGrams: 4.2,
  headlineIdeas: 5.8,
  headlineGrams: 4.6,
  leadIdeas: 4.1,
  passageGrams: 3.3,
  passageFrequency: 1.8,
  passageBeyond: 4.2,
  leadPassage: -0.8,
  nearbyIdeas: 3.2,
  sentenceBeyond: 4.4,
  particularIdeas: 1.5,
  askedNumber: 3.3,
  askedName: 1.6,
  askedTime: 2.4,
  askedPlace: 1,
  askedReason: 1.4,
  askedSpeech: 1.9,
  askedStatement: 0.7,
  leadSentence: -1.8,
  late: 1.3,
  adds: -0.8,
};
