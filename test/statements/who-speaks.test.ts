import { describe, expect, it } from 'vitest';
import { findStatements } from '../../src/statements/find-statements.ts';
import { aReport, said } from './said.ts';

const speakers = (text: string) => findStatements(aReport(text)).map(({ speaker }) => speaker?.name);

describe('the subject of a verb of speech', () => {
  it.each([
    ['behind "und"', 'Das war neu und die Ärzte fürchten, dass es regnet.', 'Ärzte'],
    [
      'behind a phrase with "als"',
      'Als einer der ersten sah Max Berg die Lage, die gut war, und forderte, es zu tun.',
      'Max Berg',
    ],
    ['behind an adjective that opens the sentence', 'Besorgt äußerte sich Max Berg über den Regen.', 'Max Berg'],
    ['before the dative of a land', 'Russland wirft der Ukraine vor, es getan zu haben.', 'Russland'],
    ['behind a doing', 'Die Verschiebung nannte Berg „einen großen Fehler“.', 'Berg'],
    ['with an attribute of many words', 'Die in New York geborene Ministerin Anna Berg sagte, es regne.', 'Anna Berg'],
    ['with the genitive of its office', 'Der Leiter des Amtes Max Berg sagte, es regne. Max Berg ging.', 'Max Berg'],
    [
      'with a place before its name',
      'Dazu sagte die Sprecherin der Fraktion im Bundestag, Anna Berg: „Ja.“',
      'Anna Berg',
    ],
    ['of a clause with "während"', 'Während Max Berg ankündigte, es zu tun, schwieg Dorn.', 'Max Berg'],
  ])('is found %s', (_, text, name) => {
    expect(speakers(text)[0]).toBe(name);
  });

  it('is not that of what somebody said', () => {
    expect(said('Max Berg sagte, Dorn sei da, und kündigte an, zu gehen.')).toEqual([
      'indirect | Dorn sei da | Max Berg',
      'indirect | zu gehen | Max Berg',
    ]);
  });

  it('is doubtful where one person has the verb of several', () => {
    const [statement] = findStatements(
      aReport('Max Berg, und Eva Dorn, Sprecherin der Partei, nannten das „großen Unsinn“.'),
    );
    expect(statement?.speaker?.certain ?? false).toBe(false);
  });
});

describe('what nobody says', () => {
  it.each([
    ['a denial', 'Max Berg gab nicht bekannt, warum es regnet.'],
    ['an apology that is missing', 'Die Regierung hat sich nicht entschuldigt.'],
    ['what lies ahead', 'Die Mehrheit wird dem Kanzler das Vertrauen aussprechen.'],
    ['a claim on lives', 'Das Beben forderte zwölf Menschenleben.'],
    ['where somebody got into', 'Er meisterte die Krise, in die das Land geraten war, gut.'],
    ['what one would have had to ask for', 'Das Land hätte das Geld verlangen müssen.'],
  ])('is no statement: %s', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('the name of a source', () => {
  it.each([
    ['with its place', 'Den Behörden in Mombasa zufolge regnet es.', 'Behörden in Mombasa'],
    ['without the things behind it', 'Bisher liegen laut Airbus Bestellungen für 184 Flugzeuge vor.', 'Airbus'],
    ['without a nominative behind it', 'Nach Auskunft der NASA regnet es.', 'NASA'],
    ['without a masculine behind it', 'Das ist laut der Kammer der Grund für den Regen.', 'Kammer'],
    ['without a number of things', 'Es kamen nach Polizeiangaben 2500 Menschen.', 'Polizei'],
    ['from a compound', 'Nach Unternehmensangaben regnet es.', 'Unternehmen'],
    [
      'in the nominative, singular',
      'Das Land wird vom Deutschen Wetterdienst als „sehr nass“ eingestuft.',
      'Deutscher Wetterdienst',
    ],
    ['in the nominative, plural', 'Laut Medienberichten regnet es.', 'Medienberichte'],
    ['out of the genitive plural', 'Nach Meinung politischer Beobachter regnet es.', 'politische Beobachter'],
    ['for a relative clause', 'Das folgt aus Umfragen im Land, nach denen es regnet.', 'Umfragen'],
    [
      'for several, which is no single person',
      'Max Berg und Eva Dorn sind Politiker. Nach Meinung der beiden Politiker regnet es.',
      'beide Politiker',
    ],
  ])('is given %s', (_, text, name) => {
    expect(speakers(text).at(-1)).toBe(name);
  });
});

describe('sentences in the Konjunktiv', () => {
  it('are one statement with their neighbours, whatever is quoted in them', () => {
    expect(said('Max Berg schwieg. Es sei kalt. Dies sei „sehr schlecht“.')).toEqual([
      'indirect | Es sei kalt. Dies sei „sehr schlecht“ | Max Berg',
      'direct | „sehr schlecht“ | Max Berg',
    ]);
  });

  it('go on from who spoke before, and not from a thing', () => {
    expect(said('Max Berg sagte, es regne.', 'Böen wehten. Es sei kalt.').at(-1)).toBe(
      'indirect | Es sei kalt | Max Berg',
    );
  });

  it('hold frames of their own without another speaker', () => {
    expect(said('Max Berg klagte, es regne. Neu sei, dass der Bürgermeister anordne, zu gehen.').at(-1)).toBe(
      'indirect | Neu sei, dass der Bürgermeister anordne, zu gehen | Max Berg',
    );
  });
});
