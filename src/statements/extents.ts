import type { Span } from '../language/span.ts';
import { isBoundary, type Segment } from './clauses.ts';
import type { Frame } from './frame.ts';
import { isWord } from './nouns.ts';
import type { Token } from './sentence-tokens.ts';
import { COORDINATORS } from './word-classes.ts';

type Tokens = readonly Token[];

/** A stretch of tokens, both ends included. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** What a frame governs behind itself, by tokens, and how it is joined to it. */
export interface Content extends TokenRange {
  readonly how: 'dass' | 'clause' | 'infinitive' | 'quote' | 'colon';
}

/** What was said behind the frame: the rest of the sentence from the first segment that the verb can govern. */
export function contentAfter(tokens: Tokens, segments: readonly Segment[], frame: Frame): Content | undefined {
  const bracketEnd = Math.max(
    ...frame.cue,
    frame.subject && frame.subject.first > frame.finite && frame.role === 'second' ? frame.subject.last : 0,
  );
  let at = bracketEnd + 1;
  while (at < tokens.length && !isBoundary(tokens[at])) at += 1;
  const mark = tokens[at];
  if (!mark || mark.kind === 'stop' || mark.kind === 'semicolon' || mark.kind === 'dash') return undefined;
  if (mark.kind === 'quote') return { first: at, last: quoteEnd(tokens, at), how: 'quote' };
  if (mark.kind === 'colon')
    return at + 1 < tokens.length
      ? { first: at + 1, last: lastWord(tokens), how: tokens[at + 1]?.kind === 'quote' ? 'quote' : 'colon' }
      : undefined;
  const rest = segments.filter(({ first }) => first > at);
  for (const [i, segment] of rest.entries()) {
    const how = governed(tokens, segment, frame);
    if (how)
      return {
        first: segment.first,
        last: how === 'quote' ? quoteEnd(tokens, segment.first) : endOf(tokens, rest, i, how),
        how,
      };
    const next = rest[i + 1];
    const opensInversion =
      segment.kind === 'adverbial' && next?.kind === 'main' && next.finite === next.first && next.mood !== 'indicative';
    if (opensInversion && (frame.uses.has('s') || frame.uses.has('k')))
      return { first: segment.first, last: endOf(tokens, rest, i + 1, 'clause'), how: 'clause' };
    const inverted =
      i > 0 && segment.kind === 'main' && segment.finite === segment.first && segment.mood !== 'indicative';
    const opener = rest[0];
    if (inverted && opener && (frame.uses.has('s') || frame.uses.has('k')))
      return { first: opener.first, last: endOf(tokens, rest, i, 'clause'), how: 'clause' };
    if (tokens[segment.first - 1]?.kind === 'colon')
      return {
        first: segment.first,
        last: lastWord(tokens),
        how: tokens[segment.first]?.kind === 'quote' ? 'quote' : 'colon',
      };
    if (
      segment.kind === 'main' &&
      (COORDINATORS.has(tokens[segment.first]?.lower ?? '') || segment.finite === segment.first)
    )
      return undefined;
  }
  return undefined;
}

function governed(tokens: Tokens, segment: Segment, frame: Frame): Content['how'] | undefined {
  const { uses } = frame;
  const lead = tokens[segment.first]?.lower ?? '';
  if (segment.kind === 'quote') return 'quote';
  if (segment.kind === 'content')
    return lead === 'wie' &&
      ((segment.finite !== undefined && isWieFrame(tokens, segment)) || isComparison(tokens, segment, frame))
      ? undefined
      : 'dass';
  if (segment.kind === 'infinitive')
    return uses.has('z') && !/^(?:um|ohne|statt|anstatt|außer)$/u.test(lead) ? 'infinitive' : undefined;
  const quoted =
    segment.kind === 'fragment' && tokens.slice(segment.first, segment.last + 1).some(({ kind }) => kind === 'quote');
  if (quoted && uses.has('s')) return 'clause';
  if (segment.kind !== 'main' || COORDINATORS.has(lead) || segment.finite === segment.first) return undefined;
  if (segment.mood !== 'indicative') return uses.has('s') || uses.has('k') || uses.has('d') ? 'clause' : undefined;
  return uses.has('s') && !frame.passive ? 'clause' : undefined;
}

/** "wird als Wahl gesehen, wie sie gefordert wurde": no question behind "als". */
const isComparison = (tokens: Tokens, segment: Segment, frame: Frame): boolean =>
  frame.infinitive === 'sehen' &&
  tokens.slice(frame.first, segment.first).some(({ lower }) => lower === 'als') &&
  /^(?:sie|er|es|man)$/u.test(tokens[segment.first + 1]?.lower ?? '');

