import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toWords } from '../../src/language/words.ts';

const textsOf = (text: string) => toWords(text).map((word) => word.text);

it.each([
  ['hyphens divide', 'Tass-Angaben', ['Tass', 'Angaben']],
  ['numbers keep their separators', 'mit 71,70 Metern um 13:30 Uhr', ['mit', '71,70', 'Metern', 'um', '13:30', 'Uhr']],
  ['a full stop after a number is none of it', 'Am 12. März', ['Am', '12', 'März']],
  ['invisible characters do not divide', 'Bun\u00addestag', ['Bun\u00addestag']],
  ['other scripts are words', 'Путин 北京', ['Путин', '北京']],
  ['no words', ' … „“ ', []],
])('%s', (_, text, words) => {
  expect(textsOf(text)).toEqual(words);
});

it('gives spans that are slices of any text, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let end = 0;
      for (const word of toWords(text)) {
        expect(text.slice(word.start, word.end)).toBe(word.text);
        expect(word.start).toBeGreaterThanOrEqual(end);
        end = word.end;
      }
    }),
    { numRuns: 40 },
  );
});
