import { describe, expect, it } from 'vitest';
import { questionLanguage } from '../../src/language/question-language.ts';

describe('the language of a question', () => {
  it.each([
    ['Was sagte Sergej Lawrow?', 'de'],
    ['Worauf hofft Putin?', 'de'],
    ['Lawrow Wonsan', 'de'],
    ['', 'de'],
    ['What did Lavrov say about Wonsan?', 'en'],
    ['What was said in the report?', 'en'],
  ])('of %j is %s', (question, language) => {
    expect(questionLanguage(question)).toBe(language);
  });
});
