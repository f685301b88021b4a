import { fold } from '../language/fold.ts';
import type { Span } from '../language/span.ts';
import { kindsOf, WORD_KIND } from '../language/word-kinds.ts';
import type { Segment } from '../statements/clauses.ts';
import { type NounPhrase, nounPhraseAt } from '../statements/noun-phrases.ts';
import type { Token } from '../statements/sentence-tokens.ts';
import { subjectOf } from '../statements/subjects.ts';

type Tokens = readonly Token[];

/** What refers to a sentence before: who that is, this sentence does not say. */
const PRONOUN = /^(?:er|sie|es|das|dies|dieser|diese|dieses)$/u;
const PLURAL_VERB = /(?:en|ten|sind)$/u;

/** The subject of a clause; undefined where it has none, a pronoun, or one that may as well be the object. */
export function subjectIn(tokens: Tokens, segments: readonly Segment[], segment: Segment): Span | undefined {
  const { first, kind, finite } = segment;
  if (finite === undefined) return undefined;
  if (kind !== 'main') return subjectBehindOpener(tokens, segment);
  if (PRONOUN.test(tokens[first]?.lower ?? '') && finite === first + 1) return undefined;
  const plural = PLURAL_VERB.test(tokens[finite]?.lower ?? '');
  const phrase = subjectOf(tokens, segments, { clause: first, finite, bracketEnd: finite, plural });
  if (phrase && !phrase.pronoun) {
    return mayBeObject(tokens, phrase, finite) ? undefined : spanOf(tokens, phrase.first, phrase.head);
  }
  const person = agedBetween(tokens, first, finite);
  return person === undefined ? undefined : spanOf(tokens, first, person);
}

/** All phrases with "von" or "durch" of a passive: which of them is the agent, the words of the other sentence show. */
export function agentsIn(tokens: Tokens, { first, last }: Segment): Span[] {
  const agents: Span[] = [];
  for (let i = first; i < last; i += 1) {
    if (!/^(?:von|vom|durch)$/u.test(tokens[i]?.lower ?? '')) continue;
    const end = nounPhraseAt(tokens, i + 1, 'wide')?.last ?? agedBetween(tokens, i, i + 3);
    if (end !== undefined) agents.push(spanOf(tokens, i, end));
  }
  return agents;
}

/** "…, weil die Polizei ihn festnahm": the first noun phrase that can be a subject. */
function subjectBehindOpener(tokens: Tokens, { first, last }: Segment): Span | undefined {
  for (let i = first + 1; i < last; i += 1) {
    const phrase = nounPhraseAt(tokens, i, 'narrow');
    if (phrase?.nominative) return spanOf(tokens, phrase.first, phrase.head);
    if (tokens[i]?.capital) return undefined;
  }
  return undefined;
}

/** "Die Strecke sperrt die Bahn": both may be the subject, and only what stands behind the verb is known to act. */
function mayBeObject(tokens: Tokens, phrase: NounPhrase, finite: number): boolean {
  if (phrase.first > finite || !/^(?:die|das|eine|keine|diese|dieses)$/u.test(phrase.determiner ?? '')) return false;
  const after = nounPhraseAt(tokens, finite + 1, 'bare');
  if (!after?.nominative || after.pronoun || !/^(?:der|die|das|eine?)$/u.test(after.determiner ?? '')) return false;
  if (PLURAL_VERB.test(tokens[finite]?.lower ?? '') && after.determiner !== 'die') return false;
  return acts(tokens[after.head]) && !acts(tokens[phrase.head]);
}

function acts(noun: Token | undefined): boolean {
  const text = noun?.text ?? '';
  return /\p{Lu}{2}/u.test(text) || (kindsOf(fold(text)) & (WORD_KIND.office | WORD_KIND.organisation)) !== 0;
}

/** "ein 54-Jähriger": somebody who goes by an age, which is no noun phrase for the reader of statements. */
function agedBetween(tokens: Tokens, from: number, to: number): number | undefined {
  const found = tokens.findIndex(({ text }, i) => i >= from && i < to && /^\p{N}+-[Jj]ährig/u.test(text));
  return found < 0 ? undefined : found;
}

const spanOf = (tokens: Tokens, first: number, last: number): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
});
