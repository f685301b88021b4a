import { isMedium } from './media.ts';
import { withoutArticle } from './nominative.ts';
import type { People, Person } from './people.ts';
import { isFullName, NO_PERSON, OFFICE, splitName, surnameKey } from './person-names.ts';
import { shownName } from './shown-name.ts';

/** Who is meant by some words, as far as the report tells. */
export interface Reference {
  readonly name: string;
  readonly office?: string;
  /** 0..1: how sure it is that the words mean this one. */
  readonly sure: number;
  /** Likeliest first, where it is not sure. */
  readonly candidates?: readonly string[];
  /** "Hoyzer von Spiegel-Online": the medium beside the person. */
  readonly via?: string;
}

/** "Angaben der Polizei": a noun for words with its owner. */
const WRAPPER =
  /^(?:(?:der|den|die|dem|das|ein|eine[rsmn]?|seine[rmn]?|ihre[rmn]?|erste[rn]?|neueste[nr]?|bisherige[nr]?|übereinstimmende[nr]?|vorläufige[nr]?|offizielle[nr]?|eigene[nr]?|entsprechende[nr]?|aktuelle[nr]?|gestern verbreiteten)\s+)*(?:Angaben?|Aussagen?|Informationen|Berichts?|Berichten?|Berichte|Mitteilung|Meldung|Meldungen|Ansicht|Meinung|Auffassung|Einschätzung|Darstellung(?:en)?|Schätzung(?:en)?|Worten|Erklärung|Pressemitteilung|Stellungnahme|Überzeugung|Auskunft|Sicht|Bekanntgabe|Ankündigung|Prognosen?|Berechnung(?:en)?|Umfragen?|Studien?)(?:\s+(?:von|vom)\s+|\s+(?=(?:des|der|eine[sr]|seine[sr]|ihre[sr])\s|\p{Lu}|\p{Ll}{3,}er\s+\p{Lu}))/u;
/** A noun for words that nobody owns: no source to be sure of. */
const OWNERLESS =
  /^(?:\p{L}+\s+)*(?:Angaben?|Aussagen?|Informationen|Berichten?|Berichte|Meldungen|Meinung|Ansicht|Schätzungen|Vernehmen|Erkenntnissen|Gerüchten|Gerüchte|Quellen|Vermutungen|Ermittlungen|Bekunden|Annahmen|Prognosen|Umfragen|Darstellung|Auffassung|Stand|Einschätzung)$/u;

/** "Tass-Angaben", "Polizeiangaben": whose words they are stands in the compound. */
const COMPOUND =
  /^(?:\p{Ll}+\s+)?([\p{Lu}][\p{L}-]*?)(?:(?<=(?:ung|ion|schaft|heit|keit|tät|men|um|amt))s)?(?:-Angaben|angaben|-Informationen|informationen|-Meldungen?|-Berichten?|-Aussagen)$/u;

const ARTICLE = /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|auch)\s+/iu;

