import type { Report } from '../../corpus/report.ts';
import { countryOf, toMeaningStem } from '../../language/same-meaning.ts';
import { toWords } from '../../language/words.ts';
import type { Question } from '../question.ts';
import type { TermRole } from './term-roles.ts';
import type { Told } from './told.ts';

/** From this likeness on a term stands there itself. */
const ITSELF = 0.9;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;
/** German reports do not say that they tell of Germany. */
const GERMANY = countryOf(toMeaningStem('Deutschland'));

/** 1 where the question gives a year that stands nowhere in the report and is not the one in which it was published. */
export function yearMissing({ terms }: Question, { published = '' }: Report, { ideas }: Told): number {
  const isMissing = terms.some(
    ({ folded }, at) => YEAR.test(folded) && (ideas[at] ?? 0) < ITSELF && !published.startsWith(folded),
  );
  return isMissing ? 1 : 0;
}

/** 1 where the question names a country that the report does not: by name, adjective, capital or inhabitants. */
export function countryMissing(roles: readonly TermRole[], { headline = '' }: Report, { passages }: Told): number {
  const asked = new Set(roles.flatMap(({ country }) => (country === GERMANY ? [] : (country ?? []))));
  if (asked.size === 0) return 0;
  const words = passages.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.words));
  for (const { text } of [...toWords(headline), ...words]) asked.delete(countryOf(toMeaningStem(text)) ?? -1);
  return asked.size > 0 ? 1 : 0;
}
