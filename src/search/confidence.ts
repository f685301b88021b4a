import type { Evidence } from './evidence.ts';

/**
 * Found by `bench/search/fit-confidence.ts`, rounded to a tenth; what they reach on reports that they were not fitted to
 * stands in `bench/README.md`.
 */
type Weights = Readonly<Partial<Record<keyof Evidence, number>>>;

/** Where the evidence is nil. */
const ABOUT_START = -4.5;
/** What tells whether the best report is about what the question gives. */
export const ABOUT: Weights = {
  passageGrams: 3.5,
  reportGrams: 0.8,
  headlineIdeas: 4.7,
  score: 1.9,
  lead: 5.8,
  english: 4,
  namesMissing: -4,
};

const TOLD_START = 1.44;
/** What tells whether it then says what the question asks. */
export const TOLD: Weights = {
  namesMissing: -3.1,
  wordsMissing: -2.2,
  wordsHere: 2.4,
  onlyNames: -1.1,
  countryMissing: -3,
  yearMissing: -3,
  kindMissing: -2,
  kindNotHere: -1.5,
  countMissing: -2.6,
  nameMissing: -4.5,
  speakerMissing: -3.4,
  agentMissing: -2.5,
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
