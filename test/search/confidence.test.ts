import { expect, it } from 'vitest';
import { toConfidence } from '../../src/search/confidence.ts';
import type { Evidence } from '../../src/search/evidence.ts';
import { ANSWER_THRESHOLD } from '../../src/search/threshold.ts';

const NONE: Evidence = {
  passageIdeas: 0,
  passageGrams: 0,
  passageFrequency: 0,
  reportIdeas: 0,
  reportGrams: 0,
  headlineIdeas: 0,
  kindMissing: 0,
  lead: 0,
  english: 0,
};
const ALL: Evidence = {
  ...NONE,
  passageIdeas: 1,
  passageGrams: 1,
  passageFrequency: 0.5,
  reportIdeas: 1,
  reportGrams: 1,
  lead: 1,
};

it.each([
  ['nothing found', undefined, false],
  ['no evidence', NONE, false],
  ['every word in one passage', ALL, true],
])('%s', (_, evidence, answered) => {
  expect(toConfidence(evidence) >= ANSWER_THRESHOLD).toBe(answered);
});

it('falls where the kind of thing asked for is missing', () => {
  expect(toConfidence({ ...ALL, kindMissing: 1 })).toBeLessThan(toConfidence(ALL));
});
