import type { Hit } from './hits.ts';
import type { Question } from './question.ts';

/** Farther apart than a main clause is long, two words have nothing to do with each other. */
const FARTHEST = 12;
/** Words apart by `FARTHEST` still share a clause: a seventh of what neighbours get. */
const NOWHERE_NEAR = 14;
/** Less alike than this a word is not the one asked for. */
const MEANT_LIKENESS = 0.6;

/** For each term of the question but the last, how near it and the next stand to each other at their nearest: 0 .. 1. */
export function nearnessIn(hits: readonly Hit[], question: Question): number[] {
  const nearness = new Array<number>(Math.max(0, question.terms.length - 1)).fill(0);
  const last = new Array<number>(question.terms.length).fill(Number.NEGATIVE_INFINITY);
  for (const { at, likeness } of hits) {
    for (const { term, idea } of likeness.terms) if (idea >= MEANT_LIKENESS) last[term] = at;
    for (const { term, idea } of likeness.terms) {
      if (idea < MEANT_LIKENESS) continue;
      bring(term - 1, at - (last[term - 1] ?? Number.NEGATIVE_INFINITY));
      bring(term, at - (last[term + 1] ?? Number.NEGATIVE_INFINITY));
    }
  }
  return nearness;

  function bring(pair: number, distance: number): void {
    if (distance <= FARTHEST) nearness[pair] = Math.max(nearness[pair] ?? 0, 1 - distance / NOWHERE_NEAR);
  }
}

/** Share of the pairs of neighbouring terms that stand near each other, each weighing as much as its lesser term tells. */
export function shareOfPairs(nearness: readonly number[], { terms }: Question): number {
  let near = 0;
  let all = 0;
  for (let pair = 0; pair + 1 < terms.length; pair += 1) {
    const weight = Math.min(terms[pair]?.weight ?? 0, terms[pair + 1]?.weight ?? 0);
    near += weight * (nearness[pair] ?? 0);
    all += weight;
  }
  return all === 0 ? 0 : near / all;
}
