import type { Span } from '../language/span.ts';

/** A stretch between quotation marks, the marks included. */
export interface Quotation extends Span {
  /** Quotations inside it, in reading order. */
  readonly inner: readonly Quotation[];
}

/** For each opening mark those that close it. German „…“ is often closed with ” or ", and » « is also set the other way. */
const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”"',
  '”': '”"',
  '"': '"“”',
  '»': '«',
  '«': '»',
  '‚': '‘’',
  '›': '‹',
  '‹': '›',
  '‘': '’',
};

/**
 * Quotations of a text, in reading order, with those inside them. A mark that is never closed opens nothing; an
 * apostrophe is no mark.
 */
export function findQuotations(text: string): Quotation[] {
  return quotationsIn(text, 0, text.length);
}

function quotationsIn(text: string, from: number, to: number): Quotation[] {
  const found: Quotation[] = [];
  let i = from;
  while (i < to) {
    const end = opens(text, i, from) ? closing(text, i, to) : undefined;
    if (end === undefined) i += 1;
    else {
      found.push({ start: i, end, inner: quotationsIn(text, i + 1, end - 1) });
      i = end;
    }
  }
  return found;
}

/** Whether the mark at `i` stands before a word and not behind one. */
function opens(text: string, i: number, from: number): boolean {
  const mark = text[i] ?? '';
  if (!(mark in CLOSERS)) return false;
  if (mark === '„' || mark === '‚') return true;
  const before = i > from ? (text[i - 1] ?? ' ') : ' ';
  return /[\s([„“"»–/-]/u.test(before) && /[\p{L}\p{N}([…„‚»"‘.]/u.test(text[i + 1] ?? '');
}

/** Longest quotation that is believed, in UTF-16 units: a mark that closes later than this belongs to another one. */
const LONGEST = 1500;

/** Where the quotation that opens at `i` ends; undefined where it does not. */
function closing(text: string, i: number, to: number): number | undefined {
  const mark = text[i] ?? '';
  const first = nextCloser(text, i + 1, to, mark);
  if (first === undefined || first - i > LONGEST) return undefined;
  const inner = mark === '„' ? text.indexOf('„', i + 1) : -1;
  if (inner < 0 || inner > first) return first + 1;
  // „Er sagte „Nein“ und ging“: set with the same marks, if both close before the next one opens; else the first never closes.
  const second = nextCloser(text, first + 1, to, mark);
  const next = text.indexOf('„', first);
  return second !== undefined && (next < 0 || second < next) ? second + 1 : undefined;
}

function nextCloser(text: string, from: number, to: number, mark: string): number | undefined {
  const closers = CLOSERS[mark] ?? '';
  for (let j = from; j < to; j += 1) {
    const char = text[j] ?? '';
    if (closers.includes(char) && !(isSingle(char) && /\p{L}/u.test(text[j + 1] ?? ''))) return j;
  }
  return undefined;
}

const isSingle = (char: string): boolean => char === '‘' || char === '’';
