import type { Candidate, CandidatePassage } from '../candidates.ts';
import type { Question } from '../question.ts';

/**
 * Share of the question's words that this sentence has and few others of its report have: what the question gives stands
 * in every second sentence, what it asks about in one.
 */
export const particularWords = (candidate: Candidate, question: Question): number =>
  particularTerms(candidate.coverage.words, candidate.passage.report.wordSentences, candidate, question);

export const particularIdeas = (candidate: Candidate, question: Question): number =>
  particularTerms(candidate.coverage.ideas, candidate.passage.report.ideaSentences, candidate, question);

function particularTerms(
  values: Float64Array,
  inSentences: Float64Array,
  candidate: Candidate,
  question: Question,
): number {
  const { sentenceCount } = candidate.passage.report;
  let sum = 0;
  let total = 0;
  for (let at = 0; at < question.terms.length; at += 1) {
    const weight = question.terms[at]?.weight ?? 0;
    sum += weight * (values[at] ?? 0) * rareIn(inSentences[at] ?? 0, sentenceCount);
    total += weight;
  }
  return total === 0 ? 0 : sum / total;
}

export function particularGrams(candidate: Candidate, question: Question): number {
  const { gramSentences, sentenceCount } = candidate.passage.report;
  let sum = 0;
  for (let at = 0; at < question.gramRarities.length; at += 1) {
    const weight = question.gramRarities[at] ?? 0;
    if (candidate.coverage.grams[at]) sum += weight * rareIn(gramSentences[at] ?? 0, sentenceCount);
  }
  return question.gramsRarity === 0 ? 0 : sum / question.gramsRarity;
}

/** 1 where one of many sentences has it, 0 where all have it. */
function rareIn(sentences: number, all: number): number {
  return all <= 1 ? 0 : Math.log((all + 1) / (Math.max(1, sentences) + 1)) / Math.log((all + 1) / 2);
}

/** The same for passages: share of the question's 4-grams that this passage has and few others of its report have. */
export function particularPassage(passage: CandidatePassage, question: Question): number {
  const { passages, gramPassages } = passage.report;
  let sum = 0;
  for (let at = 0; at < question.gramRarities.length; at += 1) {
    const weight = question.gramRarities[at] ?? 0;
    if (passage.coverage.grams[at]) sum += weight * rareIn(gramPassages[at] ?? 0, passages.length);
  }
  return question.gramsRarity === 0 ? 0 : sum / question.gramsRarity;
}

export function particularPassageIdeas(passage: CandidatePassage, question: Question): number {
  const { passages, ideaPassages } = passage.report;
  let sum = 0;
  let total = 0;
  for (let at = 0; at < question.terms.length; at += 1) {
    const weight = question.terms[at]?.weight ?? 0;
    sum += weight * (passage.coverage.ideas[at] ?? 0) * rareIn(ideaPassages[at] ?? 0, passages.length);
    total += weight;
  }
  return total === 0 ? 0 : sum / total;
}
