import { boilerplateRole, isHeadingLike, isRunningText } from './block-role.ts';
import { type Block, toBlock } from './blocks.ts';
import { isCaption } from './credits.ts';
import { withoutDoubleSpacing } from './double-spacing.ts';
import { type Layout, readLayout } from './layout.ts';
import { isBreak, isMetaBreak } from './line-breaks.ts';
import { isBulleted, isItemStart, withoutMark } from './list-marks.ts';
import { readMetaLine } from './meta-line.ts';
import { joinInterrupted } from './page-breaks.ts';

/**
 * The blocks again, one for each paragraph, heading or line that stands for itself, in the same order.
 *
 * Blank lines divide paragraphs, but not only they, and not they alone: a text may have one after each of its lines, or none
 * at all. Which line breaks are only the ends of lines is told from the whole file (`readLayout`). In doubt lines are
 * joined: a paragraph that is too long still says what the report says.
 */
export function toParagraphs(blocks: readonly Block[]): Block[] {
  const single = withoutDoubleSpacing(blocks);
  const layoutOf = readLayout(single);
  const firstText = single.findIndex((block) => isRunningText(block) && !boilerplateRole(block.text));
  const paragraphs = single.flatMap((block, index) => {
    const parts = splitBlock(block, layoutOf(block), index === 0);
    return firstText >= 0 && index > firstText && isList(parts) ? parts.map(toItem) : parts;
  });
  return joinInterrupted(paragraphs, ({ text }) => (boilerplateRole(text) ? undefined : 'text'));
}

/** "SZ: Herr Rau, …", "taz: …": three in a block are a conversation. */
const TURN = /^(?:taz|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}): \S/u;
const LEAST_TURNS = 3;
/** In UTF-16 units: a longer line above a credit is a paragraph. */
const LONGEST_CAPTION_LINE = 200;
const QUOTATION = /^["„“»«].*[.!?…]["“”«»]$/u;
const NAME_LINE = /^\p{Lu}[\p{L}.'-]+ (?:(?:von|van|de|der) )*\p{Lu}[\p{L}.'-]+(?:,? [^.!?]{1,60})?$/u;
/** More short lines than this without a blank one between them are a list, not headings. */
const MOST_TITLES_TOGETHER = 2;

const isList = (parts: readonly Block[]) =>
  parts.filter((part) => isHeadingLike(part)).length > MOST_TITLES_TOGETHER &&
  !parts.some((part) => isRunningText(part) || readMetaLine(part.text));
const toItem = ({ lines, line }: Block) => toBlock(lines, line, 'item');

function splitBlock(block: Block, layout: Layout, isHead: boolean): Block[] {
  const { lines, marked } = block;
  if (lines.length === 1 || marked) return [withoutBullet(block)];
  if (lines.length === 2) {
    const [first = '', second = ''] = lines.map((line) => line.trim());
    // A picture's description that its caption repeats, a caption above its credit, a quotation above its speaker.
    if (first === second || isCaption(block.text) || (isCaption(second) && first.length <= LONGEST_CAPTION_LINE))
      return [toBlock(lines, block.line, 'picture')];
    if (QUOTATION.test(first) && NAME_LINE.test(second)) return [toBlock(lines, block.line, 'quote')];
  }
  const hasTurns = lines.filter((line) => TURN.test(line)).length >= LEAST_TURNS;
  const hasBullets = isBulleted(lines);
  const parts: Block[] = [];
  let start = 0;
  for (let end = 1; end <= lines.length; end += 1) {
    const isMeta = isHead && isMetaBreak(lines, end);
    const isTurn = hasTurns && TURN.test(lines[end] ?? '');
    const isItem = hasBullets && isItemStart(lines[end] ?? '');
    if (end < lines.length && !isMeta && !isTurn && !isItem && !isBreak(lines, start, end, layout)) continue;
    parts.push(withoutBullet(toBlock(lines.slice(start, end), block.line + start), hasBullets));
    start = end;
  }
  // What stands between the items of a list is an item too.
  return hasBullets
    ? parts.map((part, index) => (index > 0 && !part.marked && isHeadingLike(part) ? toItem(part) : part))
    : parts;
}

function withoutBullet(block: Block, hasBullets = isBulleted(block.lines)): Block {
  const [first = '', ...rest] = block.lines;
  if (block.marked || !hasBullets || !isItemStart(first)) return block;
  return toBlock([withoutMark(first), ...rest], block.line, 'item');
}
