import { expect, it } from 'vitest';
import { readChatPhrase } from '../../src/discord/chat-phrases.ts';

it.each([
  ['hallo', 'greeting', 'de'],
  ['Hilfe!', 'greeting', 'de'],
  ['Guten Morgen, Bot', 'greeting', 'de'],
  ['Was kannst du alles?', 'greeting', 'de'],
  ['Was bedeutet „indirekt“?', 'greeting', 'de'],
  ['help', 'greeting', 'en'],
  ['What does indirect mean?', 'greeting', 'en'],
  ['Hi there!', 'greeting', 'en'],
  ['danke dir', 'thanks', 'de'],
  ['Thank you so much!', 'thanks', 'en'],
  ['Stimmt das?', 'check', 'de'],
  ['Did he really say that?', 'check', 'en'],
  ['Welche Berichte hast du?', 'reports', 'de'],
  ['Von wann sind die Berichte?', 'reports', 'de'],
  ['How old are your reports?', 'reports', 'en'],
])('tells "%s" from a question', (text, phrase, language) => {
  expect(readChatPhrase(text)).toEqual({ phrase, language });
});

it.each([
  'Hallo Putin, was nun?',
  'Wer sagte danke?',
  'Stimmt das Parlament zu?',
  'Welche Berichte gab es aus Kursk?',
  '',
])('takes for a question: %s', (text) => {
  expect(readChatPhrase(text)).toBeUndefined();
});
