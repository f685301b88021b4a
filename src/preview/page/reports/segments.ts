import type { Span } from '../../../language/span.ts';

/** A stretch of a text, and which of the marked spans cover it. */
export interface Segment {
  readonly text: string;
  /** Numbers of the spans, in the order they were given. */
  readonly covers: readonly number[];
}

/** The text cut wherever a span starts or ends: put together it is the text again. Spans may overlap. */
export function toSegments(text: string, spans: readonly Span[]): Segment[] {
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0;
    const covers = spans.flatMap((span, number) => (span.start <= start && end <= span.end ? [number] : []));
    return { text: text.slice(start, end), covers };
  });
}
