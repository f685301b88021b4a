import { expect, it } from 'vitest';
import { missingNames, toldWords } from '../../src/answer/told-words.ts';

const words = (...held: [text: string, reports: number, otherwiseSpelt?: number][]) =>
  held.map(([text, reports, otherwiseSpelt]) => ({ text, reports, ...(otherwiseSpelt && { otherwiseSpelt }) }));

it('tells first what the reports hold, then what they do not', () => {
  expect(toldWords(words(['Einwohner', 0], ['Wonsan', 2])).map(({ text }) => text)).toEqual(['Wonsan', 'Einwohner']);
});

it('counts another spelling as held', () => {
  expect(toldWords(words(['Schweden', 0], ['Lavrov', 0, 2])).map(({ text }) => text)).toEqual(['Lavrov', 'Schweden']);
});

it('keeps agencies, whose words may be asked for', () => {
  expect(toldWords(words(['berichtete', 2], ['Tass', 2])).map(({ text }) => text)).toEqual(['Tass']);
});

it.each(['Wer', 'sagte', 'heißt', 'say'])('leaves out what only asks: %s', (text) => {
  expect(toldWords(words([text, 2]))).toEqual([]);
});

it.each<[what: string, question: string, held: Parameters<typeof words>, expected: string[]]>([
  [
    'a name',
    'Wann war Lawrow in Berlin?',
    [
      ['Lawrow', 2],
      ['Berlin', 0],
    ],
    ['Berlin'],
  ],
  ['not a name in another spelling', 'What did Lavrov say?', [['Lavrov', 0, 2]], []],
  [
    'not a word in small letters',
    'When did Lawrow visit Kim?',
    [
      ['Lawrow', 2],
      ['visit', 0],
      ['Kim', 2],
    ],
    [],
  ],
  [
    'not the first word',
    'Traf Lawrow Kim?',
    [
      ['Traf', 0],
      ['Lawrow', 2],
      ['Kim', 2],
    ],
    [],
  ],
])('names of what no report holds %s', (_, question, held, expected) => {
  expect(missingNames({ question, words: words(...held) })).toEqual(expected);
});
