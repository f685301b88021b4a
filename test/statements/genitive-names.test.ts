import { expect, it } from 'vitest';
import { findStatements } from '../../src/statements/find-statements.ts';
import { aReport } from '../support/report.ts';

const speakersIn = (text: string) => findStatements(aReport('a', [text])).map(({ speaker }) => speaker?.name);

it.each([
  [
    'the lawyer of the accused is not the accused',
    'Der Angeklagte Karl Meier schwieg vor Gericht. Der Verteidiger Meiers sagte: „Mein Mandant ist unschuldig.“',
    'Verteidiger Meiers',
  ],
  [
    'several lawyers keep their ending',
    'Dominique Strauss-Kahn schwieg vor Gericht. Die Verteidiger Strauss-Kahns argumentierten, er sei unschuldig.',
    'Verteidiger Strauss-Kahns',
  ],
  [
    'a spokesman is not the president',
    'Präsident Barack Obama kam nach Berlin. Ein Sprecher Obamas sagte, man warte noch ab.',
    'Sprecher Obamas',
  ],
  [
    'the view of a president is his own',
    'Präsident Barack Obama kam nach Berlin. Nach Ansicht Präsident Obamas ist das der richtige Weg.',
    'Barack Obama',
  ],
])('names whose words they are: %s', (_, text, speaker) => {
  expect(speakersIn(text)).toContain(speaker);
});

it('does not take a noun with a genitive for somebody’s full name', () => {
  const speakers = speakersIn('Ein Kampfgefährte Thaksins reiste ab. Thaksin sagte, er komme bald zurück.');
  expect(speakers).toEqual(['Thaksin']);
});
