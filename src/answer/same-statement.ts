import { abbreviate, acronymsIn } from '../language/acronyms.ts';
import { placesChanged } from './changed-places.ts';
import { matchOf, PART } from './match-terms.ts';
import { isOneWordReplaced, sharedRuns } from './shared-runs.ts';
import { type Conflict, conflictsOf, rolesSwapped } from './statement-conflicts.ts';
import { type StatementTerms, toStatementTerms } from './statement-terms.ts';
import { actsAlone, goesOn } from './told-alone.ts';

/** What two sentences have in common, and what speaks against their stating the same. */
export interface Relation {
  /** 0..1: share of the content of the one that is better covered by the other. */
  readonly fuller: number;
  /** 0..1: share of the content of the other one. */
  readonly poorer: number;
  /** Weight of the content they share: about the number of their common content words. */
  readonly shared: number;
  /** What speaks against it, worked out when asked for: most pairs have too little in common to ask. */
  readonly conflicts: () => readonly Conflict[];
}

/** From this weight on a word is content. */
const HEAVY = 0.7;

/**
 * The one sentence must be told by the other by so much, the other at least by this share: reports add a day, an office,
 * a half-sentence. Chosen on the tuned pairs of bench/agreement, where no false pair comes in from 0.65 on; what is only
 * related lies as high, and is told by its conflicts.
 */
const FULLER_FROM = 0.68;
const POORER_FROM = 0.65;
/** Fewer common words than these are a phrase, not a statement: "sagte der Sprecher". */
const LEAST_SHARED = 1.5;

/**
 * From here on two sentences are one dispatch in spite of such a conflict: with so much identical wording, another
 * number, day, name or a negation is a difference between the reports and not another statement. Shorter sentences are
 * as likely two statements ("Gewinn" or "Verlust" of the same sum).
 */
const IDENTICAL_SHARE = 0.75;
const IDENTICAL_WORDS = 15;
/** In a run of so many identical words the verbs that differ are not what the sentence is about. */
const LONG_RUN = 8;
const DETAILS: readonly Conflict[] = ['number', 'negation', 'name', 'replaced', 'month', 'weekday'];

/** Whether two sentences carry the same statement. */
export function isSameStatement(a: string, b: string): boolean {
  return compareStatements(a, b).isSame;
}

/** Whether two sentences carry the same statement, on how much shared content, and how alike they are, 0..2. */
export function compareStatements(a: string, b: string): { isSame: boolean; shared: number; likeness: number } {
  const relation = relate(a, b);
  const { fuller, poorer, shared, conflicts } = relation;
  const isNear = fuller >= FULLER_FROM && poorer >= POORER_FROM && shared >= LEAST_SHARED;
  const against = isNear ? conflicts() : [];
  const isSame = isNear && (against.length === 0 || areDetails(against, a, b));
  return { isSame, shared, likeness: fuller + poorer };
}

/** Whether conflicts are differences between two wordings of one dispatch, and do not make two statements of it. */
function areDetails(conflicts: readonly Conflict[], a: string, b: string): boolean {
  const { longest, ofLonger, words } = sharedRuns(a, b);
  const isDispatch = words >= IDENTICAL_WORDS && ofLonger >= IDENTICAL_SHARE;
  return conflicts.every(
    (conflict) => (conflict === 'predicate' && longest >= LONG_RUN) || (isDispatch && DETAILS.includes(conflict)),
  );
}

/** How two sentences relate. */
export function relate(a: string, b: string): Relation {
  const x = toStatementTerms(abbreviate(a, acronymsIn(b)));
  const y = toStatementTerms(abbreviate(b, acronymsIn(a)));
  const ofX = x.terms.map(() => 0);
  const ofY = y.terms.map(() => 0);
  x.terms.forEach((term, i) => {
    y.terms.forEach((other, j) => {
      const match = matchOf(term, other);
      if (match > (ofX[i] ?? 0)) ofX[i] = match;
      if (match > (ofY[j] ?? 0)) ofY[j] = match;
    });
  });
  const [first, second] = [coverage(x, ofX), coverage(y, ofY)];
  return {
    fuller: Math.max(first.share, second.share),
    poorer: Math.min(first.share, second.share),
    shared: Math.min(first.held, second.held),
    conflicts: () => [
      ...conflictsOf(
        { ...x, terms: x.terms.filter((_, i) => ofX[i] === 0) },
        { ...y, terms: y.terms.filter((_, j) => ofY[j] === 0) },
      ),
      ...(actsAlone(x, ofX) || actsAlone(y, ofY) ? (['actor'] as const) : []),
      ...(goesOn(x, ofX, y) || goesOn(y, ofY, x) ? (['predicate'] as const) : []),
      ...(rolesSwapped(x, y) || placesChanged(x, y) ? (['roles'] as const) : []),
      ...(hasUnmatched(x, ofX) && hasUnmatched(y, ofY) && (isOneWordReplaced(a, b) || isExactElsewhere(x, ofX, y, ofY))
        ? (['replaced'] as const)
        : []),
    ],
  };
}

/** Whether a word of content has nothing to match it in the other sentence. */
function hasUnmatched({ terms }: StatementTerms, matches: readonly number[]): boolean {
  return terms.some(({ weight }, i) => weight >= HEAVY && matches[i] === 0);
}

/**
 * Whether all that two sentences share is the same words. Who rewords a statement rewords more than one place; who keeps
 * every word and still has others beside them states another fact of the same event.
 */
function isExactElsewhere(
  x: StatementTerms,
  ofX: readonly number[],
  y: StatementTerms,
  ofY: readonly number[],
): boolean {
  const isExact = ({ terms }: StatementTerms, matches: readonly number[]) =>
    terms.every(({ weight }, i) => weight < HEAVY || (matches[i] ?? 0) < PART || matches[i] === 1);
  return isExact(x, ofX) && isExact(y, ofY);
}

/** How much of the terms' weight is held, from each term's best match. */
function coverage({ terms }: StatementTerms, matches: readonly number[]): { share: number; held: number } {
  let [held, all] = [0, 0];
  terms.forEach(({ weight }, i) => {
    all += weight;
    held += weight * (matches[i] ?? 0);
  });
  return { share: all === 0 ? 0 : held / all, held };
}
