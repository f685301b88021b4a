/** Lines of a file between blank ones. */
export interface Block {
  /** Line of the file at which it starts, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
  /** Its lines joined, white space folded to single spaces. */
  readonly text: string;
}

/** Blocks of a text in reading order; none is empty. */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  text.split('\n').forEach((line, index, all) => {
    if (line.trim() !== '') lines.push(line);
    if (lines.length > 0 && (line.trim() === '' || index === all.length - 1)) {
      const end = line.trim() === '' ? index : index + 1;
      blocks.push({ line: end - lines.length + 1, lines, text: lines.join(' ').replace(/\s+/gu, ' ').trim() });
      lines = [];
    }
  });
  return blocks;
}
