import type { Candidate } from '../candidates.ts';
import type { Question } from '../question.ts';

/**
 * Share of the question's words that this sentence has and few others of its report have: what the question gives stands
 * in every second sentence, what it asks about in one.
 */
export function particularWords(candidate: Candidate, question: Question): number {
  const { termSentences, sentenceCount } = candidate.passage.report;
  let sum = 0;
  let total = 0;
  for (const [at, { weight }] of question.terms.entries()) {
    sum += weight * (candidate.coverage.terms[at] ?? 0) * rareIn(termSentences[at] ?? 0, sentenceCount);
    total += weight;
  }
  return total === 0 ? 0 : sum / total;
}

export function particularGrams(candidate: Candidate, question: Question): number {
  const { gramSentences, sentenceCount } = candidate.passage.report;
  let sum = 0;
  for (const [at, weight] of question.gramWeights.entries()) {
    if (candidate.coverage.grams[at]) sum += weight * rareIn(gramSentences[at] ?? 0, sentenceCount);
  }
  return question.gramTotal === 0 ? 0 : sum / question.gramTotal;
}

/** 1 where one of many sentences has it, 0 where all have it. */
function rareIn(sentences: number, all: number): number {
  return all <= 1 ? 0 : Math.log((all + 1) / (Math.max(1, sentences) + 1)) / Math.log((all + 1) / 2);
}
