import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStatements } from '../../src/statements/find-statements.ts';
import { aReport, said } from './said.ts';

describe('direct speech', () => {
  it.each([
    ['German marks', '„Wir bauen“, sagte Anna Berg.', ['direct | „Wir bauen“ | Anna Berg']],
    ['guillemets', '»Wir bauen«, sagte Anna Berg.', ['direct | »Wir bauen« | Anna Berg']],
    ['straight marks', '"Wir bauen", sagte Anna Berg.', ['direct | "Wir bauen" | Anna Berg']],
    [
      'several sentences behind a colon',
      'Anna Berg sagte: „Wir bauen. Morgen.“',
      ['direct | „Wir bauen. Morgen.“ | Anna Berg'],
    ],
    [
      'interrupted by the frame',
      '„Wir bauen“, sagte Anna Berg, „und zwar morgen.“',
      ['direct | „Wir bauen“ […] „und zwar morgen.“ | Anna Berg'],
    ],
    [
      'another quotation inside',
      'Anna Berg sagte: „Er rief ‚Halt‘ und lief.“',
      ['direct | „Er rief ‚Halt‘ und lief.“ | Anna Berg'],
    ],
    ['a word that a verb gives', 'Anna Berg nannte das Gesetz „heroisch“.', ['direct | „heroisch“ | Anna Berg']],
    [
      'a part of indirect speech, beside the statement that holds it',
      'Die Lage sei „ernst“, sagte Anna Berg.',
      ['indirect | Die Lage sei „ernst“ | Anna Berg', 'direct | „ernst“ | Anna Berg'],
    ],
    [
      'somebody who is quoted by somebody else',
      'Der Sender zitierte Anna Berg mit den Worten: „Wir bauen.“',
      ['direct | „Wir bauen.“ | Anna Berg | via Sender'],
    ],
  ])('is found: %s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('indirect speech', () => {
  it.each([
    [
      'dass',
      'Die Polizei teilte mit, dass zwei Menschen verletzt wurden.',
      ['indirect | dass zwei Menschen verletzt wurden | Polizei'],
    ],
    ['Konjunktiv', 'Die Polizei erklärte, der Täter sei geflohen.', ['indirect | der Täter sei geflohen | Polizei']],
    [
      'infinitive',
      'Die Gewerkschaft forderte, die Löhne zu erhöhen.',
      ['indirect | die Löhne zu erhöhen | Gewerkschaft'],
    ],
    ['trailing frame', 'Der Täter sei geflohen, sagte die Polizei.', ['indirect | Der Täter sei geflohen | Polizei']],
    [
      'going on in the next sentence',
      'Die Polizei erklärte, der Täter sei geflohen. Er habe eine Waffe getragen.',
      ['indirect | der Täter sei geflohen | Polizei', 'indirect | Er habe eine Waffe getragen | Polizei'],
    ],
    ['laut', 'Laut Polizei wurden zwei Menschen verletzt.', ['indirect | wurden zwei Menschen verletzt | Polizei']],
    [
      'nach Angaben',
      'Nach Angaben der Polizei wurden zwei Menschen verletzt.',
      ['indirect | wurden zwei Menschen verletzt | Polizei'],
    ],
    [
      'zufolge, in the middle',
      'Zwei Menschen wurden der Polizei zufolge verletzt.',
      ['indirect | Zwei Menschen wurden […] verletzt | Polizei'],
    ],
    ['so X', 'Zwei Menschen wurden verletzt, so die Polizei.', ['indirect | Zwei Menschen wurden verletzt | Polizei']],
    [
      'wie X mitteilte',
      'Wie die Polizei mitteilte, wurden zwei Menschen verletzt.',
      ['indirect | wurden zwei Menschen verletzt | Polizei'],
    ],
    [
      'demnach',
      'Die Wahlkommission legte Zahlen vor. Demnach hat die Koalition verloren.',
      ['indirect | hat die Koalition verloren | Wahlkommission'],
    ],
    [
      'a compound with -Angaben',
      'Nach Tass-Angaben traf er am Montag ein.',
      ['indirect | traf er am Montag ein | Tass'],
    ],
    [
      'hieß es in',
      'Der Preis steige weiter, hieß es in einem Bericht der Bundesbank.',
      ['indirect | Der Preis steige weiter | Bundesbank'],
    ],
    [
      'a noun of speech',
      'Die Forderung der Union, die Steuern zu senken, fand keine Mehrheit.',
      ['indirect | die Steuern zu senken | Union'],
    ],
    ['Das sagte X', 'Der Zug hielt an. Das teilte die Bahn mit.', ['indirect | Der Zug hielt an | Bahn']],
    [
      'danach, behind a paper',
      'Die Bank legte eine Studie vor. Danach steigen die Preise.',
      ['indirect | steigen die Preise | Bank'],
    ],
    [
      'an infinitive without its comma',
      'Die Firma hat angekündigt die Preise zu erhöhen.',
      ['indirect | die Preise zu erhöhen | Firma'],
    ],
    ['an aim', 'Ziel der Stiftung ist es, ein Telefon zu bauen.', ['indirect | ein Telefon zu bauen | Stiftung']],
    [
      'before a quotation behind a colon',
      'Anna Berg betonte, dass es regne: „Es regnet, und das ist schön.“',
      ['indirect | dass es regne | Anna Berg', 'direct | „Es regnet, und das ist schön.“ | Anna Berg'],
    ],
    [
      'a participle in front of its auxiliary',
      'Die Studie besagt, es fehle Geld. Betroffen seien vor allem Kinder.',
      ['indirect | es fehle Geld | Studie', 'indirect | Betroffen seien vor allem Kinder | Studie'],
    ],
    ['a passive, which names nobody', 'Ihm wird vorgeworfen, gelogen zu haben.', ['indirect | gelogen zu haben | –']],
  ])('is found: %s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    ['lobte', 'Die Ministerin lobte die Arbeit der Helfer.', 'Ministerin'],
    ['hatte gelobt', 'Zuvor hatte die Ministerin die Arbeit der Helfer gelobt.', 'Ministerin'],
    ['a separable verb', 'Die Regierung lehnte den Antrag ab.', 'Regierung'],
  ])('reports the act of speaking without its words: %s', (_, text, speaker) => {
    expect(said(text)).toEqual([`reported | ${text.slice(0, -1)} | ${speaker}`]);
  });
});

