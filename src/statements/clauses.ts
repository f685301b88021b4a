import { nounPhraseAt } from './noun-phrases.ts';
import { isNoun } from './nouns.ts';
import { afterPrepositionalPhrase } from './prepositional-phrases.ts';
import type { Token } from './sentence-tokens.ts';
import {
  endsInInfinitive,
  finalVerb,
  hasInfinitive,
  isAdverbHere,
  isSurelyFinite,
  isVerbLike,
  type Mood,
  moodOf,
} from './verb-guess.ts';
import {
  ADVERBS,
  CONTENT_OPENERS,
  DETERMINERS,
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

function segmentOf(tokens: Tokens, first: number, last: number): Segment {
  const opener = tokens[first];
  if (first === last && opener?.kind === 'quote') return { first, last, kind: 'quote' };
  const lead = opener?.lower ?? '';
  if (opensContent(tokens, first, last)) return withFinal(tokens, first, last, 'content');
  if (
    SUBORDINATORS.has(lead) &&
    !isAdverbHere(tokens, first, last) &&
    !(lead === 'während' && isPrepositional(tokens, first)) &&
    // "bis zu 130 Stellen": no clause.
    !(lead === 'bis' && tokens[first + 1]?.lower === 'zu') &&
    // "Als Grund gab X an": no verb at the end.
    !(lead === 'als' && finalVerb(tokens, first, last) === undefined)
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

/** Index of the finite verb of a clause whose verb stands first or second. */
function finiteOf(tokens: Tokens, first: number, last: number): number | undefined {
  let i = first;
  for (let steps = 0; i <= last && steps < 12; steps += 1) {
    const token = tokens[i];
    if (!token) return undefined;
    if (token.kind === 'quote' || token.kind === 'aside' || token.kind === 'number') {
      i += 1;
      continue;
    }
    if (isVerbLike(tokens, i) && token.lower !== 'zu' && !isParticipleAttribute(tokens, i))
      return isKonjunktivAuxiliary(tokens, i + 1, last) ? i + 1 : i;
    const prepositional = afterPrepositionalPhrase(tokens, i);
    const phrase = prepositional === undefined ? nounPhraseAt(tokens, i, 'wide') : undefined;
    if (prepositional !== undefined) i = prepositional;
    else if (phrase) i = phrase.last + 1;
    else i += 1;
  }
  return undefined;
}

/** "aus der Idee abgeleitete System": with its particle before "ge", no verb stands in the second place. */
const isParticipleAttribute = (tokens: Tokens, i: number): boolean =>
  /^(?:ab|an|auf|aus|bei|dar|durch|ein|fest|her|hin|los|mit|nach|über|um|unter|vor|weg|zu|zurück|zusammen)ge\p{Ll}+te$/u.test(
    tokens[i]?.lower ?? '',
  ) && isNoun(tokens, i + 1);

/** "Betroffen seien vor allem …": the participle stands before its auxiliary. */
const isKonjunktivAuxiliary = (tokens: Tokens, i: number, last: number): boolean =>
  i <= last && /^(?:sei|seien|habe|werde)$/u.test(tokens[i]?.lower ?? '');
