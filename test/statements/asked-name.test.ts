import { expect, it } from 'vitest';
import { askedName, askedWho } from '../../src/statements/asked-name.ts';

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

it.each([
  ['Was sagte Selenskyj zum Treffen?', 'name', ['Selenskyj']],
  ['Was erklärte das ukrainische Außenministerium?', 'description', ['ukrainische', 'Außenministerium']],
  ['was sagte der Papst?', 'description', ['Papst']],
  ['Was sagte der Umweltschützer Finnsson zur Waljagd?', 'name', ['Umweltschützer', 'Finnsson']],
  ['What did the interior ministry say about it?', 'description', ['interior', 'ministry']],
])('hears in "%s" a %s', (question, kind, words) => {
  expect(askedWho(question)).toMatchObject({ kind, words });
});

it.each(['Was geschah?', 'Wer sagte das?', 'Was sagte sie?', ''])('hears nobody in "%s"', (question) => {
  expect(askedWho(question)).toBeUndefined();
});

it('says where the one asked for stands', () => {
  const question = 'Was sagte der Papst dazu?';
  const { start, end } = askedWho(question) ?? { start: 0, end: 0 };
  expect(question.slice(start, end)).toBe('Papst');
});
