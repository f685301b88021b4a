import { expect, it } from 'vitest';
import { findWords } from '../../src/answer/find-words.ts';
import { renderEmphasised } from '../../src/discord/emphasis.ts';

it.each([
  ['whole words only', 'Das Land an der Küste', ['an'], 'Das Land **an** der Küste'],
  ['each behind the one before', 'nicht heute, nicht morgen', ['nicht', 'nicht'], '**nicht** heute, **nicht** morgen'],
  ['nothing that is not there', 'Die Bahn baut', ['Hafen', ''], 'Die Bahn baut'],
  ['words with marks', 'Er sagte „Nein.“', ['„Nein.“'], 'Er sagte **„Nein.“**'],
  ['what it escapes', 'Das *alte* Haus', ['alte'], 'Das \\***alte**\\* Haus'],
])('puts in bold: %s', (_, text, words, expected) => {
  expect(renderEmphasised(text, findWords(text, words))).toBe(expected);
});
