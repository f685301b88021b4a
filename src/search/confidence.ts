/** 0..1: how likely the reports answer the question, from the best score. */
export function toConfidence(bestScore: number): number {
  return 1 / (1 + Math.exp(-6 * (bestScore - 2)));
}
