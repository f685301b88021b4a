import { endsSentence, isExclamation, isHeadingLike, isRunningText, roleOf } from './block-role.ts';
import type { Block } from './blocks.ts';
import { parseExportedFirstLine } from './first-line.ts';
import { type MetaLine, readMetaLine } from './meta-line.ts';
import type { LeftOut } from './report.ts';
import type { ReportMeta } from './report-meta.ts';
import { readTitles } from './titles.ts';

/** In UTF-16 units: longer first lines are paragraphs. */
const LONGEST_HEADLINE = 250;

/** What stands before the text of a report. */
export interface Head {
  /** Number of blocks that it takes up. */
  readonly length: number;
  readonly meta: ReportMeta;
  /** What its lines say beside headline and kicker, in their order. */
  readonly lines: readonly MetaLine[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The head of a report: all lines above its text that are no text themselves.
 *
 * Titles stand in it before or after a day or byline; where there are some before, those after it belong to the text.
 * `isText` says which blocks are text although they look like titles.
 */
export function readHead(blocks: readonly Block[], isText: (block: Block) => boolean): Head {
  const exported = parseExportedFirstLine(
    blocks[0]?.text ?? '',
    blocks
      .slice(1)
      .map(({ text }) => text)
      .join('\n'),
  );
  const leftOut: LeftOut[] = [];
  const lines: MetaLine[] = [];
  const titles: Block[] = [];
  let isTitled = exported !== undefined;
  for (const [index, block] of blocks.entries()) {
    if (isText(block)) break;
    const { line, text } = block;
    const reason = exported && index === 0 ? 'headline' : roleOf(block);
    if (reason) leftOut.push({ line, text, reason });
    else if (!isTitled && isTitle(block, blocks.slice(index + 1), titles)) {
      titles.push(block);
      leftOut.push({ line, text, reason: 'heading' });
    } else break;
    const meta = block.marked === 'picture' || block.marked === 'note' ? undefined : readMetaLine(text);
    if (meta) lines.push(meta);
    isTitled ||= titles.length > 0 && (reason === 'day' || reason === 'byline');
  }
  const said: ReportMeta =
    exported ?? readTitles(titles, isTitled || areNeighbours(titles) || isLead(blocks, leftOut.length));
  const told = leftOut.map((left) => named(left, said));
  // Right above the text, a title that is not the headline may as well be a heading.
  if (titles.length > 1 && !isTitled && told.at(-1)?.reason === 'heading') told.pop();
  return { length: told.length, meta: said, lines, leftOut: told };
}

function areNeighbours([first, second]: readonly Block[]): boolean {
  return first !== undefined && second?.line === first.line + first.lines.length;
}

/** Whether the text at `index` is a lead: the byline or day of the head stands below it. */
function isLead(blocks: readonly Block[], index: number): boolean {
  const below = blocks.slice(index + 1, index + 3).map(({ text }) => readMetaLine(text)?.reason);
  return below.includes('day') || below.includes('byline');
}

/** The left-out line as headline, where it is that. */
function named(left: LeftOut, { headline, kicker }: ReportMeta): LeftOut {
  const text = left.text.replace(/(?: =|:)$/u, '');
  return left.reason === 'heading' && (text === headline || text === kicker) ? { ...left, reason: 'headline' } : left;
}

function isTitle(block: Block, rest: readonly Block[], titles: readonly Block[]): boolean {
  if (rest.length === 0 || block.text.length > LONGEST_HEADLINE || block.marked === 'item') return false;
  if (isHeadingLike(block) || isExclamation(block.text) || /^\p{Lu}[^.!?:]{2,60}:$/u.test(block.text)) return true;
  // "… Kerner: „Ich mache Schluss.“": a sentence is a headline right above the day of its report.
  const isOneSentence = !/\p{Ll}{2}\. ["„“»]?\p{Lu}/u.test(block.text);
  const dayFollows = rest[0] !== undefined && readMetaLine(rest[0].text)?.reason === 'day';
  return (
    titles.length === 0 &&
    isOneSentence &&
    dayFollows &&
    rest.some((below) => isRunningText(below) || endsSentence(below.text))
  );
}
