import { type AlignedStatement, alignStatements } from './align-statements.ts';
import { shareWords } from './share-words.ts';
import { sharedRuns } from './shared-runs.ts';
import { type Conflict, conflictsOf } from './statement-conflicts.ts';

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

/**
 * The one sentence must be told by the other by so much, the other at least by this share: reports add a day, an office,
 * a half-sentence. Chosen on the tuned pairs of bench/agreement. What is only related lies as high, and is told by its
 * conflicts.
 */
const FULLER_FROM = 0.6;
const POORER_FROM = 0.5;
/** Fewer common words than these are a phrase, not a statement: "sagte der Sprecher". */
const LEAST_SHARED = 1.5;

/**
 * From here on two sentences are one dispatch in spite of such a conflict: with so much identical wording, another
 * number, day, name or a negation is a difference between the reports and not another statement. Shorter sentences are
 * as likely two statements ("Gewinn" or "Verlust" of the same sum).
 */
const IDENTICAL_SHARE = 0.8;
const IDENTICAL_WORDS = 20;
/** Of a sentence this long, so much of the shorter wording is enough: frames and half-sentences differ anyhow. */
const LONG_WORDS = 25;
const LONG_SHARE = 0.55;
/** In a run of so many identical words, who acts beside them is not what the sentence is about. */
const LONG_RUN = 8;
const DETAILS: readonly Conflict[] = ['number', 'negation', 'name', 'replaced', 'month', 'weekday'];

/** Whether two sentences carry the same statement. */
export function isSameStatement(a: string, b: string): boolean {
  return compareStatements(a, b).isSame;
}

/** Whether two sentences carry the same statement, on how much shared content, and how alike they are, 0..2. */
export function compareStatements(a: string, b: string): { isSame: boolean; shared: number; likeness: number } {
  if (!shareWords(a, b)) return { isSame: false, shared: 0, likeness: 0 };
  const { fuller, poorer, shared, conflicts } = relate(a, b);
  const isNear = fuller >= FULLER_FROM && poorer >= POORER_FROM && shared >= LEAST_SHARED;
  const against = isNear ? conflicts() : [];
  const isSame = isNear && (against.length === 0 || areDetails(against, a, b));
  return { isSame, shared, likeness: fuller + poorer };
}

/** How two sentences relate. */
export function relate(a: string, b: string): Relation {
  const pair = alignStatements(a, b);
  const of = (value: (side: AlignedStatement) => number) => pair.map(value);
  return {
    fuller: Math.max(...of(({ share }) => share)),
    poorer: Math.min(...of(({ share }) => share)),
    shared: Math.min(...of(({ held }) => held)),
    conflicts: () => conflictsOf(pair),
  };
}

/** Whether conflicts are differences between two wordings of one dispatch, and do not make two statements of it. */
function areDetails(conflicts: readonly Conflict[], a: string, b: string): boolean {
  const { longest, ofLonger, ofShorter, words } = sharedRuns(a, b);
  const isDispatch =
    (words >= IDENTICAL_WORDS && ofLonger >= IDENTICAL_SHARE) || (words >= LONG_WORDS && ofShorter >= LONG_SHARE);
  return conflicts.every(
    (conflict) => (conflict === 'actor' && longest >= LONG_RUN) || (isDispatch && DETAILS.includes(conflict)),
  );
}
