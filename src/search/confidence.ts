import type { Evidence } from './evidence.ts';

/** Where the evidence is nil. */
const START = -4.02;

const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  passageIdeas: 0.75,
  passageGrams: 1.14,
  passageFrequency: 1.27,
  reportIdeas: 1.22,
  reportGrams: 1.58,
  headlineIdeas: 0.67,
  kindMissing: -1.32,
  lead: 3.5,
  english: 2.1,
};

/** How likely the reports answer the question, 0..1; 0 without evidence. */
export function toConfidence(evidence: Evidence | undefined): number {
  if (!evidence) return 0;
  let sum = START;
  for (const name of Object.keys(WEIGHTS) as (keyof Evidence)[]) sum += WEIGHTS[name] * evidence[name];
  return 1 / (1 + Math.exp(-sum));
}
