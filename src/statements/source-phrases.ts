import { isBoundary } from './clauses.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import { isFiniteAuxiliary, isNoun, isWord } from './nouns.ts';
import { afterPrepositionalPhrase } from './prepositional-phrases.ts';
import type { Token } from './sentence-tokens.ts';
import { isSpeakerLike } from './speaker-like.ts';
import { GENITIVE_DETERMINERS } from './word-classes.ts';
import { WORDS_NOUN, wordsNoun } from './words-nouns.ts';

type Tokens = readonly Token[];

/** A phrase that names a source: "laut Polizei", "nach Angaben von Tass", "ihrer Meinung nach", ", so der Minister". */
export interface SourcePhrase {
  /** Tokens that are not part of what was said, both ends included, with the marks that set them off. */
  readonly first: number;
  readonly last: number;
  /** Who is named, by token indices; absent in "nach eigenen Angaben", where the subject speaks, and in "demnach". */
  readonly source?: { readonly first: number; readonly last: number };
  readonly cue: string;
  readonly kind: 'laut' | 'so' | 'demnach' | 'own' | 'wonach';
}

/** "die Forderung nach einem Vertrag": nouns that "nach" belongs to. */
const WANTING = /(?:forderung(?:en)?|wunsch|suche|nachfrage|ruf|rufe|verlangen)$/iu;

const LAUT = new Set(['laut', 'gemäß', 'lt']);

/** Of what "laut" is said that is no source: "gemäß den Regeln" names a rule. */
const NOT_A_SOURCE = /(?:regeln?|vorschriften|anforderungen|motto|wunsch|tradition|vorgaben)$/iu;

/** Source phrases of a sentence, in reading order. */
export function findSourcePhrases(tokens: Tokens): SourcePhrase[] {
  const found: SourcePhrase[] = [];
  const postposed = tokens.some(({ lower }) => lower === 'zufolge' || lower === 'nach' || lower === 'folge');
  for (let i = 0; i < tokens.length; i += 1) {
    const phrase = sourcePhraseAt(tokens, i, postposed);
    if (phrase && phrase.first > (found.at(-1)?.last ?? -1)) {
      found.push(phrase);
      i = phrase.last;
    }
  }
  return found;
}

function sourcePhraseAt(tokens: Tokens, i: number, postposed: boolean): SourcePhrase | undefined {
  const token = tokens[i];
  if (!isWord(token)) return undefined;
  if (LAUT.has(token.lower)) return relativeAt(tokens, i) ?? lautAt(tokens, i);
  if (token.lower === 'nach') return relativeAt(tokens, i) ?? nachAt(tokens, i);
  if (token.lower === 'zufolge' || (token.lower === 'zu' && tokens[i + 1]?.lower === 'folge')) return undefined;
  if (token.lower === 'so') return soAt(tokens, i);
  if (token.lower === 'demnach' || (token.lower === 'danach' && i === 0))
    return { first: i, last: i, cue: token.text, kind: 'demnach' };
  if (token.lower === 'wonach' && i > 0) return { first: i, last: i, cue: token.text, kind: 'wonach' };
  if (token.lower === 'aus') return viewAt(tokens, i);
  return postposed ? postposedAt(tokens, i) : undefined;
}

function lautAt(tokens: Tokens, i: number): SourcePhrase | undefined {
  const phrase = nounPhraseAt(tokens, i + 1, i === 0 ? 'wide' : 'narrow');
  if (!phrase || phrase.pronoun || NOT_A_SOURCE.test(tokens[phrase.head]?.text ?? '')) return undefined;
  // "gemäß dem Islam" names a rule, "gemäß Polizei" and "gemäß dem Bericht" a source.
  const words = tokens.slice(phrase.first, phrase.head + 1).map(({ text }) => text);
  const isRule = tokens[i]?.lower === 'gemäß' && wordsNoun(tokens, phrase) === undefined && !isSpeakerLike(words);
  return isRule ? undefined : withSource(tokens, i, phrase, tokens[i]?.text ?? '');
}

function nachAt(tokens: Tokens, i: number): SourcePhrase | undefined {
  const phrase = nounPhraseAt(tokens, i + 1, i === 0 ? 'wide' : 'narrow');
  if (!phrase || phrase.pronoun || (isNoun(tokens, i - 1) && WANTING.test(tokens[i - 1]?.text ?? ''))) return undefined;
  const noun = wordsNoun(tokens, phrase);
  if (noun === undefined) return undefined;
  const own = tokens
    .slice(phrase.first, noun)
    .some(({ lower }) => lower === 'eigenen' || lower === 'eigener' || lower === 'eigenem');
  const cue = tokens[i]?.text ?? '';
  if (own) return { first: i, last: phrase.last, source: { first: phrase.first, last: phrase.last }, cue, kind: 'own' };
  return withSource(tokens, i, phrase, cue);
}

/** ", nach welchem …", ", laut dem Kevin misshandelt worden war": as "wonach". */
function relativeAt(tokens: Tokens, i: number): SourcePhrase | undefined {
  const next = tokens[i + 1]?.lower ?? '';
  if (tokens[i - 1]?.kind !== 'comma') return undefined;
  const bare = tokens[i]?.lower !== 'nach' && /^(?:dem|der)$/u.test(next) && endsInAuxiliary(tokens, i);
  if (!bare && !/^(?:denen|welche[mrn])$/u.test(next)) return undefined;
  return { first: i, last: i + 1, cue: tokens[i]?.text ?? '', kind: 'wonach' };
}

