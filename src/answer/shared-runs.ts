import { isSpoken, toWording } from '../language/wording.ts';
import { alignWhole } from './align-wordings.ts';

/** Identical runs of words of two texts, in the order of the best alignment. */
export interface SharedRuns {
  /** Words of the longest run. */
  readonly longest: number;
  /** 0..1: share of the shorter text's words that stand in runs of at least three. */
  readonly ofShorter: number;
  /** The same of the longer text. */
  readonly ofLonger: number;
  /** Words of the shorter text. */
  readonly words: number;
}

/** Two words stand together in many sentences; three in a row begin to be wording. */
const SHORTEST_RUN = 3;

/** How much of two texts is word for word the same. Case, quotation marks and punctuation do not count. */
export function sharedRuns(a: string, b: string): SharedRuns {
  const [x, y] = [toWording(a).filter(isSpoken), toWording(b).filter(isSpoken)];
  const runs: number[] = [];
  let run = 0;
  for (const { op } of [...alignWhole(x, y), { op: 'missing' }]) {
    if (op === 'same') run += 1;
    else if (run > 0) {
      runs.push(run);
      run = 0;
    }
  }
  const shared = runs.filter((length) => length >= SHORTEST_RUN).reduce((sum, length) => sum + length, 0);
  return {
    longest: Math.max(0, ...runs),
    ofShorter: shared / Math.max(1, Math.min(x.length, y.length)),
    ofLonger: shared / Math.max(1, x.length, y.length),
    words: Math.min(x.length, y.length),
  };
}
