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
  return !/[.!?…:;]["“”«»‘’')\]]*$/u.test(before.text) && (/^\p{Ll}/u.test(after.text) || isIncomplete(before.text));
}

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

/** The blocks with each paragraph in one piece that the end of a page interrupts; `isPageEnd` tells what stands there. */
export function joinInterrupted<T extends Block>(
  blocks: readonly T[],
  isText: (block: T) => boolean,
  isPageEnd: (block: T) => boolean,
): T[] {
  const joined: T[] = [];
  for (const block of blocks) {
    const at = joined.findLastIndex((before) => !isPageEnd(before));
    const before = joined[at];
    if (before && isText(before) && isText(block) && isInterrupted(before, block)) {
      joined[at] = { ...before, ...toBlock([...before.lines, ...block.lines], before.line) };
    } else joined.push(block);
  }
  return joined;
}
