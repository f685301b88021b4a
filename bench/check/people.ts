/** A capitalised word of a name, or a particle in it: "Merkel", "O’Leary", "van". */
const NAME_WORD = /^(?:\p{Lu}[\p{L}'’-]*\p{Ll}|van|de|da|di|al|bin|el|la)$/u;
/** Ends of nouns that stand before a name in a phrase: "Regierungssprecher Steffen Seibert". */
const OFFICE =
  /(?:minister|präsident|kanzler|sprecher|chef|vorsitzende[rn]?|direktor|leiter|politiker|general|anwalt|richter|kommissar|experte|vorstand|bürgermeister|senator|abgeordnete[rn]?|vertreter|premier|trainer|beauftragte[rn]?|historiker|journalist|professor|papst|könig|rezensent|meteorologe|manager)(?:in|s|en|n)?$/iu;
/** Ends of words that stand in names of things and institutions, and of words that open a phrase. */
const NO_PERSON =
  /(?:ung|heit|keit|schaft|ium|agentur|zeitung|partei|union|bank|medien|behörden?|institut|gericht(?:shof)?|rat|amte?s?|dienste?s?|polizei|region|landes?|kreis|stadt|senat|nachrichten|sicht|aussagen|angaben|berichten?|quellen|gewerkschaften|parlamente|betriebe|akademie|linien|rundfunk|today|news|post|times|press|info|inc|aktuell|europe|daily|shimbun|roadster|shops|philips|investigation|history|airlines|society|motors)$/iu;
const OPENING =
  /^(?:D(?:er|ie|as|em|en|es|ies\p{L}*)|Eine?[rmn]?|Seine?[rmn]?|Ihre?[rmn]?|Von|Aus|Nach|Laut|Beide|Andere\p{L}*|Mehrere|Einige|Manche|Viele|Alle)$/u;
/** "Deutsche", "Internationalen", "Weißes": no given name, but the adjective in a name of an institution. */
const ADJECTIVE = /(?:isch|lich|eutsch|ional|eiß|rot|reuz)e[nrsm]?$/iu;

/**
 * The person that a phrase names in full, by given name and surname; undefined where it names nobody so. A phrase names
 * a person where nothing but the name stands before a comma or a bracket, or an office stands before the name.
 */
export function personIn(phrase: string): string | undefined {
  for (const piece of phrase.split(/[,(]/u)) {
    const words = piece.trim().split(/\s+/u);
    const run = words.slice(words.findLastIndex((word) => !NAME_WORD.test(word)) + 1);
    const office = run.findLastIndex((word) => OFFICE.test(word));
    const name = run.slice(office + 1);
    const isAlone = run.length === words.length && office < 0;
    if ((office >= 0 || isAlone || isOffice(words[words.length - run.length - 1])) && isPerson(name))
      return name.join(' ');
  }
  return undefined;
}

function isOffice(word: string | undefined): boolean {
  return word !== undefined && OFFICE.test(word);
}

function isPerson(words: readonly string[]): boolean {
  return (
    (words.length === 2 || words.length === 3) &&
    /^\p{Lu}/u.test(words[0] ?? '') &&
    /^\p{Lu}/u.test(words.at(-1) ?? '') &&
    !words.some((word) => NO_PERSON.test(word) || OPENING.test(word) || ADJECTIVE.test(word))
  );
}

/** The last word of a name. */
export function surnameOf(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

/** Whether two names have no word in common, so that they cannot be of one person or family. */
export function areApart(a: string, b: string): boolean {
  const words = a.split(' ');
  return !b.split(' ').some((word) => words.includes(word));
}

/**
 * The person whom an annotated speaker means: named in full, or by a surname that one person of the article has
 * ("Merkel", "Bundeskanzlerin Merkel"). Undefined for all others: a pronoun or "der Minister" may mean anybody.
 */
export function personMeant(phrase: string, people: readonly string[]): string | undefined {
  const words = phrase.split(' ');
  const surname = words.at(-1) ?? '';
  const isBare = words.length === 1 || (words.length === 2 && isOffice(words[0]));
  const meant = isBare ? people.filter((person) => surnameOf(person) === surname) : [];
  return personIn(phrase) ?? (meant.length === 1 ? meant[0] : undefined);
}
