import { expect, it } from 'vitest';
import { readReports } from '../../src/corpus/read-reports.ts';
import { createMiniSearchEngine } from '../../src/search/minisearch-engine.ts';
import { ANSWER_THRESHOLD } from '../../src/search/threshold.ts';
import { findStatements } from '../../src/statements/find-statements.ts';

const { reports } = await readReports(['seeds']);
const engine = createMiniSearchEngine();
for (const report of reports) engine.add(report, findStatements(report));

it.each([
  ['one loose likeness ("match" as a kind of meeting)', 'Who won the football match?'],
  ['a meeting without the one asked for', 'Welche Rolle spielt China bei dem Treffen?'],
  ['an election', 'Wer gewann die Bundestagswahl?'],
  ['nothing', 'Was kostet ein Liter Milch?'],
  ['a person, but not the birth', 'Wann wurde Putin geboren?'],
  ['nothing in another language', 'What is the capital of France?'],
  ['a place and a word one letter from another ("weiter")', 'Wie ist das Wetter in Kursk?'],
  ['a person, but not the age', 'Wie alt ist Sergej Lawrow?'],
  ['saying, but nobody who says it', 'What did the pope say?'],
])('does not answer where two reports hold %s', (_, question) => {
  expect(engine.find(question, { limit: 1 }).confidence).toBeLessThan(ANSWER_THRESHOLD);
});

it.each([
  'Wie viele nordkoreanische Soldaten kamen nach Kursk?',
  'Wann begann die Überraschungsoffensive?',
  'When did North Korea officially confirm the deployment?',
  'Which weapons did Pyongyang deliver?',
])('answers "%s" from the same two', (question) => {
  expect(engine.find(question, { limit: 1 }).confidence).toBeGreaterThanOrEqual(ANSWER_THRESHOLD);
});
