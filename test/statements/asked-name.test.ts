import { expect, it } from 'vitest';
import { askedName } from '../../src/statements/asked-name.ts';

it.each([
  ['Was sagte Selenskyj zum Treffen in Wonsan?', 'Selenskyj'],
  ['Was sagte Kim Jong Un zu Lawrow?', 'Kim Jong Un'],
  ['Was hat Lawrow über Kim gesagt?', 'Lawrow'],
  ['Was fordert Ursula von der Leyen?', 'Ursula von der Leyen'],
  ['What did Macron say about North Korea?', 'Macron'],
  ['what does Hu Jia think of it', 'Hu Jia'],
])('hears whose words "%s" asks for', (question, name) => {
  expect(askedName(question)).toBe(name);
});

it.each([
  'Was sagte der Papst?',
  'Was sagte sie dazu?',
  'was sagte lawrow',
  'Wer sagte das?',
  'Was geschah in Wonsan?',
  'What did the pope say?',
  '',
])('hears no name in "%s"', (question) => {
  expect(askedName(question)).toBeUndefined();
});
