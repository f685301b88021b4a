import { expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';

it.each([
  ['umlauts and their long spelling', 'Müller', 'Mueller'],
  ['ß and ss', 'Außenminister', 'Aussenminister'],
  ['composed and taken apart', 'Müller', 'Mu\u0308ller'],
  ['case', 'LAWROW', 'Lawrow'],
  ['a soft hyphen', 'Bun\u00addes\u200btag', 'Bundestag'],
  ['accents', 'Menéndez', 'Menendez'],
  ['full width', 'ＮＡＴＯ', 'nato'],
])('makes alike: %s', (_, one, other) => {
  expect(fold(one)).toBe(fold(other));
});

it('keeps different words apart', () => {
  expect(fold('Bahn')).not.toBe(fold('Bann'));
});