describe('layers', () => {
  it('names the innermost speaker, and through whom the report knows', () => {
    const text =
      'In einem Gespräch habe Lawrow erklärt, Präsident Wladimir Putin hoffe auf Kontakte, berichtete die Nachrichtenagentur Tass.';
    expect(said(text)).toEqual(['indirect | Präsident Wladimir Putin hoffe auf Kontakte | Lawrow | via Tass']);
  });
});

describe('inside other statements', () => {
  it('is a reason in the Konjunktiv beside an act of speech', () => {
    expect(said('Anna Berg kritisierte den Plan, der zu teuer sei.')).toEqual([
      'reported | Anna Berg kritisierte den Plan, der zu teuer sei | Anna Berg',
      'indirect | der zu teuer sei | Anna Berg',
    ]);
  });

  it('are words that a passive gives', () => {
    expect(said('Das Werk wird von Anna Berg als „reine Freude an der Musik“ bezeichnet.')).toContain(
      'direct | „reine Freude an der Musik“ | Anna Berg',
    );
  });

  it('is no single noun in quotation marks', () => {
    expect(said('Anna Berg sagte, dass der Sturm „Larry“ abziehe.')).toEqual([
      'indirect | dass der Sturm „Larry“ abziehe | Anna Berg',
    ]);
  });
});

