import type { Candidate, CandidatePassage, CandidateReport } from '../candidates.ts';
import { shareByFrequency, shareOfGrams, shareOfTerms } from '../coverage.ts';
import { shareOfPairs } from '../nearness.ts';
import type { Question } from '../question.ts';

/** Share of its words there or another word for the same idea. */
export const sentenceIdeas = ({ coverage }: Candidate, question: Question): number =>
  shareOfTerms(coverage.ideas, question);

export const passageIdeas = ({ coverage }: CandidatePassage, question: Question): number =>
  shareOfTerms(coverage.ideas, question);
/** Share of its 4-grams there. */
export const passageGrams = ({ coverage }: CandidatePassage, question: Question): number =>
  shareOfGrams(coverage, question);
export const passageFrequency = ({ coverage, indexed, averageLength }: CandidatePassage, question: Question): number =>
  shareByFrequency(coverage, indexed.words.length / averageLength, question);

/** Share of its pairs of neighbouring words that stand near each other there: what it asks in the text's own words. */
export const passagePairs = ({ nearness }: CandidatePassage, question: Question): number =>
  shareOfPairs(nearness, question);

export const reportIdeas = ({ coverage }: CandidateReport, question: Question): number =>
  shareOfTerms(coverage.ideas, question);
export const reportGrams = ({ coverage }: CandidateReport, question: Question): number =>
  shareOfGrams(coverage, question);

export const headlineIdeas = ({ headline }: CandidateReport, question: Question): number =>
  shareOfTerms(headline.ideas, question);
