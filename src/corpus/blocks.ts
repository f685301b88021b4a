import { joinLines } from './join-lines.ts';

/** Lines of a file between blank ones, later a paragraph. */
export interface Block {
  /** Line of the file at which it starts, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
  /** Its lines joined, white space folded to single spaces. */
  readonly text: string;
  /** What the file marks it as: a heading ("## …"), an item of a list ("• …"), a quotation ("> …"), an entry of a ticker ("+++ … +++"), a footnote, a
   *  picture; the mark itself is not in its text. */
  readonly marked?: 'heading' | 'item' | 'quote' | 'ticker' | 'note' | 'picture';
}

/** A block of some lines of a file, the first of them at `line`. */
export function toBlock(lines: readonly string[], line: number, marked?: Block['marked']): Block {
  return { line, lines, text: joinLines(lines), ...(marked && { marked }) };
}

const HEADING_MARK = /^\s*#{1,6}\s+/u;

/** Blocks of a text in reading order, divided by blank lines, ends of pages and marked headings; none is empty. */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  const close = (end: number) => {
    if (lines.length > 0) blocks.push(toBlock(lines, end - lines.length + 1));
    lines = [];
  };
  const all = text.split('\n');
  for (const [index, line] of all.entries()) {
    const isHeading = HEADING_MARK.test(line);
    if (line.trim() === '' || line.startsWith('\f') || isHeading) close(index);
    if (isHeading) {
      const heading = line.replace(HEADING_MARK, '').replace(/\s*#+\s*$/u, '');
      if (heading.trim() !== '') blocks.push(toBlock([heading], index + 1, 'heading'));
    } else if (line.trim() !== '') lines.push(line);
  }
  close(all.length);
  return blocks;
}
