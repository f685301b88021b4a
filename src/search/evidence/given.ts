import type { Question } from '../question.ts';
import type { TermRole } from './term-roles.ts';

/** From this likeness on a text tells of a term; below, it has another word with some letters of it. */
const AT_ALL = 0.5;
/** What a name may lack that is in another form there: "Lawrows". */
const NEARLY = 0.95;
const ASKS_WHETHER = {
  de: /^(?:hat|haben|hatten?|ist|sind|war|waren|wird|werden|wurden?|kann|können|darf|dürfen|will|wollen)\s/iu,
  en: /^(?:did|does|do|is|are|was|were|has|have|had|will|can)\s/iu,
};

/** The question's names that a text lacks, by how telling they are, as a share of all its terms: 0..1. */
export function namesMissing(question: Question, roles: readonly TermRole[], ideas: readonly number[]): number {
  return shareMissing(question, ideas, (at) => roles[at]?.kind === 'name');
}

/** The same for the words for which others of the same meaning are known: a text that has none of them is silent about it. */
export function wordsMissing(question: Question, roles: readonly TermRole[], ideas: readonly number[]): number {
  return shareMissing(question, ideas, (at) => roles[at]?.kind === 'word' && roles[at].known);
}

/** Share of the words that are no names which a text has: 0..1, 1 where the question has none. */
export function wordsHere({ terms }: Question, roles: readonly TermRole[], ideas: readonly number[]): number {
  let [here, all] = [0, 0];
  for (const [at, { weight }] of terms.entries()) {
    if (roles[at]?.kind !== 'word') continue;
    all += weight;
    here += weight * (ideas[at] ?? 0);
  }
  return all === 0 ? 1 : here / all;
}

/** 1 where a report has all names of the question and no other word of it ("Wann heiratet NAME?"), else 0. */
export function onlyNames(roles: readonly TermRole[], ideas: readonly number[]): number {
  const of = (kind: TermRole['kind']) => ideas.filter((_, at) => roles[at]?.kind === kind);
  const [names, words] = [of('name'), of('word')];
  const hasNames = names.length > 0 && names.every((idea) => idea >= NEARLY);
  return hasNames && words.length > 0 && words.every((idea) => idea < AT_ALL) ? 1 : 0;
}

/** 1 where the question asks whether names did something, and the best sentence lacks one: somebody else may have, else 0. */
export function agentMissing(question: Question, roles: readonly TermRole[], ideas: readonly number[]): number {
  const isMissing = roles.some(({ kind }, at) => kind === 'name' && (ideas[at] ?? 0) < AT_ALL);
  return isMissing && ASKS_WHETHER[question.language].test(question.text) ? 1 : 0;
}

function shareMissing(
  { terms, termsRarity }: Question,
  ideas: readonly number[],
  isCounted: (at: number) => boolean,
): number {
  const missing = terms.map(({ weight }, at) => (isCounted(at) ? weight * (1 - (ideas[at] ?? 0)) : 0));
  return termsRarity === 0 ? 0 : missing.reduce((sum, value) => sum + value, 0) / termsRarity;
}
