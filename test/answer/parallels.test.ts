import { describe, expect, it } from 'vitest';
import { parallelsOf } from '../../src/answer/parallels.ts';
import { createArchive } from '../../src/archive/create-archive.ts';
import type { Report } from '../../src/corpus/report.ts';
import { aPlainReport } from '../support/answer.ts';

/** Parallels of the first passage of the first report. */
function parallels(...reports: readonly Report[]) {
  const [passage] = reports[0]?.passages ?? [];
  if (!passage) throw new Error('a passage expected');
  return parallelsOf(passage, { start: 0, end: passage.text.length }, createArchive(reports));
}

const report = (id: string, text: string, published?: string) =>
  aPlainReport([text], { id, ...(published !== undefined && { published }) });

describe('parallels of a sentence', () => {
  it('are its statement in other reports, oldest report first, undated last', () => {
    const text = 'Die Bahn sperrt die Strecke zwischen Hamburg und Berlin im August.';
    const found = parallels(
      report('a', text),
      report('b', text),
      report('c', text, '2024-03-02'),
      report('d', text, '2024-03-01'),
    );
    expect(found.map(({ passage }) => passage.reportId)).toEqual(['d', 'c', 'b']);
  });

  it('are none where no other report carries it', () => {
    expect(parallels(report('a', 'Die Bahn sperrt eine Strecke.'), report('b', 'Der Zoo zeigt einen Panda.'))).toEqual(
      [],
    );
  });

  it('are the best sentence of a report, a slice of its passage', () => {
    const other = 'Die Bahn baut. Die Strecke zwischen Hamburg und Berlin sperrt die Bahn im August. Sie ist alt.';
    const [found] = parallels(
      report('a', 'Die Bahn sperrt die Strecke zwischen Hamburg und Berlin im August.'),
      report('b', other),
    );
    expect(found?.text).toBe('Die Strecke zwischen Hamburg und Berlin sperrt die Bahn im August.');
    expect(other.slice(found?.span.start, found?.span.end)).toBe(found?.text);
  });

  it('are not plain sentences of reports on other events', () => {
    const plain = 'Drei Menschen wurden bei dem Unfall schwer verletzt.';
    const here = aPlainReport([plain, 'In Sylt stießen zwei Fähren zusammen, die Wasserschutzpolizei ermittelt.'], {
      id: 'a',
    });
    const there = aPlainReport([plain, 'Auf der Autobahn bei Ulm prallte ein Lastwagen gegen einen Brückenpfeiler.'], {
      id: 'b',
    });
    expect(parallels(here, there)).toEqual([]);
    expect(parallels({ ...here, published: '2020-01-01' }, { ...here, id: 'b', published: '2020-06-01' })).toEqual([]);
  });
});

const DISPATCH = 'Die Wasserschutzpolizei fand am Sonntag vor der Insel Sylt rund 40 Fässer mit giftigem Lack';

describe('wordings of one statement differ', () => {
  it.each([
    ['in a number that one has', DISPATCH, DISPATCH.replace('rund 40 ', ''), [{ a: 'rund 40', b: '' }]],
    ['in a qualifier', DISPATCH, DISPATCH.replace('giftigem', 'sehr giftigem'), [{ a: '', b: 'sehr' }]],
    ['in the day', DISPATCH, DISPATCH.replace('am Sonntag ', ''), [{ a: 'am Sonntag', b: '' }]],
    [
      'in modality',
      DISPATCH.replace('fand', 'will').concat(' gefunden haben'),
      DISPATCH,
      [
        { a: 'will', b: 'fand' },
        { a: 'gefunden haben', b: '' },
      ],
    ],
    [
      'in what stands between quotation marks',
      DISPATCH.replace('giftigem Lack', '„giftigem“ Lack'),
      DISPATCH,
      [{ a: '„giftigem“', b: '' }],
    ],
  ])('%s', (_, a, b, differences) => {
    expect(parallels(report('a', `${a}.`), report('b', `${b}.`))[0]?.differences).toEqual(differences);
  });

  it.each([
    ['other quotation marks', DISPATCH.replace('giftigem', '„giftigem“'), DISPATCH.replace('giftigem', '»giftigem«')],
    ['case', DISPATCH, DISPATCH.replace('giftigem', 'Giftigem')],
    ['other words around it', `${DISPATCH}, sagte ein Sprecher`, `${DISPATCH}, erklärte ein Sprecher`],
  ])('not in %s', (_, a, b) => {
    const [found] = parallels(report('a', `${a}.`), report('b', `${b}.`));
    expect(found).toBeDefined();
    expect(found?.differences).toEqual([]);
  });

  it('in who says it', () => {
    const said = 'Die Fässer mit dem giftigen Lack seien vor der Insel Sylt gefunden worden, sagte';
    const found = parallels(report('a', `${said} Hanna Vogt.`), report('b', `${said} Ernst Kohl.`));
    expect(found[0]?.differences ?? []).toContainEqual({ a: 'Hanna Vogt', b: 'Ernst Kohl' });
  });
});

describe('agency text', () => {
  it.each([
    ['a long identical run', DISPATCH, DISPATCH.replace('fand am Sonntag', 'hat am Sonntag').concat(' gefunden'), true],
    [
      'the same agency and half the wording',
      `${DISPATCH}, meldete dpa`,
      `Vor der Insel Sylt rund 40 Fässer mit giftigem Lack fand laut dpa die Wasserschutzpolizei`,
      true,
    ],
    [
      'other words',
      'Drei Menschen starben bei einem Brand in einem Hochhaus in Köln',
      'Bei einem Feuer in einem Kölner Hochhaus kamen drei Menschen ums Leben',
      false,
    ],
    [
      'the same quotation in other words',
      'Vogt warnte: „Wir bauen die Strecke nach Norden bis 2027 ganz sicher zweigleisig aus“',
      '„Wir bauen die Strecke nach Norden bis 2027 ganz sicher zweigleisig aus“, warnte die Ministerin Vogt',
      false,
    ],
  ])('%s', (_, a, b, isAgencyText) => {
    expect(parallels(report('a', `${a}.`), report('b', `${b}.`)).map(({ sameAgencyText }) => sameAgencyText)).toEqual([
      isAgencyText,
    ]);
  });
});
