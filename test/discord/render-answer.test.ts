import { ButtonStyle, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/answer/answer.ts';
import { renderAnswer } from '../../src/discord/render-answer.ts';
import { TEXTS } from '../../src/texts/texts.ts';
import { anAnswer, aParallel, aPlainReport, aQuote } from '../support/answer.ts';
import { buttonOf, labelsOf } from '../support/components.ts';

const VIEW = { texts: TEXTS.de, askerId: '7', page: 0, understood: false, isPrivate: false };
const REPORT = { headline: 'Land gibt Bahngeld frei', outlet: 'Nordblatt', published: '2024-03-14' };
const VOGT: Partial<Attribution> = {
  kind: 'direct',
  speaker: { name: 'Hanna Vogt', asWritten: 'Vogt', office: 'Verkehrsministerin', certain: true },
};

describe('an answer', () => {
  it('shows the quote, who says it and where it stands', () => {
    const text = '„Wir bauen die Strecke bis 2027 zweigleisig aus“, sagte Vogt am Dienstag.';
    const quote = aQuote({ text, report: REPORT, attribution: { ...VOGT, paragraph: 6 } });
    const reply = renderAnswer(anAnswer({ question: 'Wann wird gebaut?', quotes: [quote] }), VIEW);
    expect(reply.content).toBe(
      [
        '-# Frage: Wann wird gebaut?',
        '> „Wir bauen die Strecke bis 2027 zweigleisig aus“, sagte Vogt am Dienstag.',
        '— Hanna Vogt, Verkehrsministerin · wörtlich',
        '-# [1] „Land gibt Bahngeld frei“ · Nordblatt · <t:1710417600:D> · Absatz 6',
      ].join('\n'),
    );
    expect(labelsOf(reply)).toEqual(['Kontext', 'Löschen']);
  });

  it.each([
    [0.5, true],
    [0.9, false],
  ])('says that it may be none at a confidence of %d: %s', (confidence, said) => {
    const { content = '' } = renderAnswer(anAnswer({ quotes: [aQuote()], confidence }), VIEW);
    expect(content.includes(`-# ${TEXTS.de.answer.doubtful}`)).toBe(said);
  });

  it('pings nobody, shows no previews, and names its quotes for the last check', () => {
    const quote = aQuote();
    expect(renderAnswer(anAnswer({ quotes: [quote] }), VIEW)).toMatchObject({
      allowedMentions: { parse: [], repliedUser: false },
      flags: MessageFlags.SuppressEmbeds,
      quotes: [quote],
    });
  });

  it.each<[string, Partial<Attribution>, string]>([
    ['text of the editors', {}, '— Text der Redaktion'],
    [
      'a speaker without an office',
      { kind: 'indirect', speaker: { name: 'Tim', asWritten: 'er', certain: true } },
      '— Tim · indirekt',
    ],
    [
      'an agency in between',
      { kind: 'indirect', speaker: { name: 'Tim', asWritten: 'er', certain: true }, via: 'Tass' },
      '— Tim · indirekt · laut Tass',
    ],
    [
      'a frame',
      { ...VOGT, frameSpeaker: { name: 'Tim', asWritten: 'er', certain: true } },
      '— Hanna Vogt, Verkehrsministerin · wörtlich · wiedergegeben von Tim',
    ],
    [
      'candidates',
      { kind: 'indirect', candidates: ['Lawrow', 'Choe'] },
      '— Sprecher nicht eindeutig: Lawrow oder Choe · indirekt',
    ],
    [
      'a speaker who is not certain',
      { kind: 'direct', speaker: { name: 'Kim', asWritten: 'er', certain: false } },
      '— Sprecher nicht eindeutig: vielleicht Kim · wörtlich',
    ],
    ['a speaker who is not named', { kind: 'reported' }, '— Sprecher nicht genannt · berichtet'],
    [
      'a name with marks',
      { kind: 'reported', speaker: { name: '*Tim*', asWritten: 'er', certain: true } },
      '— \\*Tim\\* · berichtet',
    ],
  ])('names %s as what it is', (_, attribution, line) => {
    const { content } = renderAnswer(anAnswer({ quotes: [aQuote({ attribution })] }), VIEW);
    expect(content?.split('\n')).toContain(line);
  });

  it('names the file where the report has no headline, and says that it has no day', () => {
    const { content } = renderAnswer(anAnswer(), VIEW);
    expect(content).toContain('-# [1] bahn.txt · ohne Datum · Absatz 1');
  });

  it('marks a cut before and after with […]', () => {
    const { content } = renderAnswer(
      anAnswer({ quotes: [aQuote({ text: 'die Bahn', paragraph: ['Gestern baute ', ' lange.'] })] }),
      VIEW,
    );
    expect(content).toContain('> […] die Bahn […]\n');
  });

  it('marks no cut around a whole sentence', () => {
    const quote = aQuote({ text: 'Die Bahn baut.', paragraph: ['Vorher war nichts. ', ' Danach ist alles gut.'] });
    expect(renderAnswer(anAnswer({ quotes: [quote] }), VIEW).content).toContain('> Die Bahn baut.\n');
  });

  it('escapes what Discord would read', () => {
    const text = '@everyone 1. Die *Bahn* <@123> https://a.de';
    const { content } = renderAnswer(anAnswer({ quotes: [aQuote({ text })] }), VIEW);
    expect(content).toContain('> \\@everyone 1. Die \\*Bahn\\* \\<@123> https\\://a.de\n');
  });

  it('says once what several reports say, with all sources', () => {
    const alsoIn = [
      aParallel({
        report: { id: 'zug' },
        attribution: { paragraph: 3 },
        text: 'Die Bahn baue.',
        differences: [{ a: 'baut', b: 'baue' }],
      }),
    ];
    const reply = renderAnswer(anAnswer({ quotes: [aQuote({ alsoIn })] }), VIEW);
    expect(reply.content?.split('\n').slice(1)).toEqual([
      'In 2 Berichten, fast gleichlautend (vermutlich Agenturtext)',
      '> Die Bahn baut.',
      '— Text der Redaktion',
      '-# [1] bahn.txt · ohne Datum · Absatz 1',
      '-# [2] zug.txt · ohne Datum · Absatz 3',
    ]);
    expect(labelsOf(reply)).toEqual(['Kontext', 'Unterschiede', 'Löschen']);
  });

  it('names a number that the reports have otherwise, before anything else', () => {
    const alsoIn = [aParallel({ report: { id: 'zug' }, text: 'Es sind drei.' })];
    const { content } = renderAnswer(anAnswer({ quotes: [aQuote({ text: 'Es sind zwei.', alsoIn })] }), VIEW);
    expect(content?.split('\n')[1]).toBe(
      'In 2 Berichten, fast gleichlautend (vermutlich Agenturtext) · **Verschieden: eine Zahl**',
    );
  });

  it.each([
    ['the same words of an agency', {}, 'gleichlautend (vermutlich Agenturtext)\n'],
    ['the same words', { sameAgencyText: false }, 'gleichlautend\n'],
    ['other words', { text: 'Züge', sameAgencyText: false }, 'mit anderen Worten'],
  ])('tells how alike reports are that use %s', (_, parallel, expected) => {
    const alsoIn = [aParallel({ report: { id: 'zug' }, ...parallel })];
    expect(renderAnswer(anAnswer({ quotes: [aQuote({ alsoIn })] }), VIEW).content).toContain(
      `In 2 Berichten, ${expected}`,
    );
  });

  it('numbers the sources through, and offers their contexts in a menu', () => {
    const quotes = [
      aQuote({ alsoIn: [aParallel({ report: { id: 'zug' } })] }),
      aQuote({ report: { id: 'bus' }, text: 'Der Bus fährt.' }),
    ];
    const reply = renderAnswer(anAnswer({ quotes }), VIEW);
    expect(reply.content).toContain('-# [3] bus.txt');
    const [menu] = reply.components ?? [];
    expect(menu).toMatchObject({
      components: [
        {
          custom_id: 'context',
          options: [
            { label: '[1] Absatz 1 · bahn.txt' },
            { label: '[2] Absatz 1 · zug.txt' },
            { label: '[3] Absatz 1 · bus.txt' },
          ],
        },
      ],
    });
  });

  it('shows three quotes and leads to the others', () => {
    const quotes = ['a', 'b', 'c', 'd', 'e'].map((id) => aQuote({ report: { id } }));
    const first = renderAnswer(anAnswer({ quotes }), VIEW);
    expect(first.quotes).toHaveLength(3);
    expect(buttonOf(first, '2 weitere').custom_id).toBe('page:1:7:-:-');
    const second = renderAnswer(anAnswer({ quotes }), { ...VIEW, page: 1 });
    expect(second.content).toContain('[4] d.txt');
    expect(labelsOf(second)).toEqual(['Kontext', 'Zurück', 'Löschen']);
    expect(renderAnswer(anAnswer({ quotes }), { ...VIEW, page: 99 })).toEqual(second);
  });

  it('says what the question was confined to, and keeps it for the next page', () => {
    const quotes = ['a', 'b', 'c', 'd'].map((text) => aQuote({ text, report: { id: 'x', headline: 'Bahn' } }));
    const report = aPlainReport([], { id: 'x', headline: 'Bahn' });
    const reply = renderAnswer(anAnswer({ quotes }), { ...VIEW, report, speaker: 'Vogt' });
    expect(reply.content).toContain('\n-# nur in Bahn · nur von Vogt\n');
    expect(buttonOf(reply, '1 weitere').custom_id).toMatch(/^page:1:7:[\w-]{8}:[\w-]{8}$/u);
  });

  it('links to the passage where the report has an address', () => {
    const reply = renderAnswer(anAnswer({ quotes: [aQuote({ report: { url: 'https://a.de/b' } })] }), VIEW);
    expect(buttonOf(reply, 'Link')).toMatchObject({
      style: ButtonStyle.Link,
      url: 'https://a.de/b#:~:text=Die%20Bahn%20baut.',
    });
  });

  it('sends a quote that is too long as its source line, with the paragraph as a file', () => {
    const text = `Die Bahn ${'baut und '.repeat(600)}baut.`;
    const reply = renderAnswer(anAnswer({ quotes: [aQuote({ text, attribution: VOGT })] }), VIEW);
    expect(reply.content).toBe(
      [
        '-# Frage: Was baut die Bahn?',
        'Das Zitat ist zu lang für eine Nachricht: Der ganze Absatz ist angehängt.',
        '— Hanna Vogt, Verkehrsministerin · wörtlich',
        '-# [1] bahn.txt · ohne Datum · Absatz 1',
      ].join('\n'),
    );
    expect(reply.files).toEqual([{ name: 'absatz-1.txt', text }]);
  });

  it('says what was searched where nothing was found, and which words occur nowhere', () => {
    const words = [
      { text: 'Wonsan', reports: 2 },
      { text: 'Ein*wohner', reports: 0 },
    ];
    const searched = { reports: 2, from: '2025-07-12', to: '2025-07-12' };
    const reply = renderAnswer(anAnswer({ answered: false, quotes: [], words, searched }), VIEW);
    expect(reply.content).toBe(
      [
        '-# Frage: Was baut die Bahn?',
        'Dazu steht nichts in den Berichten. Durchsucht: 2 Berichte, <t:1752321600:D>.',
        '„Wonsan“ kommt in 2 Berichten vor, „Ein\\*wohner“ in keinem.',
      ].join('\n'),
    );
    expect(labelsOf(reply)).toEqual(['Stellen zu „Wonsan“', 'Löschen']);
    expect(buttonOf(reply, 'Stellen zu „Wonsan“').custom_id).toBe('about:Wonsan');
  });

  it('names what the question has and no report', () => {
    const words = [
      { text: 'Bahn', reports: 1 },
      { text: 'Berlin', reports: 0 },
    ];
    const { content } = renderAnswer(anAnswer({ question: 'Was baut die Bahn in Berlin?', words }), VIEW);
    expect(content?.split('\n').slice(0, 3)).toEqual([
      '-# Frage: Was baut die Bahn in Berlin?',
      '-# In keinem Bericht: „Berlin“.',
      '> Die Bahn baut.',
    ]);
  });

  it('gives no quotes where it declines, even if it was given some', () => {
    expect(renderAnswer(anAnswer({ answered: false }), VIEW)).toMatchObject({ quotes: [] });
  });

  it('needs no button to delete what only the asker sees', () => {
    expect(labelsOf(renderAnswer(anAnswer(), { ...VIEW, isPrivate: true }))).toEqual(['Kontext']);
  });

  it('speaks English to others', () => {
    const quote = aQuote({ report: REPORT, attribution: VOGT });
    expect(renderAnswer(anAnswer({ quotes: [quote] }), { ...VIEW, texts: TEXTS.en }).content).toBe(
      [
        '-# Question: Was baut die Bahn?',
        '> Die Bahn baut.',
        '— Hanna Vogt, Verkehrsministerin · verbatim',
        '-# [1] “Land gibt Bahngeld frei” · Nordblatt · <t:1710417600:D> · paragraph 1',
      ].join('\n'),
    );
  });
});
