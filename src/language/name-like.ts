import { fold } from './fold.ts';
import { meaningsOf } from './thesaurus.ts';
import { familiesOf } from './word-families.ts';

/** Words after which a capitalised word is a common noun more often than a name. */
const BEFORE_NOUN =
  /^(?:d(?:er|ie|as|en|em|es)|ein(?:e[nmrs]?)?|kein(?:e[nmrs]?)?|(?:im|am|zum|zur|vom|beim|ins)|(?:sein|ihr|unser)(?:e[nmrs]?)?|(?:dies|jed|all|viel|einig|mehrer)e[nmrs]?|(?!(?:habe|hatte|werde|wurde|würde|hätte|wäre|seie|wolle|wollte|solle|sollte|könne|konnte|müsse|musste|dürfe|sagte|erklärte|betonte|teilte|lobte|forderte|warnte|kritisierte)n?$)\p{Ll}{3,}(?:e|en|em|er|es)|.*\d.*)$/u;

/** The same at the beginning of a sentence. */
const OPENING_ARTICLE =
  /^(?:D(?:er|ie|as|en|em|es)|Eine?[nmrs]?|Keine?[nmrs]?|Im|Am|Zum|Zur|Vom|Beim|Ins|(?:Sein|Ihr|Unser)(?:e[nmrs]?)?|(?:Dies|Jed|All|Viel|Einig|Mehrer)e[nmrs]?)$/u;

/** Endings that nouns have and names hardly ever. */
const NOUN_ENDING =
  /(?:ung|heit|keit|schaft|tion|ismus|ment|tät|nis|tum|ling|enz|anz|zeug|kraft|stoff|wesen)(?:e?n|e?s|se)?$/u;

/** Whether a capitalised word stands without article or adjective, as names do; `before` is the word in front of it. */
export function isBare(word: string, before: string | undefined): boolean {
  return /^\p{Lu}/u.test(word) && !BEFORE_NOUN.test(before ?? '') && !OPENING_ARTICLE.test(before ?? '');
}

/** Whether a word is probably a name: bare, without a noun's ending, and none of the common nouns that the lists know. */
export function isNameLike(word: string, before: string | undefined): boolean {
  if (!isBare(word, before) || word.length < 3 || NOUN_ENDING.test(word)) return false;
  return meaningsOf(word).length === 0 && familiesOf(fold(word)).length === 0;
}
