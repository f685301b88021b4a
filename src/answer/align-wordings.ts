import { areAlike, isSpoken, toWordStem, type WordingToken } from '../language/wording.ts';

/** One step from a report's wording to a claim's. `isForm`: the other one has another form of the word, or a misspelt one. */
export type AlignedStep =
  | { readonly op: 'same'; readonly source: WordingToken; readonly claimed: WordingToken }
  | { readonly op: 'missing'; readonly source: WordingToken; readonly claimed?: undefined; readonly isForm?: boolean }
  | { readonly op: 'added'; readonly source?: undefined; readonly claimed: WordingToken; readonly isForm?: boolean };

/** Points for the same token. A mark weighs little: a comma must not pull words out of place. */
const SAME_WORD = 2;
const SAME_MARK = 0.3;
/** Two forms of one word: little, but enough to stand against each other in the diff. */
const ALIKE = 0.4;
/** A word against another one: less than dropping the one and adding the other, so that changed words pair up. */
const CHANGED = -0.9;
/** A word too many or too few. */
const GAP = -0.5;
const MARK_GAP = -0.05;

const PAIR = 1;
const MISSING = 2;
const ADDED = 3;

/**
 * Steps of the best alignment of a whole claim with a stretch of a source, in reading order.
 *
 * What stands in the source before and after that stretch is free (a claim is part of a passage); inside, whatever the
 * claim leaves out is `missing`. Needleman-Wunsch with free ends in the source. Empty where no word is in common.
 */
export function alignWordings(source: readonly WordingToken[], claim: readonly WordingToken[]): AlignedStep[] {
  return groupChanges(trimmed(align(source, claim)));
}

/** Steps of the best alignment of two wordings from end to end, in reading order; case is no difference. */
export function alignWhole(a: readonly WordingToken[], b: readonly WordingToken[]): AlignedStep[] {
  return groupChanges(align(a.map(inLowerCase), b.map(inLowerCase)));
}

function inLowerCase(token: WordingToken): WordingToken {
  return { ...token, text: token.text.toLowerCase() };
}

function align(source: readonly WordingToken[], claim: readonly WordingToken[]): AlignedStep[] {
  const width = source.length + 1;
  const points = new Float64Array(width * (claim.length + 1));
  const moves = new Uint8Array(width * (claim.length + 1));
  const gaps = source.map(gapOf);
  const sourceStems = source.map((token) => toWordStem(token.text));
  for (let row = 1; row <= claim.length; row += 1) {
    const claimed = claim[row - 1] as WordingToken;
    const gap = gapOf(claimed);
    const stem = toWordStem(claimed.text);
    points[row * width] = (points[(row - 1) * width] ?? 0) + gap;
    moves[row * width] = ADDED;
    for (let column = 1; column < width; column += 1) {
      const here = row * width + column;
      const token = source[column - 1] as WordingToken;
      const alike = areAlike(sourceStems[column - 1] ?? '', stem);
      const pair = (points[here - width - 1] ?? 0) + pairPoints(token, claimed, row === 1, alike);
      const added = (points[here - width] ?? 0) + gap;
      const missing = (points[here - 1] ?? 0) + (row === claim.length ? 0 : (gaps[column - 1] ?? 0));
      const best = Math.max(pair, added, missing);
      points[here] = best;
      moves[here] = best === pair ? PAIR : best === added ? ADDED : MISSING;
    }
  }
  return walkBack(source, claim, moves, width);
}

function walkBack(
  source: readonly WordingToken[],
  claim: readonly WordingToken[],
  moves: Uint8Array,
  width: number,
): AlignedStep[] {
  const steps: AlignedStep[] = [];
  let [row, column] = [claim.length, source.length];
  while (row > 0) {
    const move = moves[row * width + column];
    const sourceToken = source[column - 1];
    const claimed = claim[row - 1];
    if (move === MISSING && sourceToken) {
      steps.push({ op: 'missing', source: sourceToken });
      column -= 1;
    } else if (move === PAIR && sourceToken && claimed) {
      if (isSame(sourceToken, claimed, row === 1)) steps.push({ op: 'same', source: sourceToken, claimed });
      // Walking backwards: the claim's word first, so that the report's stands before it in the end.
      else {
        const isForm = areAlike(toWordStem(sourceToken.text), toWordStem(claimed.text));
        steps.push({ op: 'added', claimed, isForm }, { op: 'missing', source: sourceToken, isForm });
      }
      [row, column] = [row - 1, column - 1];
    } else if (claimed) {
      steps.push({ op: 'added', claimed });
      row -= 1;
    } else break;
  }
  for (const before of source.slice(0, column).reverse()) steps.push({ op: 'missing', source: before });
  return steps.reverse();
}

/** Within a run of changes first what is missing, then what is added, so that a reader sees phrase against phrase. */
function groupChanges(steps: readonly AlignedStep[]): AlignedStep[] {
  const grouped: AlignedStep[] = [];
  let added: AlignedStep[] = [];
  for (const step of steps) {
    if (step.op === 'added') added.push(step);
    else if (step.op === 'missing') grouped.push(step);
    else {
      grouped.push(...added, step);
      added = [];
    }
  }
  return [...grouped, ...added];
}

/** Without what is missing before the first and after the last word of the claim: there the report just goes on. */
function trimmed(steps: readonly AlignedStep[]): AlignedStep[] {
  if (!steps.some((step) => step.op === 'same' || step.isForm)) return [];
  const first = steps.findIndex((step) => step.op !== 'missing' || step.isForm);
  const last = steps.findLastIndex((step) => step.op !== 'missing' || step.isForm);
  return steps.slice(first, last + 1);
}

function pairPoints(source: WordingToken, claimed: WordingToken, atEdge: boolean, alike: boolean): number {
  if (isSame(source, claimed, atEdge)) return isSpoken(source) ? SAME_WORD : SAME_MARK;
  if (!isSpoken(source) || !isSpoken(claimed)) return isSpoken(source) === isSpoken(claimed) ? 2 * MARK_GAP : 2 * GAP;
  return alike ? ALIKE : CHANGED;
}

function gapOf(token: WordingToken): number {
  return isSpoken(token) ? GAP : MARK_GAP;
}

/** Whether two tokens are the same wording; the first letter of a claim may be of the other case. */
export function isSame(source: WordingToken, claimed: WordingToken, atEdge: boolean): boolean {
  if (source.text === claimed.text) return true;
  return atEdge && flipFirst(claimed.text) === source.text;
}

function flipFirst(text: string): string {
  const first = text.slice(0, 1);
  const flipped = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  return flipped + text.slice(1);
}
