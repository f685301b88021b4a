import { isSpoken, toWording } from '../language/wording.ts';
import { alignWhole } from './align-wordings.ts';
import type { Difference, Quote } from './answer.ts';
import { type Touched, touchedIn } from './word-diff.ts';

/** What can be computed of how several reports carry one statement. */
export interface Agreement {
  /** Reports that carry it, the quote's own included; at least two. */
  readonly reports: number;
  readonly kind: 'identical' | 'identicalAgency' | 'nearlyIdentical' | 'otherWords';
  /** What the reports have otherwise that one reader would not overlook: other numbers, a negation in one only. */
  readonly differsIn: readonly Touched[];
}

/** How the reports agree on a quote; undefined where no other report carries it. */
export function agreementOf({ passage, text, alsoIn }: Quote): Agreement | undefined {
  if (alsoIn.length === 0) return undefined;
  const reports = new Set([passage.reportId, ...alsoIn.map((other) => other.passage.reportId)]).size;
  const isIdentical = alsoIn.every((other) => other.text === text);
  const isAgencyText = alsoIn.every(({ sameAgencyText }) => sameAgencyText);
  const ofIdentical = isAgencyText ? 'identicalAgency' : 'identical';
  const kind = isIdentical ? ofIdentical : isAgencyText ? 'nearlyIdentical' : 'otherWords';
  return { reports, kind, differsIn: whatWeighs(alsoIn.flatMap(({ differences }) => differences)) };
}

/** What weighs in the differences of two wordings, each once: another number, a negation in one only. */
export function whatWeighs(differences: readonly Difference[]): Touched[] {
  return [...new Set(differences.flatMap(weighs))];
}

/** "nicht", "noch nicht", "nicht mehr": more words that only one report has are something else that it says. */
const LONGEST_DENIAL = 3;

/**
 * What weighs in a difference. Names do not: reports call one thing by many. A number that only one report has does not
 * either: the other one says less, and nothing else.
 */
function weighs({ a, b }: Difference): Touched[] {
  const [wordsA, wordsB] = [toWording(a).filter(isSpoken), toWording(b).filter(isSpoken)];
  const steps = alignWhole(wordsA, wordsB);
  const [inA, inB] = [
    touchedIn(steps.filter(({ op }) => op === 'missing')),
    touchedIn(steps.filter(({ op }) => op === 'added')),
  ];
  const differsInNumber = inA.includes('number') && inB.includes('number');
  const saysLess = Math.min(wordsA.length, wordsB.length) === 0 && wordsA.length + wordsB.length > LONGEST_DENIAL;
  const differsInNegation = inA.includes('negation') !== inB.includes('negation') && !saysLess;
  return [...(differsInNumber ? (['number'] as const) : []), ...(differsInNegation ? (['negation'] as const) : [])];
}
