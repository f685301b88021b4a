import { describe, expect, it } from 'vitest';
import { namesSame } from '../../src/answer/same-name.ts';

const aliases = { 'die Kanzlerin': 'Angela Merkel' };

describe('two names are of the same person or institution', () => {
  it.each([
    ['surname and full name', 'Merkel', 'Angela Merkel'],
    ['with an office', 'Sergej Lawrow', 'Außenminister Lawrow'],
    ['with an office and an article', 'der russische Außenminister Sergej Lawrow', 'Sergej Lawrow'],
    ['in another spelling', 'Lavrov', 'Sergej Lawrow'],
    ['in the genitive', 'Angela Merkels', 'Merkel'],
    ['the surname in front', 'Kim', 'Kim Jong Un'],
    ['an office with its country', 'der Außenminister', 'nordkoreanischer Außenminister'],
    ['an institution with its kind', 'Reuters', 'Nachrichtenagentur Reuters'],
    ['an institution with its place', 'Polizei', 'Polizei Hamburg'],
    ['an institution and who speaks for it', 'Greenpeace', 'Greenpeace-Sprecher Edler'],
    ['an institution and its nameless speaker', 'Polizei', 'ein Sprecher der Polizei'],
    ['an alias and the name behind it', 'die Kanzlerin', 'Merkel'],
  ])('%s', (_, a, b) => {
    expect(namesSame(a, b, { aliases })).toBe(true);
    expect(namesSame(b, a, { aliases })).toBe(true);
  });
});

describe('two names are of different ones', () => {
  it.each([
    ['another given name', 'Karl Meier', 'Hans Meier'],
    ['somebody’s spokesman', 'Scholz', 'ein Sprecher von Scholz'],
    ['somebody’s lawyer', 'Karl Meier', 'der Verteidiger Meiers'],
    ['somebody’s government', 'Merkel', 'Regierung Merkel'],
    ['the place of an institution', 'Hamburg', 'Polizei Hamburg'],
    ['the place of an office', 'Orleans', 'Bürgermeister von Orleans'],
    ['the party of a politician', 'SPD', 'SPD-Politiker Karl Müller'],
    ['the office of two countries', 'der russische Außenminister', 'nordkoreanischer Außenminister'],
    ['nobody', '', 'Merkel'],
  ])('%s', (_, a, b) => {
    expect(namesSame(a, b, { aliases })).toBe(false);
    expect(namesSame(b, a, { aliases })).toBe(false);
  });
});
