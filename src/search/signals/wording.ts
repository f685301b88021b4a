import type { Candidate, CandidatePassage, CandidateReport } from '../candidates.ts';
import { shareByFrequency, shareOfGrams, shareOfTerms } from '../coverage.ts';
import type { Question } from '../question.ts';

/** Share of its words there or another word for the same idea. */
export const sentenceIdeas = ({ coverage }: Candidate, question: Question): number =>
  shareOfTerms(coverage.ideas, question);
/** Share of its 4-grams there. */
export const sentenceGrams = ({ coverage }: Candidate, question: Question): number => shareOfGrams(coverage, question);

export const passageIdeas = ({ coverage }: CandidatePassage, question: Question): number =>
  shareOfTerms(coverage.ideas, question);
export const passageGrams = ({ coverage }: CandidatePassage, question: Question): number =>
  shareOfGrams(coverage, question);
export const passageFrequency = ({ coverage, indexed, averageLength }: CandidatePassage, question: Question): number =>
  shareByFrequency(coverage, indexed.words.length / averageLength, question);

export const reportIdeas = ({ coverage }: CandidateReport, question: Question): number =>
  shareOfTerms(coverage.ideas, question);
export const reportGrams = ({ coverage }: CandidateReport, question: Question): number =>
  shareOfGrams(coverage, question);

export const headlineIdeas = ({ headline }: CandidateReport, question: Question): number =>
  shareOfTerms(headline.ideas, question);
