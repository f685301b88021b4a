import type { Candidate } from './candidates.ts';
import { shareOfGrams, shareOfTerms } from './coverage.ts';
import { speakerMissing } from './evidence/asked-speaker.ts';
import { countMissing, nameMissing } from './evidence/asked-thing.ts';
import { agentMissing, namesMissing, onlyNames, wordsHere, wordsMissing } from './evidence/given.ts';
import { termRoles } from './evidence/term-roles.ts';
import { most, toTold } from './evidence/told.ts';
import { countryMissing, yearMissing } from './evidence/when-and-where.ts';
import type { Question } from './question.ts';
import type { Scored } from './score.ts';
import { askedName, askedNumber, askedPlace, askedTime } from './signals/asked.ts';

/** What tells whether the reports answer a question at all, each 0..1. "Missing" is missing from the best report. */
export interface Evidence {
  readonly passageGrams: number;
  readonly reportGrams: number;
  readonly headlineIdeas: number;
  /** The best sentence's score against the highest that there can be. */
  readonly score: number;
  /** How much the best sentence is ahead of the best one in a third report, as far as its report has the question's words. */
  readonly lead: number;
  /** 1 for an English question, whose words stand in no German report: less must be enough. */
  readonly english: number;
  readonly namesMissing: number;
  readonly wordsMissing: number;
  /** Of the best passage. */
  readonly wordsHere: number;
  readonly onlyNames: number;
  readonly countryMissing: number;
  readonly yearMissing: number;
  /** 1 where the question asks for a kind of thing that the report does not hold anywhere. */
  readonly kindMissing: number;
  /** The same for the best sentence. */
  readonly kindNotHere: number;
  readonly countMissing: number;
  readonly nameMissing: number;
  readonly speakerMissing: number;
  readonly agentMissing: number;
}

/** A lead of this share of the highest score leaves no doubt about the report: hardly any question has a larger one. */
const CLEAR_LEAD = 1 / 8;
/** Kinds of things that a sentence holds or does not; the others are ways of telling. */
const TELLING: ReadonlySet<string> = new Set(['speech', 'reason', 'purpose', 'manner']);

/**
 * The evidence in the best of the scored sentences, best first; undefined where there is none. `highest` is the score of
 * a sentence for which everything speaks.
 */
export function toEvidence(scored: readonly Scored[], question: Question, highest: number): Evidence | undefined {
  const best = scored[0];
  if (!best) return undefined;
  const { passage } = best.candidate;
  const { report } = passage;
  const reports = [...new Set(scored.map((one) => one.candidate.passage.report))];
  // The best in the second report tells nothing: two reports often carry one dispatch.
  const third = scored.find((one) => one.candidate.passage.report === reports[2]);
  const sureQuestion = { ...question, gramRarities: question.sureGramRarities };
  const reportIdeas = shareOfTerms(surely(report.coverage.ideas, question), question);

  const roles = termRoles(question);
  const told = toTold(report, question, roles);
  const here = told.passages[report.passages.indexOf(passage)];
  const { position } = best.candidate;
  // "Er" stands for a name of the sentence before.
  const inSentence = most(
    (here?.sentences.slice(Math.max(0, position - 1), position + 1) ?? []).map(({ ideas }) => ideas),
  );
  const asksForThing = question.asked.some((kind) => !TELLING.has(kind));
  const sentences = report.passages.flatMap((one) => one.sentences);
  return {
    passageGrams: shareOfGrams(passage.coverage, sureQuestion),
    reportGrams: shareOfGrams(report.coverage, sureQuestion),
    headlineIdeas: shareOfTerms(surely(report.headline.ideas, question), question),
    score: Math.max(0, Math.min(1, best.score / highest)),
    lead: reportIdeas * (third ? Math.min(1, (best.score - third.score) / (CLEAR_LEAD * highest)) : 1),
    english: question.language === 'en' ? 1 : 0,
    namesMissing: namesMissing(question, roles, told.ideas),
    wordsMissing: wordsMissing(question, roles, told.ideas),
    wordsHere: wordsHere(question, roles, most([told.headline, here?.ideas ?? []])),
    onlyNames: onlyNames(roles, told.ideas),
    countryMissing: countryMissing(roles, report.indexed.report, told),
    yearMissing: yearMissing(question, report.indexed.report, told),
    kindMissing: asksForThing ? 1 - Math.max(0, ...sentences.map((sentence) => kindIn(sentence, question))) : 0,
    kindNotHere: asksForThing ? 1 - kindIn(best.candidate, question) : 0,
    countMissing: countMissing(question, roles, told),
    nameMissing: nameMissing(question, roles, told),
    speakerMissing: speakerMissing(question, roles, told),
    agentMissing: agentMissing(question, roles, inSentence),
  };
}

/** A word that may be another one in the reports counts as missing from them. */
function surely(values: readonly number[], { terms }: Question): number[] {
  return values.map((value, at) => (terms[at]?.guessed ? 0 : value));
}

function kindIn(candidate: Candidate, question: Question): number {
  return Math.max(...[askedNumber, askedName, askedTime, askedPlace].map((asked) => asked(candidate, question)));
}
