import { fold } from '../language/fold.ts';
import { joinParticles } from '../language/join-particles.ts';
import { isLight } from '../language/light-words.ts';
import { isBare, isNameLike } from '../language/name-like.ts';
import { numberOf } from '../language/number-words.ts';
import { PHRASE_WORDS, placeAfter } from '../language/other-case.ts';
import { countryOf, meaningsOf, stanceOf, toMeaningStem } from '../language/same-meaning.ts';
import { PHRASES } from '../language/same-meaning-lists.ts';
import { mergeSpellings } from '../language/spelling.ts';
import { isStopWord } from '../language/stop-words.ts';
import { familiesOf } from '../language/word-families.ts';
import { kindsOf, WORD_KIND } from '../language/word-kinds.ts';
import { isSpoken, toWording, type WordingToken } from '../language/wording.ts';
import { type StatementTime, timeOf } from './statement-time.ts';

/** A word of a statement that says something, ready to be compared with those of another. */
export interface StatementTerm {
  readonly stem: string;
  /** Stem with its spelling variants merged. */
  readonly spelling: string;
  readonly meanings: readonly number[];
  /** Families of related words it belongs to. */
  readonly families: readonly number[];
  readonly country?: number;
  /** Value in digits, of a number. */
  readonly number?: string;
  /** Written with a capital and not at a place where every word is. */
  readonly capital: boolean;
  /** Written with a capital without article or adjective before it, as names are. */
  readonly bare: boolean;
  /** Written small, neither light nor before a noun nor an adjective: mostly the verb that carries the statement. */
  readonly isVerb: boolean;
  /** Whether it can act: a name, a country, a person or an institution. */
  readonly isActor: boolean;
  /** As whose a country stands there: `of` after a preposition, as adjective or genitive. */
  readonly role: 'of' | 'itself';
  /** Preposition before it, `object` or `of` for a case that is no subject's, empty where it may be the subject. */
  readonly place: string;
  /** Number of marks before it: words of one clause have the same. */
  readonly clause: number;
  /** How much of a statement it carries, from 0. */
  readonly weight: number;
}

export interface StatementTerms {
  readonly terms: readonly StatementTerm[];
  /** Negating words, in reading order. */
  readonly negations: readonly string[];
  /** Stems of all words, stop words too, in reading order. */
  readonly stems: readonly string[];
  /** What the sentence refuses, leaves open, demands, and so on. */
  readonly stances: ReadonlySet<number>;
  /** Whether something is done to its subject: "wurde … von". */
  readonly isPassive: boolean;
  readonly time: StatementTime;
  readonly weekdays: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
}

/** Frames and time words say little about whether two sentences state the same. */
const LIGHT_WEIGHT = 0.2;
const ADVERB_WEIGHT = 0.4;
const ADJECTIVE_WEIGHT = 0.7;
const NUMBER_WEIGHT = 1.2;
const COUNTRY_WEIGHT = 0.9;
/** Titles and given names before the last word of a name: "Außenminister Sergej Lawrow" is one person, not three. */
const NAME_PART_WEIGHT = 0.35;

const WEEKDAY = /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)/u;
const MONTH = /^(?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)$/u;
const NEGATION = /^(?:nicht|nichts|nie|niemals|niemand|kein|keine[nmrs]?|weder|keinesfalls|keineswegs|ohne)$/u;
const ADJECTIVE = /(?:lich|isch|ig|bar|sam|haft|los|iv|al|ell)(?:e[nmrs]?)?$/u;
/** Sentences of a thousand reports; a full memory is emptied, which costs time and changes nothing. */
const MOST_REMEMBERED = 12_000;
const remembered = new Map<string, StatementTerms>();

/** The words of a sentence that say something, and what in it must not be contradicted. Remembered for a while. */
export function toStatementTerms(text: string): StatementTerms {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const terms = readTerms(text);
  remembered.set(text, terms);
  return terms;
}

