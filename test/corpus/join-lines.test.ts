import { expect, it } from 'vitest';
import { joinLines } from '../../src/corpus/join-lines.ts';

it.each([
  ['folds white space', ['Der  alte', '\tBahnhof '], 'Der alte Bahnhof'],
  ['joins a word that a line divides', ['die Vorrats-', 'datenspeicherung'], 'die Vorratsdatenspeicherung'],
  ['keeps the hyphen of a compound', ['die FDP-', 'Politikerin'], 'die FDP-Politikerin'],
  ['keeps the hyphen behind letters that are spelt', ['ein EU-', 'weites Verbot'], 'ein EU-weites Verbot'],
  ['keeps the hyphen behind figures', ['der 20-', 'jährige Fahrer'], 'der 20-jährige Fahrer'],
  [
    'keeps the hyphen of adjectives as equals',
    ['das deutsch-', 'französische Treffen'],
    'das deutsch-französische Treffen',
  ],
  ['keeps the space behind a hyphen for a part of a word', ['Vor-', 'und Nachteile'], 'Vor- und Nachteile'],
  ['takes no dash for a hyphen', ['Er kam -', 'endlich'], 'Er kam - endlich'],
])('%s', (_, lines, text) => {
  expect(joinLines(lines)).toBe(text);
});
