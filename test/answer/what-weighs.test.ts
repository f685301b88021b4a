import { expect, it } from 'vitest';
import { whatWeighs } from '../../src/answer/what-weighs.ts';

it.each([
  ['another number', 'Es kamen 34 Menschen.', 'Es kamen 24 Menschen.', ['number']],
  ['another number in words', 'Es kamen zwei Menschen.', 'Es kamen drei Menschen.', ['number']],
  ['one number in words and digits', 'Es kamen zwölf Menschen.', 'Es kamen 12 Menschen.', []],
  ['numbers in another order', '7,5 Prozent mehr in zwölf Monaten', 'in 12 Monaten 7,5 Prozent mehr', []],
  ['a number that one report only has', 'Die Strecke wird ausgebaut.', 'Die Strecke wird bis 2027 ausgebaut.', []],
  ['names with numbers', 'Die G7 trafen sich.', 'Die G20 trafen sich.', []],
  ['a negation', 'Er lehnte den Plan der Regierung ab.', 'Er lehnte den Plan der Regierung nicht ab.', ['negation']],
  [
    'a negation in other words',
    'In Sachsen sind 700 Stellen unbesetzt.',
    '700 Stellen konnten nicht besetzt werden.',
    [],
  ],
  [
    'a sentence with a negation that one report only has',
    'Die Soldaten hätten heroisch geholfen.',
    'Die Soldaten hätten heroisch geholfen. Das Land unterstütze die Ziele der Offensive ohne Vorbehalt.',
    [],
  ],
  ['another name for the same', 'Pjöngjang schickte Soldaten.', 'Nordkorea schickte Soldaten.', []],
  ['another name', 'Merz reiste am Montag nach Kiew.', 'Söder reiste am Montag nach Kiew.', ['name']],
  ['another day', 'Sie tagen am Montag in Bonn.', 'Sie tagen am Dienstag in Bonn.', ['day']],
  ['a day that one report only has', 'Sie tagen in Bonn.', 'Sie tagen am Dienstag in Bonn.', []],
  ['another modal verb', 'Er darf nach Bonn reisen.', 'Er muss nach Bonn reisen.', ['modality']],
  ['a plan of two subjects', 'Der Bund will die Bahn ausbauen.', 'Die Bahn soll ausgebaut werden.', []],
  [
    'a qualifier',
    'Er hofft auf Kontakte in naher Zukunft.',
    'Er hofft auf Kontakte in sehr naher Zukunft.',
    ['qualifier'],
  ],
  ['one qualifier for another', 'Es kamen rund 300 Gäste.', 'Es kamen etwa 300 Gäste.', []],
  [
    'other words between the marks',
    'Er hofft auf „direkte Kontakte“ mit Kim.',
    'Er hofft auf „direkte Kontakte mit Kim“.',
    ['quotation'],
  ],
  ['other marks', 'Er hofft auf „direkte Kontakte“.', 'Er hofft auf "direkte Kontakte".', []],
])('weighs %s: %s | %s', (_, a, b, expected) => {
  expect(whatWeighs(a, b)).toEqual(expected);
  expect(whatWeighs(b, a)).toEqual(expected);
});
