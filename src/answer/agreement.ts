import { fold } from '../language/fold.ts';
import type { Attribution, Quote } from './answer.ts';
import { type Weight, whatWeighs } from './what-weighs.ts';

/** What can be computed of how several reports carry one statement. */
export interface Agreement {
  /** Reports that carry it, the quote's own included; at least two. */
  readonly reports: number;
  readonly kind: 'identical' | 'identicalAgency' | 'nearlyIdentical' | 'otherWords';
  /** What the reports have otherwise that no reader should overlook: in the words, or who says it and who passes it on. */
  readonly differsIn: readonly (Weight | 'speaker' | 'agency')[];
}

/** How the reports agree on a quote; undefined where no other report carries it. */
export function agreementOf({ passage, text, attribution, alsoIn }: Quote): Agreement | undefined {
  if (alsoIn.length === 0) return undefined;
  const reports = new Set([passage.reportId, ...alsoIn.map((other) => other.passage.reportId)]).size;
  const isIdentical = alsoIn.every((other) => other.text === text);
  const isAgencyText = alsoIn.every(({ sameAgencyText }) => sameAgencyText);
  const ofIdentical = isAgencyText ? 'identicalAgency' : 'identical';
  const kind = isIdentical ? ofIdentical : isAgencyText ? 'nearlyIdentical' : 'otherWords';
  return {
    reports,
    kind,
    differsIn: [
      ...new Set(
        alsoIn.flatMap((other) => [...whatWeighs(text, other.text), ...otherSources(attribution, other.attribution)]),
      ),
    ],
  };
}

/** Who says it and who passes it on, where both reports tell for certain and tell it otherwise. */
function otherSources(a: Attribution, b: Attribution): ('speaker' | 'agency')[] {
  const speakers = [a.speaker, b.speaker].flatMap((speaker) => (speaker?.certain ? speaker.name : []));
  const agencies = [a.via, b.via].flatMap((via) => via ?? []);
  return [...(areApart(speakers) ? (['speaker'] as const) : []), ...(areApart(agencies) ? (['agency'] as const) : [])];
}

/** Whether there are two names, and no word of the one in the other: "Lawrow" is "Sergej Lawrow". */
function areApart([x, y]: readonly string[]): boolean {
  if (x === undefined || y === undefined) return false;
  const words = new Set(x.split(/\s+/u).map(fold));
  return !y.split(/\s+/u).some((word) => words.has(fold(word)));
}
