import { splitSentences } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import { isMedium } from './media.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { runningText } from './running-text.ts';

export type TokenKind =
  | 'word'
  | 'number'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'stop'
  | 'aside'
  | 'title'
  | 'quote';

/** A word, a mark, or a whole quotation or bracket, which is not looked into. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  /** Whether it is written as a noun or a name. */
  readonly capital: boolean;
}

/** A sentence of a passage: its quotations are never cut in two. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

const TOKEN =
  /Bündnis\s90\/Die\sGrünen?|\p{L}[\p{L}\p{M}\p{N}]*(?:(?:['’&/-]|\.(?=(?:de|com|org|net|at|ch|info|ru|uk|di)\b))\p{L}[\p{L}\p{M}\p{N}]*|-\p{N}+|[-](?=\s))*['’]?|\p{N}+(?:[.,:]\p{N}+)*(?:\.(?=\s\p{L}))?(?:-\p{L}+)*|[^\s\p{L}\p{N}]/gu;

/** "dpa-Meldung", "al-Jazeera", "ndr.de" and "taz" are nouns as well. */
const CAPITAL =
  /^\p{Ll}?\p{Lu}|^\p{L}{1,8}-\p{Lu}|\p{L}\.(?:de|com|org|net|at|ch|info|ru|uk|di)$|^(?:dpa|taz|heise|epd|sid|pte|nzz|ai)$/u;

const KIND_OF_MARK: Readonly<Record<string, TokenKind>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '–': 'dash',
  '—': 'dash',
  '-': 'dash',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
};

/** Sentences of a passage with their tokens, in reading order. */
export function toSentences(text: string): Sentence[] {
  const quotations = findQuotations(text);
  return keepWhole(
    splitSentences(text).flatMap((span) => unglued(text, span)),
    quotations,
  )
    .flatMap((span) => runningText(text, span))
    .map((span) => ({
      ...span,
      tokens: tokensOf(text, span, quotations),
    }));
}

/** "… sagte der Papst.Der Bruder …": a space is missing, which no abbreviation in lower case explains. */
function unglued(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(/(?<=\p{Ll}{3}[.!?])(?=\p{Lu}\p{Ll})/gu)) {
    spans.push({ start: from, end: start + index });
    from = start + index;
  }
  return [...spans, { start: from, end }];
}

function keepWhole(sentences: readonly Span[], quotations: readonly Quotation[]): Span[] {
  const whole: Span[] = [];
  for (const sentence of sentences) {
    const last = whole.at(-1);
    const cut = last && quotations.some(({ start, end }) => start < last.end && end > sentence.start);
    if (last && cut) whole[whole.length - 1] = { start: last.start, end: sentence.end };
    else whole.push(sentence);
  }
  return whole;
}

function tokensOf(text: string, sentence: Span, quotations: readonly Quotation[]): Token[] {
  const tokens: Token[] = [];
  let at = sentence.start;
  const token = (kind: TokenKind, start: number, end: number): void => {
    const written = text.slice(start, end);
    tokens.push({
      kind,
      text: written,
      lower: written.toLowerCase(),
      capital: kind === 'word' && CAPITAL.test(written),
      start,
      end,
    });
    at = end;
  };
  while (at < sentence.end) {
    const quotation = quotations.find(({ start, end }) => start === at && end <= sentence.end);
    const bracket = text[at] === '(' || text[at] === '[' ? closingBracket(text, at, sentence.end) : undefined;
    if (quotation) token(isTitle(text, quotation) ? 'title' : 'quote', at, quotation.end);
    else if (bracket !== undefined && at > sentence.start) token('aside', at, bracket);
    else if (/\s/u.test(text[at] ?? '')) at += 1;
    else {
      TOKEN.lastIndex = at;
      const written = TOKEN.exec(text)?.[0] ?? text[at] ?? '';
      const kind =
        KIND_OF_MARK[written] ?? (/^\p{L}/u.test(written) ? 'word' : /^\p{N}/u.test(written) ? 'number' : 'number');
      const gap = kind === 'dash' && !(/\s/u.test(text[at - 1] ?? ' ') && /\s/u.test(text[at + 1] ?? ' '));
      // The stop of "St." or "z. B." ends nothing.
      if (written === '.' && at + 1 < sentence.end && /[^“”"«]/u.test(text.slice(at + 1, sentence.end).trim())) at += 1;
      else token(gap ? 'number' : kind, at, Math.min(sentence.end, at + written.length));
    }
  }
  return tokens.map((found, i) =>
    found.kind === 'title' && standsAlone(tokens, i) ? { ...found, kind: 'quote' } : found,
  );
}

/** Between marks, as no name stands in a sentence: „Es besteht Diskussionsbedarf“, sagte sie. */
function standsAlone(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  const opened = before === undefined || before.kind === 'colon' || before.kind === 'stop' || before.kind === 'dash';
  return (
    opened &&
    (after === undefined || after.kind === 'comma' || after.kind === 'stop') &&
    /\s\p{Ll}|[!?]/u.test(tokens[i]?.text ?? '')
  );
}

function closingBracket(text: string, open: number, limit: number): number | undefined {
  const end = text.indexOf(text[open] === '(' ? ')' : ']', open);
  return end < 0 || end >= limit ? undefined : end + 1;
}

/** „Süddeutsche Zeitung“, „UH-60 Blackhawk“: a few words, none of them a lower-case verb and none of them a mark. */
function isTitle(text: string, quotation: Quotation): boolean {
  const inside = text.slice(quotation.start + 1, quotation.end - 1);
  const words = inside.match(/\p{L}[\p{L}\p{N}’'.-]*|\p{N}+/gu) ?? [];
  return (
    (words.length <= TITLE_WORDS && /^[\p{Lu}\p{N}]/u.test(inside) && !/[!?.,;:]$/u.test(inside)) || isMedium(inside)
  );
}

/** Most words that a newspaper, ship, film or company name has in quotation marks. */
const TITLE_WORDS = 6;
