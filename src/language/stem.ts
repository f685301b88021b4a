import { numberOf } from './number-words.ts';

/**
 * The stem of a folded word, the same for its inflected forms: "raketen" and "rakete", "bestatigte" and "bestatigt".
 * A number word gives its figure, so that "zwei" and "2" are one. Not always a word itself.
 *
 * The steps of CISTEM (Weissweiler and Fraser 2017), which beat Snowball on German; it also takes off the plural and
 * third-person endings of English. Deviation: umlauts are folded before, and case is not looked at.
 */
export function stem(folded: string): string {
  const number = numberOf(folded);
  if (number !== undefined) return number;
  if (folded.length <= 3) return folded;
  let rest = folded.replace(/^ge(?=.{4,})/, '');
  rest = rest.replaceAll('sch', '$').replaceAll('ei', '%').replaceAll('ie', '&');
  rest = rest.replace(/(.)\1/g, '$1*');
  while (rest.length > 3) {
    const shorter = rest.length > 5 ? rest.replace(/(?:e[mr]|nd)$/, '') : rest;
    if (shorter !== rest) rest = shorter;
    else if (/[esnt]$/.test(rest)) rest = rest.slice(0, -1);
    else break;
  }
  return rest.replace(/(.)\*/g, '$1$1').replaceAll('$', 'sch').replaceAll('%', 'ei').replaceAll('&', 'ie');
}
