import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { createArchive } from '../../src/archive/create-archive.ts';
import { readReports } from '../../src/corpus/read-reports.ts';

const { reports } = await readReports(['seeds']);
const archive = createArchive(reports);
const answer = (question: string) => answerQuestion(question, archive);

/** Every quote, with what other reports say alike, is a slice of a passage of the archive. */
function expectVerbatim({ quotes }: Answer) {
  for (const { passage, span, text } of quotes.flatMap((quote) => [quote, ...quote.alsoIn])) {
    expect(archive.report(passage.reportId)?.passages).toContain(passage);
    expect(text).toBe(passage.text.slice(span.start, span.end));
    expect(text).not.toBe('');
  }
}

/** Golden questions: what the first quote must hold. A change of ranking edits them in the same commit. */
const GOLDEN: readonly (readonly [question: string, holds: RegExp])[] = [
  ['Worauf hofft Putin?', /direkte Kontakte/u],
  ['Wer lobte die Unterstützung im Krieg?', /Lawrow .*gelobt/u],
  ['Was lieferte Nordkorea an Russland?', /Granaten und Raketen/u],
  ['What weapons did North Korea deliver?', /Granaten und Raketen/u],
  ['Mit wem traf sich Lawrow in Wonsan?', /Wonsan/u],
  ['Wann begann die Offensive in Kursk?', /Im August 2024/u],
  ['Was veröffentlichte das Verteidigungsministerium?', /Videoaufnahme/u],
  ['Welche Grüße übermittelte Putin?', /herzliche Grüße/u],
  ['lawrow eingeladen kim russland', /nach Russland eingeladen/u],
  ['Wer half der russischen Armee heroisch?', /heroisch/u],
  ['Was bestaetigte Nordkorea im April?', /^Im April/u],
  ['Hat Lavrov den Machthaber eingeladn?', /eingeladen/u],
  ['Who invited Kim Jong Un?', /eingeladen/u],
];

/** The reports do not say it. */
const UNANSWERABLE = [
  'Wie viele Einwohner hat Wonsan?',
  'Wann wurde Putin geboren?',
  'Wer gewann die Bundestagswahl?',
  'Was kostet ein Liter Milch?',
  'Who won the football match?',
  'Welches Flugzeug nahm die Kanzlerin?',
];

describe('answerQuestion', () => {
  it.each(GOLDEN)('answers "%s" with the sentence that says it', (question, holds) => {
    const { answered, quotes } = answer(question);
    expect({ answered, text: quotes[0]?.text }).toEqual({ answered: true, text: expect.stringMatching(holds) });
  });

  it.each(UNANSWERABLE)('declines "%s"', (question) => {
    expect(answer(question)).toMatchObject({
      answered: false,
      quotes: [],
      searched: { reports: 2, from: '2025-07-12', to: '2025-07-12' },
    });
  });

  it.each(['Wer?', 'Wann?', 'Was sagte er?', 'Was ist geschehen?', 'What did he say?', '?'])(
    'declines "%s", to which any sentence would be an answer',
    (question) => {
      expect(answer(question)).toMatchObject({ answered: false, quotes: [] });
    },
  );

  it('gives the words of whom it asks, not those of others who name them, where they speak', () => {
    const speakers = answer('Was sagte Choe?').quotes.map(({ attribution }) => attribution.speaker?.name);
    expect(speakers).toEqual(['Sergej Lawrow und Choe Son Hui']);
  });

  it('answers such a question where it is asked of a speaker', () => {
    expect(answerQuestion('Was sagte er?', archive, { speaker: 'Sergej Lawrow' }).answered).toBe(true);
  });

  it('says in how many reports each word of a declined question occurs', () => {
    expect(answer('Wie viele Einwohner hat Wonsan?').words).toEqual(
      expect.arrayContaining([
        { text: 'Einwohner', reports: 0 },
        { text: 'Wonsan', reports: 2 },
      ]),
    );
  });

  it('gives at most three quotes, none twice, and one quote for what both reports say', () => {
    const { quotes } = answer('Was sagte Lawrow über Nordkorea und die Soldaten in Kursk?');
    expect(quotes.length).toBeLessThanOrEqual(3);
    const places = quotes
      .flatMap((quote) => [quote, ...quote.alsoIn])
      .map(({ passage, span }) => `${passage.reportId}#${passage.position}:${span.start}`);
    expect(new Set(places).size).toBe(places.length);
    const [first] = answer('Worauf hofft Putin?').quotes;
    expect(first?.alsoIn.map(({ text }) => text)).toEqual([expect.stringContaining('Putin hoffe')]);
  });

  it.each([
    'Was sagte Selenskyj zum Treffen in Wonsan?',
    'Was sagte Trump zu Nordkorea?',
    'What did Macron say about North Korea?',
    'Was sagte Kim Jong Un zu Lawrow?',
  ])('does not answer "%s" with the words of somebody else', (question) => {
    for (const { attribution } of answer(question).quotes) expect(attribution.speaker?.certain).not.toBe(true);
  });

  it.each(['Was sagte Kim Jong Un zu Lawrow?', 'Was erklärte Macron?', 'Was ist neu?', 'What is the latest news?'])(
    'does not answer "%s", and is not sure of anything',
    (question) => {
      expect(answer(question)).toMatchObject({ answered: false, confidence: 0, quotes: [] });
    },
  );

  it.each(['What did Lavrov say about the soldiers?', 'Was sagte Lavrov zu Soldaten?'])(
    'knows a speaker in another spelling: "%s"',
    (question) => {
      const { answered, quotes } = answer(question);
      expect({ answered, speaker: quotes[0]?.attribution.speaker?.name }).toEqual({
        answered: true,
        speaker: 'Sergej Lawrow',
      });
    },
  );

  it('searches one report only where that is asked', () => {
    const { quotes } = answerQuestion('Worauf hofft Putin?', archive, { reportId: '004_15e5ad7cfee9b103' });
    expect(quotes[0]?.passage.reportId).toBe('004_15e5ad7cfee9b103');
  });

  it('finds only what a speaker said where that is asked', () => {
    const { quotes } = answerQuestion('Soldaten', archive, { speaker: 'Lawrow', quotes: 'below-threshold' });
    for (const { attribution } of quotes) expect(attribution.speaker?.name).toContain('Sergej Lawrow');
  });

  it.each([
    '',
    '   ',
    '?',
    '🤔',
    'Путин',
    '普京希望什么',
    'ا',
    'x'.repeat(300),
    'und oder die',
    '**@everyone** `rm -rf`',
    '\u200B\u202E',
  ])('answers or declines %j, and does not throw', (question) => {
    expectVerbatim(answer(question));
  });

  it('quotes verbatim and never throws, whatever is asked', () => {
    const words = reports.flatMap(({ passages }) => passages.flatMap(({ text }) => text.split(' ')));
    const question = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((picked) => picked.join(' ')),
    );
    fc.assert(
      fc.property(question, (text) =>
        expectVerbatim(answerQuestion(text, archive, { limit: 10, quotes: 'below-threshold' })),
      ),
    );
  });

  it('quotes verbatim in the answer to every golden question', () => {
    for (const question of [...GOLDEN.map(([text]) => text), ...UNANSWERABLE]) {
      expectVerbatim(answerQuestion(question, archive, { limit: 20, quotes: 'below-threshold' }));
    }
  });
});
