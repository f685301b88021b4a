import { areOpposite, stanceOf } from '../language/same-meaning.ts';
import type { AlignedStatement } from './align-statements.ts';
import { placesChanged } from './changed-places.ts';
import { PART } from './match-terms.ts';
import { rolesChanged } from './roles-changed.ts';
import type { StatementTerm } from './statement-term.ts';
import { actOthers, actsAlone, goesOn, namesOnly } from './told-alone.ts';
import { HEAVY } from './word-weight.ts';

/** What two wordings say otherwise. */
export type Conflict =
  | 'number'
  | 'negation'
  | 'opposite'
  | 'stance'
  | 'country'
  | 'name'
  | 'time'
  | 'condition'
  | 'month'
  | 'weekday'
  | 'roles'
  | 'actor'
  | 'sequel'
  | 'replaced';

type Pair = readonly [AlignedStatement, AlignedStatement];

/** Refusal is the stance that a negation can put in other words: "lehnte ab", "werde es nicht geben". */
const REFUSAL = 0;
/** So much of what they share is the same words: who rewords a statement rewords more than one place. */
const WORD_FOR_WORD = 0.95;
/** Below it only a word that begins alike: "Stadt" and "Stadtbücherei". */
const RELATED = 0.45;

/** What two aligned sentences say otherwise; empty where nothing speaks against their stating the same. */
export function conflictsOf(pair: Pair): Conflict[] {
  const [x, y] = pair;
  const either = (test: (a: AlignedStatement, b: AlignedStatement) => boolean) => test(x, y) || test(y, x);
  const both = (test: (term: StatementTerm) => boolean) => x.open.some(test) && y.open.some(test);
  // "nicht öffnen" and "geschlossen bleiben" are the same.
  const [negated, opposite] = [either(negates), sayOpposites(x, y)];
  const found: Readonly<Record<Conflict, boolean>> = {
    number: both((term) => term.number !== undefined),
    negation: negated && !opposite,
    opposite: opposite && !negated,
    stance: either(standsAlone),
    country: nameOtherCountries(x, y),
    name: both((term) => term.isName),
    time: x.time !== undefined && y.time !== undefined && x.time !== y.time,
    condition: x.isConditional !== y.isConditional,
    month: areApart(x.months, y.months),
    weekday: areApart(x.weekdays, y.weekdays),
    roles: rolesChanged(x, y) || placesChanged(x, y),
    actor: either(actsAlone) || actOthers(x, y),
    sequel: either(goesOn) || either(namesOnly),
    replaced: isReplaced(pair),
  };
  return (Object.keys(found) as Conflict[]).filter((conflict) => found[conflict]);
}

function negates(a: AlignedStatement, b: AlignedStatement): boolean {
  if (a.negations.length === 0 || b.negations.length > 0) return false;
  return a.stances.has(REFUSAL) || !b.stances.has(REFUSAL);
}

function sayOpposites(a: AlignedStatement, b: AlignedStatement): boolean {
  return a.stems.some(
    (stem) => !b.stems.includes(stem) && b.stems.some((other) => !a.stems.includes(other) && areOpposite(stem, other)),
  );
}

/** Whether one of them refuses, demands or leaves open what the other does not, in a word that it has nothing for. */
function standsAlone(a: AlignedStatement, b: AlignedStatement): boolean {
  return a.terms.some(({ stem }, i) => {
    const stance = (a.covers[i] ?? 0) > 0 ? undefined : stanceOf(stem);
    if (stance === undefined || b.stances.has(stance)) return false;
    return !(stance === REFUSAL && b.negations.length > 0 && a.negations.length === 0);
  });
}

/** Whether each names a country more often than the other one does: "in Nordkorea" against "nach Russland". */
function nameOtherCountries(a: AlignedStatement, b: AlignedStatement): boolean {
  return namesMore(a, b) && namesMore(b, a);
}

function namesMore({ terms }: AlignedStatement, other: AlignedStatement): boolean {
  const timesIn = (some: readonly StatementTerm[], country: number) =>
    some.filter((term) => term.country === country && !term.isSource).length;
  return terms.some(
    ({ country, isStated }) =>
      country !== undefined && isStated && timesIn(terms, country) > timesIn(other.terms, country),
  );
}

function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && [...a].every((one) => !b.has(one));
}

/** Whether each has content of its own, and all that they share is the same words: another fact of the same event. */
function isReplaced(pair: Pair): boolean {
  let [exact, shared] = [0, 0];
  for (const { terms, covers } of pair) {
    terms.forEach(({ weight }, i) => {
      const cover = covers[i] ?? 0;
      if (weight < HEAVY || cover < PART) return;
      shared += weight;
      if (cover === 1) exact += weight;
    });
  }
  return exact >= WORD_FOR_WORD * shared && haveOwnInOneSlot(pair);
}

/**
 * Whether each states something of its own, and the one in the place of the other, or a deed: "Fernverkehr" for
 * "Nahverkehr", "gesperrt" beside "wieder am Netz".
 */
function haveOwnInOneSlot([x, y]: Pair): boolean {
  const [slots, others] = [x, y].map((side) => new Set(ownContent(side).map(slotOf)));
  if (!slots?.size || !others?.size) return false;
  return slots.has('deed') || others.has('deed') || [...others].some((slot) => slots.has(slot));
}

/** What a sentence states in words of which the other has at most the beginning: "Stadt" of "Stadtbücherei". */
function ownContent({ terms, covers }: AlignedStatement): StatementTerm[] {
  return terms.filter(
    ({ isStated, isLight, weight }, i) => isStated && !isLight && weight >= HEAVY && (covers[i] ?? 0) < RELATED,
  );
}

/** Place in the sentence that two words may take instead of each other. */
function slotOf({ isPredicate, isPredicative, capital, number, place, isAttribute }: StatementTerm): string {
  if (isPredicate || isPredicative) return 'deed';
  if (number !== undefined) return 'number';
  if (!capital) return isAttribute ? 'attribute' : 'word';
  if (/^(?:|subject|object|number)$/u.test(place)) return 'core';
  return place === 'von' || place === 'vom' ? 'of' : place;
}
