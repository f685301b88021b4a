import type { Candidate } from '../candidates.ts';
import { shareOfGrams } from '../coverage.ts';
import type { Question } from '../question.ts';

export const firstSentence = ({ position, passage }: Candidate): number =>
  position === 0 && passage.indexed.passage.position === 1 ? 1 : 0;

export const firstPassage = ({ passage }: Candidate): number => (passage.indexed.passage.position === 1 ? 1 : 0);

export const passageStart = ({ position }: Candidate): number => (position === 0 ? 1 : 0);

/** How far down the report. */
export const depth = ({ passage }: Candidate): number =>
  (passage.indexed.passage.position - 1) / Math.max(1, passage.report.indexed.passages.length - 1 || 1);

export const before = (candidate: Candidate, question: Question): number => {
  const other = candidate.passage.sentences[candidate.position - 1];
  return other ? shareOfGrams(other.coverage, question) : 0;
};
export const after = (candidate: Candidate, question: Question): number => {
  const other = candidate.passage.sentences[candidate.position + 1];
  return other ? shareOfGrams(other.coverage, question) : 0;
};
export const referringBefore = (candidate: Candidate, question: Question): number =>
  candidate.things.references > 0 ? before(candidate, question) : 0;
export const refers = (candidate: Candidate): number => Math.min(1, candidate.things.references);

/** Content words that the question does not give, against twenty. */
export const adds = ({ things }: Candidate): number => Math.min(1, things.content / 20);
export const tiny = ({ sentence }: Candidate): number => (sentence.last - sentence.first < 6 ? 1 : 0);
export const question = ({ sentence, passage }: Candidate): number =>
  passage.indexed.passage.text[sentence.end - 1] === '?' ? 1 : 0;
