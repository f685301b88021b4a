import {
  DAY_LINE,
  isByline,
  isCaption,
  isHeadingLike,
  isPaywall,
  isRunningText,
  isSource,
  isTeaserHeader,
  startsTeaserList,
} from './block-role.ts';
import type { Block } from './blocks.ts';
import type { LeftOut } from './report.ts';

export interface ClassifiedBlock extends Block {
  readonly role: 'passage' | LeftOut['reason'];
}

/** More short lines than this in a row are a list, whose items are text, and not headings. */
const MOST_HEADINGS_IN_A_ROW = 2;

/**
 * The blocks of a report's body, each with its role, in the same order.
 *
 * Captions, sources, teasers and paywall marks are told first; a list of teasers or sources goes on to the next running
 * text. What is left is text or a heading.
 */
export function classifyBlocks(blocks: readonly Block[]): ClassifiedBlock[] {
  const classified: ClassifiedBlock[] = [];
  let list: 'teaser' | 'source' | undefined;
  blocks.forEach((block, index) => {
    if (list && isRunningText(block)) list = undefined;
    const own = boilerplateRole(block, blocks[index + 1]);
    if (startsTeaserList(block)) list = 'teaser';
    else if (own === 'source' && block.text.endsWith(':')) list = 'source';
    classified.push({ ...block, role: own ?? list ?? 'passage' });
  });
  return withHeadings(classified);
}

function boilerplateRole(block: Block, next: Block | undefined): LeftOut['reason'] | undefined {
  if (isPaywall(block)) return 'paywall';
  if (isTeaserHeader(block)) return 'teaser';
  if (isCaption(block)) return 'caption';
  if (isSource(block)) return 'source';
  if (isByline(block)) return 'byline';
  if (DAY_LINE.test(block.text)) return 'day';
  return next && isPaywall(next) && !isRunningText(block) && !/[.!?]$/u.test(block.text) ? 'teaser' : undefined;
}

/**
 * A heading stands alone or in two steps, with text below it; a longer row of short lines is a list. Where Markdown marks
 * headings, nothing else is one.
 */
function withHeadings(blocks: readonly ClassifiedBlock[]): ClassifiedBlock[] {
  const marked = blocks.some(({ text }) => isMarkedHeading(text));
  const isCandidate = (block: ClassifiedBlock | undefined) =>
    block?.role === 'passage' && (marked ? isMarkedHeading(block.text) : isHeadingLike(block));
  const result: ClassifiedBlock[] = [];
  for (let start = 0; start < blocks.length; ) {
    let end = start;
    while (isCandidate(blocks[end])) end += 1;
    const role = marked || end - start <= MOST_HEADINGS_IN_A_ROW ? 'heading' : 'passage';
    result.push(...blocks.slice(start, end).map((block) => ({ ...block, role }) as const));
    const next = blocks[end];
    if (next) result.push(next);
    start = end + 1;
  }
  return result;
}

const isMarkedHeading = (text: string) => /^#{1,6}\s/u.test(text);
