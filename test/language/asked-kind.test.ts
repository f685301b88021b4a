import { expect, it } from 'vitest';
import { askedKinds } from '../../src/language/asked-kind.ts';

it.each([
  ['Wann begann die Offensive?', ['time']],
  ['In welchem Jahr war das?', ['time']],
  ['Wie lange dauert der Bau?', ['duration']],
  ['Wie viele Soldaten kamen?', ['count']],
  ['How many people died?', ['count']],
  ['Wie hoch ist das Rad?', ['length']],
  ['Was kostet die Karte?', ['money']],
  ['WIE ALT IST LAWROW?', ['age']],
  ['Auf welcher Insel liegt das?', ['place']],
  ['Wer hat Kim eingeladen?', ['person']],
  ['Weshalb streiken sie?', ['reason']],
  ['Was sagte Casey?', ['speech']],
  ['Warum ist das laut Celebi so?', ['reason', 'speech']],
  ['Um wie viel Uhr ist das Feuerwerk?', ['clock']],
  ['Lawrow Nordkorea', []],
  ['', []],
])('%s', (question, kinds) => {
  expect(askedKinds(question)).toEqual(kinds);
});
