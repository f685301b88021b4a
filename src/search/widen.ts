import type { Statement } from '../statements/statement.ts';
import type { Candidate } from './candidates.ts';
import type { Scored } from './score.ts';

/** A scored sentence, or two neighbours that answer together. */
export interface Widened extends Scored {
  readonly start: number;
  readonly end: number;
  /** Sentences in it: one or two. */
  readonly sentences: readonly Candidate[];
}

/** Two sentences together are no longer than this, in UTF-16 units: about what is read at a glance. */
const LONGEST_PAIR = 400;
/** A neighbour joins that scores this little less: which of both answers is then a toss-up. */
const CLOSE = 2;

/**
 * The scored sentences in their order, each with a neighbour that scores nearly as well, none twice.
 *
 * Two sentences join only within a passage and where the same person speaks in both, or nobody, so that no speaker gets
 * the words of another.
 */
export function widen(scored: readonly Scored[], limit: number): Widened[] {
  const scoreOf = new Map(scored.map((one) => [one.candidate, one.score]));
  const used = new Set<Candidate>();
  const widened: Widened[] = [];
  for (const one of scored) {
    if (widened.length >= limit) break;
    const { candidate, score } = one;
    if (used.has(candidate)) continue;
    used.add(candidate);
    const neighbours = [-1, 1].flatMap((step) => candidate.passage.sentences[candidate.position + step] ?? []);
    const [joining] = neighbours
      .filter((other) => !used.has(other) && (scoreOf.get(other) ?? Number.NEGATIVE_INFINITY) >= score - CLOSE)
      .filter((other) => lengthOf(candidate, other) <= LONGEST_PAIR && sameVoice(candidate, other))
      .sort((a, b) => (scoreOf.get(b) ?? 0) - (scoreOf.get(a) ?? 0) || a.position - b.position);
    if (joining) used.add(joining);
    const sentences = joining ? [candidate, joining].sort((a, b) => a.position - b.position) : [candidate];
    widened.push({
      ...one,
      sentences,
      start: Math.min(...sentences.map(({ sentence }) => sentence.start)),
      end: Math.max(...sentences.map(({ sentence }) => sentence.end)),
    });
  }
  return widened;
}

function lengthOf(a: Candidate, b: Candidate): number {
  return Math.max(a.sentence.end, b.sentence.end) - Math.min(a.sentence.start, b.sentence.start);
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
