import { isFullName, NO_PERSON, OFFICE, type People, type Person, splitName, surnameKey } from './people.ts';

/** Who is meant by some words, as far as the report tells. */
export interface Reference {
  readonly name: string;
  readonly office?: string;
  /** 0..1: how sure it is that the words mean this one. */
  readonly sure: number;
  /** Likeliest first, where it is not sure. */
  readonly candidates?: readonly string[];
}

/** "Angaben der Polizei": a noun for words with its owner. */
const WRAPPER =
  /^(?:(?:der|den|die|dem|das|ein|eine[rsmn]?|seine[rmn]?|ihre[rmn]?|erste[rn]?|neueste[nr]?|bisherige[nr]?|übereinstimmende[nr]?|vorläufige[nr]?|offizielle[nr]?|eigene[nr]?|entsprechende[nr]?|aktuelle[nr]?|gestern verbreiteten)\s+)*(?:Angaben?|Aussagen?|Informationen|Berichts?|Berichten?|Berichte|Mitteilung|Meldung|Meldungen|Ansicht|Meinung|Auffassung|Einschätzung|Darstellung|Schätzung(?:en)?|Worten|Erklärung|Pressemitteilung|Stellungnahme|Überzeugung|Auskunft|Sicht|Bekanntgabe|Ankündigung|Prognosen?|Berechnung(?:en)?|Umfragen?|Studien?)(?:\s+(?:von|vom)\s+|\s+(?=(?:des|der|eines|einer)\s|\p{Lu}|\p{Ll}{3,}er\s+\p{Lu}))/u;
/** A noun for words that nobody owns: no source to be sure of. */
const OWNERLESS =
  /^(?:\p{L}+\s+)*(?:Angaben?|Aussagen?|Informationen|Berichten?|Berichte|Meldungen|Meinung|Ansicht|Schätzungen|Vernehmen|Erkenntnissen|Gerüchten|Gerüchte|Quellen|Vermutungen|Ermittlungen|Bekunden|Annahmen|Prognosen|Umfragen|Darstellung|Auffassung|Stand|Einschätzung)$/u;

/** "Tass-Angaben", "Polizeiangaben": whose words they are stands in the compound. */
const COMPOUND =
  /^(?:\p{Ll}+\s+)?([\p{Lu}][\p{L}-]*?)(?:-Angaben|angaben|-Informationen|informationen|-Meldungen?|-Berichten?|-Aussagen)$/u;

const ARTICLE = /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|auch)\s+/iu;

/** Nouns of doings and things, which say nothing: "die Verschiebung", "der Grund". Institutions end alike and are let through. */
const SPEECHLESS =
  /(?:ung|ungen|heit|heiten|keit|keiten|nis|nisse|tion|tionen|ismus|grund|gründe|fehler|motiv|erfahrung|kriterium|erdbeben|person|personen|frage|folge|folgen|fund|show|ziel|thema|angebot|handel|preis|zahl|zahlen|passus|wunsch)$/iu;
const INSTITUTION =
  /(?:regierung|zeitung|verwaltung|leitung|stiftung|vereinigung|bewegung|vertretung|führung|sammlung|abteilung|siedlung|bevölkerung|innung|genossenschaft|kommission|union|organisation|fraktion|opposition|redaktion|direktion|delegation|nation|nationen|koalition|föderation|station|institution|administration|inspektion|produktion|aktion|mission|meldung|mitteilung|erklärung|schätzung|untersuchung|einheit|minderheit|mehrheit|gesundheit|bündnis)$/iu;

export function canSpeak(written: string): boolean {
  const noun =
    written
      .replace(/^\P{Lu}*(?:(?:Der|Die|Das|Ein|Eine|Auch|Seine|Ihre|Dieser|Diese|Dieses)\s+)?(?:\p{Ll}\p{L}*\s+)*/u, '')
      .match(/^[\p{L}-]+/u)?.[0] ?? '';
  return INSTITUTION.test(noun) || !SPEECHLESS.test(noun);
}

