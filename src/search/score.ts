import type { Candidate } from './candidates.ts';
import type { Question } from './question.ts';
import * as asked from './signals/asked.ts';
import * as particular from './signals/particular.ts';
import * as place from './signals/place.ts';
import * as wording from './signals/wording.ts';
import type { SignalName } from './weights.ts';

type Signal = (candidate: Candidate, question: Question) => number;

/** Every signal by its name. A further one joins here and in `weights.ts`. */
const SIGNALS: Readonly<Record<SignalName, Signal>> = { ...wording, ...asked, ...particular, ...place };

export type Weights = Readonly<Record<SignalName, number>>;

export interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
  /** By signal, what it adds to the score. */
  readonly signals: Readonly<Record<string, number>>;
}

/** Scores are rounded to this, so that the last bit of a sum never decides an order. */
const SCORE_STEP = 1e9;

export function toScored(candidate: Candidate, question: Question, weights: Weights): Scored {
  const signals: Record<string, number> = {};
  let score = 0;
  for (const [name, weight] of Object.entries(weights)) {
    if (weight === 0) continue;
    const signal = SIGNALS[name as SignalName];
    const contribution = weight * signal(candidate, question);
    signals[name] = contribution;
    score += contribution;
  }
  return { candidate, score: Math.round(score * SCORE_STEP) / SCORE_STEP, signals };
}
