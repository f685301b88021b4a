import { expect, it } from 'vitest';
import type { ComparedPair } from '../../src/answer/compare-reports.ts';
import { toCompareItems } from '../../src/discord/compare-items.ts';
import { TEXTS } from '../../src/texts/texts.ts';
import { aQuote } from '../support/answer.ts';

/** A pair of wordings that differ in that. */
function aPair(...differences: readonly [a: string, b: string][]): ComparedPair {
  return {
    a: aQuote({ text: differences.map(([a]) => a).join(' ') || 'Die Bahn baut.' }),
    b: aQuote({ text: differences.map(([, b]) => b).join(' ') || 'Die Bahn baut.', report: { id: 'zug' } }),
    differences: differences.map(([a, b]) => ({ a, b, matters: true })),
    sameAgencyText: false,
  };
}

it('shows first what is alike, then other numbers and negations, then the rest, then what only one report says', () => {
  const pairs = [aPair(['rot', 'blau']), aPair(), aPair(['zwei', 'drei']), aPair(['', 'nicht'])];
  const items = toCompareItems({ pairs, only: [aQuote()], searched: { reports: 2 } }, 2000, TEXTS.de);
  expect(items.map(({ text }) => text.split('\n')[0])).toEqual([
    '**Gleich**',
    '**Verschieden: eine Zahl**',
    '**Verschieden: eine Verneinung**',
    '**Verschieden**',
    '**Nur hier**',
  ]);
});
