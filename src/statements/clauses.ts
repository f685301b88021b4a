import {
  afterPrepositionalPhrase,
  isCapital,
  isFiniteAuxiliary,
  isNoun,
  isWord,
  nounPhraseAt,
} from './noun-phrases.ts';
import type { Token } from './sentence-tokens.ts';
import { speechForms } from './speech-verbs.ts';
import {
  ADVERBS,
  CONTENT_OPENERS,
  COORDINATORS,
  DETERMINERS,
  INDICATIVE_AUXILIARIES,
  KONJUNKTIV_1_AUXILIARIES,
  KONJUNKTIV_1_VERBS,
  KONJUNKTIV_2_FORMS,
  OBJECT_PRONOUNS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
} from './word-classes.ts';

type Tokens = readonly Token[];

/** What stands between two marks of a sentence, by the indices of its tokens, both ends included. */
export interface Segment {
  readonly first: number;
  readonly last: number;
  /** What its first words make it. */
  readonly kind: 'main' | 'content' | 'relative' | 'adverbial' | 'infinitive' | 'fragment' | 'quote';
  /** Index of the finite verb, where one is seen. */
  readonly finite?: number;
  readonly mood?: Mood;
}

export type Mood = 'indicative' | 'konjunktiv1' | 'konjunktiv2';

const BOUNDARY = new Set(['comma', 'colon', 'semicolon', 'dash', 'stop']);

export const isBoundary = (token: Token | undefined): boolean =>
  token === undefined || BOUNDARY.has(token.kind) || token.kind === 'quote';

/** Segments of a sentence, in reading order, without the marks between them. */
export function toSegments(tokens: Tokens): Segment[] {
  const segments: Segment[] = [];
  let first = 0;
  for (let i = 0; i <= tokens.length; i += 1) {
    const opens =
      i > first &&
      /^(?:dass|daß)$/u.test(tokens[i]?.lower ?? '') &&
      !/^(?:so|als|ohne|statt|anstatt|und|oder)$/u.test(tokens[i - 1]?.lower ?? '');
    if (i < tokens.length && !opens && !BOUNDARY.has(tokens[i]?.kind ?? '')) continue;
    if (i > first) segments.push(segmentOf(tokens, first, i - 1));
    first = opens ? i : i + 1;
  }
  return segments;
}

export function segmentOf(tokens: Tokens, first: number, last: number): Segment {
  const opener = tokens[first];
  if (first === last && opener?.kind === 'quote') return { first, last, kind: 'quote' };
  const lead = opener?.lower ?? '';
  if (opensContent(tokens, first, last)) return withFinal(tokens, first, last, 'content');
  if (
    SUBORDINATORS.has(lead) &&
    !isAdverbHere(tokens, first, last) &&
    !(lead === 'während' && isPrepositional(tokens, first))
  )
    return withFinal(tokens, first, last, 'adverbial');
  if (lead === 'so' && /^(?:dass|daß)$/u.test(tokens[first + 1]?.lower ?? ''))
    return withFinal(tokens, first, last, 'adverbial');
  const infinitive = endsInInfinitive(tokens, first, last);
  if (!infinitive && isRelative(tokens, first, last)) return withFinal(tokens, first, last, 'relative');
  const finite = finiteOf(tokens, first, last);
  if (infinitive && (finite === undefined || finite >= last || !isSurelyFinite(tokens, finite)))
    return { first, last, kind: 'infinitive' };
  if (finite !== undefined) return { first, last, kind: 'main', finite, mood: moodOf(tokens, finite) };
  if (hasInfinitive(tokens, first, last)) return { first, last, kind: 'infinitive' };
  return { first, last, kind: 'fragment' };
}

/** "damit solle …", "da sei …": an adverb, because the verb stands right behind it and not at the end. */
const isAdverbHere = (tokens: Tokens, first: number, last: number): boolean =>
  /^(?:damit|da|seitdem|wo|solange|sowie)$/u.test(tokens[first]?.lower ?? '') &&
  first + 1 < last &&
  isFiniteAuxiliary(tokens[first + 1]?.lower ?? '');

/** Whether the clause ends in "zu schließen", "anzubieten" or "verübt zu haben". */
function endsInInfinitive(tokens: Tokens, first: number, last: number): boolean {
  let end = last;
  while (end > first && !isWord(tokens[end])) end -= 1;
  return hasInfinitive(tokens, Math.max(first, end - 1), end);
}

