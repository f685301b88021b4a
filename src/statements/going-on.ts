import type { Segment } from './clauses.ts';
import type { Draft } from './draft.ts';
import { lastWord, toParts } from './extents.ts';
import { partialQuotes } from './quoted-parts.ts';
import type { Reading } from './reading.ts';
import { type Before, subjectBefore } from './sentence-before.ts';
import type { Token } from './sentence-tokens.ts';
import { isSurelyKonjunktiv } from './verb-guess.ts';

type Tokens = readonly Token[];

/** A sentence in the Konjunktiv, or of nothing but a quotation: who spoke before goes on. */
export function continued(reading: Reading, before: Before): Draft[] {
  const { tokens, segments } = reading;
  if (isNothingButQuotation(tokens)) return quotationAlone(tokens);
  const main = segments.filter(({ kind }) => kind === 'main');
  const first = main[0];
  if (!first || main.some(({ mood }) => mood === 'indicative')) return [];
  if (first.finite === 0 || tokens.some(({ lower }) => lower === 'ich' || lower === 'wir')) return [];
  const finite = first.finite ?? 0;
  const certainly = first.mood === 'konjunktiv1' && isSurelyKonjunktiv(tokens, finite);
  if (!certainly && (!before.speaks || !mayGoOn(tokens, first, before))) return [];
  const range = { first: 0, last: lastWord(tokens) };
  const guess = before.spoke ? undefined : subjectBefore(before.reading);
  const source = guess?.speaks ? guess.source : undefined;
  const shared = { marked: certainly, ...(source ? { source } : { goesOn: true }) };
  const whole: Draft = { ...shared, rule: 'continued', kind: 'indirect', parts: toParts(tokens, range, []) };
  return [
    whole,
    ...partialQuotes(tokens, range).map(
      (span): Draft => ({ ...shared, rule: 'quote-part', holder: 'continued', kind: 'direct', parts: [span] }),
    ),
  ];
}

/**
 * Whether a verb that is no sure Konjunktiv I goes on all the same. "Sie würden …": the plural has no Konjunktiv I of
 * its own; "Das wäre …" may be the reporter's own condition, unless the sentence before was marked.
 */
function mayGoOn(tokens: Tokens, { mood, finite = 0 }: Segment, { marked }: Before): boolean {
  return mood === 'konjunktiv2' && (marked || /n$/u.test(tokens[finite]?.lower ?? ''));
}

const isNothingButQuotation = (tokens: Tokens): boolean =>
  tokens.some(({ kind }) => kind === 'quote') &&
  tokens.every(({ kind }) => kind === 'quote' || kind === 'stop' || kind === 'dash');

function quotationAlone(tokens: Tokens): Draft[] {
  const [quote] = tokens.filter(({ kind }) => kind === 'quote');
  if (!quote) return [];
  const parts = [{ start: quote.start, end: quote.end }];
  return [{ rule: 'quote-alone', kind: 'direct', parts, goesOn: true, marked: true }];
}
