/** What each signal weighs in the score of a sentence. */
export const WEIGHTS = {
  sentenceWords: 1,
  sentenceGrams: 1,
  passageWords: 1,
  passageGrams: 1,
  reportWords: 0.5,
  reportGrams: 0.5,
  headlineGrams: 0.3,
} as const;

export type SignalName = keyof typeof WEIGHTS;
