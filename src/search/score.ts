import type { Candidate, CandidatePassage, CandidateReport } from './candidates.ts';
import type { Question } from './question.ts';
import * as asked from './signals/asked.ts';
import { passageBeyond, sentenceBeyond } from './signals/beyond.ts';
import * as particular from './signals/particular.ts';
import { adds, late, leadPassage, leadSentence } from './signals/place.ts';
import * as wording from './signals/wording.ts';
import type { Weights } from './weights.ts';

/** What speaks for all sentences of a report; measured once for each report. */
const REPORT_SIGNALS = {
  reportGrams: wording.reportGrams,
  headlineIdeas: wording.headlineIdeas,
  headlineGrams: wording.headlineGrams,
  leadIdeas: wording.leadIdeas,
} satisfies Signals<CandidateReport>;

const PASSAGE_SIGNALS = {
  passageGrams: wording.passageGrams,
  passageFrequency: wording.passageFrequency,
  passageBeyond,
  leadPassage,
} satisfies Signals<CandidatePassage>;

const SENTENCE_SIGNALS = {
  nearbyIdeas: wording.nearbyIdeas,
  sentenceBeyond,
  ...particular,
  ...asked,
  leadSentence,
  late,
  adds,
} satisfies Signals<Candidate>;

type Signals<Of> = Readonly<Record<string, (of: Of, question: Question) => number>>;
export type SignalName = keyof typeof REPORT_SIGNALS | keyof typeof PASSAGE_SIGNALS | keyof typeof SENTENCE_SIGNALS;

export interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

/** Scores are rounded to this, so that the last bit of a sum never decides an order. */
const SCORE_STEP = 1e9;

export function rounded(score: number): number {
  return Math.round(score * SCORE_STEP) / SCORE_STEP;
}

/** Every sentence of a report with its score: what speaks for the report, its passage and itself, added up. */
export function scoreReport(report: CandidateReport, question: Question, weights: Weights): Scored[] {
  const scored: Scored[] = [];
  const ofReport = sumOf(REPORT_SIGNALS, report, question, weights);
  for (const passage of report.passages) {
    const ofPassage = sumOf(PASSAGE_SIGNALS, passage, question, weights);
    for (const candidate of passage.sentences) {
      const score = ofReport + ofPassage + sumOf(SENTENCE_SIGNALS, candidate, question, weights);
      scored.push({ candidate, score: rounded(score) });
    }
  }
  return scored;
}

/** The score of a sentence for which every signal speaks and none against it. */
export function highestScore(weights: Weights): number {
  return Object.values(weights).reduce((sum, weight) => sum + Math.max(0, weight), 0);
}

/** What each signal adds to the score of a sentence; they add up to it. */
export function toContributions(candidate: Candidate, question: Question, weights: Weights): Record<string, number> {
  const { passage } = candidate;
  const of = <Of>(signals: Signals<Of>, what: Of) =>
    Object.entries(signals).map(([name, measure]) => [name, weightOf(name, weights) * measure(what, question)]);
  return Object.fromEntries([
    ...of(REPORT_SIGNALS, passage.report),
    ...of(PASSAGE_SIGNALS, passage),
    ...of(SENTENCE_SIGNALS, candidate),
  ]);
}

function sumOf<Of>(signals: Signals<Of>, of: Of, question: Question, weights: Weights): number {
  let sum = 0;
  for (const name in signals) sum += weightOf(name, weights) * (signals[name]?.(of, question) ?? 0);
  return sum;
}

function weightOf(name: string, weights: Readonly<Record<string, number>>): number {
  return weights[name] ?? 0;
}
