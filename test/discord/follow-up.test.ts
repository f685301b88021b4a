import { expect, it } from 'vitest';
import { toFollowUp } from '../../src/discord/follow-up.ts';

it.each([
  ['Was sagte Lawrow zu Kursk?', 'und zu Wonsan?', 'Was sagte Lawrow zu Wonsan?'],
  ['Was sagte Lawrow zu Kursk?', 'und über das Treffen in Wonsan?', 'Was sagte Lawrow über das Treffen in Wonsan?'],
  ['Was sagte Lawrow zu Kursk?', 'Und Putin?', 'Was sagte Putin zu Kursk?'],
  [
    'Was sagte Lawrow zu Kursk?',
    'was ist mit das russische Außenministerium?',
    'Was sagte das russische Außenministerium zu Kursk?',
  ],
  ['Was sagte Lawrow zu Kursk?', 'Und was sagte das Außenministerium?', 'Was sagte das Außenministerium zu Kursk?'],
  ['Worauf hofft Putin?', 'und Lawrow?', 'Worauf hofft Lawrow?'],
  ['Wie begann das Festival?', 'und im August?', 'Wie begann das Festival im August?'],
  [
    'Wie viele Soldaten kamen nach Kursk geflogen?',
    'und nach Belgorod?',
    'Wie viele Soldaten kamen nach Belgorod geflogen?',
  ],
  ['What did Lavrov say about Kursk?', 'and about Wonsan?', 'What did Lavrov say about Wonsan?'],
  ['What did Lavrov say about Kursk?', 'what about Putin?', 'What did Putin say about Kursk?'],
])('puts new words in their place: %s %s', (earlier, text, expected) => {
  expect(toFollowUp(earlier, text)).toBe(expected);
});

it.each([
  ['Wie viele Soldaten hat Nordkorea geschickt?', 'Wann war das?'],
  ['Wie viele Soldaten hat Nordkorea geschickt?', 'und China?'],
  ['Wie viele Einwohner hat Wonsan?', 'und was passierte dort?'],
  ['Worauf hofft Putin?', 'wer sagt das?'],
  ['Wer hat Kim eingeladen?', 'Warum?'],
])('puts both together where nothing has its place: %s %s', (earlier, text) => {
  expect(toFollowUp(earlier, text)).toBe(`${earlier} ${text}`);
});

it.each([
  ['Worauf hofft Putin?', 'Wie viele Soldaten schickte Nordkorea?'],
  ['Was sagte Lawrow zu Kursk?', 'Wer ist Choe Son Hui?'],
  ['Was sagte Lawrow zu Kursk?', 'Was sagte Putin zu Wonsan?'],
  ['Who invited Kim?', 'How many soldiers did North Korea send?'],
])('takes a question of its own for one: %s %s', (earlier, text) => {
  expect(toFollowUp(earlier, text)).toBeUndefined();
});
