import type { Archive } from '../archive/archive.ts';
import { contentStems } from './content-stems.ts';
import type { Place } from './find-verbatim.ts';
import { likenessOf } from './parallels.ts';

/** Two sentences of different reports that carry one statement. */
export type SentencePair = readonly [Place, Place];

/** A word in more sentences than this leads to too many; two wordings of one statement share rarer ones. */
const MOST_HOLDERS = 40;
/** Of the rarity of all its words, a sentence must share this much to be compared: reworded sentences share half. */
const LEAST_SHARED = 0.3;
/** Candidates compared in full for a sentence. */
const COMPARED = 6;
/** So few sentences are compared whatever they share: in a small folder every word is common. */
const FEW = 400;

/**
 * The pairs among sentences of many reports in which each is the other's best in its report, in one pass over the words
 * that they share; in the order of the sentences. Pauses now and then, as `compareInSteps` does.
 */
export function* pairSentences(places: readonly Place[], archive: Archive): Generator<undefined, SentencePair[]> {
  const words = places.map(({ passage, span }) => contentStems(passage.text.slice(span.start, span.end)));
  const holders = holdersOf(words);
  const rarities = new Map([...holders].map(([stem, held]) => [stem, Math.log((places.length + 1) / held.length)]));
  const best = places.map(() => new Map<string, { at: number; likeness: number }>());
  const seen = new Set<number>();
  for (const [at, place] of places.entries()) {
    yield;
    for (const other of candidatesOf(at, places, words, holders, rarities)) {
      const key = Math.min(at, other) * places.length + Math.max(at, other);
      if (seen.has(key)) continue;
      seen.add(key);
      const against = places[other];
      const likeness = against && likenessOf(place, against, archive);
      if (!against || likeness === undefined) continue;
      keepBest(best[at], against.passage.reportId, other, likeness);
      keepBest(best[other], place.passage.reportId, at, likeness);
    }
  }
  return places.flatMap((place, at) =>
    [...(best[at]?.values() ?? [])].flatMap(({ at: other }): SentencePair[] => {
      const against = places[other];
      const isMutual = best[other]?.get(place.passage.reportId)?.at === at;
      return against && at < other && isMutual ? [[place, against]] : [];
    }),
  );
}

/** Which sentences hold a stem, in their order. */
function holdersOf(words: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [at, stems] of words.entries()) {
    for (const stem of stems) {
      const held = holders.get(stem);
      if (held) held.push(at);
      else holders.set(stem, [at]);
    }
  }
  return holders;
}

/** Sentences of other reports that share rare words with one, the most alike first. */
function candidatesOf(
  at: number,
  places: readonly Place[],
  words: readonly ReadonlySet<string>[],
  holders: ReadonlyMap<string, readonly number[]>,
  rarities: ReadonlyMap<string, number>,
): number[] {
  const own = words[at] ?? new Set<string>();
  const report = places[at]?.passage.reportId;
  const scores = new Map<number, number>();
  let all = 0;
  for (const stem of own) {
    const rarity = rarities.get(stem) ?? 0;
    all += rarity;
    const held = holders.get(stem) ?? [];
    if (held.length > MOST_HOLDERS) continue;
    for (const other of held) scores.set(other, (scores.get(other) ?? 0) + rarity);
  }
  const enough = places.length <= FEW ? 0 : all * LEAST_SHARED;
  return [...scores]
    .filter(([other, score]) => score >= enough && places[other]?.passage.reportId !== report)
    .map(([other, score]) => ({ other, score: score / (own.size + (words[other]?.size ?? 0)) }))
    .sort((a, b) => b.score - a.score || a.other - b.other)
    .slice(0, COMPARED)
    .map(({ other }) => other);
}

function keepBest(
  best: Map<string, { at: number; likeness: number }> | undefined,
  report: string,
  at: number,
  likeness: number,
): void {
  const known = best?.get(report);
  if (best && (!known || likeness > known.likeness)) best.set(report, { at, likeness });
}