const isSurelyFinite = (tokens: Tokens, i: number): boolean => {
  const { lower = '' } = tokens[i] ?? {};
  return (
    tokens[i - 1]?.lower !== 'zu' &&
    (isFiniteAuxiliary(lower) ||
      /(?:te|ten)$/u.test(lower) ||
      STRONG_PAST.test(lower) ||
      moodOf(tokens, i) === 'konjunktiv1')
  );
};

/** "dass", "ob" or a question word, and a verb at the end; "wie" opens "wie die Polizei mitteilte" as well. */
function opensContent(tokens: Tokens, first: number, last: number): boolean {
  const lead = tokens[first]?.lower ?? '';
  if (!CONTENT_OPENERS.has(lead)) return false;
  if (/^(?:dass|daß|ob)$/u.test(lead)) return true;
  if (/^welche/u.test(lead) && first > 0) return false;
  return last > first && finalVerb(tokens, first, last) !== undefined && lead !== 'was';
}

const isPrepositional = (tokens: Tokens, first: number): boolean =>
  DETERMINERS.has(tokens[first + 1]?.lower ?? '') && finalVerb(tokens, first, first + 3) === undefined;

function isRelative(tokens: Tokens, first: number, last: number): boolean {
  const at =
    PREPOSITIONS.has(tokens[first]?.lower ?? '') && RELATIVE_PRONOUNS.has(tokens[first + 1]?.lower ?? '') && first > 0
      ? first + 1
      : first;
  const lead = tokens[at]?.lower ?? '';
  if (first === 0 || !RELATIVE_PRONOUNS.has(lead) || last === first) return false;
  const final = finalVerb(tokens, at, last);
  if (final === undefined) return false;
  const phrase = nounPhraseAt(tokens, at, 'wide');
  // "mit dem Gesetz solle …": a noun behind the article, and the verb right behind the noun.
  if (at > first && phrase && !phrase.pronoun && phrase.last + 1 < final && isVerbLike(tokens, phrase.last + 1))
    return false;
  // "der Hubschrauber gehöre einem Fabrikanten" has its verb in the second place, "der am Montag kam" at the end.
  if (at === first && phrase && !phrase.pronoun && phrase.last < last) {
    const second = verbAfter(tokens, phrase.last + 1, last);
    if (second !== undefined && second < final - 1) return false;
    if (second !== undefined && second <= phrase.last + 2 && second < final) return false;
    return !(second === final && phrase.last + 1 === final && /^(?:der|die|das)$/u.test(lead) && phrase.first === at);
  }
  return true;
}

function verbAfter(tokens: Tokens, from: number, last: number): number | undefined {
  for (let i = from; i <= Math.min(last, from + 3); i += 1) {
    const lower = tokens[i]?.lower ?? '';
    if (isVerbLike(tokens, i)) return i;
    if (!ADVERBS.has(lower)) return undefined;
  }
  return undefined;
}

function withFinal(tokens: Tokens, first: number, last: number, kind: 'content' | 'relative' | 'adverbial'): Segment {
  const finite = finalVerb(tokens, first, last);
  return finite === undefined ? { first, last, kind } : { first, last, kind, finite, mood: moodOf(tokens, finite) };
}

/** Index of a finite verb at the end of the clause. */
export function finalVerb(tokens: Tokens, first: number, last: number): number | undefined {
  let i = last;
  while (i > first && tokens[i]?.kind === 'aside') i -= 1;
  return isVerbLike(tokens, i) ? i : undefined;
}

/** Whether the word may be a finite verb: an auxiliary, a verb of speech, or an ending in the right place. */
export function isVerbLike(tokens: Tokens, i: number): boolean {
  const token = tokens[i];
  if (!isWord(token)) return false;
  const { lower } = token;
  if (isCapital(token) && (i > 0 || !isFiniteAuxiliary(lower))) return false;
  if (isFiniteAuxiliary(lower)) return true;
  if (isNonVerb(lower)) return false;
  if (speechForms(lower).some(({ kind }) => kind === 'finite'))
    return !isNoun(tokens, i + 1) || !/e[nr]$/u.test(lower) || !attributeBefore(tokens, i);
  if (isNoun(tokens, i + 1) && /(?:e[nrms]?)$/u.test(lower) && !/te?n?$/u.test(lower))
    return !attributeBefore(tokens, i);
  return /(?:t|en|e|eln|ern)$/u.test(lower) || STRONG_PAST.test(lower);
}

