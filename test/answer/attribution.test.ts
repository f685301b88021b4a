import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/answer/attribution.ts';
import { createArchive } from '../../src/archive/create-archive.ts';
import { readReports } from '../../src/corpus/read-reports.ts';
import { aReport, passageAt } from '../support/report.ts';

const { reports } = await readReports(['seeds']);
const archive = createArchive(reports);

/** Attribution of the sentence of a seed report that holds these words. */
function attributionOf(words: string) {
  const passage = reports.flatMap((report) => report.passages).find(({ text }) => text.includes(words));
  if (!passage) throw new Error(`no passage holds "${words}"`);
  const start = passage.text.indexOf(words);
  return attribute(passage, { start, end: start + words.length }, archive);
}

describe('attribute', () => {
  it('names the innermost speaker, how it was said, and through whom the report knows it', () => {
    expect(
      attributionOf('der russische Präsident Wladimir Putin hoffe auf „direkte Kontakte“ mit Kim in naher Zukunft'),
    ).toMatchObject({
      paragraph: 1,
      kind: 'indirect',
      via: expect.stringContaining('Tass'),
      speaker: { name: 'Sergej Lawrow', certain: true },
    });
  });

  it('names nobody for what the editors write', () => {
    const attribution = attributionOf(
      'Die Formulierung richtet sich mutmaßlich gegen die USA und ihre Verbündeten in Ostasien.',
    );
    expect(attribution).not.toHaveProperty('speaker');
    expect(attribution).not.toHaveProperty('kind');
  });

  it('takes the statement that covers most of a stretch in which two speak', () => {
    const report = aReport('bahn', [
      '„Wir bauen die Strecke bis 2027 zweigleisig aus“, sagte Hanna Vogt. Der Fahrgastverband nannte das „mutig“.',
    ]);
    const both = createArchive([report]);
    const passage = passageAt(report, 1);
    expect(attribute(passage, { start: 0, end: passage.text.length }, both).speaker?.name).toBe('Hanna Vogt');
  });

  it('refuses a passage of a report that is not in the archive', () => {
    const stray = aReport('stray', ['Ein Absatz, den das Archiv nicht kennt, steht hier.']);
    expect(() => attribute(passageAt(stray, 1), { start: 0, end: 3 }, archive)).toThrow(
      'passage 1 is of report "stray"',
    );
  });
});
