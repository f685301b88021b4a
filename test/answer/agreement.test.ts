import { expect, it } from 'vitest';
import { agreementOf } from '../../src/answer/agreement.ts';
import type { Parallel } from '../../src/answer/answer.ts';
import { aParallel, aQuote } from '../support/answer.ts';

const SAME = 'Die Bahn baut.';
const other = (change: Partial<Parallel>) =>
  agreementOf(aQuote({ text: SAME, alsoIn: [{ ...aParallel({ report: { id: 'zug' } }), ...change }] }));

it.each([
  ['the same words of an agency', { text: SAME, sameAgencyText: true }, 'identicalAgency'],
  ['the same words', { text: SAME, sameAgencyText: false }, 'identical'],
  ['nearly the same words of an agency', { text: 'Die Bahn baue.', sameAgencyText: true }, 'nearlyIdentical'],
  ['other words', { text: 'Gebaut wird von der Bahn.', sameAgencyText: false }, 'otherWords'],
])('tells %s', (_, change, kind) => {
  expect(other(change)).toMatchObject({ reports: 2, kind });
});

it.each([
  ['nothing', [], []],
  ['another number', [{ a: 'zwei Gleise', b: 'drei Gleise' }], ['number']],
  ['a number that one report only has', [{ a: '', b: 'bis 2027' }], []],
  ['a negation that one report only has', [{ a: 'nicht', b: '' }], ['negation']],
  ['a clause with a negation that one report only has', [{ a: '', b: 'und unterstützt die Ziele ohne Vorbehalt' }], []],
  ['a negation in other words', [{ a: 'nicht gebaut', b: 'keine Strecke' }], []],
  ['another name', [{ a: 'Pjöngjang', b: 'Nordkorea' }], []],
  [
    'both',
    [
      { a: '34 Grad', b: '24 Grad' },
      { a: '', b: 'nie' },
    ],
    ['number', 'negation'],
  ],
])('names what weighs where the wordings differ in %s', (_, differences, expected) => {
  expect(other({ differences })?.differsIn).toEqual(expected);
});

it('is nothing where one report alone says it', () => {
  expect(agreementOf(aQuote({ alsoIn: [] }))).toBeUndefined();
});
