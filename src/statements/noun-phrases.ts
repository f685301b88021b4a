import type { Token } from './sentence-tokens.ts';
import { speechForms } from './speech-verbs.ts';
import {
  ADVERBS,
  CONTENT_OPENERS,
  COORDINATORS,
  DETERMINERS,
  FEMININE,
  GENITIVE_DETERMINERS,
  INDICATIVE_AUXILIARIES,
  KONJUNKTIV_1_AUXILIARIES,
  KONJUNKTIV_2_FORMS,
  OBLIQUE_DETERMINERS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
} from './word-classes.ts';

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
  /** What a relative pronoun stands for. */
  readonly antecedent?: NounPhrase;
}

/** How far a phrase reaches: `narrow` stops before "in Berlin", `wide` takes it in, as in front of a verb. */
export type Reach = 'bare' | 'narrow' | 'wide';

type Tokens = readonly Token[];

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
  'und',
]);
const ALWAYS_ATTACHED = new Set(['von', 'vom', 'für', 'aus', 'namens', 'zur', 'beim', 'gegen', 'über', 'zum']);
const NARROW_ATTACHED = new Set(['von', 'vom', 'für', 'aus', 'namens', 'beim']);
const WIDE_ATTACHED = new Set([
  ...ALWAYS_ATTACHED,
  'in',
  'im',
  'an',
  'am',
  'bei',
  'auf',
  'mit',
  'zu',
  'unter',
  'um',
  'nach',
  'vor',
  'zwischen',
  'ohne',
  'seit',
  'aufgrund',
  'wegen',
]);

export const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && CAPITAL.test(token.text);
/** "dpa-Meldung", "al-Jazeera", "ndr.de" and "taz" are nouns as well. */
const CAPITAL =
  /^\p{Ll}?\p{Lu}|^\p{L}{1,8}-\p{Lu}|\p{L}\.(?:de|com|org|net|at|ch|info|ru|uk)$|^(?:dpa|taz|heise|epd|sid|pte|nzz)$/u;
export const isWord = (token: Token | undefined): token is Token & { kind: 'word' } => token?.kind === 'word';
export const isFiniteAuxiliary = (lower: string): boolean =>
  INDICATIVE_AUXILIARIES.has(lower) || KONJUNKTIV_1_AUXILIARIES.has(lower) || KONJUNKTIV_2_FORMS.has(lower);

const isFunctionWord = (lower: string): boolean =>
  DETERMINERS.has(lower) ||
  PREPOSITIONS.has(lower) ||
  ADVERBS.has(lower) ||
  COORDINATORS.has(lower) ||
  SUBORDINATORS.has(lower) ||
  CONTENT_OPENERS.has(lower) ||
  PERSONAL_PRONOUNS.has(lower);

/** Whether the token can be a noun or a name: capitalised, and not just because it opens the sentence. */
export function isNoun(tokens: Tokens, i: number): boolean {
  const token = tokens[i];
  if (token?.kind === 'title') return true;
  return isCapital(token) && !isFunctionWord(token?.lower ?? '') && !isFiniteAuxiliary(token?.lower ?? '');
}

/** Open a phrase of their own: "einer der Helfer" is two. */
const ARTICLES = new Set(
  'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres'.split(
    ' ',
  ),
);

function isAttribute(tokens: Tokens, i: number): boolean {
  const token = tokens[i];
  if (token?.kind === 'number') return true;
  if (!isWord(token) || isCapital(token)) return false;
  const { lower } = token;
  if (ARTICLES.has(lower)) return false;
  if (ADVERBS.has(lower) || PREPOSITIONS.has(lower) || SUBORDINATORS.has(lower) || PERSONAL_PRONOUNS.has(lower))
    return lower === 'so';
  if (isFiniteAuxiliary(lower) || COORDINATORS.has(lower)) return false;
  if (speechForms(lower).some(({ kind }) => kind === 'finite') && !/(?:en|er|es|em)$/u.test(lower)) return false;
  return /(?:e[nrms]?|er|prozent|mehr|nahe)$/u.test(lower) || /(?:hundert|tausend|dutzend)$/u.test(lower);
}

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

