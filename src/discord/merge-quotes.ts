import type { Quote } from '../answer/answer.ts';
import { contentStems } from '../answer/content-stems.ts';
import { parallelsOf } from '../answer/parallels.ts';
import type { Archive } from '../archive/archive.ts';
import type { Steps } from './turns.ts';

/** Of the words of the shorter one, two wordings of one statement share more than this: reworded ones share half. */
const LEAST_SHARED = 0.35;

/**
 * The quotes in their order, each statement once: what another report says alike stands beside it and not again. Only
 * quotes that share words with one of another report are compared, because comparing takes some milliseconds each; it
 * pauses before each.
 */
export function* mergeQuotes(quotes: readonly Quote[], archive: Archive): Steps<Quote[]> {
  const stems = new Map(quotes.map((quote) => [quote, contentStems(quote.text)]));
  const share = (a: Quote, b: Quote) => sharedWords(stems.get(a) ?? new Set(), stems.get(b) ?? new Set());
  const merged: Quote[] = [];
  for (const quote of quotes) {
    if (merged.some(({ alsoIn }) => alsoIn.some((place) => overlaps(place, quote)))) continue;
    const hasTwin = quotes.some(
      (other) => other.passage.reportId !== quote.passage.reportId && share(quote, other) > LEAST_SHARED,
    );
    if (hasTwin) yield;
    merged.push(hasTwin ? { ...quote, alsoIn: parallelsOf(quote.passage, quote.span, archive) } : quote);
  }
  return merged;
}

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [shorter, longer] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const stem of shorter) if (longer.has(stem)) shared += 1;
  return shared / Math.max(1, shorter.size);
}

function overlaps(a: Pick<Quote, 'passage' | 'span'>, b: Pick<Quote, 'passage' | 'span'>): boolean {
  return a.passage === b.passage && a.span.start < b.span.end && b.span.start < a.span.end;
}
