import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/corpus/report.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import { createMiniSearchEngine } from '../../src/search/minisearch-engine.ts';
import { ANSWER_THRESHOLD } from '../../src/search/threshold.ts';
import type { Statement } from '../../src/statements/statement.ts';
import { aReport } from '../support/report.ts';

const BAHN = aReport(
  'bahn',
  ['Die Bahn baut eine Strecke nach Bonn. Die Ministerin lobte den Bau.', 'Im August 2024 begann der Bau der Strecke.'],
  { headline: 'Neue Strecke' },
);
const WETTER = aReport('wetter', ['Am Sonntag regnet es in Hamburg. Es bleibt kühl.', 'In Bonn scheint die Sonne.']);
const FUND = aReport('fund', [
  'Forscher haben in Peru einen Wasserfall entdeckt. Er ist 771 Meter hoch.',
  'Der Musiker starb an einem Krebsleiden. Die Familie trauert.',
]);
const REPORTS = [BAHN, WETTER, FUND];

function engineWith(reports: readonly Report[]): SearchEngine {
  const engine = createMiniSearchEngine();
  for (const report of reports) engine.add(report, []);
  return engine;
}

const textsOf = (engine: SearchEngine, question: string, limit = 3) =>
  engine
    .find(question, { limit })
    .matches.map(({ passage, sentence }) => passage.text.slice(sentence.start, sentence.end));

