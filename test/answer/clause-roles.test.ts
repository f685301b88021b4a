import { describe, expect, it } from 'vitest';
import { type ClauseRoles, clauseRoles } from '../../src/answer/clause-roles.ts';

/** The words that have a role in a sentence. */
const words = (text: string, role: keyof ClauseRoles) =>
  clauseRoles(text)[role].map(({ start, end }) => text.slice(start, end));

describe('the roles in a sentence', () => {
  it('are who does it and what is done', () => {
    const text = 'Die Polizei hat am Montag den Täter gefasst.';
    expect(words(text, 'agents')).toEqual(['Die Polizei']);
    expect(words(text, 'predicates')).toEqual(['gefasst']);
  });

  it('are to whom it is done in the passive', () => {
    const text = 'Der Täter wurde am Montag von der Polizei gefasst.';
    expect(words(text, 'patients')).toEqual(['Der Täter']);
    expect(words(text, 'agents')).toEqual(['von der Polizei']);
  });

  it('leave out a pronoun, and what may be the object', () => {
    expect(words('Er lobte die Reform.', 'agents')).toEqual([]);
    expect(words('Die Strecke sperrt die Bahn.', 'agents')).toEqual([]);
  });

  it('hold inside quotation marks', () => {
    expect(words('„Der Kanzler irrt“, sagte Meier.', 'agents')).toEqual(['Der Kanzler', 'Meier']);
  });

  it('tell clauses of a cause or condition, not of a consequence', () => {
    expect(words('Das Werk schließt, weil die Preise sinken.', 'adverbials')).toEqual(['weil die Preise sinken']);
    expect(words('Die Preise sinken, so dass das Werk schließt.', 'adverbials')).toEqual([]);
  });

  it('tell relative clauses', () => {
    expect(words('Der Mann, der das Haus kaufte, schwieg.', 'relatives')).toEqual(['der das Haus kaufte']);
  });
});
