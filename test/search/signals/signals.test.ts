import { describe, expect, it } from 'vitest';
import { passageBeyond, sentenceBeyond } from '../../../src/search/signals/beyond.ts';
import { particularIdeas } from '../../../src/search/signals/particular.ts';
import { adds, late, leadPassage, leadSentence } from '../../../src/search/signals/place.ts';
import * as wording from '../../../src/search/signals/wording.ts';
import { aCandidateReport } from '../../support/candidate.ts';
import { aReport } from '../../support/report.ts';

const REPORT = aReport(
  'fest',
  ['Das Fest in Hersfeld beginnt. Es hat ein Riesenrad.', 'Das Fest kostet nichts. Hersfeld freut sich auf das Fest.'],
  { headline: 'Fest in Hersfeld', published: '2024-05-01' },
);

describe('a signal', () => {
  const { report, question } = aCandidateReport(REPORT, 'Wie hoch ist das Riesenrad auf dem Fest in Hersfeld?');
  const [first, wheel, , joy] = report.passages.flatMap(({ sentences }) => sentences);
  if (!first || !wheel || !joy) throw new Error('expected four sentences');

  it('of wording grows with what is shared', () => {
    expect(wording.passageGrams(first.passage, question)).toBeGreaterThan(0);
    expect(wording.reportGrams(report, question)).toBeGreaterThanOrEqual(wording.passageGrams(first.passage, question));
    expect(wording.headlineGrams(report, question)).toBeLessThan(wording.reportGrams(report, question));
    expect(wording.headlineIdeas(report, question)).toBeGreaterThan(0);
    expect(wording.leadIdeas(report, question)).toBeGreaterThan(0);
    expect(wording.passageFrequency(joy.passage, question)).toBeGreaterThan(0);
  });

  it('of what is near lends a sentence the words of the one before', () => {
    const alone = wheel.coverage.ideas.filter((idea) => idea > 0).length / wheel.coverage.ideas.length;
    expect(wording.nearbyIdeas(wheel, question)).toBeGreaterThan(alone);
  });

  it('of what is beyond the headline counts no word that the headline has', () => {
    expect(sentenceBeyond(joy, question)).toBe(0);
    expect(sentenceBeyond(wheel, question)).toBeGreaterThan(0);
    expect(passageBeyond(wheel.passage, question)).toBeGreaterThan(passageBeyond(joy.passage, question));
  });

  it('of what is particular prefers the word that stands in one sentence only', () => {
    expect(particularIdeas(wheel, question)).toBeGreaterThan(particularIdeas(joy, question));
  });

  it('of place knows the lead of the news, and how far on a sentence stands', () => {
    expect([first, wheel, joy].map(leadSentence)).toEqual([1, 0, 0]);
    expect([first, wheel, joy].map(({ passage }) => leadPassage(passage))).toEqual([1, 1, 0]);
    expect([first, wheel, joy].map(late)).toEqual([0, 1 / 4, 3 / 4]);
  });

  it('of place says nothing where no day tells that it is news', () => {
    const undated = aCandidateReport(aReport('a', ['Das Fest beginnt. Es endet.']), 'Fest?').report.passages[0];
    const sentences = undated?.sentences ?? [];
    expect(sentences.flatMap((one) => [leadSentence(one), leadPassage(one.passage), late(one)])).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
  });

  it('of what a sentence adds counts only words that the question does not give', () => {
    expect(adds(joy)).toBeCloseTo(1 / 20);
  });
});
