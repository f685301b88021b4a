import type { Span } from '../language/span.ts';
import type { Draft } from '../statements/draft.ts';
import { readPassage } from '../statements/passage-drafts.ts';

/** What of a sentence is stated, and what only says who states it. */
export interface StatedContent {
  /** Whether the character at an offset belongs to what is stated: without "…, teilte der Verein mit". */
  readonly isStated: (at: number) => boolean;
  /** Whether it names who says it. */
  readonly isSource: (at: number) => boolean;
}

/** Less of a sentence than this is no statement but a quoted word: „heroisch“. */
const LEAST_STATED = 0.3;

/** The content of a sentence: what the outermost speakers in it say, or all of it where nobody speaks. */
export function statedContent(text: string): StatedContent {
  const drafts = readPassage(text).drafts.filter(
    ({ kind, parts }) => kind !== 'reported' && lengthOf(parts) >= LEAST_STATED * text.length,
  );
  const parts = drafts.flatMap((draft) => draft.parts);
  const sources = drafts.flatMap(({ source, via }: Draft) => [source, via].flatMap((span) => span ?? []));
  if (parts.length === 0) return { isStated: () => true, isSource: () => false };
  return { isStated: (at) => holds(parts, at), isSource: (at) => holds(sources, at) };
}

const holds = (spans: readonly Span[], at: number) => spans.some(({ start, end }) => start <= at && at < end);
const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