/** Whether the only finite auxiliary of the clause stands at its end, as in relative clauses. */
function endsInAuxiliary(tokens: Tokens, i: number): boolean {
  let end = i + 1;
  while (end + 1 < tokens.length && !isBoundary(tokens[end + 1])) end += 1;
  const finite = tokens.slice(i, end + 1).filter(({ lower }) => isFiniteAuxiliary(lower));
  return finite.length === 1 && finite[0] === tokens[end];
}

function withSource(tokens: Tokens, first: number, phrase: NounPhrase, cue: string): SourcePhrase {
  let last = phrase.last;
  // "laut Polizei von Samstag", "nach Angaben der Polizei vom Montag": a date belongs to the phrase.
  const after = tokens[last + 1]?.lower;
  if (after === 'vom' || after === 'von') last = (afterPrepositionalPhrase(tokens, last + 1) ?? last + 1) - 1;
  return { first, last, source: { first: phrase.first, last: phrase.last }, cue, kind: 'laut' };
}

/** ", so der Minister" and ", so Müller weiter": after a comma or a quotation, and without a verb. */
function soAt(tokens: Tokens, i: number): SourcePhrase | undefined {
  const before = tokens[i - 1];
  if (before?.kind !== 'comma' && before?.kind !== 'quote' && before?.kind !== 'dash') return undefined;
  const phrase = nounPhraseAt(tokens, i + 1, 'wide');
  if (!phrase) return undefined;
  let last = phrase.last;
  while (isWord(tokens[last + 1]) && !/^(?:und|aber)$/u.test(tokens[last + 1]?.lower ?? '')) {
    const next = afterPrepositionalPhrase(tokens, last + 1);
    if (next !== undefined) last = next - 1;
    else if (
      /^(?:weiter|gestern|heute|wörtlich|weiterhin|später|abschließend|zudem|ferner|hierzu|dazu|damals|selbst|am|wörtlich|anschließend)$/u.test(
        tokens[last + 1]?.lower ?? '',
      )
    )
      last += 1;
    else return undefined;
  }
  const after = tokens[last + 1];
  if (after && !/^(?:comma|stop|dash|semicolon|colon|quote)$/u.test(after.kind) && after.lower !== 'und')
    return undefined;
  return {
    first: before.kind === 'quote' ? i : i - 1,
    last: after?.kind === 'comma' ? last + 1 : last,
    source: { first: phrase.first, last: phrase.last },
    cue: tokens[i]?.text ?? '',
    kind: 'so',
  };
}

/** "aus Sicht der Regierung". */
function viewAt(tokens: Tokens, i: number): SourcePhrase | undefined {
  const phrase = nounPhraseAt(tokens, i + 1, 'narrow');
  if (!phrase || !/^Sicht$/u.test(tokens[phrase.head]?.text.split(' ')[0] ?? '') || phrase.last === phrase.head)
    return undefined;
  return withSource(tokens, i, phrase, tokens[i]?.text ?? '');
}

/** "der Polizei zufolge", "ihrer Meinung nach", "Augenzeugenberichten zufolge". */
function postposedAt(tokens: Tokens, i: number): SourcePhrase | undefined {
  if (i > 0 && isNoun(tokens, i - 1) && isNoun(tokens, i) && !WORDS_NOUN.test(tokens[i]?.text ?? '')) return undefined;
  if (mayBeVerb(tokens, i)) return undefined;
  const phrase = nounPhraseAt(tokens, i, 'narrow');
  if (!phrase) return undefined;
  // "den Behörden in Mombasa zufolge": the place belongs to the phrase.
  const withPlace = nounPhraseAt(tokens, i, 'wide')?.last ?? phrase.last;
  for (const end of [phrase.head, phrase.last, withPlace]) {
    const after = tokens[end + 1];
    const two = after?.lower === 'zu' && tokens[end + 2]?.lower === 'folge';
    if (after?.lower === 'zufolge' || two) {
      return {
        first: phrase.first,
        last: end + (two ? 2 : 1),
        source: { first: phrase.first, last: end },
        cue: 'zufolge',
        kind: 'laut',
      };
    }
    const meant =
      after?.lower === 'nach' &&
      /(?:meinung|ansicht|auffassung|einschätzung|angaben|vernehmen|darstellung|überzeugung|information(?:en)?|aussagen?)$/iu.test(
        tokens[end]?.text ?? '',
      );
    if (meant && !GENITIVE_DETERMINERS.has(tokens[end + 2]?.lower ?? '')) {
      return {
        first: phrase.first,
        last: end + 1,
        source: { first: phrase.first, last: end },
        cue: 'nach',
        kind: 'laut',
      };
    }
  }
  return undefined;
}

/** "Am Samstag starben Berichten zufolge …": a plural verb, and no adjective of the noun behind it. */
const mayBeVerb = (tokens: Tokens, i: number): boolean =>
  /^\p{Ll}+en$/u.test(tokens[i]?.text ?? '') &&
  !/(?:ischen|lichen|igen|ten|enden|ellen|alen|eigenen|neuen|anderen|weiteren|mehreren|einigen|diesen|seinen|ihren|den)$/u.test(
    tokens[i]?.lower ?? '',
  );
