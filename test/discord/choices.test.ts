import { describe, expect, it } from 'vitest';
import { createArchive } from '../../src/archive/create-archive.ts';
import { findAskedReport, findAskedSpeakers } from '../../src/discord/find-asked.ts';
import { toReportKey } from '../../src/discord/passage-key.ts';
import { rankChoices, toCandidate } from '../../src/discord/rank-choices.ts';
import { completeReport, toReportLabel } from '../../src/discord/report-choices.ts';
import { completeSpeaker } from '../../src/discord/speaker-choices.ts';
import { completeTopic } from '../../src/discord/topic-choices.ts';
import { aPlainReport } from '../support/answer.ts';

const bahn = aPlainReport(
  ['Gestern war Streit. „Die Strecke wird gebaut“, sagte Hanna Vogt. Der Ausbau der Strecke beginnt im März.'],
  { id: 'bahn', headline: 'Land gibt Bahngeld frei', outlet: 'Nordblatt', published: '2024-03-14' },
);
const schlueter = aPlainReport(['Der Bürgermeister Schlüter sagte, er freue sich auf die Strecke.'], {
  id: 'stadt',
  headline: 'Schlüter freut sich',
  published: '2025-01-02',
});
const nameless = aPlainReport(['Kein Datum, keine Überschrift.'], { id: 'x'.repeat(300) });
const archive = createArchive([bahn, schlueter, nameless]);

describe('ranking', () => {
  const words = ['Soldaten', 'Soldat', 'Raketen', 'Schlüter', 'Überraschungsoffensive', 'Bahn'];
  const rank = (typed: string) =>
    rankChoices(
      typed,
      words.map((word) => toCandidate(word, word)),
      3,
    );

  it.each([
    ['the whole word first', 'Soldat', ['Soldat', 'Soldaten']],
    ['the beginning of a word', 'rak', ['Raketen']],
    ['the inside of a word', 'offensive', ['Überraschungsoffensive']],
    ['a typo', 'Sodlaten', ['Soldaten']],
    ['a typo while typing', 'Rakteen', ['Raketen']],
    ['another spelling', 'schlueter', ['Schlüter']],
    ['another transliteration', 'shluter', ['Schlüter']],
    ['nothing where nothing fits', 'Papst', []],
    ['the first ones where nothing is typed', '', ['Soldaten', 'Soldat', 'Raketen']],
  ])('finds %s', (_, typed, found) => {
    expect(rank(typed)).toEqual(found);
  });

  it('wants every typed word to fit', () => {
    const candidates = ['Land gibt frei', 'Land nimmt weg'].map((text) => toCandidate(text, text));
    expect(rankChoices('land frei', candidates, 5)).toEqual(['Land gibt frei']);
  });
});

describe('autocomplete', () => {
  it('offers reports, latest first, under a label that Discord takes', () => {
    expect(completeReport('', archive)).toEqual([
      { name: 'Schlüter freut sich · 2025-01-02', value: toReportKey('stadt') },
      { name: 'Land gibt Bahngeld frei · Nordblatt · 2024-03-14', value: toReportKey('bahn') },
      { name: `${'x'.repeat(99)}…`, value: toReportKey('x'.repeat(300)) },
    ]);
  });

  it.each([
    ['headline', 'bahngld', ['bahn']],
    ['outlet', 'nordblatt', ['bahn']],
    ['day', '2025', ['stadt']],
    ['file name', 'stadt', ['stadt']],
  ])('finds a report by its %s', (_, typed, ids) => {
    expect(completeReport(typed, archive).map(({ value }) => value)).toEqual(ids.map(toReportKey));
  });

  it('offers speakers by name', () => {
    expect(completeSpeaker('vogt', archive)).toEqual([expect.objectContaining({ value: 'Hanna Vogt' })]);
  });

  it('offers nouns of the reports, those in most reports first', () => {
    const topics = completeTopic('', archive).map(({ value }) => value);
    expect(topics[0]).toBe('Strecke');
    expect(topics).toContain('Ausbau');
    expect(topics).not.toContain('Gestern');
    expect(completeTopic('Asubau', archive)).toEqual([{ name: 'Ausbau', value: 'Ausbau' }]);
  });

  it('offers at most 25', () => {
    const many = createArchive(Array.from({ length: 40 }, (_, i) => aPlainReport(['Text.'], { id: `r${i}` })));
    expect(completeReport('', many)).toHaveLength(25);
  });
});

describe('what a user typed or chose', () => {
  it.each([
    ['the value offered', toReportKey('bahn')],
    ['the label, which Discord has sent instead', toReportLabel(bahn)],
    ['the headline', 'Land gibt Bahngeld frei'],
    ['the headline in other letters', 'land gibt bahngeld frei '],
    ['the id', 'bahn'],
    ['the file', 'bahn.txt'],
  ])('names a report by %s', (_, asked) => {
    expect(findAskedReport(asked, archive)?.id).toBe('bahn');
  });

  it('names no report that is not there', () => {
    expect(findAskedReport('Bus', archive)).toBeUndefined();
  });

  it('names a speaker, in any spelling', () => {
    expect(findAskedSpeakers('hanna vogt', archive).map(({ name }) => name)).toEqual(['Hanna Vogt']);
    expect(findAskedSpeakers('Papst', archive)).toEqual([]);
  });
});
