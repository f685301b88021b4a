import type { Candidate } from './candidates.ts';
import { shareByFrequency, shareOfGrams, shareOfTerms } from './coverage.ts';
import type { Question } from './question.ts';
import type { Scored } from './score.ts';
import { askedName, askedNumber, askedPlace, askedTime } from './signals/asked.ts';

/** What tells whether the reports answer a question at all, each 0..1. */
export interface Evidence {
  readonly passageIdeas: number;
  readonly passageGrams: number;
  readonly passageFrequency: number;
  readonly reportIdeas: number;
  readonly reportGrams: number;
  readonly headlineIdeas: number;
  /** 1 where the question asks for a kind of thing that the best report does not hold anywhere. */
  readonly kindMissing: number;
  /** How much the best sentence is ahead of the best one in another report, as far as its report has the question's words. */
  readonly lead: number;
  /** 1 for an English question, whose words stand in no German report: less must be enough. */
  readonly english: number;
}

/** A lead this large in the score leaves no doubt about the report: hardly any question has a larger one. */
const CLEAR_LEAD = 5;
/** Kinds of things that a sentence holds or does not; the others are ways of telling. */
const TELLING: ReadonlySet<string> = new Set(['speech', 'reason', 'purpose', 'manner']);

/** The evidence in the best of the scored sentences, best first; undefined where there is none. */
export function toEvidence(scored: readonly Scored[], question: Question): Evidence | undefined {
  const best = scored[0];
  if (!best) return undefined;
  const { passage } = best.candidate;
  const { report } = passage;
  const other = scored.find((one) => one.candidate.passage.report !== report);
  const relativeLength = passage.indexed.words.length / passage.averageLength;
  const sureQuestion = { ...question, gramRarities: question.sureGramRarities };
  const reportIdeas = shareOfTerms(surely(report.coverage.ideas, question), question);
  const passageCounts = { ...passage.coverage, counts: surely(passage.coverage.counts, question) };
  return {
    passageIdeas: shareOfTerms(surely(passage.coverage.ideas, question), question),
    passageGrams: shareOfGrams(passage.coverage, sureQuestion),
    passageFrequency: shareByFrequency(passageCounts, relativeLength, question),
    reportIdeas,
    reportGrams: shareOfGrams(report.coverage, sureQuestion),
    headlineIdeas: shareOfTerms(surely(report.headline.ideas, question), question),
    kindMissing: question.asked.some((kind) => !TELLING.has(kind))
      ? 1 -
        Math.max(0, ...report.passages.flatMap((one) => one.sentences.map((sentence) => kindIn(sentence, question))))
      : 0,
    lead: reportIdeas * (other ? Math.min(1, (best.score - other.score) / CLEAR_LEAD) : 1),
    english: question.language === 'en' ? 1 : 0,
  };
}

/** A word that may be another one in the reports counts as missing from them. */
function surely(values: readonly number[], { terms }: Question): number[] {
  return values.map((value, at) => (terms[at]?.guessed ? 0 : value));
}

function kindIn(candidate: Candidate, question: Question): number {
  return Math.max(...[askedNumber, askedName, askedTime, askedPlace].map((asked) => asked(candidate, question)));
}
