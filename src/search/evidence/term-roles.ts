import { isNameLike } from '../../language/name-like.ts';
import { numberOf } from '../../language/number-words.ts';
import { countryOf, toMeaningStem } from '../../language/same-meaning.ts';
import { englishMeaningsOf, meaningsOf } from '../../language/thesaurus.ts';
import { isCapitalised, toWords } from '../../language/words.ts';
import type { Question } from '../question.ts';

/** What a term is to its question. */
export interface TermRole {
  /** Names are not put in other words: where one is missing, the report is hardly about it. */
  readonly kind: 'name' | 'number' | 'word';
  /** The country that it names, as noun or adjective. */
  readonly country?: number;
  /** Groups of words that reports put for it; empty for a name and for a word that the thesaurus does not have. */
  readonly meanings: ReadonlySet<number>;
  /** Whether some hand-written list knows other words for it: then none of them standing there tells more. */
  readonly known: boolean;
}

/** The roles of the question's terms, in their order. */
export function termRoles(question: Question): TermRole[] {
  const isEnglish = question.language === 'en';
  const words = toWords(question.text);
  return question.terms.map(({ word: { text, start }, folded, families }) => {
    const at = words.findIndex((word) => word.start === start);
    const meanings = new Set(isEnglish ? englishMeaningsOf(text) : meaningsOf(text));
    const country = countryOf(toMeaningStem(text));
    const isNamed = isEnglish ? at > 0 : meanings.size === 0 && isNameLike(text, words[at - 1]?.text);
    const isName = isCapitalised(text) && (country !== undefined || isNamed);
    return {
      kind: numberOf(folded) !== undefined ? 'number' : isName ? 'name' : 'word',
      ...(country !== undefined && { country }),
      meanings,
      known: meanings.size > 0 || families.length > 0,
    };
  });
}
