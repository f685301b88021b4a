import type { Span } from '../language/span.ts';
import { type Claim, cueText, mentionOfPhrase } from './claim.ts';
import type { Draft, SourceMention } from './draft.ts';
import { toParts } from './extents.ts';
import type { Frame } from './frame.ts';
import { partialQuotes } from './quoted-parts.ts';
import type { Reading } from './reading.ts';

/** The statement that a claim makes, and the quotations inside it; `via` is who passed it on. */
export function toDrafts(reading: Reading, claim: Claim, via: SourceMention | undefined): Draft[] {
  const { tokens, segments } = reading;
  const parts = toParts(tokens, claim, claim.cut);
  if (parts.length === 0) return [];
  const shared = {
    ...(claim.source && { source: claim.source }),
    ...(via && !via.pronoun && { via }),
    cue: claim.cue,
    ...(claim.goesOn && { goesOn: true }),
  };
  const inside = segments.filter(({ first, last }) => first <= claim.last && last >= claim.first);
  const marked = inside.some(({ mood }) => mood === 'konjunktiv1' || mood === 'konjunktiv2');
  const words = tokens
    .slice(claim.first, claim.last + 1)
    .filter((_, i) => !claim.cut.some(({ first, last }) => first <= claim.first + i && claim.first + i <= last));
  const quotes = words.filter(({ kind }) => kind === 'quote' || kind === 'title');
  const onlyQuotes =
    quotes.length > 0 && words.every(({ kind, lower }) => (kind !== 'word' && kind !== 'number') || lower === 'als');
  if (onlyQuotes) {
    const spans = quotes.map(({ start, end }) => ({ start, end }));
    return [
      {
        ...shared,
        rule:
          claim.rule === 'turn'
            ? 'turn'
            : claim.rule === 'clause' || claim.rule === 'dass'
              ? 'quote-colon'
              : 'quote-frame',
        kind: 'direct',
        parts: joined(spans),
        marked: true,
      },
    ];
  }
  // A quotation that fills a part of its own is a statement of its own, and no longer part of this one.
  const own = parts.filter(({ start, end }) => !quotes.some((quote) => quote.start === start && quote.end === end));
  const draft: Draft = { ...shared, rule: claim.rule, kind: 'indirect', parts: own.length > 0 ? own : parts, marked };
  const within = partialQuotes(tokens, claim).map((span): Draft => {
    const quote = { ...shared, rule: 'quote-part', holder: claim.rule, kind: 'direct', parts: [span], marked } as const;
    const namer = innerFrame(reading, claim, span);
    if (!namer?.subject) return quote;
    return { ...quote, source: mentionOfPhrase(tokens, namer.subject), cue: cueText(tokens, namer) };
  });
  return [draft, ...within];
}

/** Verbs that give somebody's own word for a thing. */
const NAMING = /^(?:nennen|bezeichnen|beschreiben|charakterisieren|beschimpfen|betiteln)$/u;

/** "X lobte, dass Y das „Unsinn“ nannte": the clause of the quotation has a frame of its own. */
function innerFrame({ tokens, segments, frames }: Reading, claim: Claim, span: Span): Frame | undefined {
  const clause = segments.find(
    ({ first, last }) => (tokens[first]?.start ?? 0) <= span.start && span.end <= (tokens[last]?.end ?? 0),
  );
  if (!clause) return undefined;
  return frames.find(
    (frame) =>
      frame !== claim.frame &&
      NAMING.test(frame.infinitive) &&
      frame.subject?.pronoun === false &&
      !frame.passive &&
      frame.finite >= claim.first &&
      frame.finite <= claim.last &&
      clause.first <= frame.finite &&
      frame.finite <= clause.last,
  );
}

/** Quotations with nothing but space between them are one. */
function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last && span.start - last.end <= 1) out[out.length - 1] = { start: last.start, end: span.end };
    else out.push(span);
  }
  return out;
}
