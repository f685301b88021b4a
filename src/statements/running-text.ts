import type { Span } from '../language/span.ts';

/** "Berlin (dpa) - ", "HAMBURG/KIEW (Reuters) – ", "Kiew, 12. März 2024 - ": where an agency's text was written. */
const DATELINE =
  /^\p{Lu}[\p{L}./-]+(?:[\s/]\p{Lu}[\p{L}.-]+){0,3}(?:,\s\d{1,2}\.\s?\p{L}+\.?(?:\s\d{4})?)?(?:\s?\([\p{L}/ .,-]{2,30}\))?\s?[-–—·]\s(?=[\p{Lu}„"»])/u;

/** With a bracket, a day or all capitals: "Merkel – Kanzlerin seit 2005 – sagte" has none of them. */
const SURE_DATELINE = /\([^)]*\)\s?[-–—·]\s$|,\s\d|^\P{Ll}+$/u;

/** "17:40 Uhr: ", "16.12 Uhr / ": when a ticker's entry was written. */
const CLOCK = /^\d{1,2}[.:]\d{2}(?:\sUhr)?\s?[:/|–-]\s*/u;

/** The pieces of a sentence that are running text: without dateline, clock and the marks of a ticker ("+++"). */
export function runningText(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const { 0: mark, index } of text.slice(start, end).matchAll(/\s*\+{3}\s*/gu)) {
    pieces.push({ start: from, end: start + index });
    from = start + index + mark.length;
  }
  pieces.push({ start: from, end });
  return pieces.map((piece) => withoutOpener(text, piece)).filter((piece) => piece.end > piece.start);
}

function withoutOpener(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const dateline = start === 0 ? (DATELINE.exec(piece)?.[0] ?? '') : '';
  const opener = SURE_DATELINE.test(dateline) ? dateline : (CLOCK.exec(piece)?.[0] ?? '');
  return { start: start + opener.length, end };
}
