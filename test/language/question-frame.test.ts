import { expect, it } from 'vitest';
import { withoutFrame } from '../../src/language/question-frame.ts';

it.each([
  ['Hallo Wortlaut, kannst du mir bitte sagen, worauf Putin hofft? Danke!', 'worauf Putin hofft'],
  ['hey, weißt du was Lawrow zu Kursk gesagt hat?', 'was Lawrow zu Kursk gesagt hat?'],
  ['Ich wüsste gern, wen Lawrow eingeladen hat', 'wen Lawrow eingeladen hat'],
  ['sag mal, wie viele Soldaten hat Nordkorea geschickt', 'wie viele Soldaten hat Nordkorea geschickt'],
  ['Guten Morgen! Weiß jemand zufällig, wo Wonsan liegt?', 'wo Wonsan liegt?'],
  ['Frage: Wer traf Kim?', 'Wer traf Kim?'],
  ['Bitte zeig mir Kursk', 'zeig mir Kursk'],
  ['Worum ging es in Wonsan, bitte', 'Worum ging es in Wonsan'],
  ['Hi there, could you please tell me what Putin hopes for? Thanks!', 'what Putin hopes for'],
  ['Do you know who met Kim?', 'who met Kim?'],
])('takes off what is said around a question: %s', (question, expected) => {
  expect(withoutFrame(question)).toBe(expected);
});

it.each([
  'Worauf hofft Putin?',
  'Was sagte Lawrow zu Kursk?',
  'Wer dankt wem?',
  'Wer bat um Bitte und Dank?',
  'Hallo',
  'Kannst du mir sagen?',
  'Fragen an Lawrow',
  'Hidschab im Iran',
  '',
])('leaves a question as it is: %s', (question) => {
  expect(withoutFrame(question)).toBe(question);
});
