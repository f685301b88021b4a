import { nounIndex } from './noun-index.ts';
import { reachOf } from './noun-reach.ts';
import { isCapital, isNoun, isWord } from './nouns.ts';
import type { Token } from './sentence-tokens.ts';
import { DETERMINERS, FEMININE, GENITIVE_DETERMINERS, OBLIQUE_DETERMINERS, PERSONAL_PRONOUNS } from './word-classes.ts';

type Tokens = readonly Token[];

/** A noun phrase by the indices of its tokens, both ends included. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  /** Last token of the noun with its names, without genitives, prepositional phrases and appositions. */
  readonly head: number;
  readonly determiner?: string;
  /** Whether it can be a subject. Most phrases can: German marks the case seldom. */
  readonly nominative: boolean;
  readonly pronoun: boolean;
  readonly plural: boolean;
  /** Several, beside a verb in the singular: not wholly the subject. */
  readonly disagrees?: boolean;
  /** What a relative pronoun stands for. */
  readonly antecedent?: NounPhrase;
}

/** How far a phrase reaches: `narrow` stops before "in Berlin", `wide` takes it in, as in front of a verb. */
export type Reach = 'bare' | 'narrow' | 'wide';

const NAME_PARTICLES = new Set([
  'van',
  'de',
  'da',
  'di',
  'al',
  'bin',
  'ben',
  'du',
  'la',
  'le',
  'el',
  'dos',
  'del',
  'ibn',
  'abu',
  'ter',
  'ten',
  'of',
  'for',
  'und',
]);

/** The noun phrase that starts at `i`; undefined where none does. */
export function nounPhraseAt(tokens: Tokens, i: number, reach: Reach = 'narrow'): NounPhrase | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const noun = nounIndex(tokens, i);
  if (noun === undefined) return pronounAt(tokens, i, reach);
  const determiner = isWord(token) && DETERMINERS.has(token.lower) ? token.lower : undefined;
  let head = noun;
  while (continuesName(tokens, head + 1)) head += 1;
  const nominative = canBeSubject(tokens, determiner, head, noun);
  const core = { first: i, head, pronoun: false, nominative, ...(determiner && { determiner }) };
  return { ...core, ...reachOf(tokens, head, reach) };
}

function pronounAt(tokens: Tokens, i: number, reach: Reach): NounPhrase | undefined {
  const token = tokens[i];
  if (!isWord(token)) return undefined;
  const next = tokens[i + 1];
  const partitive =
    next &&
    (GENITIVE_DETERMINERS.has(next.lower) || next.lower === 'von') &&
    nounPhraseAt(tokens, next.lower === 'von' ? i + 2 : i + 1, 'bare');
  if (partitive && /^(?:eine[rs]?|viele|einige|mehrere|keiner|beide|manche|zwei|drei|vier)$/u.test(token.lower)) {
    return {
      first: i,
      head: i,
      nominative: true,
      pronoun: false,
      ...reachOf(tokens, i, reach),
      plural: !/^(?:ein|kein)/u.test(token.lower),
    };
  }
  // "der 81-jährige", "die Angeklagten": handled as nouns; an adjective alone is a pronoun's equal.
  const adjective = tokens[i + 1];
  if (/^(?:der|die|das)$/u.test(token.lower) && adjective?.kind === 'number' && /-jährige$/u.test(adjective.lower)) {
    return {
      first: i,
      last: i + 1,
      head: i + 1,
      determiner: token.lower,
      nominative: true,
      pronoun: false,
      plural: false,
    };
  }
  if (/^(?:einige|viele|manche|mehrere|andere|alle)$/u.test(token.lower))
    return { first: i, last: i, head: i, nominative: true, pronoun: true, plural: true };
  if (!PERSONAL_PRONOUNS.has(token.lower)) return undefined;
  return {
    first: i,
    last: i,
    head: i,
    nominative: true,
    pronoun: true,
    plural: /^(?:wir|diese|jene|beide|letztere)$/u.test(token.lower),
  };
}

/** Plurals of things, which end no name: "laut Airbus Bestellungen für 184 Flugzeuge". */
const MANY =
  /(?:(?<!dn)ungen|heiten|keiten|schaften|(?<!nat)ionen|täten|nisse|schüsse|fälle|vorwürfe|arbeiten|nahmen|menschen|personen)$/u;

/** Nouns for words, which nothing is numbered by. */
const WORDS = /(?:angaben|erkenntnissen|berichten|informationen|schätzungen|aussagen|meldungen)$/iu;

function continuesName(tokens: Tokens, i: number): boolean {
  const [before, token] = [tokens[i - 1]?.text ?? '', tokens[i]];
  if (isNoun(tokens, i)) return !(MANY.test(token?.text ?? '') && !/e[nrms]?$|-$/u.test(before));
  // "Mainz 05" and "Schalke 04", against "laut Angaben 28 Häuser".
  if (token?.kind === 'number') return !/[-.]\d/u.test(token.text) && !WORDS.test(before);
  if (isWord(token) && NAME_PARTICLES.has(token.lower)) {
    const truncated = tokens[i - 1]?.text.endsWith('-') ?? false;
    return isNoun(tokens, i + 1) && (token.lower === 'und' ? truncated : true);
  }
  return false;
}

function canBeSubject(tokens: Tokens, determiner: string | undefined, head: number, noun: number): boolean {
  const attribute = tokens[noun - 1];
  if (determiner === undefined)
    return !(attribute && isWord(attribute) && !isCapital(attribute) && /em$/u.test(attribute.lower));
  if (OBLIQUE_DETERMINERS.has(determiner)) return false;
  if (/^(?:viel|einig|mehrer|all|zahlreich|beid|weiter|ander)er$/u.test(determiner)) return false;
  if (/^(?:ein|kein|sein|ihr|unser|mein|dies|jen)er$/u.test(determiner) && !/^(?:dieser|jener)$/u.test(determiner))
    return false;
  if (determiner === 'der' || determiner === 'dieser') {
    const inflected =
      attribute && isWord(attribute) && noun - 1 > 0 && /\p{Ll}en$/u.test(attribute.lower) && !isCapital(attribute);
    return (
      !inflected &&
      !FEMININE.test(tokens[noun]?.text ?? '') &&
      !FEMININE.test(head === noun ? (tokens[head]?.text ?? '') : '')
    );
  }
  return true;
}
