import type { Span } from '../language/span.ts';
import { type Claim, cueText, mention, mentionOf } from './claim.ts';
import type { Segment } from './clauses.ts';
import type { SourceMention } from './draft.ts';
import { lastWord, type TokenRange } from './extents.ts';
import { antecedent } from './final-subjects.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import { isNoun } from './nouns.ts';
import type { Reading } from './reading.ts';
import type { Token } from './sentence-tokens.ts';
import type { SourcePhrase } from './source-phrases.ts';
import { subjectOf } from './subjects.ts';
import { WORDS_NOUN } from './words-nouns.ts';

type Tokens = readonly Token[];

/** What "laut X", "so X" and "demnach" pass on: the clause they stand in, without them. */
export function sourceClaims({ tokens, segments, phrases }: Reading): Claim[] {
  return phrases.flatMap((phrase): Claim[] => {
    const range = clauseAround(tokens, segments, phrase);
    if (!range) return [];
    const source = sourceOf(tokens, segments, phrase);
    const rule = phrase.kind === 'so' ? 'so' : phrase.kind === 'demnach' ? 'demnach' : 'source';
    return [{ ...range, rule, cut: [phrase], cue: phrase.cue, ...(source && { source }) }];
  });
}

/** Who is named; with "demnach" who spoke before; with "wonach" the noun phrase before its comma, where there is one. */
function sourceOf(tokens: Tokens, segments: readonly Segment[], phrase: SourcePhrase): SourceMention | undefined {
  const { source, kind } = phrase;
  if (source) return { ...mention(tokens, source), ...(kind === 'own' && ownSubject(tokens, segments, phrase)) };
  if (kind !== 'wonach') return { ...mention(tokens, phrase, true), goesOn: true };
  const meant = paperBefore(tokens, phrase.first - 1);
  return (
    meant && { ...mention(tokens, { first: phrase.last, last: phrase.last }, true), meant: mention(tokens, meant) }
  );
}

/** "eine Konsequenz der Meinungsumfragen im Land, nach denen …": the noun for words in what stands before the comma. */
function paperBefore(tokens: Tokens, comma: number): TokenRange | undefined {
  const before = antecedent(tokens, comma, 'wide');
  for (let i = before?.last ?? -1; before && i >= before.first; i -= 1) {
    if (!isNoun(tokens, i) || !WORDS_NOUN.test(tokens[i]?.text ?? '')) continue;
    const own = nounPhraseAt(tokens, i, 'narrow');
    return { first: i === before.head ? before.first : i, last: Math.min(own?.last ?? i, before.last) };
  }
  return antecedent(tokens, comma);
}

/** "Die Feuerwehr hat nach eigenen Angaben …": whose own words they are. */
function ownSubject(tokens: Tokens, segments: readonly Segment[], phrase: SourcePhrase): { meant?: Span } {
  const segment = segments.find(
    ({ first, last, finite }) =>
      finite !== undefined && (first <= phrase.first ? phrase.first <= last : first > phrase.last),
  );
  if (!segment || segment.finite === undefined) return {};
  const subject = subjectOf(tokens, segments, {
    clause: phrase.first === segment.first ? phrase.last + 1 : segment.first,
    finite: segment.finite,
    bracketEnd: segment.finite,
    plural: false,
  });
  return subject ? { meant: mention(tokens, subject) } : {};
}

/** First token behind the last colon or semicolon before `i`. */
function afterColon(tokens: Tokens, i: number): number {
  for (let at = i - 1; at > 0; at -= 1)
    if (tokens[at]?.kind === 'colon' || tokens[at]?.kind === 'semicolon') return at + 1;
  return 0;
}

function clauseAround(tokens: Tokens, segments: readonly Segment[], phrase: SourcePhrase): TokenRange | undefined {
  const last = lastWord(tokens);
  if (phrase.kind === 'so')
    return phrase.first === 0
      ? undefined
      : { first: afterColon(tokens, phrase.first), last: Math.max(last, phrase.last) };
  const at = segments.findIndex((segment) => segment.first <= phrase.first && phrase.first <= segment.last);
  const segment = segments[at];
  if (!segment) return undefined;
  if (
    segment.kind === 'relative' ||
    (segment.kind === 'adverbial' && segment.first > 0) ||
    segment.kind === 'content'
  ) {
    return {
      first: segment.first,
      last: at + 1 < segments.length && segments[at + 1]?.kind === 'main' ? segment.last : last,
    };
  }
  let first = 0;
  for (const other of segments) {
    const mark = tokens[other.first - 1]?.kind;
    if (other.first <= phrase.first && (mark === 'semicolon' || mark === 'colon')) first = other.first;
  }
  return { first, last };
}

/** "Wie X mitteilte, …" and "…, wie X mitteilte": the rest of the sentence. */
export function wieClaims({ tokens, frames }: Reading): Claim[] {
  return frames.flatMap((frame): Claim[] => {
    if (!frame.wie || !(frame.uses.has('s') || frame.uses.has('k') || frame.uses.has('d'))) return [];
    let end = Math.max(...frame.cue);
    while (end + 1 < tokens.length && tokens[end + 1]?.kind !== 'comma' && tokens[end + 1]?.kind !== 'stop') end += 1;
    const clause = { first: Math.max(0, frame.first - 1), last: tokens[end + 1]?.kind === 'comma' ? end + 1 : end };
    const range = { first: 0, last: lastWord(tokens) };
    if (clause.first === 0 && clause.last >= range.last) return [];
    return [
      {
        ...range,
        rule: 'wie',
        cut: [clause],
        cue: `wie ${cueText(tokens, frame)}`,
        frame,
        ...mentionOf(tokens, frame.subject),
      },
    ];
  });
}