function readTerms(text: string): StatementTerms {
  const clauses = new Map<WordingToken, number>();
  let clause = 0;
  const tokens = joinParticles(toWording(replacePhrases(text))).filter((token) => {
    if (token.kind === 'mark') clause += 1;
    clauses.set(token, clause);
    return isSpoken(token);
  });
  const folded = tokens.map((token) => fold(token.text));
  const terms = tokens.flatMap((token, i) =>
    toTerms(token, folded[i] ?? '', tokens.slice(Math.max(0, i - PHRASE_WORDS), i), tokens[i + 1]).map((term) => ({
      ...term,
      clause: clauses.get(token) ?? 0,
    })),
  );
  // Stop words fall together with other words in their stem: "war" with "warnt".
  const stances = tokens.flatMap(({ text: word }, i) =>
    isStopWord(folded[i] ?? '', 'de') ? [] : (stanceOf(toMeaningStem(word)) ?? []),
  );
  return {
    terms,
    negations: folded.filter((word) => NEGATION.test(word)),
    stems: tokens.map((token) => toMeaningStem(token.text)),
    stances: new Set(stances),
    isPassive: folded.some((word) => /^(?:wurden?|worden|wird|werden)$/u.test(word)),
    time: timeOf(tokens.map((token) => token.text.toLowerCase())),
    weekdays: new Set(folded.flatMap((word) => WEEKDAY.exec(word)?.[0] ?? [])),
    months: new Set(folded.filter((word) => MONTH.test(word))),
  };
}

/** Phrases as one word each. Their letters lose their case, which only names need, and these phrases hold none. */
function replacePhrases(text: string): string {
  let replaced = text;
  for (const [phrase, word] of PHRASES) replaced = replaced.replace(phrase, word);
  return replaced;
}

function toTerms(
  token: WordingToken,
  folded: string,
  preceding: readonly WordingToken[],
  after: WordingToken | undefined,
): Omit<StatementTerm, 'clause'>[] {
  const before = preceding.at(-1);
  const parts = partsOf(token);
  return parts.flatMap((part) => {
    const word = parts.length > 1 ? fold(part) : folded;
    if (isStopWord(word, 'de') || NEGATION.test(word)) return [];
    const stem = toMeaningStem(part);
    const number = /^\d/u.test(stem)
      ? stem.replace(/(?<=\d)\.(?=\d{3})/gu, '').replace(/\p{L}+$|,0+$/u, '')
      : undefined;
    const country = countryOf(stem);
    const capital = /^\p{Lu}/u.test(part);
    const bare = number === undefined && isBare(part, before?.text);
    return [
      {
        stem,
        spelling: mergeSpellings(stem),
        meanings: meaningsOf(stem),
        families: familiesOf(word),
        ...(country !== undefined && { country }),
        ...(number !== undefined && { number }),
        capital,
        bare,
        isActor: capital && (country !== undefined || isPerson(part, word, before)),
        role:
          !capital || /^(?:aus|nach|gegen|an|für|mit)$/u.test(before?.text ?? '') || /s$/u.test(part) ? 'of' : 'itself',
        // Before a country "der" is mostly the dative of a feminine: "wirft der Ukraine vor".
        place: country !== undefined && placeAfter(preceding) === 'subject' ? '' : placeAfter(preceding),
        isVerb: isVerb(word, capital) && !/^\p{Lu}/u.test(after?.text ?? ''),
        weight:
          capital && /^\p{Lu}/u.test(after?.text ?? '')
            ? NAME_PART_WEIGHT
            : weightOf(word, capital, number !== undefined, country !== undefined),
      },
    ];
  });
}

const COUNTED = /^(?<count>\p{L}+?)(?<unit>(?:tag|täg|woch|wöch|monat|jahr|jähr|stund|stünd|köpf)\p{L}*)$/iu;

/** Parts of a word with hyphens, and of one that begins with a number: "siebenmonatig" as "sieben", "monatig". */
function partsOf({ text, kind }: WordingToken): string[] {
  const { count, unit } = COUNTED.exec(text)?.groups ?? {};
  if (count !== undefined && unit !== undefined && numberOf(fold(count)) !== undefined) return [count, unit];
  return text.includes('-') && kind === 'word' ? text.split('-').filter(Boolean) : [text];
}

function isPerson(part: string, word: string, before: WordingToken | undefined): boolean {
  return (kindsOf(word) & (WORD_KIND.office | WORD_KIND.organisation)) !== 0 || isNameLike(part, before?.text);
}

function isVerb(word: string, capital: boolean): boolean {
  return !capital && !isLight(word) && !ADJECTIVE.test(word) && /(?:[^e]t|te[nt]?|en)$/u.test(word) && word.length > 4;
}

function weightOf(word: string, capital: boolean, isNumber: boolean, isCountry: boolean): number {
  if (isNumber) return NUMBER_WEIGHT;
  if (isCountry) return COUNTRY_WEIGHT;
  if (isLight(word) || WEEKDAY.test(word) || MONTH.test(word)) return LIGHT_WEIGHT;
  if (capital) return 1;
  if (ADJECTIVE.test(word)) return ADJECTIVE_WEIGHT;
  return word.length <= 4 ? ADVERB_WEIGHT : 1;
}
