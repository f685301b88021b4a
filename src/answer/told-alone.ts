import type { AlignedStatement } from './align-statements.ts';
import { matchOf } from './match-terms.ts';
import type { StatementTerm } from './statement-term.ts';
import { HEAVY } from './word-weight.ts';

/** Below it the other sentence says the term not at all, or only something that begins alike. */
const SAID = 0.5;

/**
 * Whether somebody does something in a sentence of which the other one knows neither: "Die Polizei räumte die von
 * Demonstranten blockierte Straße".
 */
export function actsAlone({ terms, covers }: AlignedStatement): boolean {
  const agentsOf = (clause: number) =>
    terms.flatMap((term, i) => (term.isAgent && term.clause === clause ? [{ term, cover: covers[i] ?? 0 }] : []));
  return terms.some((deed, i) => {
    const isDeed = (deed.isPredicate && deed.isStated && !deed.isLight) || deed.isPredicative;
    if (!isDeed || (covers[i] ?? 0) >= SAID) return false;
    const agents = agentsOf(deed.clause);
    return agents.every(({ cover }) => cover < SAID) && agents.some(({ term }) => !term.isLight);
  });
}

/** Whether each tells of somebody who acts, or says it, and whom the other does not know. */
export function actOthers(x: AlignedStatement, y: AlignedStatement): boolean {
  return [x, y].every(({ terms, covers }) => {
    const agents = terms.flatMap(({ isAgent, isLight }, i) => (isAgent && !isLight ? [covers[i] ?? 0] : []));
    return agents.length > 0 && agents.every((cover) => cover < SAID);
  });
}

/** After these a sentence refers to what has been told: "nach der Räumung". */
const REFERRING = /^(?:nach|vor|trotz|seit)$/u;

/**
 * Whether a sentence only refers to what the other one tells, and goes on to tell another thing: "nach der Räumung wieder
 * freigegeben" against "geräumt".
 */
export function goesOn({ terms, covers }: AlignedStatement, other: AlignedStatement): boolean {
  const tellsMore = terms.some(({ isVerb, weight }, i) => isVerb && weight >= HEAVY && covers[i] === 0);
  const referred = terms.filter(({ capital, place }) => capital && REFERRING.test(place));
  return tellsMore && other.terms.some((verb) => verb.isVerb && referred.some((noun) => matchOf(verb, noun) > 0));
}

/** A verb of a related family is not what is done: "suchen" and "vermisst". */
const SAME_DEED = 0.7;

function tellsOther({ terms, covers }: AlignedStatement): boolean {
  const deeds = terms.flatMap((term, i) => (isMainDeed(term) ? [covers[i] ?? 0] : []));
  return deeds.length > 0 && deeds.every((cover) => cover < SAME_DEED);
}

const isMainDeed = ({ isPredicate, isStated, isAdverbial, isLight }: StatementTerm): boolean =>
  isPredicate && isStated && !isAdverbial && !isLight;

/**
 * Whether a sentence names what the other tells only beside a noun or as one, and tells another deed: "der gekaperte
 * Frachter wurde freigegeben" against "der Frachter wurde gekapert".
 */
export function namesOnly(x: AlignedStatement, y: AlignedStatement): boolean {
  if (!tellsOther(x)) return false;
  const told = y.terms.filter(isMainDeed);
  return told.some((deed) => x.terms.some((term) => term.isAttribute && matchOf(deed, term) >= SAME_DEED));
}
