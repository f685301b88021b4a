import { isRunningText } from './block-role.ts';
import { type Block, toBlock } from './blocks.ts';
import { findSourceAtEnd, isCaption } from './credits.ts';

/** "+++ 17:40 Uhr: Weselsky kündigt Streik an +++ Der Chef der GDL …": a heading and what is told below it. */
const TICKER = /^\s*\+{2,}\s*(.+?)\s*\+{2,}\s*(.*)$/su;
/** Below a quotation: who said it. */
const SAID_BY = /^[—–]\s*\p{Lu}[^.!?]{2,80}$/u;
const QUOTED = /["“”«»‘’]$/u;

/** The blocks again, where more than one thing stands on a line each for itself, and where one thing on two joined. */
export function takeApart(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex((block) => isRunningText(block));
  const result: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    const before = result.at(-1);
    const ticker = TICKER.exec(block.text);
    if (ticker) result.push(...ofTicker(block, ticker));
    else if (before && SAID_BY.test(block.text) && (before.marked === 'quote' || QUOTED.test(before.text)))
      result[result.length - 1] = toBlock([...before.lines, ...block.lines], before.line, before.marked);
    else if (index === last) result.push(...withoutSourceAtEnd(block));
    else result.push(block);
  }
  return result;
}

function ofTicker({ line }: Block, [, heading = '', text = '']: RegExpExecArray): Block[] {
  return [toBlock([heading], line, 'ticker'), ...(text === '' ? [] : [toBlock([text], line)])];
}

/** The last paragraph and the source that it ends with, which make it look like a caption. */
function withoutSourceAtEnd(block: Block): Block[] {
  const at = isCaption(block.text) || block.text.endsWith(')') ? findSourceAtEnd(block.text) : -1;
  if (at < 0) return [block];
  const { line, text } = block;
  return [toBlock([text.slice(0, at)], line, block.marked), toBlock([text.slice(at)], line)];
}
