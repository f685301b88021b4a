import type { Evidence } from './evidence.ts';

/**
 * Found by `bench/search/fit-confidence.ts`, rounded to a tenth; what they reach on reports that they were not fitted to
 * stands in `bench/README.md`.
 */
type Weights = Readonly<Partial<Record<keyof Evidence, number>>>;

/** Where the evidence is nil. */
const ABOUT_START = -3.86;
/** What tells whether the best report is about what the question gives. */
export const ABOUT: Weights = {
  passageGrams: 2.2,
  reportGrams: 0.4,
  headlineIdeas: 3.8,
  score: 2.5,
  lead: 7.6,
  english: 3.3,
  namesMissing: -3.5,
};

const TOLD_START = 0.76;
/** What tells whether it then says what the question asks. */
export const TOLD: Weights = {
  namesMissing: -3.5,
  wordsMissing: -1.5,
  wordsHere: 2.9,
  onlyNames: -0.8,
  countryMissing: -3.1,
  yearMissing: -2.8,
  kindMissing: -2.7,
  kindNotHere: -0.7,
  countMissing: -2.3,
  nameMissing: -4.6,
  speakerMissing: -3.3,
  agentMissing: -2.3,
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
