import type { Span } from '../language/span.ts';
import type { Draft } from './draft.ts';
import type { TokenRange } from './extents.ts';
import type { Frame } from './frames.ts';
import { isCapital, isWord } from './noun-phrases.ts';
import type { Token } from './sentence-tokens.ts';
import { DETERMINERS } from './word-classes.ts';

type Tokens = readonly Token[];

/** Quotations inside a statement that are somebody's own words, in reading order. */
export function partialQuotes(tokens: Tokens, range: TokenRange): Span[] {
  const spans: Span[] = [];
  for (let i = range.first; i <= range.last; i += 1) {
    const token = tokens[i];
    if (token && isOwnWords(tokens, i)) spans.push({ start: token.start, end: token.end });
  }
  return spans;
}

/** Against names and titles: „Süddeutsche Zeitung“ stands behind a noun or a definite article, and begins with a capital. */
function isOwnWords(tokens: Tokens, i: number): boolean {
  const token = tokens[i];
  if (token?.kind === 'quote') return true;
  if (token?.kind !== 'title') return false;
  // A name has capitals, a phrase has small words too: „Datenschnüffelei in den Schulen“.
  if (/\s(?:in|im|der|des|die|das|den|dem|und|für|mit|zu|von|auf|gegen|nicht)\s/u.test(token.text)) return true;
  const before = tokens[i - 1];
  if (!isWord(before)) return before?.kind === 'colon';
  return !isCapital(before) && !/^(?:der|die|das|des|dem|den|im|vom|zum|zur|am|genannte[nrs]?|in)$/u.test(before.lower);
}

/** "X nannte das „Unsinn“": words that the verb itself gives to its subject, where no statement holds them. */
export function namedQuotes(
  { tokens, frames }: { readonly tokens: Tokens; readonly frames: readonly Frame[] },
  kept: readonly TokenRange[],
): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || (token.kind !== 'quote' && token.kind !== 'title')) continue;
    if (kept.some(({ first, last }) => first <= i && i <= last)) continue;
    const frame = governing(tokens, frames, i);
    if (!frame?.subject) continue;
    if (token.kind === 'title' && !isOwnWords(tokens, i) && !frame.uses.has('q')) continue;
    if (
      token.kind === 'title' &&
      isWord(tokens[i - 1]) &&
      (isCapital(tokens[i - 1]) || DETERMINERS.has(tokens[i - 1]?.lower ?? '')) &&
      !/^eine?[nmr]?$/u.test(tokens[i - 1]?.lower ?? '')
    )
      continue;
    const { subject } = frame;
    drafts.push({
      rule: 'quote-named',
      kind: 'direct',
      parts: [{ start: token.start, end: token.end }],
      source: {
        start: tokens[subject.first]?.start ?? 0,
        end: tokens[subject.last]?.end ?? 0,
        pronoun: subject.pronoun,
      },
      cue: frame.cue.map((k) => tokens[k]?.text ?? '').join(' '),
      marked: frame.uses.has('q'),
    });
  }
  return drafts;
}

function governing(tokens: Tokens, frames: readonly Frame[], i: number): Frame | undefined {
  const fit = frames.filter(
    ({ uses, subject, passive, mood }) =>
      (uses.has('q') || uses.has('a') || uses.has('s')) && mood === 'indicative' &&
      subject &&
      !passive &&
      !(subject.first <= i && i <= subject.last),
  );
  void tokens;
  return fit.sort((a, b) => Math.abs(a.finite - i) - Math.abs(b.finite - i))[0];
}
