import { areOpposite } from '../language/same-meaning.ts';
import type { StatementTerm, StatementTerms } from './statement-terms.ts';

/** What two wordings say otherwise. */
export type Conflict =
  | 'number'
  | 'negation'
  | 'stance'
  | 'opposite'
  | 'predicate'
  | 'replaced'
  | 'name'
  | 'country'
  | 'roles'
  | 'time'
  | 'actor'
  | 'month'
  | 'weekday';

/** What two sentences say otherwise; their terms are those that the other one has nothing for. */
export function conflictsOf(a: StatementTerms, b: StatementTerms): Conflict[] {
  const both = (test: (term: StatementTerm) => boolean) => a.terms.some(test) && b.terms.some(test);
  const conflicts: Conflict[] = [];
  if (both((term) => term.number !== undefined)) conflicts.push('number');
  if (negates(a, b) || negates(b, a)) conflicts.push('negation');
  if (a.stems.some((x) => !b.stems.includes(x) && b.stems.some((y) => !a.stems.includes(y) && areOpposite(x, y)))) {
    conflicts.push('opposite');
  }
  if (standsOtherwise(a, b) || standsOtherwise(b, a)) conflicts.push('stance');
  if (both((term) => term.country !== undefined)) conflicts.push('country');
  if (both(looksLikeName)) conflicts.push('name');
  if (both((term) => term.isVerb)) conflicts.push('predicate');
  if (a.time !== undefined && b.time !== undefined && a.time !== b.time) conflicts.push('time');
  if (apart(a.months, b.months)) conflicts.push('month');
  if (apart(a.weekdays, b.weekdays)) conflicts.push('weekday');
  return conflicts;
}

function looksLikeName(term: StatementTerm): boolean {
  return term.bare && term.meanings.length === 0 && term.families.length === 0;
}

/** "China … aus Europa" against "EU … aus China": two countries have changed places. */
export function rolesSwapped(a: StatementTerms, b: StatementTerms): boolean {
  const shared = rolesOf(a).flatMap(([country, role]) => {
    const other = rolesOf(b).find(([id]) => id === country);
    return other ? [{ here: role, there: other[1] }] : [];
  });
  return shared.some((x) =>
    shared.some((y) => x.here !== y.here && x.here === y.there && x.there === y.here && x.here !== x.there),
  );
}

/** The first role of each country of a sentence. */
function rolesOf({ terms }: StatementTerms): [number, string][] {
  const roles = new Map<number, string>();
  for (const { country, role } of terms) if (country !== undefined && !roles.has(country)) roles.set(country, role);
  return [...roles];
}

function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && [...a].every((one) => !b.has(one));
}

/** Refusal is the stance that a negation can put in other words: "lehnte ab", "werde es nicht geben". */
const REFUSAL = 0;

function negates(a: StatementTerms, b: StatementTerms): boolean {
  if (a.negations.length === 0 || b.negations.length > 0) return false;
  return a.stances.has(REFUSAL) || !b.stances.has(REFUSAL);
}

function standsOtherwise(a: StatementTerms, b: StatementTerms): boolean {
  return [...a.stances].some(
    (stance) => !b.stances.has(stance) && !(stance === REFUSAL && b.negations.length > 0 && a.negations.length === 0),
  );
}
