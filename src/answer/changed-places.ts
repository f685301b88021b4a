import type { StatementTerm } from './statement-term.ts';
import type { StatementTerms } from './statement-terms.ts';

/** Between these, who stands where says nothing: "trifft sich mit", "zwischen". */
const EITHER_WAY = /^(?:number|mit|zwischen|neben|und|in|im|am|auf|seit|bis|bei|beim|laut|zu|zur|zum)$/u;

/**
 * Whether two nouns or names have changed places: "A liegt vor B" against "B liegt vor A", "von A nach B" against "von B
 * nach A". Only within one clause of each sentence, for "…, sagte A" may stand at either end; and not where one sentence
 * is a passive.
 */
export function placesChanged(a: StatementTerms, b: StatementTerms): boolean {
  if (a.isPassive !== b.isPassive) return false;
  const shared = a.terms.filter(isPlaced).flatMap((here) => {
    const there = b.terms.find((term) => isPlaced(term) && isSame(here, term));
    return there ? [{ here: placeIn(a, here), there: placeIn(b, there), clauses: [here.clause, there.clause] }] : [];
  });
  const swapped = shared.some((x) =>
    shared.some(
      (y) =>
        x.here !== x.there &&
        y.there === x.here &&
        y.here === x.there &&
        x.clauses.every((clause, i) => clause === y.clauses[i]) &&
        // Subject and object are told by the order of words too badly; `rolesChanged` knows them by the clause.
        x.there !== OBJECT &&
        x.here !== OBJECT,
    ),
  );
  return (
    swapped || (!a.isPassive && shared.some(({ here, there }) => arePointed(here, there) || arePointed(there, here)))
  );
}

/** "von Air India" against "an Air India". */
function arePointed(from: string, to: string): boolean {
  return /^(?:von|vom|aus)$/u.test(from) && /^(?:an|nach)$/u.test(to);
}

const SUBJECT = 'subject';
const OBJECT = 'object';

function isPlaced({ capital, isLight, number, place }: StatementTerm): boolean {
  return capital && number === undefined && !isLight && !EITHER_WAY.test(place);
}

/** Where a noun stands in its clause: first without preposition is the subject, others are after it. */
function placeIn({ terms }: StatementTerms, term: StatementTerm): string {
  if (term.isAgent && /^(?:|subject|object)$/u.test(term.place)) return SUBJECT;
  if (term.place !== '') return term.place;
  const inClause = terms.filter((other) => other.clause === term.clause && isPlaced(other));
  const first = inClause.find(({ place }) => place === SUBJECT) ?? inClause.find(({ place }) => place === '');
  return first === term ? SUBJECT : OBJECT;
}

function isSame(a: StatementTerm, b: StatementTerm): boolean {
  return a.spelling === b.spelling || (a.country !== undefined && a.country === b.country);
}