/** "die in New York geborene Lopez", "der für die Region zuständige Leiter": what stands between the article and the noun's own words. */
const WIDE_ATTRIBUTE =
  /^((?:der|die|das|den|dem|des|eine?[nmrs]?)\s)(?:in|im|an|am|auf|aus|bei|beim|für|mit|nach|seit|unter|vom|von|vor|zu|zum|zur|über|durch|gegen|ohne|bereits|noch|jetzt|gestern|heute|damals|selbst|namentlich|nicht|neu|als|sich)\s.*?(?<!\s(?:der|die|das|den|dem|des|eine?[nmrs]?)\s)(?<=\s)\p{Ll}+(?:end|t|en|ig|lich|isch|ell|sam|bar)e[nrms]?\s(?=[\p{Lu}„"»]|\p{Ll}+e[nrms]?\s\p{Lu})/isu;

const withoutWideAttribute = (written: string): string => written.replace(WIDE_ATTRIBUTE, '$1');

/** Who a phrase means: a person by name or office, an institution by name. */
export function resolvePhrase(phrase: string, people: People): Reference {
  const written = withoutWideAttribute(phrase);
  const unwrapped = written.replace(WRAPPER, '').replace(COMPOUND, '$1');
  // "Angaben informierter Kreise": without an article the adjective has the genitive's ending.
  const owner =
    unwrapped === written
      ? written
      : unwrapped.replace(/^(?!(?:d|ein|sein|ihr|dies)er\s)(\p{Ll}+e)r(?=\s\p{Lu})/u, '$1');
  if (OWNERLESS.test(written) && owner === written) return { name: shownName(written), sure: 0.5 };
  const bare = owner
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  // "nach Ansicht Präsident Obamas": behind a noun for words the name stands in the genitive.
  const genitive = owner === written ? 'of-another' : 'of-the-words';
  const several = peopleIn(bare, people);
  if (several) return several;
  const beside = bare.match(/^(.+?)\s+von\s+(?:de[mr]\s+)?(\P{Ll}.*|\p{L}+)$/su);
  const teller = beside?.[2] && isMedium(beside[2]) ? personIn(beside[1] ?? '', people) : undefined;
  if (teller && beside?.[2]) return { ...teller, via: shownName(beside[2]) };
  const pieces = bare.split(/,\s+/u);
  for (const piece of pieces) {
    const person = personIn(piece, people, genitive);
    if (person) return { ...person, ...officeBeside(pieces, piece, person.office) };
  }
  const described =
    pieces.length === 1 ? (nameBehindGenitive(bare, people) ?? describedPerson(bare, people)) : undefined;
  return described ?? { name: shownName(owner), sure: 1 };
}

/** "Lawrow und Choe": both by their full names, where the report has them. */
function peopleIn(bare: string, people: People): Reference | undefined {
  const pieces = bare.split(/,\s+|\s+(?:und|sowie)\s+/u);
  if (pieces.length < 2 || !/\s(?:und|sowie)\s/u.test(bare)) return undefined;
  const found = pieces.map((piece) => personIn(piece, people));
  const names = found.flatMap((person) => (person?.sure === 1 ? [person.name] : []));
  if (names.length < pieces.length || new Set(names).size < names.length) return undefined;
  return { name: `${names.slice(0, -1).join(', ')} und ${names.at(-1)}`, sure: 1 };
}

/** The person whose name ends the phrase: "Bundesverkehrsminister Manfred Stolpe", "Stolpe". */
function personIn(
  written: string,
  people: People,
  genitive: 'of-another' | 'of-the-words' = 'of-another',
): Reference | undefined {
  const piece = written.replace(ARTICLE, '');
  const runs =
    piece.match(
      /(?:(?:\p{Lu}|Prof|Dr)\.|\p{Lu}[\p{L}\p{N}’'-]*)(?:\s+(?:(?:van|de|da|di|al|bin|ben|du|la|le|el|dos|del|von|ter)\s+)?(?:(?:\p{Lu}|Prof|Dr)\.|(?:\p{Ll}{2,3}-)?\p{Lu}[\p{L}\p{N}’'-]*))*/gu,
    ) ?? [];
  // "Mannheims oberster Bürgermeister Peter Kurz": the genitive in front is a place's.
  const isOwner = runs.length > 1 && /^\p{Lu}[\p{L}-]+s\s\p{Ll}+(?:e|er)\s\p{Lu}/u.test(piece);
  const run = runs[isOwner ? 1 : 0]?.split(/\s+/u) ?? [];
  if (/\s(?:und|sowie)\s/u.test(piece)) return undefined;
  const { office, name } = splitName(run, piece !== written.trim());
  if (name.length === 0) return undefined;
  const last = name.at(-1) ?? '';
  const known = people.get(surnameKey(last)) ?? [];
  // "der Verteidiger Meiers" is Meier's, and not Meier.
  const isGenitive = /s$/u.test(last) && !known.some((person) => person.name.endsWith(last));
  if (genitive === 'of-another' && office.length > 0 && isGenitive && known.length > 0) return undefined;
  const fits = known.filter((person) =>
    name.every((word) => person.name.split(' ').some((part) => surnameKey(part) === surnameKey(word))),
  );
  if (fits.length === 1 && fits[0]) return toReference(fits[0], 1);
  if (fits.length > 1) return { ...toReference(fits[0] as Person, 0.5), candidates: fits.map((person) => person.name) };
  if (isFullName(name) && /^\p{Lu}/u.test(name[0] ?? '') && !isMedium(name.join(' ')) && !NO_PERSON.test(run[0] ?? ''))
    return { name: name.join(' '), sure: 1, ...(office.length > 0 && { office: office.join(' ') }) };
  return undefined;
}

const toReference = ({ name, office }: Person, sure: number): Reference => ({ name, sure, ...(office && { office }) });

/** "Heike van Laak, Sprecherin der Stiftung": the office in the apposition. */
function officeBeside(pieces: readonly string[], named: string, office: string | undefined): { office?: string } {
  if (office) return { office };
  const other = pieces.find((piece) => piece !== named && piece.split(/\s+/u).some((word) => OFFICE.test(word)));
  return other ? { office: withoutArticle(other) } : {};
}

/** "Außenminister der Russischen Föderation Sergei Lawrow": a name of the report's behind the genitive of its office. */
function nameBehindGenitive(bare: string, people: People): Reference | undefined {
  const [, office = '', between = '', name = ''] = bare.replace(ARTICLE, '').match(NAME_BEHIND_GENITIVE) ?? [];
  // "der Anwalt des Ministers Max Berg" is another one.
  if (!OFFICE.test(office) || between.split(/\s+/u).some((word) => OFFICE.test(word))) return undefined;
  const person = personIn(name, people);
  return person?.sure === 1 ? { ...person, office: person.office ?? `${office} ${between}` } : undefined;
}

const NAME_BEHIND_GENITIVE =
  /^(?:\p{Ll}+\s)*(\p{Lu}[\p{L}-]+)\s+((?:des|der|von|vom|für|im|in|beim)\s.*?)\s(\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+)$/su;

/** "der Minister", "der Top-Diplomat": the one person of the report whose office the noun fits. */
function describedPerson(bare: string, people: People): Reference | undefined {
  // "die beiden Politiker", "der Sprecher" in the genitive plural: several.
  if (/^(?:der|die|den|diese[rn]?)\s(?:beiden|drei|vier|fünf|anderen|meisten|übrigen|genannten)\s/iu.test(bare))
    return undefined;
  const noun = bare.match(/^(?:der|die|das|dem|des|dieser|diese)\s+(?:\p{Ll}+\s+)*(\p{Lu}[\p{L}-]*)$/iu)?.[1];
  if (!noun || !OFFICE.test(noun)) return undefined;
  const key = officeKey(noun);
  const all = [...new Map([...people.values()].flat().map((person) => [person.name, person])).values()];
  const fits = all.filter(({ office }) =>
    office?.split(' ').some((word) => officeKey(word).endsWith(key) || meansSame(key, officeKey(word))),
  );
  if (fits.length === 1 && fits[0]) return toReference(fits[0], 0.9);
  return fits.length > 1
    ? { name: withoutArticle(bare), sure: 0.5, candidates: fits.map(({ name }) => name) }
    : undefined;
}

const officeKey = (noun: string): string =>
  noun
    .toLowerCase()
    .replace(/(?:in|s|en|n|r)$/u, '')
    .replace(/^(?:us|top|spitzen|chef)-/u, '');

/** Other words for an office: a foreign minister is a diplomat, a premier heads the government. */
const SYNONYMS: readonly (readonly [RegExp, RegExp])[] = [
  [/diplomat$/u, /außenministe$|außenminister$|botschafte/u],
  [/regierungschef$/u, /premier|ministerpräsident|kanzle/u],
  [/staatschef$|staatsoberhaupt$|machthabe/u, /präsident|könig|machthabe/u],
  [/ressortchef$/u, /ministe/u],
  [/kremlchef$/u, /präsident/u],
];

const meansSame = (described: string, office: string): boolean =>
  SYNONYMS.some(([from, to]) => from.test(described) && to.test(office));
