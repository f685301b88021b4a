import { withoutKind } from './media.ts';
import { withoutArticle } from './nominative.ts';

/** What stands behind a name and is no part of it: a clause, a place in a paper, a number that begins what was said. */
const TAILS: readonly RegExp[] = [
  /,\s+(?:der|die|das|den|dem|dessen|deren|ein|eine|einem|einer|welche[rs]?|wie|so|dass)\s.*$/su,
  /\s(?:unter Berufung|vom\s+\p{Lu}\p{L}*tag|in (?:einem|einer|seinem|seiner|ihrem|ihrer|der)|im\s|aus dem|gegenüber|auf|am|über|nach)\b.*$/su,
  // "Bayer 04 Leverkusen", "der 6. Strafsenat" and "der 39-Jährige" have their number in the name.
  /(?<!^(?:[Dd](?:er|ie|as|en|em)|[Ee]ine?[rm]?))\s(?:von\s+)?(?!0\d\s\p{Lu})\d.*$/su,
  /(?<=^\p{Lu}{2,})\s(?:der|die|das|den)\s+\p{Ll}.*$/su,
];

/** Name of an institution as an answer shows it: no brackets, no marks around it, nominative, no tail. */
export function shownName(written: string): string {
  const bare = written
    .replace(/\([^)]*\)?|[()[\]]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const short = TAILS.reduce((name, tail) => name.replace(tail, ''), bare) || bare;
  const name = withoutKind(withoutArticle(short.replace(/^[^\p{L}\p{N}„"»‚]+|[^\p{L}\p{N}“"«‘.]+$/gu, '')));
  return name === '' ? written : name;
}
