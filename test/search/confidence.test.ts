import { expect, it } from 'vitest';
import { toConfidence } from '../../src/search/confidence.ts';
import type { Evidence } from '../../src/search/evidence.ts';
import { ANSWER_THRESHOLD } from '../../src/search/threshold.ts';

const NONE: Evidence = {
  passageGrams: 0,
  reportGrams: 0,
  headlineIdeas: 0,
  score: 0,
  lead: 0,
  english: 0,
  namesMissing: 0,
  wordsMissing: 0,
  wordsHere: 0,
  onlyNames: 0,
  countryMissing: 0,
  yearMissing: 0,
  kindMissing: 0,
  kindNotHere: 0,
  countMissing: 0,
  nameMissing: 0,
  speakerMissing: 0,
  agentMissing: 0,
};
const ALL: Evidence = { ...NONE, passageGrams: 1, reportGrams: 1, score: 0.7, lead: 1, wordsHere: 1 };

it.each([
  ['nothing found', undefined, false],
  ['no evidence', NONE, false],
  ['every word in one passage', ALL, true],
])('%s', (_, evidence, answered) => {
  expect(toConfidence(evidence) >= ANSWER_THRESHOLD).toBe(answered);
});

it.each([
  'namesMissing',
  'wordsMissing',
  'countryMissing',
  'yearMissing',
  'kindMissing',
  'kindNotHere',
  'countMissing',
  'nameMissing',
  'speakerMissing',
  'agentMissing',
  'onlyNames',
] as const)('falls with %s, however clearly the report is about the question', (name) => {
  expect(toConfidence({ ...ALL, [name]: 1 })).toBeLessThan(toConfidence(ALL));
});

it.each(['countryMissing', 'yearMissing', 'nameMissing', 'speakerMissing', 'namesMissing'] as const)(
  'declines by %s alone where the report has little else of the question',
  (name) => {
    expect(toConfidence({ ...ALL, wordsHere: 0.3, [name]: 1 })).toBeLessThan(ANSWER_THRESHOLD);
  },
);
