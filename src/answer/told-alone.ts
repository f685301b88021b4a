import { matchOf } from './match-terms.ts';
import type { StatementTerms } from './statement-terms.ts';

/** From this weight on a word is content. */
const HEAVY = 0.7;

/**
 * Whether somebody does something in a sentence of which the other one knows neither, to what the other tells of: "Die
 * Polizei räumte die von Demonstranten blockierte Straße".
 */
export function actsAlone({ terms }: StatementTerms, matches: readonly number[]): boolean {
  const alone = terms.filter(({ weight }, i) => weight >= HEAVY && matches[i] === 0);
  return alone.some(
    (actor) =>
      actor.isActor &&
      (actor.place === '' || actor.place === 'subject') &&
      alone.some(({ isVerb, clause }) => isVerb && clause === actor.clause) &&
      terms.some(({ weight, clause }, i) => weight >= HEAVY && clause === actor.clause && matches[i] === 1),
  );
}

/** After these a sentence refers to what has been told: "nach der Räumung". */
const REFERRING = /^(?:nach|vor|trotz|seit)$/u;

/**
 * Whether a sentence only refers to what the other one tells, and goes on to tell another thing: "nach der Räumung wieder
 * freigegeben" against "geräumt".
 */
export function goesOn(x: StatementTerms, ofX: readonly number[], y: StatementTerms): boolean {
  const tellsMore = x.terms.some(({ isVerb, weight }, i) => isVerb && weight >= HEAVY && ofX[i] === 0);
  const referred = x.terms.filter(({ capital, place }) => capital && REFERRING.test(place));
  return tellsMore && y.terms.some((verb) => verb.isVerb && referred.some((noun) => matchOf(verb, noun) > 0));
}
