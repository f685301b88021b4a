import { fold } from '../language/fold.ts';
import { isLight } from '../language/light-words.ts';
import { isStopWord } from '../language/stop-words.ts';
import { isSpoken, toWording, toWordStem, type WordingToken } from '../language/wording.ts';
import { findQuotations } from '../statements/quotations.ts';
import { type AlignedStep, alignWhole } from './align-wordings.ts';
import type { Difference } from './answer.ts';
import { isNegation } from './word-diff.ts';

/** A place where two wordings differ, and whether that may change what is said. */
export interface WordingDifference extends Difference {
  /** False for another form of the same word, and for other words around what was said ("sagte", "erklärte"). */
  readonly matters: boolean;
}

/** Words that say how sure, how much or how far: one more or less of them changes what is said. */
const QUALIFIER =
  /^(?:sehr|fast|nur|bis|mindestens|höchstens|rund|etwa|knapp|kaum|ganz|völlig|besonders|offenbar|mutmaßlich\p{L}*|angeblich\p{L}*|vermutlich\p{L}*|wohl|möglicherweise|wahrscheinlich|teilweise|weitgehend|vorerst|bald|sofort|immer|erneut|wieder|allein|auch|mehr|weniger|über|unter|alle[nrsm]?|viele[nrm]?|einige[nrm]?|soll\p{L}*|will|wollen|wolle|könn\p{L}*|kann|müss\p{L}*|muss|dürf\p{L}*|darf|würde\p{L}*|werde\p{L}*|hätte\p{L}*|wäre\p{L}*|offiziell\p{L}*)$/iu;
const DAY =
  /^(?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)\p{L}*|heute|gestern|morgen|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/iu;

/**
 * Where two wordings of one statement differ, in the reading order of the first: words of the one against words of the
 * other, as written, either may be empty. Then what only one of them puts between quotation marks. Marks of another
 * shape, white space, punctuation and case are no difference.
 */
export function wordingDifferences(a: string, b: string): WordingDifference[] {
  const steps = alignWhole(toWording(a).filter(isSpoken), toWording(b).filter(isSpoken));
  return [...wordDifferences(steps, a, b), ...quotationDifferences(a, b)];
}

/** Changes with at most so many equal little words between them are one change: "in anderen" in a reworded phrase. */
const MOST_BETWEEN = 2;

function wordDifferences(steps: readonly AlignedStep[], a: string, b: string): WordingDifference[] {
  const differences: WordingDifference[] = [];
  let start = steps.findIndex(isChange);
  while (start >= 0 && start < steps.length) {
    let end = start;
    for (let at = start; at < steps.length && at - end <= MOST_BETWEEN + 1; at += 1) {
      const step = steps[at];
      if (!step) break;
      if (isChange(step)) end = at;
      else if (step.source && !isStopWord(fold(step.source.text), 'de')) break;
    }
    differences.push(toDifference(steps.slice(start, end + 1), a, b));
    const next = steps.slice(end + 1).findIndex(isChange);
    start = next < 0 ? -1 : end + 1 + next;
  }
  return differences;
}

/** Case is none: "Tausende" and "tausende" are two spellings. */
function isChange({ op }: AlignedStep): boolean {
  return op !== 'same';
}

function toDifference(steps: readonly AlignedStep[], a: string, b: string): WordingDifference {
  const [inA, inB] = [steps.flatMap(({ source }) => source ?? []), steps.flatMap(({ claimed }) => claimed ?? [])];
  const missing = steps.flatMap((step) => (step.op === 'missing' ? step.source : []));
  const added = steps.flatMap((step) => (step.op === 'added' ? step.claimed : []));
  return { a: sliceOf(inA, a), b: sliceOf(inB, b), matters: doesMatter(missing, added) };
}

function sliceOf(tokens: readonly WordingToken[], text: string): string {
  return text.slice(tokens[0]?.span.start ?? 0, tokens.at(-1)?.span.end ?? 0);
}

function doesMatter(missing: readonly WordingToken[], added: readonly WordingToken[]): boolean {
  const [x, y] = [missing.map(stemOf), added.map(stemOf)];
  const other = [
    ...missing.filter((token) => !y.includes(stemOf(token))),
    ...added.filter((token) => !x.includes(stemOf(token))),
  ];
  return other.some(({ text }) => isNegation(text) || QUALIFIER.test(text) || DAY.test(text) || isContent(text));
}

function isContent(text: string): boolean {
  return !isStopWord(fold(text), 'de') && !isLight(text);
}

function stemOf({ text }: WordingToken): string {
  return toWordStem(text);
}

/** Quotations of the one that the other does not put between marks, or not with the same words in them. */
function quotationDifferences(a: string, b: string): WordingDifference[] {
  const [x, y] = [quotationsOf(a), quotationsOf(b)];
  const onlyA = x.filter(({ words }) => !y.some((other) => other.words === words));
  const onlyB = y.filter(({ words }) => !x.some((other) => other.words === words));
  const pairs = Math.max(onlyA.length, onlyB.length);
  return Array.from({ length: pairs }, (_, i) => ({ a: onlyA[i]?.text ?? '', b: onlyB[i]?.text ?? '', matters: true }));
}

function quotationsOf(text: string): { text: string; words: string }[] {
  return findQuotations(text).map(({ start, end }) => {
    const inside = text.slice(start, end);
    const words = toWording(inside).filter(isSpoken);
    return {
      text: inside,
      words: words
        .map((token) => token.text)
        .join(' ')
        .toLowerCase(),
    };
  });
}
