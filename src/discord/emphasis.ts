import type { Span } from '../language/span.ts';
import { escapeText } from './markdown.ts';

/**
 * Where `words` stand in `text`, in reading order and without overlap. Each is looked for behind the one before, as
 * differences come in reading order, and else from the start; what is not there is left out.
 */
export function findWords(text: string, words: readonly string[]): Span[] {
  const found: Span[] = [];
  for (const word of words) {
    if (word.trim() === '') continue;
    const behind = text.indexOf(word, found.at(-1)?.end ?? 0);
    const start = behind >= 0 ? behind : text.indexOf(word);
    const span = { start, end: start + word.length };
    if (start >= 0 && !found.some((other) => span.start < other.end && other.start < span.end)) found.push(span);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `text` escaped, with those spans of it in bold. Spans are in reading order and do not overlap. */
export function renderEmphasised(text: string, bold: readonly Span[]): string {
  let rendered = '';
  let done = 0;
  for (const { start, end } of bold) {
    rendered += `${escapePart(text, done, start)}**${escapePart(text, start, end)}**`;
    done = end;
  }
  return rendered + escapePart(text, done, text.length);
}

function escapePart(text: string, start: number, end: number): string {
  return start >= end ? '' : escapeText(text.slice(start, end));
}
