import type { Candidate, CandidatePassage, CandidateReport } from './candidates.ts';
import type { Question } from './question.ts';
import * as asked from './signals/asked.ts';
import * as particular from './signals/particular.ts';
import * as place from './signals/place.ts';
import * as wording from './signals/wording.ts';
import type { SignalName } from './weights.ts';

const REPORT_SIGNALS = {
  reportWords: wording.reportWords,
  reportIdeas: wording.reportIdeas,
  reportGrams: wording.reportGrams,
  reportFrequency: wording.reportFrequency,
  headlineWords: wording.headlineWords,
  headlineIdeas: wording.headlineIdeas,
  headlineGrams: wording.headlineGrams,
};

const PASSAGE_SIGNALS = {
  passageWords: wording.passageWords,
  passageIdeas: wording.passageIdeas,
  passageGrams: wording.passageGrams,
  passageFrequency: wording.passageFrequency,
  particularPassage: particular.particularPassage,
  particularPassageIdeas: particular.particularPassageIdeas,
};

const SENTENCE_SIGNALS = {
  sentenceWords: wording.sentenceWords,
  sentenceIdeas: wording.sentenceIdeas,
  sentenceGrams: wording.sentenceGrams,
  sentenceFrequency: wording.sentenceFrequency,
  ...asked,
  particularWords: particular.particularWords,
  particularIdeas: particular.particularIdeas,
  particularGrams: particular.particularGrams,
  ...place,
};

export type Weights = Readonly<Record<SignalName, number>>;

export interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
  /** By signal, what it adds to the score. */
  readonly signals: Readonly<Record<string, number>>;
}

/** Scores are rounded to this, so that the last bit of a sum never decides an order. */
const SCORE_STEP = 1e9;

/** Every sentence of a report with its score: what speaks for the report, its passage and itself, added up. */
export function scoreReport(report: CandidateReport, question: Question, weights: Weights): Scored[] {
  const ofReport = weigh(REPORT_SIGNALS, report, question, weights);
  return report.passages.flatMap((passage) => {
    const ofPassage = weigh(PASSAGE_SIGNALS, passage, question, weights);
    return passage.sentences.map((candidate) => {
      const signals = { ...ofReport, ...ofPassage, ...weigh(SENTENCE_SIGNALS, candidate, question, weights) };
      let score = 0;
      for (const name in signals) score += signals[name] ?? 0;
      return { candidate, score: Math.round(score * SCORE_STEP) / SCORE_STEP, signals };
    });
  });
}

function weigh<T extends CandidateReport | CandidatePassage | Candidate>(
  measures: Readonly<Record<string, (of: T, question: Question) => number>>,
  of: T,
  question: Question,
  weights: Weights,
): Record<string, number> {
  const signals: Record<string, number> = {};
  for (const [name, measure] of Object.entries(measures)) {
    const weight = weights[name as SignalName];
    if (weight !== 0) signals[name] = weight * measure(of, question);
  }
  return signals;
}
