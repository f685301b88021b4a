import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuestionLine, renderQuestionLine, toQuestion } from '../../src/discord/question-line.ts';
import { TEXTS } from '../../src/texts/texts.ts';

describe('the line that says what was asked', () => {
  it.each([
    ['de', false, '-# Frage: Was *tut* er?'],
    ['de', true, '-# Verstanden als: Was *tut* er?'],
    ['en', false, '-# Question: Was *tut* er?'],
    ['en', true, '-# Understood as: Was *tut* er?'],
  ] as const)('is read back in %s (understood: %s)', (language, understood, shown) => {
    const texts = TEXTS[language];
    const line = renderQuestionLine('Was *tut* er?', understood, texts);
    expect(line).toBe(shown.replaceAll('*', '\\*'));
    expect(readQuestionLine(`${line}\n> Er baut.`)).toEqual({ question: 'Was *tut* er?', understood, texts });
  });

  it('gives every question back as it was asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const question = toQuestion(text);
        const read = readQuestionLine(renderQuestionLine(question, false, TEXTS.de));
        return question === '' ? read === undefined : read?.question === question;
      }),
    );
  });

  it.each([['> Frage: x'], ['-# Frage:'], ['-# Fragen: x'], ['Dazu steht nichts.\n-# Frage: x'], ['']])(
    'is nothing else: %j',
    (content) => {
      expect(readQuestionLine(content)).toBeUndefined();
    },
  );

  it('cuts a question after 300 characters', () => {
    expect([...toQuestion('ä'.repeat(500))]).toHaveLength(300);
  });

  it('takes the last sentence of a long text that asks something', () => {
    const told = 'Ich habe gestern in der Zeitung gelesen, dass Putin wieder etwas vorhat. '.repeat(6);
    expect(toQuestion(`Wer weiß das? ${told}Worauf hofft er denn? Ich bin gespannt.`)).toBe('Worauf hofft er denn?');
  });
});