const isWieFrame = (tokens: Tokens, segment: Segment): boolean =>
  /(?:te|ten|t|hatten?|habe|wurde|ab|ieb|ieß)$/u.test(tokens[segment.last]?.lower ?? '') &&
  segment.last - segment.first < 8 &&
  /^(?:sagte|mitteilte|berichtete|erklärte|berichtet|hieß)/u.test(tokens[segment.finite ?? 0]?.lower ?? '');

/** Where content ends that begins with segment `from`: at the sentence's end, or where the reporter speaks on. */
function endOf(tokens: Tokens, segments: readonly Segment[], from: number, how: Content['how']): number {
  for (let i = from + 1; i < segments.length; i += 1) {
    const segment = segments[i];
    if (!segment) break;
    const before = segments[i - 1];
    const mark = tokens[segment.first - 1];
    // "sagte, dass es regne: „…“": what stands behind the colon is a statement of its own.
    if (mark?.kind === 'colon' && tokens[segment.first]?.kind === 'quote') return segment.first - 2;
    if (mark?.kind === 'semicolon' && segment.mood === 'indicative') return segment.first - 2;
    const resumes = how === 'infinitive' && segment.finite === segment.first;
    if (segment.kind !== 'main' || (segment.mood !== 'indicative' && !resumes) || mark?.kind === 'dash') continue;
    let opener = segment.first;
    while (COORDINATORS.has(tokens[opener]?.lower ?? '')) opener += 1;
    const inverted = segment.finite === opener;
    // "wenn …, kann er": a main clause behind its own subordinate clause is still content.
    if (inverted && before?.kind === 'adverbial' && i - 1 > from) continue;
    const coordinated =
      opener > segment.first && how !== 'clause' && segment.finite !== undefined && segment.finite < segment.last;
    if (inverted || coordinated) return segment.first - 2;
  }
  return lastWord(tokens);
}

/** Last token before the full stop, or a quotation that ends the sentence. */
export function lastWord(tokens: Tokens): number {
  let last = tokens.length - 1;
  while (last > 0 && tokens[last]?.kind === 'stop') last -= 1;
  return last;
}

function quoteEnd(tokens: Tokens, at: number): number {
  let last = at;
  while (tokens[last + 1]?.kind === 'quote') last += 1;
  return last;
}

/** What was said before the frame at its end (", sagte X"); undefined where only a phrase or an adverbial clause stands there. */
export function contentBefore(tokens: Tokens, segments: readonly Segment[], frame: Frame): TokenRange | undefined {
  const so = /^(?:so|das|dies)$/u.test(tokens[frame.finite - 1]?.lower ?? '') ? 1 : 0;
  if (frame.role !== 'second' || frame.first !== frame.finite - so || frame.first === 0 || frame.hosted)
    return undefined;
  const mark = tokens[frame.first - 1];
  if (mark?.kind !== 'comma' && mark?.kind !== 'quote' && mark?.kind !== 'dash') return undefined;
  const before = segments.filter(({ last }) => last < frame.first);
  const from = regionStart(tokens, before);
  const region = before.filter(({ first }) => first >= from);
  const said =
    so === 1 || region.some(({ kind }) => kind === 'quote' || kind === 'main') || region[0]?.kind === 'content';
  if (!said) return undefined;
  return { first: from, last: mark.kind === 'quote' ? frame.first - 1 : frame.first - 2 };
}

/** Past what a colon or semicolon closes. */
function regionStart(tokens: Tokens, before: readonly Segment[]): number {
  let from = before[0]?.first ?? 0;
  for (const { first } of before)
    if (tokens[first - 1]?.kind === 'semicolon' || tokens[first - 1]?.kind === 'colon') from = first;
  return from;
}

/** The ranges as stretches of text, without marks at their edges, the cut-out tokens taken out. */
export function toParts(tokens: Tokens, range: TokenRange, cut: readonly TokenRange[]): Span[] {
  const parts: Span[] = [];
  let open: number | undefined;
  const close = (end: number): void => {
    if (open === undefined) return;
    const part = trimmedPart(tokens, open, end);
    if (part) parts.push(part);
    open = undefined;
  };
  for (let i = range.first; i <= range.last; i += 1) {
    if (cut.some(({ first, last }) => first <= i && i <= last)) close(i - 1);
    else open ??= i;
  }
  close(range.last);
  return parts;
}

function trimmedPart(tokens: Tokens, from: number, to: number): Span | undefined {
  let [first, last] = [from, to];
  while (first <= last && isMark(tokens[first])) first += 1;
  while (last >= first && isMark(tokens[last])) last -= 1;
  const [start, end] = [tokens[first]?.start, tokens[last]?.end];
  return start === undefined || end === undefined || last < first ? undefined : { start, end };
}

const isMark = (token: Token | undefined): boolean =>
  !isWord(token) && token !== undefined && ['comma', 'colon', 'semicolon', 'dash', 'stop'].includes(token.kind);
