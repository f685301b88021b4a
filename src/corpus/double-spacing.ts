import { type Block, toBlock } from './blocks.ts';
import { isInterrupted } from './page-breaks.ts';

/** Of neighbouring blocks: so many sentences go on over a blank line only where one stands after each line. */
const LEAST_INTERRUPTED = 0.2;
/** Of blocks: so many are one line there. */
const LEAST_SINGLE = 0.8;

/**
 * The blocks joined where a blank line stands after each line of a text, and otherwise as they are.
 *
 * Two blank lines then divide what one divides elsewhere.
 */
export function withoutDoubleSpacing(blocks: readonly Block[]): readonly Block[] {
  if (!isDoubleSpaced(blocks)) return blocks;
  const groups: Block[][] = [];
  for (const block of blocks) {
    const before = groups.at(-1)?.at(-1);
    const isNext = before && block.line - before.line === before.lines.length + 1;
    if (isNext && !block.marked && !before.marked) groups.at(-1)?.push(block);
    else groups.push([block]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first || group.length === 1) return group;
    return [
      toBlock(
        group.flatMap(({ lines }) => lines),
        first.line,
      ),
    ];
  });
}

function isDoubleSpaced(blocks: readonly Block[]): boolean {
  const singles = blocks.filter(({ lines }) => lines.length === 1).length;
  const interrupted = blocks.slice(1).filter((block, index) => isInterrupted(blocks[index] ?? block, block)).length;
  return (
    interrupted > 1 && interrupted >= (blocks.length - 1) * LEAST_INTERRUPTED && singles >= blocks.length * LEAST_SINGLE
  );
}
