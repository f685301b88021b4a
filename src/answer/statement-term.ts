import { fold } from '../language/fold.ts';
import { isLight } from '../language/light-words.ts';
import { isBare, isNameLike } from '../language/name-like.ts';
import { numberOf } from '../language/number-words.ts';
import { placeAfter } from '../language/other-case.ts';
import { countryOf, toMeaningStem } from '../language/same-meaning.ts';
import { mergeSpellings } from '../language/spelling.ts';
import { isStopWord } from '../language/stop-words.ts';
import { infinitiveOf } from '../language/strong-verbs.ts';
import { meaningsOf } from '../language/thesaurus.ts';
import { familiesOf } from '../language/word-families.ts';
import type { WordingToken } from '../language/wording.ts';
import { ADJECTIVE, ADVERB_WEIGHT, NEGATION, weightOf } from './word-weight.ts';

/** A word of a statement that says something, ready to be compared with those of another. */
export interface StatementTerm {
  /** As written. */
  readonly text: string;
  readonly stem: string;
  /** Stem with its spelling variants merged. */
  readonly spelling: string;
  /** Groups of words that say the same, to which it belongs. */
  readonly meanings: readonly number[];
  /** Families of related words to which it belongs. */
  readonly families: readonly number[];
  /** Infinitive of the strong verb that it is a form of. */
  readonly verb?: string;
  readonly country?: number;
  /** Value in digits, of a number. */
  readonly number?: string;
  /** Written with a capital: a noun or a name. */
  readonly capital: boolean;
  /** Probably a name: bare, and none of the words that the lists know. */
  readonly isName: boolean;
  /** Written small, neither light nor before a noun nor an adjective: mostly the verb that carries the statement. */
  readonly isVerb: boolean;
  /** As whose a country stands there: `of` after a preposition, as adjective or genitive. */
  readonly role: 'of' | 'itself';
  /** Preposition before it, `object` or `of` for a case that is no subject's, empty where it may be the subject. */
  readonly place: string;
  /** Number of marks before it: words of one clause have the same. */
  readonly clause: number;
  /** Whether it stands in what is stated, not in the words around it that say who states it. */
  readonly isStated: boolean;
  /** Whether it names who states it. */
  readonly isSource: boolean;
  /** Whether it carries what is done, who does it, or to whom it is done. */
  readonly isPredicate: boolean;
  readonly isAgent: boolean;
  readonly isPatient: boolean;
  /** Whether it stands in a clause that says why, when or on what condition. */
  readonly isAdverbial: boolean;
  readonly isRelative: boolean;
  /** An adjective without a noun behind it, which says what somebody or something is. */
  readonly isPredicative: boolean;
  /** A participle or adjective before a noun, or in a relative clause. */
  readonly isAttribute: boolean;
  /** A filler or part of a name, no content of its own. */
  readonly isLight: boolean;
  /** How much of a statement it carries, from 0. */
  readonly weight: number;
}

/** Where a token stands. */
export interface TokenPlace
  extends Pick<
    StatementTerm,
    'clause' | 'isStated' | 'isSource' | 'isPredicate' | 'isAgent' | 'isPatient' | 'isAdverbial' | 'isRelative'
  > {
  readonly preceding: readonly WordingToken[];
  readonly after: WordingToken | undefined;
}

/** Titles and given names before the last word of a name: "Außenminister Sergej Lawrow" is one person, not three. */
const NAME_PART_WEIGHT = 0.35;
/** Who says it is added, shortened and left out freely. */
const FRAME_SHARE = 0.25;

/** "Nordnorwegen", where the whole word is no country of its own. */
const QUARTER = /^(?:Nord|Süd|Ost|West|nord|süd|ost|west)(?:ost|west)?-?/u;

/** The terms of a token: none of a stop word, one of most, the parts of a word with hyphens. */
export function toTerms(token: WordingToken, at: TokenPlace): StatementTerm[] {
  const parts = partsOf(token);
  return parts.flatMap((part) => toTerm(part, at) ?? []);
}

function toTerm(part: string, { preceding, after, ...place }: TokenPlace): StatementTerm | undefined {
  const word = fold(part);
  const meanings = meaningsOf(part);
  // "einigen" is a stop word, but not where it carries what is done.
  const isContentVerb = place.isPredicate && meanings.length > 0;
  if ((isStopWord(word, 'de') && !isContentVerb) || NEGATION.test(word)) return undefined;
  const before = preceding.at(-1)?.text;
  const stem = toMeaningStem(part);
  const number = /^\d/u.test(stem) ? stem.replace(/(?<=\d)\.(?=\d{3})/gu, '').replace(/\p{L}+$|,0+$/u, '') : undefined;
  const country = countryOf(stem) ?? countryOf(toMeaningStem(part.replace(QUARTER, '')));
  const capital = /^\p{Lu}/u.test(part);
  const verb = capital ? undefined : infinitiveOf(part);
  const families = familiesOf(word);
  const standing = placeAfter(preceding);
  const weight =
    capital && isNameLike(after?.text ?? '', undefined)
      ? NAME_PART_WEIGHT
      : weightOf(word, capital, number !== undefined, country !== undefined);
  return {
    text: part,
    stem,
    spelling: mergeSpellings(stem),
    meanings,
    families,
    ...(verb !== undefined && { verb }),
    ...(country !== undefined && { country }),
    ...(number !== undefined && { number }),
    capital,
    isName: number === undefined && isBare(part, before) && meanings.length === 0 && families.length === 0,
    isVerb: isVerb(word, capital) && !/^\p{Lu}/u.test(after?.text ?? ''),
    role: !capital || /^(?:aus|nach|gegen|an|für|mit)$/u.test(before ?? '') || /s$/u.test(part) ? 'of' : 'itself',
    // Before a country "der" is mostly the dative of a feminine: "wirft der Ukraine vor".
    place: country !== undefined && standing === 'subject' ? '' : standing,
    ...place,
    // A phrase that names a source may reach too far: "nach Polizeiangaben 2500 Menschen".
    isStated: place.isStated || number !== undefined,
    isPredicative: ADJECTIVE.test(word) && !capital && !/e[nmrs]?$/u.test(word) && !/^\p{Lu}/u.test(after?.text ?? ''),
    isAttribute: place.isRelative || (!capital && /e[nmrs]?$/u.test(word) && /^\p{Lu}/u.test(after?.text ?? '')),
    isLight: weight < ADVERB_WEIGHT,
    weight: place.isStated || number !== undefined ? weight : weight * FRAME_SHARE,
  };
}

const COUNTED = /^(?<count>\p{L}+?)(?<unit>(?:tag|täg|woch|wöch|monat|jahr|jähr|stund|stünd|köpf)\p{L}*)$/iu;

/** Parts of a word with hyphens, and of one that begins with a number: "siebenmonatig" as "sieben", "monatig". */
function partsOf({ text, kind }: WordingToken): string[] {
  const { count, unit } = COUNTED.exec(text)?.groups ?? {};
  if (count !== undefined && unit !== undefined && numberOf(fold(count)) !== undefined) return [count, unit];
  return text.includes('-') && kind === 'word' ? text.split('-').filter(Boolean) : [text];
}

function isVerb(word: string, capital: boolean): boolean {
  return !capital && !isLight(word) && !ADJECTIVE.test(word) && /(?:[^e]t|te[nt]?|en)$/u.test(word) && word.length > 4;
}