/** Index of the noun that the determiner and attributes at `i` lead to. */
function nounIndex(tokens: Tokens, i: number): number | undefined {
  let j = i;
  const opener = tokens[i];
  const determined = isWord(opener) && DETERMINERS.has(opener.lower);
  if (determined) {
    j += 1;
    const next = tokens[j]?.lower ?? '';
    const verb = isFiniteAuxiliary(next) || speechForms(next).some(({ kind }) => kind === 'finite');
    if (verb && /^(?:einige|viele|manche|mehrere|andere|alle|beide|zahlreiche|jene|diese)$/u.test(opener.lower))
      return undefined;
    if (
      isWord(tokens[j]) &&
      /^(?:beiden|drei|vier|fünf|anderen|meisten|eigenen|ehemalige[nr]?)$/u.test(tokens[j]?.lower ?? '')
    )
      j += 1;
  }
  for (let steps = 0; steps < 12; steps += 1) {
    if (isNoun(tokens, j)) return j;
    if (isAttribute(tokens, j)) j += 1;
    // "der erste rein deutsche Flug": an adverb before an adjective.
    else if (
      determined &&
      j > i &&
      ADVERBS.has(tokens[j]?.lower ?? '') &&
      isAttribute(tokens, j + 1) &&
      !isCapital(tokens[j + 1])
    )
      j += 2;
    else if (
      steps > 0 &&
      /^(?:und|oder|,)$/u.test(tokens[j]?.lower ?? '') &&
      isAttribute(tokens, j - 1) &&
      isAttribute(tokens, j + 1)
    )
      j += 1;
    else break;
  }
  return determined ? participleNoun(tokens, i + 1) : undefined;
}

/** "der in Untersuchungshaft sitzende Schiedsrichter": from the article over a participle to the noun. */
function participleNoun(tokens: Tokens, from: number): number | undefined {
  const opener = tokens[from];
  if (!isWord(opener) || !(PREPOSITIONS.has(opener.lower) || ADVERBS.has(opener.lower))) return undefined;
  for (let j = from + 1; j < from + 12; j += 1) {
    const token = tokens[j];
    if (!token || token.kind === 'comma' || token.kind === 'colon') return undefined;
    if (
      isWord(token) &&
      !isCapital(token) &&
      /(?:end|t|en|ig|lich|isch|ell|sam|bar)e[nrms]?$/u.test(token.lower) &&
      !isFunctionWord(token.lower) &&
      !DETERMINERS.has(tokens[j - 1]?.lower ?? '')
    ) {
      let noun = j + 1;
      while (isAttribute(tokens, noun)) noun += 1;
      if (isNoun(tokens, noun)) return noun;
    }
  }
  return undefined;
}

