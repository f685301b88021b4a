import type { Candidate } from '../candidates.ts';
import type { Question } from '../question.ts';

/**
 * Share of the question's words that this sentence has and few others of its report have: what the question gives stands
 * in every second sentence, what it asks about in one.
 */
export function particularIdeas(candidate: Candidate, question: Question): number {
  const { ideaSentences, sentenceCount } = candidate.passage.report;
  let sum = 0;
  for (let at = 0; at < question.terms.length; at += 1) {
    const weight = question.terms[at]?.weight ?? 0;
    sum += weight * (candidate.coverage.ideas[at] ?? 0) * rareIn(ideaSentences[at] ?? 0, sentenceCount);
  }
  return question.termsRarity === 0 ? 0 : sum / question.termsRarity;
}

/** 1 where one of many sentences has it, 0 where all have it. */
function rareIn(sentences: number, all: number): number {
  return all <= 1 ? 0 : Math.log((all + 1) / (Math.max(1, sentences) + 1)) / Math.log((all + 1) / 2);
}