describe('pitfalls', () => {
  it.each([
    ['a condition', 'Beide leisten Beistand, sollte eines der Länder angegriffen werden.'],
    ['a plural that both moods share', 'Die Firmen führen neue Regeln ein.'],
    ['an adjective that looks like a Konjunktiv', 'Die reine Luft tat ihm gut.'],
    ['"nach" of time', 'Nach einem Treffen mit der Polizei fuhr er heim.'],
    ['a newspaper', 'Die „Süddeutsche Zeitung“ erscheint in München.'],
    ['a title', 'Der Film „Wollt ihr spielen?“ läuft heute.'],
    ['a band', 'Im Jahr 2012 trat „Wir sind Helden“ auf.'],
    ["the editors' inference", 'Die Formulierung richtet sich mutmaßlich gegen die USA.'],
    ['a publication without words', 'Das Ministerium veröffentlichte eine Videoaufnahme.'],
    ['a list behind a colon', 'Die Namen lauten: Anna, Berta und Clara.'],
    ['a doing behind "nach"', 'Die Stadt ist nach dem Beschluss des Rates ruhig.'],
    ['a time', 'Er aß. Danach ging er heim.'],
    ['what somebody notices', 'Als sie bemerkte, dass es regnet, ging sie heim.'],
    ['a plan', 'Die Schulen sollen im Sommer wegfallen.'],
  ])('nobody says: %s', (_, text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['an object in front', 'Als Grund gab die Bahn an, es fehle Personal.', 'Bahn'],
    ['a dative in front', 'Der Zeitung sagte Karma, er sei müde.', 'Karma'],
    [
      'an apposition before the verb',
      'John Kline, ein Repräsentant aus Ohio, sagte, das Gesetz sei falsch.',
      'John Kline',
    ],
    ['a verb that stands apart', 'Die Zeitung geht davon aus, dass er kommt.', 'Zeitung'],
    ['a Konjunktiv inside what is said', 'Der Minister sagte, die Bahn habe zugesagt, zu bauen.', 'Minister'],
  ])('the speaker is right in spite of: %s', (_, text, name) => {
    expect(findStatements(aReport(text)).map(({ speaker }) => speaker?.name)).toEqual([name]);
  });
});

describe('who is meant', () => {
  it('is the fullest name of the report, with the office where it is written', () => {
    const [statement] = findStatements(
      aReport('Der russische Außenminister Sergej Lawrow reiste an.', 'Er freue sich, sagte Lawrow.'),
    );
    expect(statement?.speaker).toEqual({
      name: 'Sergej Lawrow',
      asWritten: 'Lawrow',
      office: 'russischer Außenminister',
      certain: true,
    });
  });

  it.each([
    ['an office', 'Der Minister betonte, es sei warm.', 'Sergej Lawrow'],
    ['a description', 'Der Top-Diplomat betonte, es sei warm.', 'Sergej Lawrow'],
    ['a pronoun', 'Lawrow kam an. Er betonte, es sei warm.', 'Sergej Lawrow'],
  ])('is found by %s', (_, text, name) => {
    const statements = findStatements(aReport('Außenminister Sergej Lawrow reiste an.', text));
    expect(statements.map(({ speaker }) => speaker?.name)).toEqual([name]);
  });

  it('stays open where two may be meant, and lists both', () => {
    const [statement] = findStatements(aReport('Max Berg traf Paul Dorn. Er betonte, es sei warm.'));
    expect(statement?.speaker?.certain).toBe(false);
    expect(statement?.candidates).toEqual(['Max Berg', 'Paul Dorn']);
  });

  it.each([
    ['an inflection', 'hieß es in einer Erklärung des russischen Außenministeriums', 'russisches Außenministerium'],
    ['a weak noun', 'hieß es in einer Erklärung des Auswärtigen Amtes', 'Auswärtiges Amt'],
    ['a bracket', 'teilte der Verband (DVB) mit', 'Verband'],
    ['quotation marks', 'berichtete die Zeitung „Die Zeit“', 'Die Zeit'],
    ['what kind of medium it is', 'meldete die russische Nachrichtenagentur Tass', 'Tass'],
    ['a relative clause', 'sagte der Eigentümer, der in Bonn wohnt', 'Eigentümer'],
    ['a calling that is no office', 'sagte der Mafiajäger Salvatore Boemi', 'Salvatore Boemi'],
    ['an initial', 'sagte Präsident George W. Bush', 'George W. Bush'],
    ['a name that looks like an institution', 'sagte Murat Jung', 'Murat Jung'],
  ])('takes a name out of %s', (_, frame, name) => {
    expect(findStatements(aReport(`Es regne, ${frame}.`)).map(({ speaker }) => speaker?.name)).toEqual([name]);
  });

  it('gives two who speak together their full names', () => {
    expect(said('Außenminister Sergej Lawrow traf Choe Son Hui. Es regne, sagten Lawrow und Choe.')).toEqual([
      'indirect | Es regne | Sergej Lawrow und Choe Son Hui',
    ]);
  });

  it.each([
    ['the country that the report names', 'Nordkorea schwieg. Es regne, sagte Pjöngjang.', 'Nordkorea'],
    ['itself where the report names no country', 'Es regne, sagte Pjöngjang.', 'Pjöngjang'],
  ])('is, for a capital, %s', (_, text, name) => {
    expect(findStatements(aReport(text)).at(-1)?.speaker?.name).toBe(name);
  });

  it('lists no pronoun and no bare noun as a candidate', () => {
    for (const { candidates } of findStatements(
      aReport('Er betonte, es sei warm.', 'Vorwürfe, er habe gelogen, gibt es.'),
    ))
      expect(candidates).toBeUndefined();
  });
});

