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
  const whole = folded.length >= 6 && folded.startsWith('ge') ? folded.slice(2) : folded;
  const joined = joinLetters(whole);
  const rest = joined.slice(0, endOfStem(joined));
  return joined === whole ? rest : divideLetters(rest);
}

/** Letters that count as one while endings are taken off, each as one sign; of a double letter the second is a "*". */
function joinLetters(word: string): string {
  const joined = word.replaceAll('sch', '$').replaceAll('ei', '%').replaceAll('ie', '&');
  return hasDouble(joined) ? joined.replace(/(.)\1/g, '$1*') : joined;
}

function divideLetters(joined: string): string {
  return joined.replace(/(.)\*/g, '$1$1').replaceAll('$', 'sch').replaceAll('%', 'ei').replaceAll('&', 'ie');
}

/** Where the endings start: "em", "er" and "nd" of longer words, "e", "s", "n" and "t" of all; three signs stay. */
function endOfStem(word: string): number {
  let end = word.length;
  while (end > 3) {
    const last = word[end - 1] ?? '';
    const before = word[end - 2];
    if (end > 5 && ((before === 'e' && (last === 'm' || last === 'r')) || (before === 'n' && last === 'd'))) end -= 2;
    else if ('esnt'.includes(last)) end -= 1;
    else break;
  }
  return end;
}

/** Asked first, because few words have one, and a regular expression with a back reference is slow. */
function hasDouble(word: string): boolean {
  for (let at = 1; at < word.length; at += 1) if (word.charCodeAt(at) === word.charCodeAt(at - 1)) return true;
  return false;
}
