import type { Evidence } from './evidence.ts';

/**
 * Found by `bench/search/fit-confidence.ts`, rounded to a tenth; what they reach on reports that they were not fitted to
 * stands in `bench/README.md`.
 */
type Weights = Readonly<Partial<Record<keyof Evidence, number>>>;

/** Where the evidence is nil. */
const ABOUT_START = -4.12;
/** What tells whether the best report is about what the question gives. */
export const ABOUT: Weights = {
  passageGrams: 2.4,
  reportGrams: 1.2,
  headlineIdeas: 4.4,
  score: 4.9,
  lead: 6.7,
  english: 3.8,
  namesMissing: -3.6,
};

const TOLD_START = 0.7;
/** What tells whether it then says what the question asks. */
export const TOLD: Weights = {
  namesMissing: -4.2,
  wordsMissing: -1.6,
  wordsHere: 3.2,
  onlyNames: -0.7,
  countryMissing: -3,
  yearMissing: -3.1,
  kindMissing: -2.8,
  kindNotHere: -0.7,
  countMissing: -2.4,
  nameMissing: -4.6,
  speakerMissing: -3.2,
  agentMissing: -2.8,
};

/**
 * How likely the reports answer the question, 0..1; 0 without evidence. It is how likely the best report is about what the
 * question gives, times how likely it then says what is asked: however clearly a report is about somebody, it answers
 * nothing about them that it does not tell.
 */
export function toConfidence(evidence: Evidence | undefined): number {
  return evidence ? logistic(ABOUT_START, ABOUT, evidence) * logistic(TOLD_START, TOLD, evidence) : 0;
}

function logistic(start: number, weights: Weights, evidence: Evidence): number {
  let sum = start;
  for (const name of Object.keys(weights) as (keyof Evidence)[]) sum += (weights[name] ?? 0) * evidence[name];
  return 1 / (1 + Math.exp(-sum));
}
