import { COUNTRIES } from '../language/countries.ts';
import { isGenitive, isGoverned, pairsOf } from './governed-names.ts';
import { isMedium } from './media.ts';
import { isNoun, isWord } from './nouns.ts';
import { isFullName, NO_NAME, NO_PERSON, splitName, surnameKey } from './person-names.ts';
import type { Token } from './sentence-tokens.ts';
import { DETERMINERS } from './word-classes.ts';

/** A person as the report names them. */
export interface Person {
  /** The longest name in the report, without office and title. */
  readonly name: string;
  readonly office?: string;
  readonly female?: boolean;
}

/** People of a report by surname, in lower case and without a genitive's s. */
export type People = ReadonlyMap<string, readonly Person[]>;

/** Whether this is the full name of somebody in the report. */
export const isPerson = (name: string, people: People): boolean =>
  people.get(surnameKey(name.split(' ').at(-1) ?? ''))?.some((person) => person.name === name) ?? false;

/** People named in full in the sentences of a report. */
export function findPeople(sentences: readonly (readonly Token[])[]): People {
  const people = new Map<string, Person[]>();
  const pairs = pairsOf(sentences);
  for (const tokens of sentences) {
    for (let i = 0; i < tokens.length; i += 1) {
      if (!isNoun(tokens, i) || tokens[i]?.kind === 'title') continue;
      let end = i;
      while (isRun(tokens, end + 1)) end += 1;
      const words = tokens.slice(i, end + 1).map(({ text }) => (/^\p{Lu}$/u.test(text) ? `${text}.` : text));
      const { office, name: named } = splitName(words, isDescribed(tokens, i));
      const name = withoutGenitive(named, pairs);
      // "des Landes Berlin", "der Rücktritt Hartmanns": behind an article stands a noun, and no first name.
      const isThing = office.length === 0 && DETERMINERS.has(tokens[i - 1]?.lower ?? '');
      if (
        isFullName(name) &&
        !isThing &&
        !isMedium(name.join(' ')) &&
        !isGoverned(name, pairs) &&
        !NO_PERSON.test(tokens[i]?.text ?? '')
      )
        add(people, name, officeText(tokens, i, office.length));
      i = end;
    }
  }
  return people;
}

/** "des Föderationsrates Viktor Oserow", "Spaniens José Zapatero": the genitive before a name is no given name. */
function withoutGenitive(words: readonly string[], pairs: ReadonlySet<string>): readonly string[] {
  const [first = '', ...rest] = words;
  const governs =
    isGenitive(first, pairs) ||
    COUNTRY_NAMES.has(first.toLowerCase().replace(/s$/u, '')) ||
    NO_NAME.test(first) ||
    GENITIVE_INSTITUTION.test(first);
  return governs && rest.length >= 2 && isFullName(rest) ? rest : words;
}

const COUNTRY_NAMES = new Set(COUNTRIES.trim().split(/\s+/u));
const GENITIVE_INSTITUTION = /(?:bundes|senats|parlaments|föderation|fraktion|gewerkschaft|regierung)$/iu;

/** Whether an article stands before a run of nouns, adjectives between them. */
function isDescribed(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (at > 0 && isWord(tokens[at]) && /^\p{Ll}\p{L}{3,}e[nrsm]?$/u.test(tokens[at]?.text ?? '')) at -= 1;
  return DETERMINERS.has(tokens[at]?.lower ?? '');
}

const PARTICLE = /^(?:van|de|da|di|al|bin|ben|du|la|le|el|dos|del|ter)$/u;

function isRun(tokens: readonly Token[], i: number): boolean {
  if (isNoun(tokens, i)) return tokens[i]?.kind === 'word';
  return isWord(tokens[i]) && PARTICLE.test(tokens[i]?.lower ?? '') && isNoun(tokens, i + 1);
}

function add(people: Map<string, Person[]>, words: readonly string[], office: string | undefined): void {
  const last = (words.at(-1) ?? '').replace(/(?<=\p{Ll}{3})s$/u, (s) =>
    people.has(surnameKey(words.at(-1) ?? '')) ? '' : s,
  );
  const name = [...words.slice(0, -1), last].join(' ');
  // East Asian names have the surname in front: "Kim Jong Un", "Choe Son Hui" are called by either.
  const keys = new Set([
    surnameKey(last),
    ...(words.length === 3 && words.every((word) => word.length <= 5) ? [surnameKey(words[0] ?? '')] : []),
  ]);
  const female =
    office !== undefined &&
    /in$/u.test(office.split(' ')[0] === office ? office : (office.match(/\p{Lu}\p{L}*/u)?.[0] ?? ''))
      ? true
      : undefined;
  for (const key of keys) {
    const known = people.get(key) ?? [];
    const same = known.findIndex((person) => isSamePerson(person.name, name));
    const former = known[same];
    const person: Person = {
      name: former && former.name.length >= name.length ? former.name : name,
      ...((former?.office ?? office) && { office: former?.office ?? (office as string) }),
      ...((former?.female ?? female) && { female: true }),
    };
    if (former) known[same] = person;
    else known.push(person);
    people.set(key, known);
  }
}

function isSamePerson(a: string, b: string): boolean {
  const [wordsA, wordsB] = [a.split(' ').map(surnameKey), b.split(' ').map(surnameKey)];
  return wordsA.every((word) => wordsB.includes(word)) || wordsB.every((word) => wordsA.includes(word));
}

/** "russischer Außenminister" from "der russische Außenminister Sergej Lawrow" in any case. */
function officeText(tokens: readonly Token[], first: number, length: number): string | undefined {
  if (length === 0) return undefined;
  const nouns = tokens.slice(first, first + length).map(({ text }) => text);
  if (/^(?:Herr|Frau|Herrn|Dr|Prof|Professor|Sohn|Tochter|Bruder|Sir|Lord)$/u.test(nouns[0] ?? '')) return undefined;
  const adjectives: string[] = [];
  for (let i = first - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (
      !token ||
      !isWord(token) ||
      DETERMINERS.has(token.lower) ||
      !/^\p{Ll}.*(?:isch|lich|ig|ell|al|iv|tend|malig|er)e[nrsm]?$/u.test(token.text)
    )
      break;
    adjectives.unshift(token.text);
  }
  const noun = nominative(nouns.join(' '));
  const female = /in$/u.test(noun);
  return [...adjectives.map((adjective) => adjective.replace(/e[nrsm]?$/u, female ? 'e' : 'er')), noun].join(' ');
}

/** Without the endings of the other cases: "Präsidenten", "Ministers", "Vorsitzenden". */
const nominative = (noun: string): string =>
  noun
    .replace(/(?<=(?:ent|ist|at|ant|et))en$/u, '')
    .replace(/(?<=(?:er|or|ef|al|är|eur))s$/u, '')
    .replace(/(?:sitzende|ordnete|auftragte)[nr]?$/u, (ending) => `${ending.replace(/[nr]$/u, '')}r`);
