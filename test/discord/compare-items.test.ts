import { expect, it } from 'vitest';
import type { ComparedPair } from '../../src/answer/compare-reports.ts';
import { toCompareItems } from '../../src/discord/compare-items.ts';
import { TEXTS } from '../../src/texts/texts.ts';
import { aQuote } from '../support/answer.ts';

/** A pair of wordings that differ in a way that matters, or are the same. */
function aPair(a: string, b: string): ComparedPair {
  return {
    a: aQuote({ text: a }),
    b: aQuote({ text: b, report: { id: 'zug' } }),
    differences: a === b ? [] : [{ a, b, matters: true }],
    sameAgencyText: false,
  };
}

it('shows first what is alike, then other numbers and negations, then the rest, then what only one report says', () => {
  const pairs = [
    aPair('Die Bahn ist rot.', 'Die Bahn ist blau.'),
    aPair('Die Bahn baut.', 'Die Bahn baut.'),
    aPair('Es sind zwei.', 'Es sind drei.'),
    aPair('Die Bahn baut im Mai.', 'Die Bahn baut im Mai nicht.'),
  ];
  const items = toCompareItems({ pairs, only: [aQuote()], searched: { reports: 2 } }, 2000, TEXTS.de);
  expect(items.map(({ text }) => text.split('\n')[0])).toEqual([
    '**Gleich**',
    '**Verschieden: eine Zahl**',
    '**Verschieden: eine Verneinung**',
    '**Verschieden**',
    '**Nur hier**',
  ]);
});
