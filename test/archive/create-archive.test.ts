import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { createArchive } from '../../src/archive/create-archive.ts';
import { readReports } from '../../src/corpus/read-reports.ts';
import { aReport, passageAt } from '../support/report.ts';

const { reports: seeds } = await readReports(['seeds']);
const bahn = aReport('bahn', [
  '„Wir bauen die Strecke bis 2027 aus“, sagte Hanna Vogt am Dienstag.',
  'Die Bahn lobte das Land.',
]);
const hafen = aReport('hafen', [
  'Der Hafen in Kiel wird vertieft, sagte Hanna Vogt.',
  'Umweltverbände kritisieren die Vertiefung scharf.',
]);
const all = [...seeds, bahn, hafen];

const QUESTIONS = [
  'Worauf hofft Putin?',
  'Was sagte Hanna Vogt?',
  'Wer kritisiert die Vertiefung?',
  'Kursk Soldaten',
  'Lawrow',
];
const answersOf = (archive: Archive) =>
  QUESTIONS.map((question) => {
    const { quotes, confidence, words } = answerQuestion(question, archive, { limit: 10, quotes: 'below-threshold' });
    return {
      confidence,
      words,
      quotes: quotes.map(({ text, score, attribution, alsoIn }) => ({
        text,
        score,
        speaker: attribution.speaker,
        alsoIn,
      })),
    };
  });

describe('createArchive', () => {
  it('gives the same answers whatever the order of adding and removing reports', () => {
    const expected = answersOf(createArchive(seeds));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.shuffledSubarray([bahn, hafen], { minLength: 2 }),
        (added, removed) => {
          const archive = createArchive(added);
          for (const report of removed) archive.remove(report.id);
          expect(answersOf(archive)).toEqual(expected);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('lists reports by id, with their passages, statements and speakers', () => {
    const archive = createArchive([hafen, bahn]);
    expect(archive.reports.map(({ id }) => id)).toEqual(['bahn', 'hafen']);
    expect(archive.passageCount).toBe(4);
    expect(archive.statementsIn(passageAt(bahn, 1)).map(({ kind }) => kind)).toContain('direct');
    expect(archive.statements.map(({ passage }) => passage.reportId)).toEqual(
      [...archive.statements.map(({ passage }) => passage.reportId)].sort(),
    );
    expect(archive.speakers.find(({ name }) => name === 'Hanna Vogt')?.statements).toHaveLength(2);
  });

  it('forgets a removed report as if it had never been there', () => {
    const archive = createArchive([bahn, hafen]);
    archive.remove('hafen');
    expect(archive.report('hafen')).toBeUndefined();
    expect(archive.statementsIn(passageAt(hafen, 1))).toEqual([]);
    expect(archive.speakers.find(({ name }) => name === 'Hanna Vogt')?.statements).toHaveLength(1);
    expect(archive.find('Vertiefung', { limit: 3 }).matches.map(({ report }) => report.id)).not.toContain('hafen');
  });

  it('changes nothing where a report of that id is already there', () => {
    const archive = createArchive([bahn]);
    expect(() => archive.add(aReport('bahn', ['Ein anderer Text steht hier, ganz ohne Bahn.']))).toThrow(
      'archive: a report "bahn" is already there (bahn.txt)',
    );
    expect(archive.passageCount).toBe(2);
    expect(() => archive.remove('hafen')).toThrow('archive: there is no report "hafen"');
  });
});
