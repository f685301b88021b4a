import { ADJECTIVE, OFFICE } from './person-names.ts';

const ARTICLE = /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|auch)\s+/iu;

/** "russisches Außenministerium" from "des russischen Außenministeriums": without the article, in the nominative where it can be known. */
export function withoutArticle(written: string): string {
  const text = written.trim();
  const article = text.match(ARTICLE)?.[0]?.trim().toLowerCase() ?? '';
  const rest = text.replace(ARTICLE, '');
  if (article === 'auch') return withoutArticle(rest);
  const [, attributes = '', noun = '', more = ''] =
    rest.match(
      /^((?:\p{Ll}[\p{L}-]*e[nrsm]?\s+)*(?:\p{Lu}\p{L}+e[nrsm]?\s+(?=\p{Lu}))?)(\p{Lu}[\p{L}\p{N}-]*)(.*)$/su,
    ) ?? [];
  if (!noun) return rest;
  const adjectives = attributes.trim().split(/\s+/u);
  const capital = adjectives.at(-1) ?? '';
  // "Deutsche Welle" has an ending, "Bremer Flughafen" and "Ärzte ohne …" have none.
  const isWeak = /en$/u.test(capital) && /^(?:des|dem|den|eines|einem)$/u.test(article);
  // "Verteidiger" ends like an adjective, and is none.
  const isAdjective = ADJECTIVE.test(capital) && !OFFICE.test(capital);
  if (/^\p{Lu}/u.test(capital) && !isAdjective && !isWeak)
    return genitive(article) ? `${attributes}${base(noun)}${more}` : rest;
  const head = genitive(article) ? base(noun) : /^(?:dem|den)$/u.test(article) ? fromDative(noun, article) : noun;
  const isPlural = article === '' && /e[nr]$/u.test(capital) && /en$/u.test(head);
  // "vom Deutschen Wetterdienst", "laut spanischen Händlern": without an article of its own this is a dative.
  if (article === '' && /\p{Ll}en$/u.test(capital) && !/^d(?:ess|er)en$/iu.test(capital) && !/[es]$/u.test(head)) {
    const isMany = /n$/u.test(head);
    const weak = isMany ? 'e' : strongEnding('dem', head);
    return `${attributes.replace(/e[nm](?=\s)/gu, weak)}${isMany ? head.replace(/(?<=e[rl])n$/u, '') : head}${more}`;
  }
  if (article === '' && !isPlural && !FEMININE.test(head)) return rest;
  // "der rot-grünen Politiker": behind "der" only plurals and feminines have -en.
  const isMany = article === 'der' && /\p{Ll}en$/u.test(capital);
  const ending = isPlural || isMany ? 'e' : strongEnding(article, head);
  return `${attributes.replace(/e[nrsm]?(?=\s)/gu, ending)}${head}${more}`;
}

const genitive = (article: string): boolean => article === 'des' || article === 'eines';

/** "Ministeriums" → "Ministerium", "Rezensenten" → "Rezensent"; of several words the first. */
const base = (noun: string): string =>
  noun.replace(/^\S+/u, (word) =>
    word
      .replace(/(?<=[sßztdg])es$|(?<=\p{L}{4})(?<!fond)s$/iu, '')
      .replace(WEAK_ENT, '')
      .replace(WEAK_E, ''),
  );

/** "des Präsidenten", "des Jungen": masculines that end in -en in all cases but the nominative. */
const WEAK_ENT = /(?<=(?:ent|ist|ant))en$/u;
const WEAK_E =
  /(?<=(?:Jung|[Kk]olleg|[Zz]eug|[Kk]und|[Ii]nsass|[Ee]xpert|[Ll]ots|olog|Franzos|Russ|Türk|Chines|Brit|Pol)e)n$/u;

const fromDative = (noun: string, article: string): string =>
  article === 'den' ? noun.replace(/(?<=\p{L}{3}er)n$/u, '') : noun.replace(/(?<=(?:ent|ist|ant))en$/u, '');

const NEUTER =
  /(?:ium|amt|gericht|institut|haus|büro|blatt|magazin|parlament|militär|team|gremium|komitee|land|zentrum|unternehmen)$/iu;
const FEMININE = /(?:ung|heit|keit|schaft|ion|tät|ei|presse|polizei|behörde|agentur|partei|armee|in)$/u;

/** Ending of an adjective without an article in the nominative, by the noun's gender as far as article and noun tell. */
function strongEnding(article: string, noun: string): string {
  if (article === 'das' || NEUTER.test(noun)) return 'es';
  if (/^(?:die|eine|einer|den)$/u.test(article)) return 'e';
  return (article === 'der' || article === '') && FEMININE.test(noun) ? 'e' : 'er';
}
