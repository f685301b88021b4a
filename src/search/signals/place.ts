import type { Candidate } from '../candidates.ts';
import { shareOfGrams } from '../coverage.ts';
import type { Question } from '../question.ts';

/** 1 for the first sentence of the report: it repeats what the question gives more often than it answers. */
export function firstSentence({ position, passage }: Candidate): number {
  return position === 0 && passage.indexed.passage.position === 1 ? 1 : 0;
}

/** What the sentence before has of the question's 4-grams, where this one refers to it ("Er", "Dies", "Dabei"). */
export function referredTo(candidate: Candidate, question: Question): number {
  const before = candidate.passage.sentences[candidate.position - 1];
  return before && candidate.things.references > 0 ? shareOfGrams(before.coverage, question) : 0;
}

/** Content words that the question does not give, against twenty: a long sentence matches more by chance. */
export function adds({ things }: Candidate): number {
  return Math.min(1, things.content / 20);
}
