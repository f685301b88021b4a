import type { Candidate } from '../candidates.ts';
import { coveredGrams, coveredWords } from '../coverage.ts';
import type { Question } from '../question.ts';

/** Share of the question's words in the sentence. */
export const sentenceWords = (candidate: Candidate, question: Question): number =>
  coveredWords(candidate.coverage, question);

/** Share of the question's 4-grams in the sentence. */
export const sentenceGrams = (candidate: Candidate, question: Question): number =>
  coveredGrams(candidate.coverage, question);

export const passageWords = (candidate: Candidate, question: Question): number =>
  coveredWords(candidate.passage.coverage, question);

export const passageGrams = (candidate: Candidate, question: Question): number =>
  coveredGrams(candidate.passage.coverage, question);

export const reportWords = (candidate: Candidate, question: Question): number =>
  coveredWords(candidate.passage.report.coverage, question);

export const reportGrams = (candidate: Candidate, question: Question): number =>
  coveredGrams(candidate.passage.report.coverage, question);

export const headlineGrams = (candidate: Candidate, question: Question): number =>
  coveredGrams(candidate.passage.report.headline, question);

export const headlineWords = (candidate: Candidate, question: Question): number =>
  coveredWords(candidate.passage.report.headline, question);
