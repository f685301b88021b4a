import type { Candidate } from './candidates.ts';
import { shareByFrequency, shareOfGrams, shareOfTerms } from './coverage.ts';
import type { Question } from './question.ts';
import type { Scored } from './score.ts';
import { askedName, askedNumber, askedPlace, askedTime } from './signals/asked.ts';
import type { Statistics } from './statistics.ts';

/** What tells whether the reports answer a question at all, each 0..1. */
export interface Evidence {
  readonly sentenceIdeas: number;
  readonly sentenceGrams: number;
  readonly passageIdeas: number;
  readonly passageWords: number;
  readonly passageGrams: number;
  readonly passageFrequency: number;
  readonly reportIdeas: number;
  readonly reportGrams: number;
  readonly headlineIdeas: number;
  /** How telling the most telling word of the question is that the best report lacks, against the most telling of all. */
  readonly missing: number;
  readonly missingPassage: number;
  /** Share of the question's words, by how telling they are, that no report holds. */
  readonly nowhere: number;
  /** 1 where the question asks for a kind of thing that the best sentence does not hold. */
  readonly kindMissing: number;
  readonly kindMissingReport: number;
  /** How much the best sentence is ahead of the best one in another report. */
  readonly lead: number;
  /** 1 for an English question, whose words stand in no German report: less must be enough. */
  readonly english: number;
}

/** From this likeness on a word of the question counts as being there. */
const THERE = 0.5;

export function toEvidence(
  scored: readonly Scored[],
  question: Question,
  statistics: Statistics,
): Evidence | undefined {
  const best = scored[0];
  if (!best) return undefined;
  const { candidate } = best;
  const { passage } = candidate;
  const { report } = passage;
  const other = scored.find((one) => one.candidate.passage.report !== report);
  const heaviest = Math.max(...question.terms.map((term) => term.weight), 1e-9);
  const heaviestMissing = (values: Float64Array) =>
    Math.max(0, ...question.terms.map((term, at) => ((values[at] ?? 0) >= THERE ? 0 : term.weight))) / heaviest;
  const kinds = (one: Candidate) =>
    Math.max(...[askedNumber, askedName, askedTime, askedPlace].map((asked) => asked(one, question)));
  const asksKind = question.asked.some((kind) => !['speech', 'reason', 'purpose', 'manner'].includes(kind));
  return {
    sentenceIdeas: shareOfTerms(candidate.coverage.ideas, question),
    sentenceGrams: shareOfGrams(candidate.coverage, question),
    passageIdeas: shareOfTerms(passage.coverage.ideas, question),
    passageWords: shareOfTerms(passage.coverage.words, question),
    passageGrams: shareOfGrams(passage.coverage, question),
    passageFrequency: shareByFrequency(
      passage.coverage,
      passage.indexed.words.length / passage.averageLength,
      question,
    ),
    reportIdeas: shareOfTerms(report.coverage.ideas, question),
    reportGrams: shareOfGrams(report.coverage, question),
    headlineIdeas: shareOfTerms(report.headline.ideas, question),
    missing: heaviestMissing(report.coverage.ideas),
    missingPassage: heaviestMissing(passage.coverage.ideas),
    nowhere:
      question.terms.reduce((sum, term) => sum + (statistics.passagesWith(term.stem) === 0 ? term.weight : 0), 0) /
      (question.termsRarity || 1),
    kindMissing: asksKind ? 1 - kinds(candidate) : 0,
    kindMissingReport: asksKind ? 1 - Math.max(...report.passages.flatMap((one) => one.sentences.map(kinds))) : 0,
    lead: other ? Math.min(1, (best.score - other.score) / 5) : 1,
    english: question.language === 'en' ? 1 : 0,
  };
}
