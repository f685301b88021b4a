import { expect, it } from 'vitest';
import { toldWords } from '../../src/answer/told-words.ts';

const words = (...held: readonly [text: string, reports: number, otherwiseSpelt?: number][]) =>
  held.map(([text, reports, otherwiseSpelt]) => ({ text, reports, ...(otherwiseSpelt && { otherwiseSpelt }) }));

it('tells first what the reports hold, then what they do not', () => {
  expect(toldWords(words(['Einwohner', 0], ['Wonsan', 2])).map(({ text }) => text)).toEqual(['Wonsan', 'Einwohner']);
});

it('counts another spelling as held', () => {
  expect(toldWords(words(['Schweden', 0], ['Lavrov', 0, 2])).map(({ text }) => text)).toEqual(['Lavrov', 'Schweden']);
});

it.each(['Wer', 'sagte', 'heißt', 'say'])('leaves out what only asks: %s', (text) => {
  expect(toldWords(words([text, 2]))).toEqual([]);
});
