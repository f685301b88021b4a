import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/answer/compare-reports.ts';
import { createArchive } from '../../src/archive/create-archive.ts';
import { readReports } from '../../src/corpus/read-reports.ts';
import { aPlainReport } from '../support/answer.ts';

const { reports } = await readReports(['seeds']);
const comparison = compareReports(undefined, createArchive(reports));

/** The statements that both seed reports carry, found by hand: words of the dated one, of the other, and differences. */
const PARALLEL: readonly (readonly [
  dated: RegExp,
  undated: RegExp,
  differences: readonly (readonly [RegExp, RegExp])[],
])[] = [
  [
    /hoffe auf/u,
    /hoffe auf/u,
    [
      [/In einem Gespräch/u, /Bei dem Treffen in der nordkoreanischen Stadt Wonsan/u],
      [/sehr/u, /mit Kim/u],
      [/am Samstag/u, /^$/u],
      [/"direkte Kontakte in sehr naher Zukunft"/u, /^„direkte Kontakte“$/u],
    ],
  ],
  [/Region Kursk gelobt/u, /Region Kursk gelobt/u, [[/Pjöngjangs/u, /Nordkoreas/u]]],
  [/"heroisch"/u, /„heroisch“/u, []],
  [/"ohne Vorbehalt/u, /„ohne Vorbehalt/u, []],
  [
    /Auf die Frage/u,
    /Auf die Frage/u,
    [
      [/in Zukunft in anderen Bereichen der Front eingesetzt würden/u, /künftig auch in anderen Frontabschnitten/u],
      [/Pjöngjang/u, /Regime/u],
    ],
  ],
  [
    /selbst bestimmen/u,
    /selbst bestimmen/u,
    [
      [/^Nordkorea$/u, /^Dieses$/u],
      [/Kollegin/u, /Amtskollegin/u],
      [/in Wonsan/u, /^$/u],
    ],
  ],
  [
    /hegemonialen/u,
    /hegemonialen/u,
    [
      [/betonten/u, /bekräftigten/u],
      [/kämpfen/u, /vorzugehen/u],
    ],
  ],
  [/tausende Soldaten/u, /Tausende Soldaten/u, [[/^Nordkorea$/u, /^Das Land$/u]]],
  [/Im April/u, /Im April/u, [[/die Entsendung von Soldaten/u, /den Einsatz eigener Truppen/u]]],
];

describe('the two seed reports side by side', () => {
  it.each(PARALLEL)('both say %s', (dated, undated, differences) => {
    const pair = comparison.pairs.find(({ a, b }) => dated.test(a.text) && undated.test(b.text));
    expect(pair).toBeDefined();
    for (const [inA, inB] of differences) {
      expect(pair?.differences.some(({ a, b }) => inA.test(a) && inB.test(b))).toBe(true);
    }
    if (differences.length === 0) expect(pair?.differences).toEqual([]);
  });

  it('say nothing else alike', () => {
    expect(comparison.pairs).toHaveLength(PARALLEL.length);
  });

  it('say the rest alone, each sentence once', () => {
    const texts = comparison.only.map(({ text }) => text);
    expect(texts).toContainEqual(expect.stringContaining('nach Russland eingeladen'));
    expect(texts).toContainEqual(expect.stringContaining('herzliche Grüße'));
    expect(new Set(texts).size).toBe(texts.length);
    const paired = comparison.pairs.flatMap(({ a, b }) => [a.text, b.text]);
    expect(texts.filter((text) => paired.includes(text))).toEqual([]);
  });

  it('stand older first, an undated report last, each text a slice of its passage', () => {
    for (const { a, b } of comparison.pairs) {
      expect([a, b].map(({ attribution }) => attribution.report.published)).toEqual(['2025-07-12', undefined]);
      for (const { passage, span, text } of [a, b]) expect(passage.text.slice(span.start, span.end)).toBe(text);
    }
  });

  it('names who says it where both name the same', () => {
    const pair = comparison.pairs.find(({ a }) => /selbst bestimmen/u.test(a.text));
    expect(pair?.speaker?.name).toBe('Sergej Lawrow');
  });
});

describe('a comparison about a topic', () => {
  it('keeps to sentences about it', () => {
    const { topic, pairs, only } = compareReports(' Wonsan ', createArchive(reports));
    expect(topic).toBe('Wonsan');
    expect(pairs.some(({ b }) => /Wonsan/u.test(b.text))).toBe(true);
    expect(only.some(({ text }) => /Milch/u.test(text))).toBe(false);
  });

  it('is empty where the reports say nothing about it', () => {
    expect(compareReports('Milchpreise', createArchive(reports))).toMatchObject({ pairs: [], only: [] });
  });

  const archive = createArchive([
    aPlainReport(
      [
        'Island nimmt den kommerziellen Walfang wieder auf. Das Ministerium nennt eine Quote von neun Finnwalen.',
        'Der Walfang vor Island war seit zwanzig Jahren verboten.',
      ],
      { id: 'walfang', published: '2006-10-17' },
    ),
    aPlainReport(
      [
        'Nahe Berlin hat das Urlaubsparadies „Tropical Island“ eröffnet. Zahlreiche Gäste waren anwesend.',
        'Die Betreiber rechnen mit zwei Millionen Besuchern im Jahr.',
      ],
      { id: 'urlaub', published: '2004-12-19' },
    ),
  ]);
  const reportsAbout = (topic: string) => [
    ...new Set(compareReports(topic, archive).only.map(({ passage }) => passage.reportId)),
  ];

  it('leaves out a report that shares one word of several', () => {
    expect(reportsAbout('Walfang Island')).toEqual(['walfang']);
  });

  it.each(['Kursk', 'Schweden', 'Urteil'])('is empty where another word comes near: %s', (topic) => {
    expect(reportsAbout(topic)).toEqual([]);
  });
});

it('does not depend on the order in which reports came', () => {
  const sentence = 'Die Bahn sperrt die Strecke zwischen Hamburg und Berlin im August.';
  const order = ['2024-03-02', '2024-03-01', '2024-03-03'];
  const made = order.map((published, i) => aPlainReport([sentence], { id: `r${i}`, published }));
  const one = compareReports(undefined, createArchive(made));
  expect(compareReports(undefined, createArchive(made.toReversed()))).toEqual(one);
  expect(one.pairs.map(({ a, b }) => [a.passage.reportId, b.passage.reportId])).toEqual([
    ['r1', 'r0'],
    ['r1', 'r2'],
    ['r0', 'r2'],
  ]);
});
