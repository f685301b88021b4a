import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/language/sentences.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['a date', ['Am 12. März beginnt der Bau.', 'Er dauert lange.']],
    ['a quotation of two sentences', ['„Nein. Nie.“, sagte sie.', 'Er schwieg.']],
    ['a quotation in straight marks', ['Das sagte er.', '"Ja. Nein."', 'Dann ging er.']],
    ['a question inside a quotation', ['Er fragte: „Ist das so? Ja!“', 'Dann ging er.']],
    ['titles and initials', ['Dr. Müller kam.', 'J. F. Kennedy ging nach St. Pauli.']],
    ['an ordinal before a noun', ['Der 2. Weltkrieg endete 1945.', 'Danach kam Frieden.']],
    ['a bracket of two sentences', ['Er rief etwas.', '(Das war laut. Alle hörten es.)', 'Dann ging er.']],
    ['an abbreviation', ['Er ging z. B. nach Kiel.', 'Sie blieb.']],
    ['a name with an abbreviation at the end of a sentence', ['Das gilt für Meier & Co.', 'Die Firma schwieg.']],
    ['a motto that goes on', ['Unter dem Motto „Ein Problem?!“ hatten sie eingeladen.', 'Viele kamen.']],
    ['a question with its frame', ['„Ist das so?“, fragen sich Experten.', '„Ja!“ schrieben sie.']],
    ['a registered club', ['Der Verband e.V. Kiel begrüßte das.', 'Mehr nicht.']],
    ['an academic title', ['Prof. Dr. med. Hans Rau und Dr. h.c. Vogt kamen.', 'Er auch.']],
    ['a place in a table', ['Kiel steht auf Platz 17.', 'Trainer Rau freut sich.']],
    ['a name with a figure', ['Es siegte Mainz 05.', 'Köln feierte.']],
    ['a numbered club', ['Sie spielten gegen Hertha 1. FC Köln.', 'Mehr nicht.']],
    ['a letter at the end of a sentence', ['Sie lebt in Washington D.C.', 'Er nicht.']],
    ['an accused', ['Angeklagt ist Karl M.', 'Er schweigt.']],
    ['an example', ['Parteien, z. B. Die Linke, klagen.', 'Sie gewinnen.']],
    ['a lower-case word after a stop', ['Er kam gegen 5 Uhr. aber zu spät.']],
  ])('keeps whole: %s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('ends a sentence at a number where another one starts', () => {
    expect(split('Das geschah am 12. Die Polizei kam.')).toEqual(['Das geschah am 12.', 'Die Polizei kam.']);
  });

  it('does not let a mark that nobody closes swallow the rest', () => {
    expect(split('Er sagte „nein. Dann ging er. Sie blieb.')).toHaveLength(3);
  });

  it('is empty for a text without words', () => {
    expect(split('  ')).toEqual([]);
  });

  it('covers any text, in order, without overlap, and leaves out only white space', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.constantFrom('Er', '„', '“', '"', '. ', '12. ', 'März', '(', ')', '! ', 'Dr. ', ' ', 'a'), {
          maxLength: 60,
        })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (sample) => {
        let done = 0;
        for (const { start, end } of splitSentences(sample)) {
          expect(sample.slice(done, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          done = end;
        }
        expect(sample.slice(done).trim()).toBe('');
      }),
    );
  });
});
