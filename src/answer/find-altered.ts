import type { Passage } from '../corpus/report.ts';
import type { Span } from '../language/span.ts';
import { isSpoken, toWording, type WordingToken } from '../language/wording.ts';
import type { WordingIndex } from '../search/wording-index.ts';
import { type AlignedStep, alignWordings } from './align-wordings.ts';

/** A stretch of a passage that comes near a wording, and how it differs. */
export interface NearWording {
  readonly passage: Passage;
  readonly span: Span;
  /** 0..1: share of both wordings' words that they have in common, rare words counting more. */
  readonly similarity: number;
  readonly steps: readonly AlignedStep[];
}

/** Passages that are aligned: in 2,000 claims the right one was never below the eighth place by shared rare words. */
const CANDIDATES = 12;
/** A passage with less than this share of the best one's shared rarity has lost before it is aligned. */
const ENOUGH_SHARED = 0.5;
/** Up to so many words, passages that hold all words but one are candidates too: its rare word may be the wrong one. */
const SHORT_CLAIM = 6;
/** Up to so many words, a misspelt word leaves too few others to find the passage by. */
const TINY_CLAIM = 3;
/** Of the passages that a short claim's common words bring; the first by report. */
const MOST_BY_OMISSION = 20;

/** The stretches that come nearest to a wording, best first, one a passage; ties by report id and position. */
export function findAltered(wording: readonly WordingToken[], index: WordingIndex): NearWording[] {
  return [...candidates(wording, index)]
    .flatMap((passage) => nearWording(passage, wording, index) ?? [])
    .sort((a, b) => b.similarity - a.similarity || byPlace(a.passage, b.passage));
}

/** How near a passage comes to a wording; absent where they have no word in common. */
function nearWording(passage: Passage, wording: readonly WordingToken[], index: WordingIndex): NearWording | undefined {
  const steps = alignWordings(toWording(passage.text), wording);
  const source = steps.flatMap((step) => (step.source && isSpoken(step.source) ? step.source : []));
  const [first, last] = [source[0], source.at(-1)];
  if (!first || !last) return undefined;
  const span = { start: first.span.start, end: last.span.end };
  return { passage, span, similarity: similarityOf(steps, index), steps };
}

/** A word that stands everywhere counts as this share of one that stands nowhere, so that "nicht" is not free. */
const LEAST_WEIGHT = 0.3;

/** Another form of a word, or a typo in it, is most of the word. */
const FORM = 0.8;

function similarityOf(steps: readonly AlignedStep[], index: WordingIndex): number {
  const most = Math.log(index.size + 1);
  const weigh = (token: WordingToken) =>
    isSpoken(token) ? LEAST_WEIGHT + (1 - LEAST_WEIGHT) * (index.rarity(token.text) / most) : 0;
  let [same, all] = [0, 0];
  for (const step of steps) {
    if (step.op === 'same') same += 2 * weigh(step.source);
    else if (step.isForm) same += FORM * weigh(step.source ?? step.claimed);
    all += (step.source ? weigh(step.source) : 0) + (step.claimed ? weigh(step.claimed) : 0);
  }
  return all === 0 ? 0 : Math.round((same / all) * 1e6) / 1e6;
}

function candidates(wording: readonly WordingToken[], index: WordingIndex): Set<Passage> {
  const words = wording.filter(isSpoken).map((token) => token.text);
  const near = index.nearest(words, { limit: CANDIDATES });
  const enough = (near[0]?.score ?? 0) * ENOUGH_SHARED;
  const found = new Set(near.flatMap(({ passage, score }) => (score >= enough ? passage : [])));
  const add = (passages: readonly Passage[]) => {
    for (const passage of passages.slice(0, MOST_BY_OMISSION)) found.add(passage);
  };
  if (words.length <= SHORT_CLAIM) words.forEach((_, left) => void add(index.holdingAll(words.toSpliced(left, 1))));
  if (words.length <= TINY_CLAIM) {
    words.forEach((word, at) => {
      for (const stem of index.similarStems(word)) add(index.holdingAll(words.with(at, stem)));
    });
  }
  return found;
}

function byPlace(a: Passage, b: Passage): number {
  if (a.reportId !== b.reportId) return a.reportId < b.reportId ? -1 : 1;
  return a.position - b.position;
}
