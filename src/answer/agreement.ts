import type { Quote } from './answer.ts';
import { whatWeighs } from './what-weighs.ts';
import type { Touched } from './word-diff.ts';

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
  return { reports, kind, differsIn: [...new Set(alsoIn.flatMap((other) => whatWeighs(text, other.text)))] };
}