/** Past of strong verbs, by the sound of their stems: "kam", "blieb", "starb", "zog", "schloss". */
const STRONG_PAST =
  /(?:kam|gab|nahm|sah|lag|saß|fand|stand|ging|hing|fing|hielt|fiel|ließ|lief|blieb|schrieb|trieb|stieg|schien|griff|litt|schnitt|riss|bot|flog|zog|verlor|schoss|schloss|floh|starb|warf|half|traf|brach|sprach|stach|trug|schlug|fuhr|lud|wuchs|wusch|begann|gewann|schwamm|sprang|sank|trank|zwang|band|rief|stieß|hieß|trat|bat|las|aß|vergaß|maß|tat|wurde|weiß|mied|wies|bewies|sang|rang|drang|klang|gelang|schuf|hob|bog|log|betrog|schob|verbarg|empfahl|stahl|befahl|galt|schwor|rieb)$/u;

const attributeBefore = (tokens: Tokens, i: number): boolean => {
  const before = tokens[i - 1];
  return (
    !isWord(before) ||
    DETERMINERS.has(before.lower) ||
    PREPOSITIONS.has(before.lower) ||
    (!isCapital(before) && /(?:e[nrms]?)$/u.test(before.lower))
  );
};

const isNonVerb = (lower: string): boolean =>
  ADVERBS.has(lower) ||
  PREPOSITIONS.has(lower) ||
  DETERMINERS.has(lower) ||
  COORDINATORS.has(lower) ||
  PERSONAL_PRONOUNS.has(lower) ||
  OBJECT_PRONOUNS.has(lower) ||
  SUBORDINATORS.has(lower) ||
  CONTENT_OPENERS.has(lower);

/** Index of the finite verb of a clause whose verb stands first or second. */
export function finiteOf(tokens: Tokens, first: number, last: number): number | undefined {
  let i = first;
  for (let steps = 0; i <= last && steps < 12; steps += 1) {
    const token = tokens[i];
    if (!token) return undefined;
    if (token.kind === 'quote' || token.kind === 'aside' || token.kind === 'number') {
      i += 1;
      continue;
    }
    if (isVerbLike(tokens, i) && !(token.lower === 'zu')) return i;
    const prepositional = afterPrepositionalPhrase(tokens, i);
    const phrase = prepositional === undefined ? nounPhraseAt(tokens, i, 'wide') : undefined;
    if (prepositional !== undefined) i = prepositional;
    else if (phrase) i = phrase.last + 1;
    else i += 1;
  }
  return undefined;
}

/** "zu schließen", "anzubieten", "zurückzukehren". */
export function hasInfinitive(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i <= last; i += 1) {
    const { lower = '' } = tokens[i] ?? {};
    if (lower === 'zu' && i < last && !isCapital(tokens[i + 1]) && /(?:n|sein|tun)$/u.test(tokens[i + 1]?.lower ?? ''))
      return true;
    if (
      /^(?:ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|hin|los|mit|nach|nieder|statt|teil|über|um|unter|vor|voran|vorbei|weg|weiter|wieder|zu|zurück|zusammen|entgegen|gegenüber|bereit|bekannt|hinaus|heraus|herbei|dar|hinweg|ent|hervor)\p{Ll}*zu\p{Ll}+n$/u.test(
        lower,
      ) &&
      !isCapital(tokens[i])
    )
      return true;
  }
  return false;
}

/** Against adjectives in -e that stand where a verb may: only forms that are known. */
export function isSurelyKonjunktiv(tokens: Tokens, i: number): boolean {
  const { lower = '' } = tokens[i] ?? {};
  return (
    KONJUNKTIV_1_AUXILIARIES.has(lower) ||
    KONJUNKTIV_1_VERBS.has(lower) ||
    (/e$/u.test(lower) && speechForms(lower).some(({ kind, past }) => kind === 'finite' && !past))
  );
}

/** Mood that the form of the verb shows. Forms that both moods share count as indicative. */
export function moodOf(tokens: Tokens, i: number): Mood {
  const lower = tokens[i]?.lower ?? '';
  if (KONJUNKTIV_1_AUXILIARIES.has(lower) || KONJUNKTIV_1_VERBS.has(lower)) return 'konjunktiv1';
  if (KONJUNKTIV_2_FORMS.has(lower)) return 'konjunktiv2';
  if (INDICATIVE_AUXILIARIES.has(lower)) return 'indicative';
  return /e$/u.test(lower) && (!/(?:te|ß)$/u.test(lower) || STEM_IN_T.test(lower)) ? 'konjunktiv1' : 'indicative';
}

/** Verbs with t at the end of the stem: their "-te" is no past. */
const STEM_IN_T =
  /(?:arbeit|biet|beacht|betracht|veracht|gelt|gilt|halt|tret|leist|recht|betracht|streit|reit|gleit|deut|wart|haft|schreit|schalt|walt|gestalt|veranstalt|verbreit|bereit)e$/u;
