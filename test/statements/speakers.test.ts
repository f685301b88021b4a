import { describe, expect, it } from 'vitest';
import { askedSpeaker } from '../../src/statements/asked-speaker.ts';
import { matchSpeaker, speakersOf } from '../../src/statements/speakers.ts';
import type { Statement } from '../../src/statements/statement.ts';

interface Fields {
  readonly asWritten?: string;
  readonly office?: string;
  readonly certain?: boolean;
}

function aStatement(name: string, { asWritten = name, office, certain = true }: Fields = {}): Statement {
  const passage = { reportId: 'a', position: 1, text: 'Es regne.' };
  const speaker = { name, asWritten, certain, ...(office && { office }) };
  return { passage, span: { start: 0, end: 9 }, kind: 'indirect', speaker, confidence: 0.9 };
}

const ENTRIES = speakersOf([
  aStatement('Sergej Lawrow', { office: 'russischer Außenminister' }),
  aStatement('Lawrow'),
  aStatement('russisches Außenministerium'),
  aStatement('Kim Jong Un'),
  aStatement('Choe Son Hui'),
  aStatement('Wladimir Putin', { office: 'russischer Präsident' }),
]);

describe('speakersOf', () => {
  it('takes a surname for the one full name that carries it', () => {
    expect(ENTRIES[0]).toMatchObject({ name: 'Sergej Lawrow', office: 'russischer Außenminister' });
    expect(ENTRIES[0]?.statements).toHaveLength(2);
  });

  it('keeps two people of one name apart by their offices', () => {
    const entries = speakersOf([
      aStatement('Anna Berg', { office: 'Ministerin' }),
      aStatement('Berg', { office: 'Trainer' }),
    ]);
    expect(entries.map(({ name }) => name)).toEqual(['Anna Berg', 'Berg']);
  });

  it.each([
    ['an institution and its namesakes', ['Berliner Polizei', 'Polizei']],
    ['two who spoke together', ['Russland und Nordkorea', 'Nordkorea']],
  ])('keeps apart %s', (_, names) => {
    expect(
      speakersOf(names.map((name) => aStatement(name)))
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...names].sort());
  });

  it('leaves out speakers that are not certain', () => {
    expect(speakersOf([aStatement('Anna Berg', { certain: false })])).toEqual([]);
  });

  it('gives what two people say to both', () => {
    const entries = speakersOf([aStatement('Sergej Lawrow und Choe Son Hui', { asWritten: 'Lawrow und Choe' })]);
    expect(entries.map(({ variants }) => variants)).toEqual([['Choe Son Hui'], ['Sergej Lawrow']]);
  });

  it.each(['Medienberichten', 'OSZE-Bericht', 'Augenzeugen', 'ein Sprecher', '37 Prozent', 'Er', 'Niemand'])(
    'has no entry for "%s"',
    (name) => {
      expect(speakersOf([aStatement(name)])).toEqual([]);
    },
  );

  it.each(['Polizei', 'taz', 'Sprecher des CERN', 'Ärzte ohne Grenzen', 'Dennis Frank'])('has one for "%s"', (name) => {
    expect(speakersOf([aStatement(name)])).toHaveLength(1);
  });

  it("follows the operator's aliases", () => {
    const entries = speakersOf([aStatement('Kanzler'), aStatement('Anna Berg')], { Kanzler: 'Anna Berg' });
    expect(entries.map(({ name, statements }) => [name, statements.length])).toEqual([['Anna Berg', 2]]);
  });
});

describe('matchSpeaker', () => {
  it.each([
    ['a transliteration', 'Lavrov', 'Sergej Lawrow'],
    ['a genitive', 'Kims', 'Kim Jong Un'],
    ['a hyphen', 'Choe Son-hui', 'Choe Son Hui'],
    ['an office', 'der russische Außenminister', 'Sergej Lawrow'],
    ['a typo', 'Sergei Lawrof', 'Sergej Lawrow'],
    ['its first letters', 'Put', 'Wladimir Putin'],
  ])('finds a speaker by %s', (_, query, name) => {
    expect(matchSpeaker(query, ENTRIES)[0]?.name).toBe(name);
  });

  it('finds nobody for a name that nobody has', () => {
    expect(matchSpeaker('Schmidt', ENTRIES)).toEqual([]);
  });
});

describe('askedSpeaker', () => {
  it.each([
    ['Was sagte Lawrow zu Nordkorea?', ['Sergej Lawrow']],
    ['What did Lavrov say about North Korea?', ['Sergej Lawrow']],
    ['Was hat Putin über Kim gesagt?', ['Wladimir Putin']],
    ['Worauf hofft der russische Präsident?', ['Wladimir Putin']],
    ['Was fordert das Ministerium?', ['russisches Außenministerium']],
    ['Wie äußerte sich Lawrow?', ['Sergej Lawrow']],
    ['What did the Russian president say?', ['Wladimir Putin']],
  ])('"%s" asks for a statement of its speaker', (question, names) => {
    const asked = askedSpeaker(question, ENTRIES);
    expect(asked.asksForStatement).toBe(true);
    expect(asked.speakers.map(({ name }) => name)).toEqual(names);
  });

  it('"Wer nannte …?" asks for the speaker', () => {
    expect(askedSpeaker('Wer nannte die Soldaten heroisch?', ENTRIES)).toEqual({
      asksForStatement: true,
      asksWho: true,
      speakers: [],
    });
  });

  it('asks for no statement where nothing is said', () => {
    expect(askedSpeaker('Wie viele Soldaten kamen nach Kursk?', ENTRIES).asksForStatement).toBe(false);
  });
});
