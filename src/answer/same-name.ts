import type { Archive } from '../archive/archive.ts';
import { countryOf } from '../language/same-meaning.ts';
import { mergeSpellings } from '../language/spelling.ts';
import { isSpoken, toWording, toWordStem } from '../language/wording.ts';
import { INSTITUTION } from '../statements/institutions.ts';
import { splitName } from '../statements/person-names.ts';

/** A name taken apart; keys are stems with spellings that vary between languages made one (Lawrow, Lavrov). */
interface NameParts {
  /** Keys of title, office and adjectives before a person's name: "der russische Außenminister". */
  readonly office: readonly string[];
  /** Keys of the name itself; empty where somebody is called by their office alone. */
  readonly name: readonly string[];
  /** The last word as written. */
  readonly last: string;
  /** Who is meant where the name behind only says whose: the spokesman in "Sprecher von Scholz", "Regierung Merkel". */
  readonly owned?: string | undefined;
}

/** Words that stand with names and name nobody, and nouns that only say what kind of thing is named. */
const NO_NAME =
  /^(?:der|die|das|den|dem|des|eine?[rnms]?|herrn?|frau|dr|prof|vo[nm]|laut|angaben?|nach|and|the|m(?:r|rs|s)|(?:nachrichten|presse)?agentur|(?:tages|wochen)?zeitung|(?:nachrichten)?magazin|sender|firma|unternehmen|konzern|organisation|partei)$/iu;

/**
 * Whether two names are of one person or institution: all that one of them leaves out are titles, given names and
 * adjectives. Somebody's spokesman, lawyer or government is somebody else; who speaks for an institution speaks as it. An
 * operator's alias counts as the name behind it.
 */
export function namesSame(a: string, b: string, { aliases }: Pick<Archive, 'aliases'>): boolean {
  const [x, y] = [toParts(aliases[a] ?? a), toParts(aliases[b] ?? b)];
  if (x.name.length === 0 || y.name.length === 0) return isWithin(x.office, y.office);
  if (isOthersOf(x, y) || isOthersOf(y, x)) return false;
  return isWithin(x.name, y.name) || speaksFor(x, y) || speaksFor(y, x);
}

/** The words that a text may call somebody by, as keys: those of the name, or of the office where there is no name. */
export function nameKeys(written: string): readonly string[] {
  const { office, name } = toParts(written);
  return name.length > 0 ? name : office;
}

/** All words of a text as the keys that `nameKeys` gives. */
export function toKeys(text: string): string[] {
  return wordsOf(text).map(toKey);
}

function toParts(written: string): NameParts {
  const words = wordsOf(written);
  const { office, name } = splitName(words);
  return {
    office: office.map(toOfficeKey),
    name: name.map(toKey),
    last: words.at(-1) ?? '',
    owned: isOwned(written, name) ? [...office.slice(-1), ...name].map(toKey)[0] : undefined,
  };
}

function isOwned(written: string, name: readonly string[]): boolean {
  return /\s(?:von|of)\s+\p{Lu}/u.test(written) || (name.length > 1 && INSTITUTION.test(name[0] ?? ''));
}

function wordsOf(text: string): string[] {
  const words = toWording(text.replaceAll('-', ' ')).filter(isSpoken);
  return words.map((token) => token.text).filter((word) => !NO_NAME.test(word));
}

function toKey(word: string): string {
  return mergeSpellings(toWordStem(word));
}

/** The key of a word of an office: "Russlands Außenminister" is "der russische Außenminister". */
function toOfficeKey(word: string): string {
  const country = countryOf(toWordStem(word));
  return country === undefined ? toKey(word) : `country ${country}`;
}

function isWithin(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.length > 0 && shorter.every((key) => longer.includes(key));
}

/** Whether the one name is of somebody or something that belongs to the other: "Verteidiger Meiers" to "Meier". */
function isOthersOf(x: NameParts, y: NameParts): boolean {
  const isGenitive = x.office.length > 0 && x.last === `${y.last}s`;
  return isGenitive || (x.owned !== undefined && ![...y.office, ...y.name].includes(x.owned));
}

/** "Greenpeace-Sprecher Edler" against "Greenpeace". */
function speaksFor(x: NameParts, y: NameParts): boolean {
  return x.office.some((key) => SPEAKER.test(key)) && y.name.every((key) => x.office.includes(key));
}

const SPEAKER = /^(?:\p{L}*sprech|\p{L}*spres)(?:er|erin)?$/u;
