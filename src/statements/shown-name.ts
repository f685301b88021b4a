import { withoutKind } from './media.ts';
import { withoutArticle } from './nominative.ts';

/** What stands behind a name and is no part of it: a clause, a place in a paper, a number that begins what was said. */
const TAILS: readonly RegExp[] = [
  /\s+sowie\s+(?:anderer|weiterer)\s.*$/su,
  /,\s+(?:der|die|das|den|dem|dessen|deren|ein|eine|einem|einer|welche[rs]?|wie|so|dass)\s.*$/su,
  /\s(?:unter Berufung|vom\s+(?:\p{Ll}+\s+)?\p{Lu}\p{L}*(?:tag|abend|morgen|mittag|nacht)|in (?:einem|einer|seinem|seiner|ihrem|ihrer|der)|im\s|aus dem|gegenüber|auf|am|über|nach)\b.*$/su,
  // "Bayer 04 Leverkusen", "der 6. Strafsenat" and "der 39-Jährige" have their number in the name.
  /(?<!(?:^|\s)(?:[Dd](?:er|ie|as|en|em)|[Ee]ine?[rm]?))\s(?:von\s+)?(?!0\d\s\p{Lu})\d.*$/su,
  /(?<=^\p{Lu}{2,})\s(?:der|die|das|den)\s+\p{Ll}.*$/su,
];

/** Name of an institution as an answer shows it: no brackets, no marks around it, nominative, no tail. */
export function shownName(written: string): string {
  // "Einer der Helfer" is nobody's name, and cut down to "Helfer" it would be another number.
  if (/^eine[rs]?\s(?:der|von)\s/iu.test(written)) return written.replace(/^E/u, 'e');
  const bare = written
    .replace(/\([^)]*\)?|[()[\]]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const short = TAILS.reduce((name, tail) => withNoun(name.replace(tail, '')) ?? name, bare);
  const name = withoutKind(withoutArticle(short.replace(/^[^\p{L}\p{N}„"»‚]+|[^\p{L}\p{N}“"«‘.]+$/gu, '')));
  return name === '' ? written : nominativePlural(name);
}

/** "Medienberichte" from "laut Medienberichten", "Musikkenner" from "Musikkennern zufolge". */
const nominativePlural = (name: string): string =>
  name
    .replace(/^(\p{Lu}\p{L}*(?:berichte|kreise|ergebnisse|protokolle|dokumente|erkenntnisse))n$/u, '$1')
    .replace(DATIVE_PLURAL, '$1');

/** Names and nouns that end so in the singular, or keep their n, are left out. */
const DATIVE_PLURAL =
  /^(?!(?:Bayern|Bern|Luzern|Stern|Eltern|Bauern|Vettern|Western|\p{L}*[Kk]onzern)$)(\p{Lu}\p{L}{2,}e[lr])n$/u;

/** The name, unless nothing but an article is left of it. */
const withNoun = (name: string): string | undefined =>
  /\p{Lu}/u.test(name.replace(/^(?:der|die|das|den|dem|des|eine?[nmrs]?)\b/iu, '')) ? name : undefined;
