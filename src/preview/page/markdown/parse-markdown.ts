import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

/** A node of the parser's tree; what else it has depends on the type. */
export interface MarkdownNode {
  readonly type: string;
  readonly content?: string | readonly MarkdownNode[];
  readonly [key: string]: unknown;
}

/** Lines that start with a dash or star: Discord draws them with a dot, the parser leaves them as text. */
const LIST = /^(?: *[-*] [^\n]+(?:\n|$))+/u;
const ITEM = /^ *[-*] (.*)$/gmu;

const rules: typeof rulesExtended = {
  ...rulesExtended,
  list: {
    // Before everything that may start with a star.
    order: rulesExtended.blockQuote?.order ?? 0,
    match: (source, { prevCapture }) =>
      prevCapture == null || /\n$/u.test(prevCapture[0] ?? '') ? LIST.exec(source) : null,
    parse: ([lines = ''], parse, state) => ({
      content: [...lines.matchAll(ITEM)].map(([, item = '']) => ({ type: 'item', content: parse(item, state) })),
    }),
  },
};

const parser = SimpleMarkdown.parserFor(rules);

/** The tree of a message's text. */
export function parseMarkdown(text: string): readonly MarkdownNode[] {
  return parser(text, { inline: true });
}

/** The plain words of nodes, line breaks as `\n`. */
export function toPlainText(nodes: string | readonly MarkdownNode[] | undefined): string {
  if (nodes === undefined || typeof nodes === 'string') return nodes ?? '';
  return nodes.map((node) => (node.type === 'br' ? '\n' : toPlainText(node.content))).join('');
}
