import type { Token } from './sentence-tokens.ts';
import { speechForms } from './speech-verbs.ts';
import {
  ADVERBS,
  CONTENT_OPENERS,
  COORDINATORS,
  DETERMINERS,
  INDICATIVE_AUXILIARIES,
  KONJUNKTIV_1_AUXILIARIES,
  KONJUNKTIV_2_FORMS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
} from './word-classes.ts';

type Tokens = readonly Token[];

export const isCapital = (token: Token | undefined): boolean => token?.capital === true;

export const isWord = (token: Token | undefined): token is Token & { kind: 'word' } => token?.kind === 'word';

export const isFiniteAuxiliary = (lower: string): boolean =>
  INDICATIVE_AUXILIARIES.has(lower) || KONJUNKTIV_1_AUXILIARIES.has(lower) || KONJUNKTIV_2_FORMS.has(lower);

export const isFunctionWord = (lower: string): boolean =>
  DETERMINERS.has(lower) ||
  PREPOSITIONS.has(lower) ||
  ADVERBS.has(lower) ||
  COORDINATORS.has(lower) ||
  SUBORDINATORS.has(lower) ||
  CONTENT_OPENERS.has(lower) ||
  PERSONAL_PRONOUNS.has(lower);

/** Whether the token can be a noun or a name: capitalised, and not just because it opens the sentence. */
export function isNoun(tokens: Tokens, i: number): boolean {
  const token = tokens[i];
  if (token?.kind === 'title') return true;
  if (!isCapital(token)) return false;
  const lower = token?.lower ?? '';
  if (isFiniteAuxiliary(lower) || PERSONAL_PRONOUNS.has(lower)) return false;
  // "Lothar Nicht": within a sentence no adverb has a capital.
  return !isFunctionWord(lower) || (ADVERBS.has(lower) && isNoun(tokens, i - 1));
}

/** Open a phrase of their own: "einer der Helfer" is two. */
const ARTICLES = new Set(
  'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres'.split(
    ' ',
  ),
);

export function isAttribute(tokens: Tokens, i: number): boolean {
  const token = tokens[i];
  if (token?.kind === 'number') return true;
  if (!isWord(token) || isCapital(token)) return false;
  const { lower } = token;
  if (ARTICLES.has(lower)) return false;
  if (ADVERBS.has(lower) || PREPOSITIONS.has(lower) || SUBORDINATORS.has(lower) || PERSONAL_PRONOUNS.has(lower))
    return lower === 'so';
  if (isFiniteAuxiliary(lower) || COORDINATORS.has(lower)) return false;
  if (speechForms(lower).some(({ kind }) => kind === 'finite') && !/(?:en|er|es|em)$/u.test(lower)) return false;
  return /(?:e[nrms]?|er|prozent|mehr|nahe)$/u.test(lower) || /(?:hundert|tausend|dutzend)$/u.test(lower);
}
