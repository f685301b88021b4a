import type { Span } from '../language/span.ts';
import { escapeText } from './markdown.ts';

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
