import type { Candidate, CandidatePassage, CandidateReport } from '../candidates.ts';
import type { Question } from '../question.ts';

/*
 * A headline tells what the report is about, and that is what a question gives. The words that it does not tell are those
 * that lead to the answer: "Woran starb Rühmkorf?" to "Peter Rühmkorf ist tot" leaves nothing but the cause.
 */

/** Share of the question's words that the passage has and the headline lacks, each weighing as much as it tells. */
export function passageBeyond({ coverage, report }: CandidatePassage, { terms, termsRarity }: Question): number {
  let sum = 0;
  for (let at = 0; at < terms.length; at += 1) {
    sum += (terms[at]?.weight ?? 0) * beyondHeadline(coverage.ideas, report, at);
  }
  return termsRarity === 0 ? 0 : sum / termsRarity;
}

/** The same for the sentence, where each word counts alike: the everyday verb decides as much as the rare name. */
export function sentenceBeyond({ coverage, passage }: Candidate, { terms }: Question): number {
  let sum = 0;
  for (let at = 0; at < terms.length; at += 1) sum += beyondHeadline(coverage.ideas, passage.report, at);
  return terms.length === 0 ? 0 : sum / terms.length;
}

function beyondHeadline(ideas: readonly number[], { headline }: CandidateReport, term: number): number {
  return (ideas[term] ?? 0) * (1 - (headline.ideas[term] ?? 0));
}
