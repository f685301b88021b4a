import type { Statement } from '../statements/statement.ts';
import type { Candidate } from './candidates.ts';
import { rounded, type Scored } from './score.ts';

/** A scored sentence, or two neighbours that answer together. */
export interface Widened extends Scored {
  readonly start: number;
  readonly end: number;
  /** Sentences in it: one or two. */
  readonly sentences: readonly Candidate[];
  /** What a neighbour adds to the score of the better sentence, and what the length of both takes from it. */
  readonly parts: { readonly neighbour: number; readonly length: number };
}

/** Two sentences together are no longer than this, in UTF-16 units: about what is read at a glance. */
const LONGEST_PAIR = 400;
/** A neighbour joins that is at least a tenth as likely to answer: farther behind it is only more to read. */
const CLOSE = Math.log(10);
/** A hundred characters more are worth a tenth more certainty. */
const PRICE_OF_LENGTH = 0.1 / 100;

/**
 * The quotes most likely to hold the answer, best first, no sentence twice.
 *
 * Scores are logarithms of how likely a sentence answers, so that those of two neighbours add up as their exponentials: two
 * that are as likely as each other come before one that is a little more likely alone. Two sentences join only within a
 * passage and where the same person speaks in both, or nobody, so that no speaker gets the words of another.
 */
export function widen(scored: readonly Scored[], limit: number): Widened[] {
  const scores = new Map(scored.map(({ candidate, score }) => [candidate, score]));
  const quotes = scored.flatMap((one) => [toQuote([one]), ...pairFrom(one, scores)]).sort((a, b) => b.score - a.score);
  const used = new Set<Candidate>();
  const chosen: Widened[] = [];
  for (const quote of quotes) {
    if (chosen.length >= limit) break;
    if (quote.sentences.some((sentence) => used.has(sentence))) continue;
    for (const sentence of quote.sentences) used.add(sentence);
    chosen.push(quote);
  }
  return chosen;
}

/** The sentence with the next one, where they may be quoted together. */
function pairFrom(one: Scored, scores: ReadonlyMap<Candidate, number>): Widened[] {
  const { candidate } = one;
  const next = candidate.passage.sentences[candidate.position + 1];
  const score = next && scores.get(next);
  if (!next || score === undefined || Math.abs(score - one.score) > CLOSE) return [];
  if (next.sentence.end - candidate.sentence.start > LONGEST_PAIR || !sameVoice(candidate, next)) return [];
  return [toQuote([one, { candidate: next, score }])];
}

/** One sentence or two in their order, with the better one as the one that answers. */
function toQuote(sentences: readonly [Scored, Scored?]): Widened {
  const [first, second = first] = sentences;
  const better = second.score > first.score ? second : first;
  const start = first.candidate.sentence.start;
  const end = second.candidate.sentence.end;
  const parts = {
    neighbour: second === first ? 0 : Math.log1p(Math.exp(-Math.abs(first.score - second.score))),
    length: -PRICE_OF_LENGTH * (end - start),
  };
  return {
    candidate: better.candidate,
    score: rounded(better.score + parts.neighbour + parts.length),
    start,
    end,
    sentences: second === first ? [first.candidate] : [first.candidate, second.candidate],
    parts,
  };
}

function sameVoice(a: Candidate, b: Candidate): boolean {
  const [voicesA, voicesB] = [voicesIn(a), voicesIn(b)];
  return voicesA.length === voicesB.length && voicesA.every((voice, at) => voice === voicesB[at]);
}

function voicesIn({ sentence, passage }: Candidate): string[] {
  const within = ({ span }: Statement) => span.start < sentence.end && span.end > sentence.start;
  const voices = passage.indexed.statements
    .filter(within)
    .map(({ speaker, kind }) => `${kind} ${speaker?.name ?? '?'}`);
  return [...new Set(voices)].sort();
}
