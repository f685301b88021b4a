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

it('names what weighs in any of the other wordings, once', () => {
  const alsoIn = ['Es sind drei.', 'Es sind vier.'].map((text, i) => aParallel({ text, report: { id: `r${i}` } }));
  expect(agreementOf(aQuote({ text: 'Es sind zwei.', alsoIn }))?.differsIn).toEqual(['number']);
  expect(other({ text: 'Die Bahn baue.' })?.differsIn).toEqual([]);
});

it('names another speaker and another agency, not the same by more of their names', () => {
  const speaker = (name: string) => ({ name, asWritten: name, certain: true });
  const own = aQuote({ attribution: { speaker: speaker('Sergej Lawrow'), via: 'Tass' } });
  const differs = (name: string, via: string) =>
    agreementOf({ ...own, alsoIn: [aParallel({ text: own.text, attribution: { speaker: speaker(name), via } })] })
      ?.differsIn;
  expect(differs('Lawrow', 'Tass')).toEqual([]);
  expect(differs('Wladimir Putin', 'dpa')).toEqual(['speaker', 'agency']);
});

it('is nothing where one report alone says it', () => {
  expect(agreementOf(aQuote({ alsoIn: [] }))).toBeUndefined();
});
