import type { AskedKind } from '../../language/asked-kind.ts';
import { WORD_KIND } from '../../language/word-kinds.ts';
import type { Candidate } from '../candidates.ts';
import type { Question } from '../question.ts';
import type { Things } from '../things.ts';

/** How well a sentence has what a kind of question asks for, 0..1. */
type Test = (things: Things) => number;

const measured =
  (bit: number): Test =>
  ({ measured, numbers, kinds }) => {
    if (measured & bit) return 1;
    if (numbers > 0) return 0.4;
    return kinds & bit ? 0.2 : 0;
  };

const NUMBERS: Partial<Record<AskedKind, Test>> = {
  count: ({ numbers }) => (numbers > 0 ? 1 : 0),
  money: measured(WORD_KIND.money),
  length: measured(WORD_KIND.length),
  duration: measured(WORD_KIND.duration),
  age: ({ measured }) => (measured & WORD_KIND.duration ? 1 : 0),
  share: measured(WORD_KIND.share),
  temperature: measured(WORD_KIND.temperature),
  weight: measured(WORD_KIND.weight),
  result: ({ ratios, numbers }) => (ratios > 0 ? 1 : numbers > 0 ? 0.5 : 0),
  clock: ({ ratios, kinds }) => (kinds & WORD_KIND.clock ? 1 : ratios > 0 ? 0.7 : 0),
};
const NAMES: Partial<Record<AskedKind, Test>> = {
  person: ({ names, kinds }) => (names > 0 ? 1 : kinds & WORD_KIND.office ? 0.4 : 0),
  organisation: ({ names, kinds }) => (kinds & WORD_KIND.organisation ? 1 : names > 0 ? 0.5 : 0),
};
const TIMES: Partial<Record<AskedKind, Test>> = {
  time: ({ kinds, measured }) =>
    kinds & WORD_KIND.year || measured & WORD_KIND.time ? 1 : kinds & WORD_KIND.time ? 0.8 : 0,
};
const PLACES: Partial<Record<AskedKind, Test>> = {
  place: ({ kinds, places }) => (places > 0 ? (kinds & WORD_KIND.place ? 1 : 0.7) : kinds & WORD_KIND.place ? 0.6 : 0),
};
const REASONS: Partial<Record<AskedKind, Test>> = {
  reason: ({ kinds }) => (kinds & WORD_KIND.reason ? 1 : 0),
};
const SPEECH: Partial<Record<AskedKind, Test>> = {
  speech: ({ speech, kinds }) => (Math.min(speech, 2) + (kinds & WORD_KIND.subjunctive ? 1 : 0)) / 3,
};

/** How well a sentence has the best of what is asked for; in a loop without arrays, because it runs for every sentence. */
function toSignal(tests: Partial<Record<AskedKind, Test>>): (candidate: Candidate, question: Question) => number {
  return ({ things }, { asked }) => {
    let best = 0;
    for (const kind of asked) best = Math.max(best, tests[kind]?.(things) ?? 0);
    return best;
  };
}

export const askedNumber = toSignal(NUMBERS);
export const askedName = toSignal(NAMES);
export const askedTime = toSignal(TIMES);
export const askedPlace = toSignal(PLACES);
export const askedReason = toSignal(REASONS);
export const askedSpeech = toSignal(SPEECH);

/** 1 where it asks what somebody said, and somebody speaks in the sentence. */
export function askedStatement({ sentence, passage }: Candidate, question: Question): number {
  if (!question.asked.includes('speech')) return 0;
  const { statements } = passage.indexed;
  return statements.some(({ span }) => span.start < sentence.end && span.end > sentence.start) ? 1 : 0;
}
