import { isAttribute, isCapital, isFiniteAuxiliary, isFunctionWord, isNoun, isWord } from './nouns.ts';
import type { Token } from './sentence-tokens.ts';
import { speechForms } from './speech-verbs.ts';
import { ADVERBS, DETERMINERS, PREPOSITIONS } from './word-classes.ts';

type Tokens = readonly Token[];

/** Index of the noun that the determiner and attributes at `i` lead to. */
export function nounIndex(tokens: Tokens, i: number): number | undefined {
  let j = i;
  const opener = tokens[i];
  const determined = isWord(opener) && DETERMINERS.has(opener.lower);
  if (determined) {
    j += 1;
    const next = tokens[j]?.lower ?? '';
    const verb = isFiniteAuxiliary(next) || speechForms(next).some(({ kind }) => kind === 'finite');
    if (verb && /^(?:einige|viele|manche|mehrere|andere|alle|beide|zahlreiche|jene|diese)$/u.test(opener.lower))
      return undefined;
    if (
      isWord(tokens[j]) &&
      /^(?:beiden|drei|vier|fünf|anderen|meisten|eigenen|ehemalige[nr]?)$/u.test(tokens[j]?.lower ?? '')
    )
      j += 1;
  }
  for (let steps = 0; steps < 12; steps += 1) {
    if (isNoun(tokens, j)) return j;
    if (isAttribute(tokens, j)) j += 1;
    // "der erste rein deutsche Flug": an adverb before an adjective.
    else if (
      determined &&
      j > i &&
      ADVERBS.has(tokens[j]?.lower ?? '') &&
      isAttribute(tokens, j + 1) &&
      !isCapital(tokens[j + 1])
    )
      j += 2;
    else if (
      steps > 0 &&
      /^(?:und|oder|,)$/u.test(tokens[j]?.lower ?? '') &&
      isAttribute(tokens, j - 1) &&
      isAttribute(tokens, j + 1)
    )
      j += 1;
    else break;
  }
  return determined ? participleNoun(tokens, i + 1) : undefined;
}

/** "der in Untersuchungshaft sitzende Schiedsrichter": from the article over a participle to the noun. */
function participleNoun(tokens: Tokens, from: number): number | undefined {
  const opener = tokens[from];
  if (!isWord(opener) || !(PREPOSITIONS.has(opener.lower) || ADVERBS.has(opener.lower) || opener.lower === 'sich'))
    return undefined;
  for (let j = from + 1; j < from + 12; j += 1) {
    const token = tokens[j];
    if (!token || token.kind === 'comma' || token.kind === 'colon') return undefined;
    if (
      isWord(token) &&
      !isCapital(token) &&
      /(?:end|t|en|ig|lich|isch|ell|sam|bar)e[nrms]?$/u.test(token.lower) &&
      !isFunctionWord(token.lower) &&
      !DETERMINERS.has(tokens[j - 1]?.lower ?? '')
    ) {
      let noun = j + 1;
      while (isAttribute(tokens, noun)) noun += 1;
      if (isNoun(tokens, noun)) return noun;
    }
  }
  return undefined;
}
