import { splitMarkdownBlocks } from '../corpus/markdown-blocks.ts';

/** What only Discord reads as marks: spoilers, struck words, small print, mentions and emoji of a server. */
const DISCORD_MARKS = /\|\||~~|^-# |<(?:[@#]|a?:\w+:)[^>\s]*>/gmu;

/** The words of a pasted message as its reader sees them: without Markdown, a line for each line. */
export function toPlainText(pasted: string): string {
  return splitMarkdownBlocks(pasted)
    .map(({ lines }) => lines.join('\n'))
    .join('\n\n')
    .replace(DISCORD_MARKS, '')
    .trim();
}
