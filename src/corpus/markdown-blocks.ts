import MarkdownIt, { type Token } from 'markdown-it';
import { type Block, toBlock } from './blocks.ts';

const PARSER = new MarkdownIt('commonmark', { html: true }).enable('table');

/** Marks of footnotes that the parser leaves in the text: "[^1]". */
const FOOTNOTE_MARK = /\[\^[^\]\s]+\]/gu;

/**
 * The blocks of a Markdown text, in reading order, without its marks: a report in Markdown is what its reader sees.
 *
 * Headings and items of lists are marked as such. Pictures and footnotes are marked as well: they are no text of the report. HTML is left away; a
 * table gives a block a row.
 */
export function splitMarkdownBlocks(body: string): Block[] {
  const blocks: Block[] = [];
  let marked: Block['marked'];
  let bullet = '';
  let row: string[] | undefined;
  const push = (text: string, line: number) => {
    const lines = text.split('\n');
    if (text.trim() !== '') blocks.push(toBlock(lines, line, marked));
  };
  let line = 1;
  for (const token of PARSER.parse(body, {})) {
    if (token.map) line = token.map[0] + 1;
    if (token.type === 'heading_open') marked = 'heading';
    else if (token.type === 'list_item_open')
      [marked, bullet] = ['item', token.info ? `${token.info}${token.markup} ` : ''];
    else if (token.type === 'blockquote_open') marked = 'quote';
    else if (/^(?:heading|list_item|blockquote)_close$/u.test(token.type)) [marked, bullet] = [undefined, ''];
    else if (token.type === 'tr_open') row = [];
    else if (token.type === 'tr_close') {
      push((row ?? []).join(' | '), line);
      row = undefined;
    } else if (token.type === 'inline' && row) row.push(toText(token));
    else if (token.type === 'inline') {
      const aside = toAside(token);
      if (aside) blocks.push(toBlock([aside.text], line, aside.marked));
      else push(bullet + toText(token), line);
      bullet = '';
    } else if (/^(?:code_block|fence)$/u.test(token.type)) push(token.content, line);
  }
  return blocks;
}

/** A paragraph that is a footnote, or nothing but a picture, by its description. */
function toAside({ content, children }: Token): { text: string; marked: 'note' | 'picture' } | undefined {
  const note = /^\[\^[^\]\s]+\]:\s*(\S.*)$/su.exec(content)?.[1];
  if (note) return { text: note, marked: 'note' };
  const seen = (children ?? []).filter(
    ({ type, content: text }) => type !== 'softbreak' && (type !== 'text' || text.trim() !== ''),
  );
  const picture =
    seen.every(({ type }) => /^(?:image|link_open|link_close)$/u.test(type)) &&
    seen.find(({ type }) => type === 'image');
  return picture ? { text: picture.content || 'Bild', marked: 'picture' } : undefined;
}

/** What of a paragraph is seen, with its line breaks. */
function toText({ children }: Token): string {
  const tokens = children ?? [];
  const text = tokens.map((token, index) => {
    if (/^(?:soft|hard)break$/u.test(token.type)) return '\n';
    const isFootnote = tokens[index - 1]?.type === 'link_open' && /^\^\S+$/u.test(token.content);
    return /^(?:text|code_inline|text_special)$/u.test(token.type) && !isFootnote ? token.content : '';
  });
  return text.join('').replace(FOOTNOTE_MARK, '');
}
