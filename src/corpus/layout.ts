import { endsSentence, isRunningText } from './block-role.ts';
import { type Block, toBlock } from './blocks.ts';
import { readMetaLine } from './meta-line.ts';
import { isIncomplete } from './page-breaks.ts';

/** How the lines of a file are broken. */
export interface Layout {
  /** Whether lines end where the page or the editor ended them, in the middle of sentences. */
  readonly isWrapped: boolean;
  /** Whether the break between two lines was not made by the width of the page. */
  isUnforced(before: string, after: string): boolean;
  /** Whether a paragraph ends between two lines, the first of which ends a sentence. */
  isParagraphEnd(before: string, after: string): boolean;
}

/** In UTF-16 units: no page is so narrow, columns of papers aside. */
const SHORTEST_WRAPPED = 25;
/** Of the line breaks: a wrapped text has many more inside sentences, a page of single lines now and then one. */
const LEAST_INSIDE = 0.1;
/** Of the width: type that is not of one width, and words that are not divided, leave lines so short. */
const FILLED = 0.8;
/** With so many lines that are all full to the last word, the type is of one width. */
const LEAST_EXACT = 4;
/** Of the breaks inside sentences: with more of them the page had no width, and its lines say nothing. */
const MOST_UNFORCED = 0.2;
/** Of the lines: with fewer of two sentences and more, somebody has written a line a sentence. */
const LEAST_OF_TWO_SENTENCES = 0.2;

/**
 * Tells the layout of each block of a file, read from the line breaks of all of them. A page may wrap its text and not its
 * head, so a block without a break inside a sentence is taken as wrapped only where whole lines of the file are.
 */
export function readLayout(blocks: readonly Block[]): (block: Block) => Layout {
  const breaks = blocks.flatMap(breaksOf);
  const wrapped = breaks.filter(isInside).filter(([before]) => before.trim().length >= SHORTEST_WRAPPED);
  const hasIndents = breaks.some(isIndentation);
  const areParagraphs = linesAreParagraphs(blocks, breaks);
  const layoutOf = (inside: readonly Break[]): Layout => {
    const width = inside.reduce((most, [before]) => Math.max(most, before.trimEnd().length), 0);
    const isExact = inside.length >= LEAST_EXACT && !inside.some(isShorterThan(width));
    const isShort = isShorterThan(isExact ? width : width * FILLED);
    const isWrapped = inside.length > 0;
    const isRagged = inside.filter(isShort).length > inside.length * MOST_UNFORCED;
    return {
      isWrapped,
      isUnforced: (before, after) => !isWrapped || (!isRagged && isShort([before, after])),
      isParagraphEnd(before, after) {
        if (hasIndents) return isIndentation([before, after]);
        return isWrapped ? !isRagged && isShort([before, after]) && STARTS_SENTENCE.test(after) : areParagraphs;
      },
    };
  };
  if (wrapped.length > breaks.length * LEAST_INSIDE) {
    const ofFile = layoutOf(wrapped);
    return () => ofFile;
  }
  return (block) => {
    const inside = breaksOf(block).filter(isInside);
    return layoutOf(inside.length > (block.lines.length - 1) * LEAST_INSIDE ? inside : []);
  };
}

/** Two lines of a block, one below the other. */
type Break = readonly [before: string, after: string];

const STARTS_SENTENCE = /^\s*["„“»«‚'(–-]*\s*[\p{Lu}\d]/u;
const breaksOf = ({ lines }: Block): Break[] => lines.slice(1).map((after, index) => [lines[index] ?? '', after]);

/** Whether a sentence goes on after the end of the line. */
function isInside([before, after]: Break): boolean {
  if (endsSentence(before) || readMetaLine(after.trim())) return false;
  return /^\s*\p{Ll}/u.test(after) || /,\s*$/u.test(before) || isIncomplete(before);
}

/** Whether the first word of the next line would have had its place on the line before, for a page of that width. */
function isShorterThan(width: number): (lines: Break) => boolean {
  return ([before, after]) => before.trimEnd().length + 1 + (/^\s*(\S*)/u.exec(after)?.[1] ?? '').length < width;
}

/** Whether the second of two lines is moved in against the first. */
export function isIndentation([before, after]: Break): boolean {
  const [isBefore, isAfter] = [before, after].map((line) => /^(?: {2,}|\t|\u3000)/u.test(line));
  return isAfter === true && isBefore === false;
}

/**
 * Whether each line is a paragraph: single line ends divide more of the text than blank lines do, and it is not written with
 * a line for each sentence.
 */
function linesAreParagraphs(blocks: readonly Block[], breaks: readonly Break[]): boolean {
  const ends = breaks.filter(([before]) => endsSentence(before)).length;
  const texts = blocks.filter((block) => isRunningText(block) || endsSentence(block.text));
  const lines = texts
    .flatMap((block) => block.lines.map((line) => toBlock([line], 1)))
    .filter(({ text }) => endsSentence(text));
  const long = lines.filter(({ text }) => /\p{Ll}{2}[.!?]["“”«’')\]]* ["„“»(]?\p{Lu}/u.test(text));
  const areDivided = ends >= texts.length * 2 || (texts.length === 1 && ends > 0);
  return areDivided && long.length > 0 && long.length >= lines.length * LEAST_OF_TWO_SENTENCES;
}
