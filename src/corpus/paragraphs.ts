import { boilerplateRole, endsSentence, isExclamation, isHeadingLike, isRunningText } from './block-role.ts';
import { type Block, toBlock } from './blocks.ts';
import { isCaption } from './credits.ts';
import { withoutDoubleSpacing } from './double-spacing.ts';
import { isIndentation, type Layout, readLayout } from './layout.ts';
import { readMetaLine } from './meta-line.ts';
import { isIncomplete, joinInterrupted } from './page-breaks.ts';

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

const STARTS_TEXT = /^\s*["„“»«‚'+]*\s*[\p{Lu}\d]/u;
/** "Streit um Bahn:", above a headline. */
const KICKER = /^\p{Lu}[^.!?:]{2,60}:\s*$/u;
/** In words: shorter lines that end in a full stop may be the rest of a sentence. */
const SHORTEST_SENTENCE = 5;
/** "SZ: Herr Rau, …", "taz: …": three in a block are a conversation. */
const TURN = /^(?:taz|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}): \S/u;
const LEAST_TURNS = 3;
/** In UTF-16 units: a longer line above a credit is a paragraph. */
const LONGEST_CAPTION_LINE = 200;
const QUOTATION = /^["„“»«].*[.!?…]["“”«»]$/u;
const NAME_LINE = /^\p{Lu}[\p{L}.'-]+ (?:(?:von|van|de|der) )*\p{Lu}[\p{L}.'-]+(?:,? [^.!?]{1,60})?$/u;
const BULLET = /^\s*[•·▪‣◦●*]\s+(?=\S)/u;
const NUMBER = /^\s*\d{1,2}[.)]\s+(?=\p{Lu})/u;
const DASH = /^\s*[-–]\s+(?=\S)/u;
/** In UTF-16 units: a longer line above a sentence is more likely the first part of it. */
const LONGEST_TITLE_LINE = 80;
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
  const hasBullets =
    lines.some((line) => BULLET.test(line)) ||
    [DASH, NUMBER].some((mark) => lines.filter((line) => mark.test(line)).length > 1);
  const parts: Block[] = [];
  let start = 0;
  for (let end = 1; end <= lines.length; end += 1) {
    const isMeta = isHead && isMetaBreak(lines, end);
    const isTurn = hasTurns && TURN.test(lines[end] ?? '');
    if (end < lines.length && !isMeta && !isTurn && !isBreak(lines, start, end, layout, hasBullets)) continue;
    parts.push(withoutBullet(toBlock(lines.slice(start, end), block.line + start), hasBullets));
    start = end;
  }
  // What stands between the items of a list is an item too.
  return hasBullets
    ? parts.map((part, index) => (index > 0 && !part.marked && isHeadingLike(part) ? toItem(part) : part))
    : parts;
}

/** The figures of a list are part of its wording; its bullets are not. */
const isItemStart = (line: string) => BULLET.test(line) || DASH.test(line) || NUMBER.test(line);

function withoutBullet(block: Block, hasBullets = BULLET.test(block.text)): Block {
  const [first = '', ...rest] = block.lines;
  if (block.marked || !hasBullets || !isItemStart(first)) return block;
  return toBlock([first.replace(BULLET, '').replace(DASH, ''), ...rest], block.line, 'item');
}

/** Whether a day, author or outlet stands on a line of its own above or below, before any sentence has come to its end. */
function isMetaBreak(lines: readonly string[], at: number): boolean {
  const isNamed = [lines[at - 1], lines[at]].some((line) => readMetaLine(line?.trim() ?? '') !== undefined);
  return isNamed && !lines.slice(0, at).some((line) => endsSentence(line) && !readMetaLine(line.trim()));
}

/** Whether a new paragraph starts at line `at`, the one before it having started at line `start`. */
function isBreak(lines: readonly string[], start: number, at: number, layout: Layout, hasBullets: boolean): boolean {
  const [before = '', after = ''] = [lines[at - 1], lines[at]];
  if (hasBullets && isItemStart(after)) return true;
  const isFirstLine = at - start === 1;
  if (isFirstLine && boilerplateRole(before.trim()) && boilerplateRole(after.trim())) return true;
  if (/^\s*\p{Ll}/u.test(after)) return false;
  const ends = endsSentence(before);
  // A word alone on the last line of a paragraph is no boilerplate, whatever it looks like.
  if ((ends || isFirstLine) && boilerplateRole(after.trim())) return true;
  if (isFirstLine && boilerplateRole(before.trim())) return true;
  if (ends) return layout.isParagraphEnd(before, after);
  return isFirstLine && isTitleLine(before, after, layout);
}

/** Whether a line is a title above the next one, and not the start of a sentence that goes on there. */
function isTitleLine(before: string, after: string, layout: Layout): boolean {
  const next = toBlock([after], 1);
  // An indented line is the first of a paragraph.
  if (isIndentation([after, before])) return false;
  if (isIncomplete(before) || !layout.isUnforced(before, after) || !STARTS_TEXT.test(after)) return false;
  if (KICKER.test(before) && isHeadingLike(next)) return true;
  if (!isHeadingLike(toBlock([before], 1)) && !isExclamation(before.trim())) return false;
  return (
    isHeadingLike(next) ||
    isExclamation(next.text) ||
    (before.length <= LONGEST_TITLE_LINE && (isSentence(next) || layout.isWrapped))
  );
}

/** What ends as a sentence does and is long enough not to be the rest of one. */
function isSentence(block: Block): boolean {
  return isRunningText(block) || (endsSentence(block.text) && block.text.split(' ').length >= SHORTEST_SENTENCE);
}