describe('find', () => {
  it.each([
    ['the words of the question', 'Wann begann der Bau der Strecke?', 'Im August 2024'],
    ['a slip in a question word, and in a short one', 'Wlecher Musikr srarb?', 'starb an einem Krebsleiden'],
    ['another spelling and a typo', 'Was regnt am Sontag in HAMBURG?', 'Am Sonntag regnet es'],
    ['another word of the family', 'Woran ist der Musiker gestorben?', 'starb an einem Krebsleiden'],
    ['English words that are alike', 'Which waterfall was discovered in Peru?', 'in Peru einen Wasserfall'],
  ])('finds the sentence by %s', (_, question, quote) => {
    expect(textsOf(engineWith(REPORTS), question)[0]).toContain(quote);
  });

  it('looks into the sentence that refers to the one before for what is asked', () => {
    expect(textsOf(engineWith(REPORTS), 'Wie hoch ist der Wasserfall in Peru?')[0]).toContain('771 Meter');
  });

  it.each([
    ['no reports', [], 'Wann begann der Bau?'],
    ['an empty question', REPORTS, ''],
    ['only stop words', REPORTS, 'Wer ist das?'],
    ['emoji', REPORTS, '🚂🚂'],
    ['another script', REPORTS, 'Когда началась стройка?'],
  ])('is not sure with %s', (_, reports, question) => {
    expect(engineWith(reports).find(question, { limit: 3 }).confidence).toBeLessThan(ANSWER_THRESHOLD);
  });

  it('is surer of what stands there than of what does not', () => {
    const engine = engineWith(REPORTS);
    const sure = engine.find('Wann begann der Bau der Strecke nach Bonn?', { limit: 1 }).confidence;
    expect(sure).toBeGreaterThan(engine.find('Wann wurde der Papst gewählt?', { limit: 1 }).confidence);
  });

  it('says in how many reports each word of the question occurs', () => {
    expect(engineWith(REPORTS).find('Regnet es in Bonn oder Kiel?', { limit: 1 }).words).toEqual([
      { text: 'Regnet', reports: 1 },
      { text: 'Bonn', reports: 2 },
      { text: 'Kiel', reports: 0 },
    ]);
  });

  it('marks the words that match', () => {
    const [match] = engineWith(REPORTS).find('Regen Hamburg', { limit: 1 }).matches;
    const marked = match?.terms.map(({ start, end }) => match.passage.text.slice(start, end));
    expect(marked).toContain('Hamburg');
  });

  it('explains every score by signals that add up to it', () => {
    for (const { score, signals } of engineWith(REPORTS).find('Wann begann der Bau?', { limit: 5 }).matches) {
      expect(Object.values(signals).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 6);
    }
  });

  it('keeps to one report where asked to', () => {
    const found = engineWith(REPORTS).find('Was ist in Bonn?', { limit: 9, reportId: 'wetter' });
    expect(new Set(found.matches.map(({ report }) => report.id))).toEqual(new Set(['wetter']));
    expect(engineWith(REPORTS).find('Bonn', { limit: 9, reportId: 'nowhere' }).matches).toEqual([]);
  });

  it('keeps to the statements of one speaker where asked to', () => {
    const text = 'Die Strecke sei teuer, sagte Anna Huber. Die Strecke ist lang.';
    const report = aReport('rede', [text]);
    const passage = report.passages[0];
    if (!passage) throw new Error('expected a passage');
    const speaker = { name: 'Anna Huber', asWritten: 'Anna Huber', certain: true };
    const statement: Statement = { passage, span: { start: 0, end: 21 }, kind: 'indirect', speaker, confidence: 1 };
    const engine = createMiniSearchEngine();
    engine.add(report, [statement]);
    engine.add(BAHN, []);
    const found = engine.find('Was ist mit der Strecke?', { limit: 9, speaker: 'Huber' });
    expect(found.matches.map(({ sentence }) => text.slice(sentence.start, sentence.end))).toEqual([
      'Die Strecke sei teuer, sagte Anna Huber.',
    ]);
  });

  it('never throws, and quotes no sentence twice', () => {
    const engine = engineWith(REPORTS);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (question) => {
        const { matches, confidence } = engine.find(question, { limit: 10 });
        const places = matches.map(
          ({ passage, sentence }) => `${passage.reportId} ${passage.position} ${sentence.start}`,
        );
        expect(new Set(places).size).toBe(places.length);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('adding and removing', () => {
  const QUESTIONS = [
    'Wann begann der Bau der Strecke?',
    'Was ist in Bonn?',
    'Sonne Regen Musiker',
    'Wie hoch ist der Wasserfall?',
  ];
  const allFindings = (engine: SearchEngine) => QUESTIONS.map((question) => engine.find(question, { limit: 10 }));
  const EXPECTED = allFindings(engineWith(REPORTS));

  it('gives the same findings in whatever order reports came and went', () => {
    const order = fc.shuffledSubarray(['bahn', 'wetter', 'fund', 'bahn', 'wetter', 'fund'], { minLength: 6 });
    fc.assert(
      fc.property(order, (steps) => {
        const engine = createMiniSearchEngine();
        const held = new Set<string>();
        for (const id of [...steps, 'fund', 'bahn', 'wetter']) {
          const report = REPORTS.find((one) => one.id === id);
          if (!report) continue;
          if (held.delete(id)) engine.remove(id);
          engine.add(report, []);
          held.add(id);
        }
        expect(allFindings(engine)).toEqual(EXPECTED);
      }),
      { numRuns: 20 },
    );
  });

  it('forgets a removed report', () => {
    const engine = engineWith(REPORTS);
    engine.remove('fund');
    expect(allFindings(engine)).toEqual(allFindings(engineWith([BAHN, WETTER])));
  });

  it('forgets forms of a word that only a removed report held', () => {
    const held = aReport('held', ['Der Wasserfall ist hoch.']);
    const engine = engineWith([held, aReport('gone', ['Die Wasserfälle sind hoch.'])]);
    engine.remove('gone');
    const question = 'Wie hoch sind die Wasserfällle?';
    expect(engine.find(question, { limit: 3 })).toEqual(engineWith([held]).find(question, { limit: 3 }));
  });

  it('refuses a report twice, and to remove one that is not there', () => {
    const engine = engineWith([BAHN]);
    expect(() => engine.add(BAHN, [])).toThrow('bahn');
    expect(() => engine.remove('wetter')).toThrow('wetter');
  });
});