function continuesName(tokens: Tokens, i: number): boolean {
  const token = tokens[i];
  if (isNoun(tokens, i)) return true;
  if (token?.kind === 'number') return !/-/u.test(token.text);
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

/** Nouns that come in pairs without being a name: "SPD Angaben der". */
const PLACE_LIKE = /(?:ung|ion|amt|ministerium|behörde|sprecher|sprecherin|präsident|minister|chef|vorsitzende)$/iu;

function reachOf(tokens: Tokens, head: number, reach: Reach): { last: number; plural: boolean } {
  let last = head;
  let plural = false;
  if (reach === 'bare') return { last, plural };
  const attached = reach === 'wide' ? WIDE_ATTACHED : NARROW_ATTACHED;
  for (let steps = 0; steps < 8; steps += 1) {
    const next = tokens[last + 1];
    if (!next) break;
    // "laut Sergei Voznyak der Sprecher": nobody's name has a genitive behind it.
    const named =
      isWord(next) &&
      /^(?:der|die|des)$/u.test(next.lower) &&
      isCapital(tokens[head - 1]) &&
      isNoun(tokens, head - 1) &&
      last === head &&
      !PLACE_LIKE.test(tokens[head - 1]?.text ?? '');
    if (named) break;
    if (next.kind === 'aside') {
      last += 1;
      continue;
    }
    // "Angaben informierter Kreise", "Meinung vieler Experten": the ending of the adjective is the genitive's.
    const genitivePlural =
      isWord(next) &&
      !isCapital(next) &&
      /\p{L}{3}er$/u.test(next.lower) &&
      !GENITIVE_DETERMINERS.has(next.lower) &&
      isAttribute(tokens, last + 1);
    const inner = genitivePlural
      ? nounPhraseAt(tokens, last + 1, 'bare')
      : isWord(next) && GENITIVE_DETERMINERS.has(next.lower)
        ? nounPhraseAt(tokens, last + 1, 'bare')
        : isWord(next) && attached.has(next.lower)
          ? nounPhraseAt(tokens, last + 2, 'bare')
          : undefined;
    if (inner && !inner.pronoun && !(genitivePlural && inner.first === inner.head)) {
      last = inner.last;
      continue;
    }
    if (isWord(next) && (next.lower === 'und' || next.lower === 'sowie')) {
      const other = nounPhraseAt(tokens, last + 2, 'bare');
      if (!other?.nominative || other.pronoun) break;
      plural = true;
      last = other.last;
      continue;
    }
    const apposition = next.kind === 'comma' ? appositionAt(tokens, last + 2, reach) : undefined;
    if (!apposition) break;
    last = apposition;
  }
  return { last, plural };
}

/** Last token of an apposition that starts at `i`: a noun phrase between commas, or before what ends the clause. */
function appositionAt(tokens: Tokens, i: number, reach: Reach): number | undefined {
  const opener = tokens[i];
  if (!opener || !(isNoun(tokens, i) || DETERMINERS.has(opener.lower) || opener.kind === 'title')) return undefined;
  const phrase = nounPhraseAt(tokens, i, 'bare');
  if (!phrase || phrase.pronoun || OBLIQUE_DETERMINERS.has(phrase.determiner ?? '')) return undefined;
  let last = phrase.last;
  for (let steps = 0; steps < 4; steps += 1) {
    const next = tokens[last + 1];
    if (next?.kind === 'aside') last += 1;
    else if (next && isWord(next) && (GENITIVE_DETERMINERS.has(next.lower) || WIDE_ATTACHED.has(next.lower))) {
      const inner = nounPhraseAt(tokens, GENITIVE_DETERMINERS.has(next.lower) ? last + 1 : last + 2, 'bare');
      if (!inner) break;
      last = inner.last;
    } else break;
  }
  const after = tokens[last + 1];
  if (
    !after ||
    after.kind === 'comma' ||
    after.kind === 'colon' ||
    after.kind === 'stop' ||
    after.kind === 'dash' ||
    after.kind === 'quote'
  )
    return last;
  // Behind its verb a subject ends before the next clause: "meldet die Agentur, die Maschine sei …".
  return reach === 'wide' &&
    isWord(after) &&
    (isFiniteAuxiliary(after.lower) || speechForms(after.lower).some(({ kind }) => kind === 'finite'))
    ? last
    : undefined;
}

/** Index after the prepositional phrase that starts at `i`; undefined where none does. */
export function afterPrepositionalPhrase(tokens: Tokens, i: number): number | undefined {
  const opener = tokens[i];
  if (!isWord(opener) || !PREPOSITIONS.has(opener.lower)) return undefined;
  let j = i + 1;
  while (isWord(tokens[j]) && ADVERBS.has(tokens[j]?.lower ?? '')) j += 1;
  const phrase = nounPhraseAt(tokens, j, 'bare');
  if (phrase) {
    let end = phrase.last + 1;
    const genitive = tokens[end];
    if (isWord(genitive) && GENITIVE_DETERMINERS.has(genitive.lower))
      end = (nounPhraseAt(tokens, end, 'bare')?.last ?? end - 1) + 1;
    return end;
  }
  const only = tokens[j];
  return only && (only.kind === 'number' || isWord(only)) ? j + 1 : undefined;
}
