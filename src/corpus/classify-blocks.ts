import { findAppendix } from './appendix.ts';
import {
  boilerplateRole,
  endsSentence,
  isHeadingLike,
  isPageNumber,
  isPaywall,
  isRunningText,
  roleOf,
  startsTeaserList,
} from './block-role.ts';
import type { Block } from './blocks.ts';
import { findRunningHeads, joinInterrupted } from './page-breaks.ts';
import { addressesReader } from './page-furniture.ts';
import type { LeftOut } from './report.ts';

export interface ClassifiedBlock extends Block {
  readonly role: 'passage' | LeftOut['reason'];
}

/** More short lines than this in a row are a list, whose items are text, and not headings. */
const MOST_HEADINGS_IN_A_ROW = 2;

/**
 * The blocks of a report's body, each with its role, in the same order; a paragraph that the end of a page interrupts is one.
 *
 * What stands for itself is told first: captions, sources, buttons, paywall marks; a list of teasers or sources goes on to
 * the next running text. What is left is text or a heading. `isText` says which blocks are text whatever they look like.
 */
export function classifyBlocks(blocks: readonly Block[], isText: (block: Block) => boolean): ClassifiedBlock[] {
  const appendix = findAppendix(blocks);
  const runningHeads = findRunningHeads(blocks);
  const lastText = blocks.findLastIndex((block) => isRunningText(block) && !boilerplateRole(block.text));
  let list: 'teaser' | 'source' | 'page' | undefined;
  const classified = blocks.map((block, index): ClassifiedBlock => {
    if (index >= appendix.start) return { ...block, role: appendix.reason };
    if (list && (isText(block) || (isRunningText(block) && !addressesReader(block.text)))) list = undefined;
    if (list === 'page' && endsSentence(block.text)) list = undefined;
    const own = runningHeads.has(block) ? 'source' : ownRole(block, blocks[index + 1]);
    if (startsTeaserList(block.text)) list = 'teaser';
    else if (own === 'source' && block.text.endsWith(':')) list = 'source';
    // Below the text, what follows a button or an offer is more of the page.
    else if (index > lastText && /\p{L}/u.test(block.text) && (own === 'teaser' || own === 'page' || own === 'paywall'))
      list ??= 'page';
    // The author and day of a teaser are not those of the report.
    const isOfTeaser = list === 'teaser' && (own === 'day' || own === 'byline');
    return { ...block, role: isOfTeaser ? 'teaser' : (own ?? list ?? 'passage') };
  });
  const heads = new Set([...runningHeads].map(({ line }) => line));
  return joinInterrupted(withHeadings(withWholeCaptions(classified), isText), ({ role, line, lines, text }) => {
    if (role === 'heading') return undefined;
    if (role === 'passage') return lines[0]?.startsWith('\f') ? 'first-text' : 'text';
    return heads.has(line) || isPageNumber(text) ? 'page-end' : 'aside';
  });
}

/** With what a caption begins is part of it: pages repeat it as the text behind the picture. */
function withWholeCaptions(blocks: readonly ClassifiedBlock[]): ClassifiedBlock[] {
  const captions = blocks.filter(({ role }) => role === 'caption');
  return blocks.map((block) => {
    const isPart = block.role === 'passage' && captions.some(({ text }) => text.startsWith(block.text));
    return isPart ? { ...block, role: 'caption' } : block;
  });
}

function ownRole(block: Block, next: Block | undefined): LeftOut['reason'] | undefined {
  const own = roleOf(block);
  if (own) return own;
  const isOffer = next && isPaywall(next.text) && !/^Anzeige$/iu.test(next.text);
  return isOffer && !isRunningText(block) && !/[.!?]$/u.test(block.text) ? 'teaser' : undefined;
}

/**
 * A heading stands alone or in two steps, with text below it; a longer row of short lines is a list. Where a file marks its
 * headings, nothing else is one.
 */
function withHeadings(blocks: readonly ClassifiedBlock[], isText: (block: Block) => boolean): ClassifiedBlock[] {
  const areMarked = blocks.some(({ role, marked }) => role === 'passage' && marked === 'heading');
  const isCandidate = (block: ClassifiedBlock | undefined) =>
    block?.role === 'passage' && !isText(block) && (areMarked ? block.marked === 'heading' : isHeadingLike(block));
  const result: ClassifiedBlock[] = [];
  for (let start = 0; start < blocks.length; ) {
    let end = start;
    while (isCandidate(blocks[end])) end += 1;
    const role = areMarked || end - start <= MOST_HEADINGS_IN_A_ROW ? 'heading' : 'passage';
    result.push(...blocks.slice(start, end).map((block) => ({ ...block, role }) as const));
    const next = blocks[end];
    if (next) result.push(next);
    start = end + 1;
  }
  return result;
}