/** Who a phrase means: a person by name or office, an institution by name. */
export function resolvePhrase(written: string, people: People): Reference {
  const owner = written.replace(WRAPPER, '').replace(COMPOUND, '$1');
  if (OWNERLESS.test(written) && owner === written) return { name: withoutArticle(written), sure: 0.5 };
  const bare = owner
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const pieces = bare.split(/,\s+/u);
  for (const piece of pieces) {
    const person = personIn(piece, people);
    if (person) return { ...person, ...officeBeside(pieces, piece, person.office) };
  }
  const described = pieces.length === 1 ? describedPerson(bare, people) : undefined;
  return described ?? { name: withoutArticle(owner), sure: 1 };
}

/** The person whose name ends the phrase: "Bundesverkehrsminister Manfred Stolpe", "Stolpe". */
function personIn(written: string, people: People): Reference | undefined {
  const piece = written.replace(ARTICLE, '');
  const runs =
    piece.match(
      /\p{Lu}[\p{L}\p{N}’'-]*(?:\s+(?:(?:van|de|da|di|al|bin|ben|du|la|le|el|dos|del|von|ter)\s+)?\p{Lu}[\p{L}\p{N}’'-]*)*/gu,
    ) ?? [];
  const run = runs[0]?.split(/\s+/u) ?? [];
  if (/\s(?:und|sowie)\s/u.test(piece)) return undefined;
  const { office, name } = splitName(run);
  if (name.length === 0) return undefined;
  const known = people.get(surnameKey(name.at(-1) ?? '')) ?? [];
  const fits = known.filter((person) =>
    name.every((word) => person.name.split(' ').some((part) => surnameKey(part) === surnameKey(word))),
  );
  if (fits.length === 1 && fits[0]) return toReference(fits[0], 1);
  if (fits.length > 1) return { ...toReference(fits[0] as Person, 0.5), candidates: fits.map((person) => person.name) };
  if (isFullName(name) && !NO_PERSON.test(run[0] ?? ''))
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

/** "der Minister", "der Top-Diplomat": the one person of the report whose office the noun fits. */
function describedPerson(bare: string, people: People): Reference | undefined {
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

/** "russisches Außenministerium" from "des russischen Außenministeriums". */
function withoutArticle(written: string): string {
  const text = written.trim();
  const article = text.match(ARTICLE)?.[0]?.trim().toLowerCase();
  const rest = text.replace(ARTICLE, '');
  if (!article || article === 'auch') return article === 'auch' ? withoutArticle(rest) : rest;
  const [, attributes = '', noun = '', more = ''] =
    rest.match(/^((?:\p{Ll}\p{L}*e[nrsm]?\s+)*)(\p{Lu}[\p{L}\p{N}-]*)(.*)$/su) ?? [];
  if (!noun) return rest;
  const genitive = article === 'des' || article === 'eines';
  const head = genitive ? noun.replace(/(?<=\p{L}{4})s$/u, '') : noun;
  const ending = strongEnding(article, head);
  return `${attributes.replace(/e[nrsm]?(?=\s)/gu, ending)}${head}${more}`;
}

/** Ending of an adjective without an article in the nominative, by the noun's gender as far as article and noun tell. */
function strongEnding(article: string, noun: string): string {
  if (
    article === 'das' ||
    /(?:ium|amt|gericht|institut|haus|büro|blatt|magazin|parlament|militär|team|gremium|komitee|land|zentrum|unternehmen)$/u.test(
      noun,
    )
  )
    return 'es';
  if (article === 'die' || article === 'eine' || article === 'einer') return 'e';
  return article === 'der' &&
    /(?:ung|heit|keit|schaft|ion|tät|ei|presse|polizei|behörde|agentur|partei|armee|in)$/u.test(noun)
    ? 'e'
    : 'er';
}
