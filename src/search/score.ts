import type { Candidate, CandidatePassage, CandidateReport } from './candidates.ts';
import type { Question } from './question.ts';
import * as asked from './signals/asked.ts';
import * as particular from './signals/particular.ts';
import * as place from './signals/place.ts';
import * as speaker from './signals/speaker.ts';
import * as wording from './signals/wording.ts';
import type { Weights } from './weights.ts';

/** What speaks for all sentences of a report; measured once for each report. */
const REPORT_SIGNALS = {
  reportIdeas: wording.reportIdeas,
  reportGrams: wording.reportGrams,
  reportFrequency: wording.reportFrequency,
  headlineIdeas: wording.headlineIdeas,
} satisfies Signals<CandidateReport>;

const PASSAGE_SIGNALS = {
  passageIdeas: wording.passageIdeas,
  passageGrams: wording.passageGrams,
  passageFrequency: wording.passageFrequency,
} satisfies Signals<CandidatePassage>;

const SENTENCE_SIGNALS = {
  sentenceIdeas: wording.sentenceIdeas,
  sentenceGrams: wording.sentenceGrams,
  ...particular,
  ...asked,
  ...speaker,
  ...place,
} satisfies Signals<Candidate>;

type Signals<Of> = Readonly<Record<string, (of: Of, question: Question) => number>>;
export type SignalName = keyof typeof REPORT_SIGNALS | keyof typeof PASSAGE_SIGNALS | keyof typeof SENTENCE_SIGNALS;

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

function weigh<Of>(signals: Signals<Of>, of: Of, question: Question, weights: Weights): Record<string, number> {
  const weighed: Record<string, number> = {};
  for (const name in signals) {
    const weight = (weights as Readonly<Record<string, number>>)[name] ?? 0;
    const measure = signals[name];
    if (weight !== 0 && measure) weighed[name] = weight * measure(of, question);
  }
  return weighed;
}
