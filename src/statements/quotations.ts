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

/** Where the quotation that opens at `i` ends; undefined where it does not. */
function closing(text: string, i: number, to: number): number | undefined {
  const mark = text[i] ?? '';
  const closers = CLOSERS[mark] ?? '';
  let depth = 0;
  for (let j = i + 1; j < to; j += 1) {
    const char = text[j] ?? '';
    if (closers.includes(char) && !(isSingle(char) && /\p{L}/u.test(text[j + 1] ?? ''))) {
      // A quotation inside another that is set with the same marks: „Er sagte „Nein“ und ging“.
      if (depth === 0) return j + 1;
      depth -= 1;
    } else if (char === mark && mark === '„') depth += 1;
  }
  return depth > 0 ? text.indexOf('“', i) + 1 || undefined : undefined;
}

const isSingle = (char: string): boolean => char === '‘' || char === '’';
