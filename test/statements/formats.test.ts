import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('what agencies, tickers and interviews set before the words', () => {
  it.each([
    ['a dateline with an agency', 'Berlin (dpa) - Minister Max Berg lobte die Helfer.', 'Max Berg lobte die Helfer'],
    ['a place in capitals', 'HAMBURG – Minister Max Berg lobte die Helfer.', 'Max Berg lobte die Helfer'],
    ['a place with a day', 'Kiew, 12. März 2024 - Minister Max Berg lobte die Helfer.', 'Max Berg lobte die Helfer'],
    ['the clock of a ticker', '+++ 17:40 Uhr: Minister Max Berg lobte die Helfer. +++', 'Max Berg lobte die Helfer'],
  ])('is no part of the sentence: %s', (_, text, words) => {
    expect(said(text)).toEqual([`reported | Minister ${words} | Max Berg`]);
  });

  it('is part of the sentence where it is an apposition', () => {
    expect(said('Berg – Minister seit Mai – lobte die Helfer.')).toEqual([
      'reported | Berg – Minister seit Mai – lobte die Helfer | Berg',
    ]);
  });

  it.each([
    ['an office', 'Minister Max Berg: „Es regnet heute.“', 'Max Berg'],
    ['a party', 'Berg (SPD): „Es regnet heute.“', 'Berg'],
    ['the last name of a list', 'Auch Eva Dorn („Gut.“) war da, und Minister Max Berg: „Es regnet heute.“', 'Max Berg'],
  ])('names who speaks before a colon: %s', (_, text, name) => {
    expect(said(text).at(-1)).toBe(`direct | „Es regnet heute.“ | ${name}`);
  });

  it('gives the answers of an interview to who is named in front, and the questions to nobody', () => {
    expect(
      said('SZ: Herr Berg, regnet es?', 'Max Berg: Ja. Anna sagte, es schneie.', 'SZ: Und morgen?', 'Berg: Nein.'),
    ).toEqual(['direct | Ja. Anna sagte, es schneie. | Max Berg', 'direct | Nein. | Max Berg']);
  });

  it('takes no notes before a colon for an interview', () => {
    expect(said('Hinweis: Es regnet.', 'Hinweis: Es schneit.')).toEqual([]);
  });
});
