import type { Archive } from '../archive/archive.ts';
import type { Passage } from '../corpus/report.ts';
import type { Span } from '../language/span.ts';
import { isSpoken, toWording, toWordStem, type WordingToken } from '../language/wording.ts';
import type { Attribution, Difference, Parallel } from './answer.ts';
import { attribute } from './attribution.ts';
import { compareAge } from './compare-age.ts';
import { contentStems } from './content-stems.ts';
import type { Place } from './find-verbatim.ts';
import { sentencesOf } from './passage-sentences.ts';
import { isSameAgencyText } from './same-agency-text.ts';
import { namesSame } from './same-name.ts';
import { compareStatements } from './same-statement.ts';
import { tellSameStory } from './same-story.ts';
import { wordingDifferences } from './wording-differences.ts';

/** Passages of other reports that are looked at, by shared rare words. */
const CANDIDATES = 12;
/** Of the rarity of all its words, a passage must share this much to be looked at: reworded sentences share half. */
const LEAST_SHARED = 0.25;
/** Sentences in them that are compared in full, by shared words. */
const COMPARED = 8;
/** Of less shared content than this, two reports of different events write the same: "Zwei Menschen wurden verletzt." */
const TELLING = 6;

/**
 * The same statement in other reports, the best place in each, oldest report first; empty where none carries it.
 *
 * A quote of several sentences is compared sentence by sentence; a report that carries half of it or more carries it.
 */
export function parallelsOf(passage: Passage, span: Span, archive: Archive): Parallel[] {
  const attribution = attribute(passage, span, archive);
  return [...pairsByReport(passage, span, archive).values()]
    .filter((pairs) => carried(pairs) * 2 >= span.end - span.start)
    .map((pairs) => toParallel(passage, pairs, attribution, archive))
    .sort((x, y) => compareAge(x.attribution.report, y.attribution.report));
}

/** A sentence of the quote and the place in another report that carries it. */
interface SentencePair {
  readonly own: Span;
  readonly place: Place;
}

/** By report id, the sentences of a stretch that it carries in one passage, the passage that carries most of it. */
function pairsByReport(passage: Passage, span: Span, archive: Archive): Map<string, readonly SentencePair[]> {
  const sentences = sentencesOf(passage)
    .map((sentence) => sentence.span)
    .filter(({ start, end }) => start >= span.start && end <= span.end);
  const byPassage = new Map<Passage, SentencePair[]>();
  for (const own of sentences.length > 1 ? sentences : [span]) {
    for (const place of sameStatements(passage, own, archive)) {
      const pairs = byPassage.get(place.passage);
      if (pairs) pairs.push({ own, place });
      else byPassage.set(place.passage, [{ own, place }]);
    }
  }
  const byReport = new Map<string, readonly SentencePair[]>();
  for (const [{ reportId }, pairs] of byPassage) {
    if (carried(pairs) > carried(byReport.get(reportId) ?? [])) byReport.set(reportId, pairs);
  }
  return byReport;
}

function toParallel(
  { text }: Passage,
  pairs: readonly SentencePair[],
  attribution: Attribution,
  archive: Archive,
): Parallel {
  const [first] = pairs;
  if (!first) throw new RangeError('a parallel needs at least one pair of sentences');
  const { passage } = first.place;
  const spans = pairs.map(({ place }) => place.span);
  const span = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
  const wordings = pairs.map(({ own, place }) => [text.slice(own.start, own.end), textOf(place)] as const);
  const theirs = attribute(passage, span, archive);
  const differing = wordings.flatMap(([mine, other]) => wordingDifferences(mine, other));
  return {
    passage,
    span,
    text: passage.text.slice(span.start, span.end),
    attribution: theirs,
    differences: [
      ...differing.flatMap(({ a, b, matters }) => (matters ? { a, b } : [])),
      ...sourceDifferences(attribution, theirs, archive),
    ],
    sameAgencyText: wordings.every(([mine, other]) => isSameAgencyText(mine, other)),
  };
}

/** Characters of the quote that some pairs cover. */
const carried = (pairs: readonly SentencePair[]) => pairs.reduce((sum, { own }) => sum + own.end - own.start, 0);

/** Where other reports carry the statement, the best place in each; by report id. */
export function sameStatements(passage: Passage, span: Span, archive: Archive): Place[] {
  const text = passage.text.slice(span.start, span.end);
  const words = toWording(text).filter(isSpoken);
  const near = archive.wording.nearest(
    words.map((token) => token.text),
    { limit: CANDIDATES, exceptReport: passage.reportId },
  );
  const stems = contentStems(text);
  // In a small folder every word is common, and there is nothing to save.
  const enough = near.length < CANDIDATES ? 0 : LEAST_SHARED * sumOfRarities(words, archive);
  const sentences = near
    .filter(({ score }) => score >= enough)
    .flatMap(({ passage: other }) => sentencesOf(other))
    .map((place) => ({ place, shared: sharedWords(stems, place.stems) }))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, COMPARED);
  const best = new Map<string, { place: Place; likeness: number }>();
  for (const { place } of sentences) {
    const likeness = likenessOf({ passage, span }, place, archive);
    if (likeness === undefined) continue;
    const known = best.get(place.passage.reportId);
    if (!known || likeness > known.likeness) best.set(place.passage.reportId, { place, likeness });
  }
  return [...best].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { place }]) => place);
}

/** How alike two places of different reports are that carry one statement, 0..2; undefined where they do not. */
export function likenessOf(a: Place, b: Place, archive: Archive): number | undefined {
  const { isSame, shared, likeness } = compareStatements(textOf(a), textOf(b));
  return isSame && (shared >= TELLING || areOfOneStory(a.passage, b.passage, archive)) ? likeness : undefined;
}

/** Who says it and who passes it on, where both reports tell and tell it otherwise. */
export function sourceDifferences(a: Attribution, b: Attribution, archive: Archive): Difference[] {
  const differences: Difference[] = [];
  const [x, y] = [a.speaker, b.speaker];
  if (x?.certain && y?.certain && !namesSame(x.name, y.name, archive)) differences.push({ a: x.name, b: y.name });
  if (a.via !== undefined && b.via !== undefined && !namesSame(a.via, b.via, archive)) {
    differences.push({ a: a.via, b: b.via });
  }
  return differences;
}

function areOfOneStory(a: Passage, b: Passage, archive: Archive): boolean {
  const [x, y] = [archive.report(a.reportId), archive.report(b.reportId)];
  return x !== undefined && y !== undefined && tellSameStory(x, y, archive);
}

function sumOfRarities(words: readonly WordingToken[], { wording }: Archive): number {
  const distinct = new Map(words.map(({ text }) => [toWordStem(text), text]));
  return [...distinct.values()].reduce((sum, word) => sum + wording.rarity(word), 0);
}

function sharedWords(stems: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of stems) if (others.has(stem)) shared += 1;
  return shared / (stems.size + others.size + 1);
}

function textOf({ passage, span }: Place): string {
  return passage.text.slice(span.start, span.end);
}
