import type { Draft, Rule } from './draft.ts';

/**
 * How likely words and extent of a construction are somebody's statement, 0..1. Constructions that name their source
 * outright stand highest, the plain Konjunktiv and quotation marks without a frame lowest.
 */
const FOUND: Readonly<Record<Rule, number>> = {
  so: 0.96,
  'quote-frame': 0.96,
  source: 0.94,
  wie: 0.94,
  clause: 0.93,
  trailing: 0.9,
  dass: 0.9,
  infinitive: 0.88,
  'quote-colon': 0.85,
  turn: 0.92,
  'quote-alone': 0.95,
  demnach: 0.8,
  noun: 0.75,
  'quote-part': 0.78,
  continued: 0.72,
  subordinate: 0.75,
  'quote-named': 0.65,
  act: 0.5,
};

/** How likely the speaker is right where the construction is: the subject of a frame is surer than who goes on speaking. */
const SPOKEN: Readonly<Record<Rule, number>> = {
  so: 0.97,
  wie: 0.97,
  trailing: 0.96,
  source: 0.95,
  'quote-frame': 0.93,
  dass: 0.92,
  infinitive: 0.9,
  clause: 0.9,
  'quote-colon': 0.8,
  turn: 0.95,
  act: 0.88,
  'quote-named': 0.85,
  'quote-part': 0.85,
  noun: 0.75,
  'quote-alone': 0.8,
  demnach: 0.7,
  continued: 0.92,
  subordinate: 0.85,
};

/** How sure the construction is, for choosing between two on the same words. */
export const foundBy = ({ rule }: Draft): number => FOUND[rule];

/** Least that a speaker needs to be named without a doubt; chosen on the training articles so that more than 92 % are right. */
const CERTAIN = 0.84;

/** A quotation inside somebody's words may be that of a third person. */
const spokenOf = (draft: Draft): number => (draft.holder ? SPOKEN[draft.holder] * 0.92 : SPOKEN[draft.rule]);

export const isCertain = (draft: Draft, sure: number): boolean => spokenOf(draft) * sure >= CERTAIN;

/** 0..1: how likely words, extent and speaker are all right. */
export function confidenceOf(draft: Draft, sure: number | undefined): number {
  const spoken = sure === undefined ? 0.6 : spokenOf(draft) * (0.5 + sure / 2);
  const found = FOUND[draft.rule] + (draft.marked ? 0.02 : 0) - (draft.parts.length > 2 ? 0.1 : 0);
  return Math.round(Math.min(1, found) * spoken * 1000) / 1000;
}
