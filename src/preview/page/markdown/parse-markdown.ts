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

/** Small print: the parser's own rule overlooks it right below a quote. */
const SUBTEXT = /^-# +([^\n]+)(?:\n|$)/u;

/** Whether a line starts here, by what was read last. */
const startsLine = (before: string) => before === '' || before.endsWith('\n');

const rules: typeof rulesExtended = {
  ...rulesExtended,
  subtext: {
    order: rulesExtended.subtext?.order ?? 0,
    match: (source, _, before) => (startsLine(before) ? SUBTEXT.exec(source) : null),
    parse: ([, words = ''], parse, state) => ({ content: parse(words, state) }),
  },
  list: {
    // Before everything that may start with a star.
    order: rulesExtended.blockQuote?.order ?? 0,
    match: (source, _, before) => (startsLine(before) ? LIST.exec(source) : null),
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

/** What takes lines of its own. */
const BLOCKS = ['blockQuote', 'subtext', 'heading', 'item'];

/** The plain words of nodes, line breaks as `\n`. */
export function toPlainText(nodes: string | readonly MarkdownNode[] | undefined): string {
  if (nodes === undefined || typeof nodes === 'string') return nodes ?? '';
  return nodes
    .map(({ type, content }) => (type === 'br' ? '\n' : `${toPlainText(content)}${BLOCKS.includes(type) ? '\n' : ''}`))
    .join('');
}
