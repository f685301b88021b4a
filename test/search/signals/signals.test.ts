import { describe, expect, it } from 'vitest';
import { particularIdeas } from '../../../src/search/signals/particular.ts';
import { adds, firstSentence, referredTo } from '../../../src/search/signals/place.ts';
import * as wording from '../../../src/search/signals/wording.ts';
import { aCandidateReport } from '../../support/candidate.ts';
import { aReport } from '../../support/report.ts';

const REPORT = aReport(
  'fest',
  ['Das Fest in Hersfeld beginnt. Es hat ein Riesenrad.', 'Das Fest kostet nichts. Hersfeld freut sich auf das Fest.'],
  { headline: 'Fest in Hersfeld' },
);

describe('a signal', () => {
  const { report, question } = aCandidateReport(REPORT, 'Wie hoch ist das Riesenrad auf dem Fest in Hersfeld?');
  const [first, wheel, , joy] = report.passages.flatMap(({ sentences }) => sentences);
  if (!first || !wheel || !joy) throw new Error('expected four sentences');

  it('of wording grows with what is shared', () => {
    expect(wording.sentenceIdeas(first, question)).toBeGreaterThan(0);
    expect(wording.passageIdeas(first.passage, question)).toBeGreaterThan(wording.sentenceIdeas(first, question));
    expect(wording.passageGrams(first.passage, question)).toBeGreaterThan(0);
    expect(wording.reportIdeas(report, question)).toBeGreaterThanOrEqual(wording.passageIdeas(first.passage, question));
    expect(wording.reportGrams(report, question)).toBeGreaterThanOrEqual(wording.passageGrams(first.passage, question));
    expect(wording.headlineIdeas(report, question)).toBeLessThan(wording.reportIdeas(report, question));
    expect(wording.passageFrequency(joy.passage, question)).toBeGreaterThan(0);
  });

  it('of what is particular prefers the word that stands in one sentence only', () => {
    expect(particularIdeas(wheel, question)).toBeGreaterThan(particularIdeas(joy, question));
  });

  it('of place knows the first sentence, and what a sentence refers to', () => {
    expect([first, wheel, joy].map(firstSentence)).toEqual([1, 0, 0]);
    expect(referredTo(wheel, question)).toBeGreaterThan(0);
    expect(referredTo(joy, question)).toBe(0);
  });

  it('of what a sentence adds counts only words that the question does not give', () => {
    expect(adds(joy)).toBeCloseTo(1 / 20);
  });
});

it.each([
  ['apart', 'Der Turm steht. Das Dach des Hauses war, wie man an vielen Orten sehen konnte, nicht rot.'],
  ['in passages that lack one', 'Das Dach steht.'],
])('words near each other as in the question count more than %s', (_, other) => {
  const asked = 'Welches Dach des Turms?';
  const { report, question } = aCandidateReport(aReport('a', ['Das rote Dach des Turms ist alt.', other]), asked);
  const [near, far] = report.passages.map((passage) => wording.passagePairs(passage, question));
  expect(near).toBeGreaterThan(far ?? 1);
});
