import { isHeadingLike, isPageNumber } from './block-role.ts';
import { type Block, toBlock } from './blocks.ts';

/** In words: below it a line without end is no sentence that a blank line interrupts, but a title. */
const SHORTEST_INTERRUPTED = 5;

/** Words that neither a title nor a sentence ends with. */
const NO_LAST_WORD =
  /(?:^|\s)(?:der|die|das|den|dem|des|eine?[mnrs]?|und|oder|in|im|am|für|von|vom|zum|zur|beim|gegen|ohne|zwischen|als|wie|dass|sich|sein|seine[mnrs]?|ihre?[mnrs]?|sehr|noch)\s*$/u;

/** Whether a line ends where no phrase does: "… die Rodung eines". */
export function isIncomplete(line: string): boolean {
  return NO_LAST_WORD.test(line);
}

/** Whether a sentence goes on from one block to the next. */
export function isInterrupted(before: Block, after: Block): boolean {
  if (before.marked || after.marked || before.text.split(' ').length < SHORTEST_INTERRUPTED) return false;
  return (
    isUnfinished(before) &&
    (/^\p{Ll}/u.test(after.text) || (isIncomplete(before.text) && /^["„“»(]?\p{Lu}/u.test(after.text)))
  );
}

const isUnfinished = ({ text }: Block) => !/[.!?…:;]["“”«»‘’')\]]*$/u.test(text);

/**
 * The lines that stand at the head or foot of each page: the same but for their figures, at least once beside the number of
 * a page or in the middle of a sentence.
 */
export function findRunningHeads(blocks: readonly Block[]): ReadonlySet<Block> {
  const alike = new Map<string, number[]>();
  for (const [index, block] of blocks.entries()) {
    if (!isHeadingLike(block)) continue;
    const key = block.text.replace(/\d+/gu, '#');
    const indexes = alike.get(key);
    if (indexes) indexes.push(index);
    else alike.set(key, [index]);
  }
  const isAtPageBreak = (index: number) => {
    const [before, after] = [blocks[index - 1], blocks[index + 1]];
    if (!before || !after) return false;
    return isPageNumber(before.text) || isPageNumber(after.text) || isInterrupted(before, after);
  };
  const heads = [...alike.values()].filter((indexes) => indexes.length > 1 && indexes.some(isAtPageBreak));
  return new Set(heads.flat().flatMap((index) => blocks[index] ?? []));
}

/**
 * What a block is to a paragraph that may go on behind it: text, the first text of a page, the number or running head of a
 * page, or something else that stands aside. Undefined ends every paragraph, as a heading does.
 */
type OnPage = 'text' | 'first-text' | 'page-end' | 'aside' | undefined;

/**
 * The blocks with each paragraph in one piece that goes on behind a page's end, or behind a caption or advertisement.
 *
 * Behind the end of a page any text goes on that has not come to its end; elsewhere only where no sentence can start.
 */
export function joinInterrupted<T extends Block>(blocks: readonly T[], lookAt: (block: T) => OnPage): T[] {
  const joined: T[] = [];
  let open: number | undefined;
  let isPageEnd = false;
  for (const block of blocks) {
    const seen = lookAt(block);
    const before = open === undefined ? undefined : joined[open];
    const isText = seen === 'text' || seen === 'first-text';
    isPageEnd ||= seen === 'page-end' || seen === 'first-text';
    const goesOn = before && (isInterrupted(before, block) || (isPageEnd && isUnfinishedText(before, block)));
    if (isText && open !== undefined && goesOn) {
      joined[open] = { ...before, ...toBlock([...before.lines, ...block.lines], before.line) };
      isPageEnd = false;
      continue;
    }
    joined.push(block);
    if (isText) [open, isPageEnd] = [joined.length - 1, false];
    else if (!seen) open = undefined;
  }
  return joined;
}

function isUnfinishedText(before: Block, after: Block): boolean {
  const areText = !before.marked && !after.marked && before.text.split(' ').length >= SHORTEST_INTERRUPTED;
  return areText && isUnfinished(before) && /^["„“»(]?[\p{L}\d]/u.test(after.text);
}