/** Pieces that sentences of the reports are made of, so that the parser meets its own constructions in any order. */
const PIECES = [
  '„',
  '“',
  '"',
  '»',
  '«',
  '‚',
  '‘',
  '(',
  ')',
  ',',
  '.',
  ':',
  ' – ',
  ' ',
  'sagte',
  'laut',
  'nach Angaben',
  'der',
  'Lawrow',
  'habe',
  'sei',
  'dass',
  'wie',
  'so',
  'mit',
  'teilte',
  'Er',
  'zufolge',
  'und',
  'zu gehen',
  'Polizei',
  'wonach',
];

describe('any text', () => {
  it('is read without an error, and every span lies inside its passage', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 40 }),
        (pieces) => {
          for (const { passage, span, parts, confidence } of findStatements(aReport(pieces.join(' ')))) {
            for (const { start, end } of [span, ...(parts ?? [])]) {
              expect(start).toBeGreaterThanOrEqual(span.start);
              expect(end).toBeLessThanOrEqual(span.end);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(passage.text.length);
            }
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});

describe('a verb of speech for what nobody says', () => {
  it.each([
    ['a thing that threatens somebody', 'Dem Fahrer droht eine hohe Geldstrafe.'],
    ['a dative pronoun before it', 'Ihnen drohen mehrere Monate Haft.'],
    ['a thing that threatens to happen', 'Der Turm droht nach dem Sturm einzustürzen.'],
    ['an offer of goods', 'Im Sommer bietet das Museum längere Öffnungszeiten an.'],
    ['a grant', 'Die Stadt räumt dem Radverkehr den Vorrang ein.'],
    ['a sentence of a court', 'Das Landgericht verurteilte den Dieb zu zwei Jahren Haft.'],
    ['a participle before a noun', 'Im Lager wurden zwölf zu Unrecht verurteilte Bauern festgehalten.'],
    ['a participle behind an article', 'Damit schließt sich eine oft beklagte Lücke im Netz.'],
    ['a list of crimes', 'Er wurde wegen Raubes, Betrugs und Nötigung von Zeugen verurteilt.'],
    ['a participle in a passive', 'Je nach Land sollen tausend Menschen wegen Wilderei verurteilt worden sein.'],
    ['a deed done by declaring', 'Das Tal, das zum Schutzgebiet erklärt wurde, ist zu durchqueren.'],
    ['something that is hoped for', 'Von der Fusion verspricht sich der Konzern Gewinne.'],
    ['a verdict that is spoken', 'Die Kammer hat am Montag das Urteil gesprochen.'],
  ])('is no statement: %s', (_, text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['a threat with something', 'Die Gewerkschaft drohte mit Streik.', 'Gewerkschaft'],
    ['a threat to do something', 'Die Gewerkschaft drohte, die Arbeit niederzulegen.', 'Gewerkschaft'],
    ['a condemnation', 'Die Regierung verurteilte den Anschlag.', 'Regierung'],
    ['das before the verb', 'Der Fluss sei gestiegen. Das berichteten Helfer der Feuerwehr.', 'Helfer der Feuerwehr'],
    ['what turned out', 'Bei den Messungen der Feuerwehr stellte sich heraus, dass das Gas ungiftig war.', '–'],
  ])('is one where somebody says it, or nobody is named: %s', (_, text, speaker) => {
    expect(said(text).map((line) => line.split(' | ')[2])).toEqual([speaker]);
  });
});

describe('the agent of a passive', () => {
  it.each([
    ['von', 'Von der Polizei wurde bestätigt, dass der Täter geflohen sei.', 'Polizei'],
    ['von behind a noun', 'Am Montag wurde der Plan von der Stadt als „mutig“ bezeichnet.', 'Stadt'],
    ['vom behind another von', 'Die Gefahr von Lawinen wird vom Wetterdienst als „hoch“ bezeichnet.', 'Wetterdienst'],
    ['von within the accused', 'Dem Vorstand unter der Leitung von Karl Berg wird vorgeworfen, Geld zu waschen.', '–'],
    ['von behind a number', 'Mit 12 von 20 Stimmen wurde beschlossen, das Bad zu schließen.', '–'],
    ['von within what is spoken of', 'Das Fällen von Bäumen war damit begründet worden, dass sie krank seien.', '–'],
  ])('is named or nobody is: %s', (_, text, speaker) => {
    expect(new Set(said(text).map((line) => line.split(' | ')[2]))).toEqual(new Set([speaker]));
  });
});

describe('a name', () => {
  it.each([
    ['with a number behind the article', 'Der 39-Jährige sagte, er habe geschlafen.', '39-Jährige'],
    [
      'with a number inside',
      '„Wir spielen“, sagte der Sportchef von Mainz 05 Rheinhessen.',
      'Sportchef von Mainz 05 Rheinhessen',
    ],
    ['with a number that ends it', 'Laut Feuerwehr 20 Häuser stehen unter Wasser.', 'Feuerwehr'],
  ])('is whole: %s', (_, text, speaker) => {
    expect(said(text).map((line) => line.split(' | ')[2])).toEqual([speaker]);
  });

  it.each([
    ['wonach', 'Es gab Gerüchte, wonach der Turm verkauft werden soll.'],
    ['a count', 'Laut 35 Stimmen ist der Plan gut.'],
  ])('that is left over is never sure, nor a candidate: %s', (_, text) => {
    const statements = findStatements(aReport(text));
    expect(statements.map(({ speaker }) => speaker?.certain ?? false)).not.toContain(true);
    expect(statements.flatMap(({ candidates = [] }) => candidates)).toEqual([]);
  });
});

describe('a speaker', () => {
  it.each([
    ['a thing', 'Die Krise belegt, dass die Löhne zu niedrig sind.', false],
    ['a thing that a relative pronoun stands for', 'Wir sahen die Krise, die belegt, dass die Löhne sinken.', false],
    ['an idea', 'Die Idee besagt, dass alle mehr teilen.', false],
    ['a union, which ends as a thing does', 'Die Gewerkschaft erklärte, dass die Löhne zu niedrig sind.', true],
    ['a person', 'Der Wirtschaftsweise erklärte, dass die Löhne zu niedrig sind.', true],
  ])('is sure or not: %s', (_, text, certain) => {
    expect(findStatements(aReport(text)).map(({ speaker }) => speaker?.certain)).toEqual([certain]);
  });
});

describe('a medium', () => {
  it('is not named beside the speaker that it is', () => {
    expect(
      said('Laut Polizei ist der Täter, von dem laut Polizei nichts bekannt ist, geflohen.').join('\n'),
    ).not.toContain('via');
  });
});

describe('who speaks', () => {
  it.each([
    ['not the object before the verb', 'Die streikenden Fahrer, die kamen, nannte der Vorstand „gierig“.', 'Vorstand'],
    ['not "wonach"', 'Es heißt viel, wonach der Turm verkauft werden soll.', '–'],
    ['not rumours', 'Nach Gerüchten über einen Verkauf schloss das Werk.', undefined],
    ['whom some report it of', '„Wir bauen“, sagte die Kanzlerin einigen Gästen zufolge.', 'Kanzlerin'],
  ])('is %s', (_, text, speaker) => {
    expect(said(text).at(-1)?.split(' | ')[2]).toBe(speaker);
  });
});

describe('two who may speak', () => {
  it.each([
    [
      'who came to a conclusion, and the paper that says so',
      'Der Ausschuss kam laut Handelsblatt zu dem Schluss, dass der Bau zu teuer sei.',
      'indirect | dass der Bau zu teuer sei | Ausschuss | via Handelsblatt',
    ],
    [
      'who accuses, with an English name, and the accused',
      'Die Partei Movement for Freedom (MFF), die verlor, beschuldigte den Rat der Fälschung.',
      'reported | Die Partei Movement for Freedom (MFF), die verlor, beschuldigte den Rat der Fälschung | Partei Movement for Freedom',
    ],
  ])('are told apart: %s', (_, text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});
