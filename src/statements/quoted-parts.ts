import type { Span } from '../language/span.ts';
import { mentionOfPhrase } from './claim.ts';
import type { Draft } from './draft.ts';
import type { TokenRange } from './extents.ts';
import type { Frame } from './frame.ts';
import { isCapital, isWord } from './nouns.ts';
import type { Reading } from './reading.ts';
import type { Token } from './sentence-tokens.ts';

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

const SMALL_WORDS =
  /\s(?:in|im|der|des|die|das|den|dem|und|für|mit|zu|von|auf|gegen|nicht|aus|vor|bei|an|als|ohne|ist|sind|um|über|am|zum|zur|sich|ein|eine)\s/u;

/** Against names and titles: „Süddeutsche Zeitung“ stands behind a noun or a definite article, and begins with a capital. */
function isOwnWords(tokens: Tokens, i: number): boolean {
  const token = tokens[i];
  if (token?.kind === 'quote') return true;
  if (token?.kind !== 'title') return false;
  // A single noun is a name or a term: „Hamish“, „Aktiensplit“; „heroisch“ is a quotation, and no title.
  if (!/\s/u.test(token.text)) return false;
  // A name has capitals, a phrase has small words too: „Datenschnüffelei in den Schulen“.
  if (SMALL_WORDS.test(token.text)) return true;
  const before = tokens[i - 1];
  if (!isWord(before)) return before?.kind === 'colon';
  return !isCapital(before) && !/^(?:der|die|das|des|dem|den|im|vom|zum|zur|am|genannte[nrs]?|in)$/u.test(before.lower);
}

/** "X nannte das „Unsinn“": words that the verb itself gives to its subject, where no statement holds them. */
export function namedQuotes({ tokens, frames }: Reading, kept: readonly TokenRange[]): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || (token.kind !== 'quote' && token.kind !== 'title')) continue;
    if (kept.some(({ first, last }) => first <= i && i <= last)) continue;
    const frame = governing(tokens, frames, i) ?? calledSo(tokens, frames, i);
    if (!frame || (!frame.subject && !frame.passive) || tokens[frame.subject?.first ?? -1]?.lower === 'man') continue;
    if (token.kind === 'title' && !isGivenName(tokens, i, frame)) continue;
    const { subject } = frame;
    drafts.push({
      rule: 'quote-named',
      kind: 'direct',
      parts: [{ start: token.start, end: token.end }],
      ...(subject && { source: mentionOfPhrase(tokens, subject) }),
      cue: frame.cue.map((k) => tokens[k]?.text ?? '').join(' '),
      marked: frame.uses.has('q'),
    });
  }
  return drafts;
}

/** "nannte das „Unsinn“", "sprach von einer „Eskalation der Spannungen“": against names, titles and trade marks. */
function isGivenName(tokens: Tokens, i: number, frame: Frame): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  if (frame.uses.has('q') && /^(?:als|eine?[nmrs]?|von|dies|das|es|ihn|sie|sei|vor)$/u.test(before)) return true;
  if (/^(?:skandieren|rufen)$/u.test(frame.infinitive)) return true;
  return /^eine?[nmrs]?$/u.test(before) && SMALL_WORDS.test(tokens[i]?.text ?? '');
}

/** "Seine Werke werden von Kennern als „Meilensteine“ bezeichnet": a passive that gives the words behind its "als". */
function calledSo(tokens: Tokens, frames: readonly Frame[], i: number): Frame | undefined {
  if (tokens[i - 1]?.lower !== 'als') return undefined;
  return frames.find(
    ({ uses, passive, mood, finite }) => uses.has('q') && passive && mood === 'indicative' && finite < i,
  );
}

function governing(tokens: Tokens, frames: readonly Frame[], i: number): Frame | undefined {
  const isNaming = tokens[i - 1]?.lower === 'als' && frames.some(({ uses }) => uses.has('q'));
  const fit = frames.filter(
    ({ uses, subject, passive, mood }) =>
      (uses.has('q') || (!isNaming && (uses.has('a') || uses.has('s')))) &&
      mood === 'indicative' &&
      subject &&
      !passive &&
      !(subject.first <= i && i <= subject.last),
  );
  return fit.sort((a, b) => Math.abs(a.finite - i) - Math.abs(b.finite - i))[0];
}
