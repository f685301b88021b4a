import type { Candidate, CandidatePassage, CandidateReport } from '../candidates.ts';
import { shareByFrequency, shareOfGrams, shareOfTerms } from '../coverage.ts';
import type { Question } from '../question.ts';

/** Share of the question's 4-grams in the report, its headline included. */
export const reportGrams = ({ coverage }: CandidateReport, question: Question): number =>
  shareOfGrams(coverage, question);

/** Share of its words there or another word for the same idea. */
export const headlineIdeas = ({ headline }: CandidateReport, question: Question): number =>
  shareOfTerms(headline.ideas, question);
export const headlineGrams = ({ headline }: CandidateReport, question: Question): number =>
  shareOfGrams(headline, question);

/** The same for the first sentence of the report, which says in short what it is about. */
export function leadIdeas({ passages }: CandidateReport, question: Question): number {
  const lead = passages[0]?.sentences[0];
  return lead ? shareOfTerms(lead.coverage.ideas, question) : 0;
}

export const passageGrams = ({ coverage }: CandidatePassage, question: Question): number =>
  shareOfGrams(coverage, question);
export const passageFrequency = ({ coverage, indexed, averageLength }: CandidatePassage, question: Question): number =>
  shareByFrequency(coverage, indexed.words.length / averageLength, question);

/** A sentence goes on with what the one before says more often than it announces what the next one says. */
const FROM_BEFORE = 0.7;
const FROM_NEXT = 0.5;

/** Share of its words in the sentence, where its neighbours lend it theirs: "Er", "Dabei" stand for words of the one before. */
export function nearbyIdeas({ position, coverage, passage }: Candidate, question: Question): number {
  const before = passage.sentences[position - 1]?.coverage.ideas;
  const next = passage.sentences[position + 1]?.coverage.ideas;
  const lent = (term: number) => Math.max(FROM_BEFORE * (before?.[term] ?? 0), FROM_NEXT * (next?.[term] ?? 0));
  return shareOfTerms(
    coverage.ideas.map((idea, term) => Math.max(idea, lent(term))),
    question,
  );
}
