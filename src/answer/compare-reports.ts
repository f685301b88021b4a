import type { Archive } from '../archive/archive.ts';
import { splitSentences } from '../language/sentences.ts';
import { ANSWER_THRESHOLD } from '../search/threshold.ts';
import type { Speaker } from '../statements/statement.ts';
import type { Attribution, Searched } from './answer.ts';
import { searchedOf } from './answer-question.ts';
import { attribute } from './attribution.ts';
import { compareAge } from './compare-age.ts';
import type { Place } from './find-verbatim.ts';
import { pairSentences, type SentencePair } from './pair-sentences.ts';
import { sameStatements, sourceDifferences } from './parallels.ts';
import { isSameAgencyText } from './same-agency-text.ts';
import { namesSame } from './same-name.ts';
import { type WordingDifference, wordingDifferences } from './wording-differences.ts';

/** What several reports say about a topic, side by side. */
export interface Comparison {
  /** Absent where everything was compared. */
  readonly topic?: string;
  /** Statements that two reports carry; by the age of the older report, then in its reading order. */
  readonly pairs: readonly ComparedPair[];
  /** Sentences that no other report carries; by the age of the report, then in reading order. */
  readonly only: readonly ComparedPlace[];
  readonly searched: Searched;
}

/** One statement in two reports, the older one first. */
export interface ComparedPair {
  readonly a: ComparedPlace;
  readonly b: ComparedPlace;
  /** Who says it, where both reports name the same. */
  readonly speaker?: Speaker;
  /** All differences in words, in the reading order of `a`; those of speaker and agency last. */
  readonly differences: readonly WordingDifference[];
  readonly sameAgencyText: boolean;
}

export interface ComparedPlace extends Place {
  /** Always `passage.text.slice(span.start, span.end)`. */
  readonly text: string;
  readonly attribution: Attribution;
}

/** Sentences about a topic that are compared: a person does not read more. */
const MOST_SENTENCES = 60;
/**
 * Of the best sentence's score, a sentence about the topic has at least this share: over the 850 news articles, those
 * below share one word of several ("Tropical Island" for "Walfang Island") or only the report.
 */
const LEAST_SHARE = 0.5;

/** What the reports say alike, what differently and what only one says, about a topic or in all. */
export function compareReports(topic: string | undefined, archive: Archive): Comparison {
  const steps = compareInSteps(topic, archive);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `compareReports`, but pausing after each sentence, so that a bot can do something else in between. */
export function* compareInSteps(topic: string | undefined, archive: Archive): Generator<undefined, Comparison> {
  const asked = topic?.trim() || undefined;
  const places = asked === undefined ? everySentence(archive) : sentencesAbout(asked, archive);
  const found = yield* asked === undefined ? pairSentences(places, archive) : pairsAbout(places, archive);
  const paired = new Set(found.flat().map(keyOf));
  const pairs = found.map(([a, b]) => toPair(a, b, archive));
  const only = places.filter((place) => !paired.has(keyOf(place))).map((place) => toComparedPlace(place, archive));
  return {
    ...(asked !== undefined && { topic: asked }),
    pairs: pairs.sort((x, y) => comparePlaces(x.a, y.a) || comparePlaces(x.b, y.b)),
    only: only.sort(comparePlaces),
    searched: searchedOf(archive),
  };
}

/** The pairs that some sentences make with any of the archive; each is the other's best. */
function* pairsAbout(places: readonly Place[], archive: Archive): Generator<undefined, SentencePair[]> {
  const carried = new Map<string, Map<string, Place>>();
  const carriersOf = (place: Place) => {
    const key = keyOf(place);
    const known = carried.get(key);
    if (known) return known;
    const found = new Map(sameStatements(place.passage, place.span, archive).map((other) => [keyOf(other), other]));
    carried.set(key, found);
    return found;
  };
  const pairs = new Map<string, SentencePair>();
  for (const place of places) {
    yield;
    const key = keyOf(place);
    for (const [otherKey, other] of carriersOf(place)) {
      yield;
      const pairKey = [key, otherKey].sort().join('\n');
      if (carriersOf(other).has(key) && !pairs.has(pairKey)) pairs.set(pairKey, [place, other]);
    }
  }
  return [...pairs.values()];
}

function everySentence(archive: Archive): Place[] {
  return archive.reports.flatMap(({ passages }) =>
    passages.flatMap((passage) => splitSentences(passage.text).map((span) => ({ passage, span }))),
  );
}

/** None where a question for the topic would be declined: what is found then has another topic. */
function sentencesAbout(topic: string, archive: Archive): Place[] {
  const { matches, confidence } = archive.find(topic, { limit: MOST_SENTENCES });
  if (confidence < ANSWER_THRESHOLD) return [];
  const least = LEAST_SHARE * (matches[0]?.score ?? 0);
  return matches.filter(({ score }) => score >= least).map(({ passage, sentence }) => ({ passage, span: sentence }));
}

function toPair(one: Place, other: Place, archive: Archive): ComparedPair {
  const [a, b] = [toComparedPlace(one, archive), toComparedPlace(other, archive)].sort(comparePlaces) as [
    ComparedPlace,
    ComparedPlace,
  ];
  const [x, y] = [a.attribution.speaker, b.attribution.speaker];
  const speaker = x && y && namesSame(x.name, y.name, archive) ? (x.name.length >= y.name.length ? x : y) : undefined;
  const sources = sourceDifferences(a.attribution, b.attribution, archive);
  return {
    a,
    b,
    ...(speaker && { speaker }),
    differences: [
      ...wordingDifferences(a.text, b.text),
      ...sources.map((difference) => ({ ...difference, matters: true })),
    ],
    sameAgencyText: isSameAgencyText(a.text, b.text),
  };
}

function toComparedPlace({ passage, span }: Place, archive: Archive): ComparedPlace {
  return {
    passage,
    span,
    text: passage.text.slice(span.start, span.end),
    attribution: attribute(passage, span, archive),
  };
}

function comparePlaces(a: ComparedPlace, b: ComparedPlace): number {
  return (
    compareAge(a.attribution.report, b.attribution.report) ||
    a.passage.position - b.passage.position ||
    a.span.start - b.span.start
  );
}

function keyOf({ passage, span }: Place): string {
  return `${passage.reportId}/${passage.position}/${span.start}`;
}
