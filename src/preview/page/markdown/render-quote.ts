import { h } from '../element.ts';
import { icon } from '../icons.ts';
import type { PageContext } from '../page-context.ts';
import { type MarkdownNode, toPlainText } from './parse-markdown.ts';

/** A quotation; with a click, or the button beside it, it is shown where it stands in its report. */
export function renderQuote(
  node: MarkdownNode,
  rest: readonly MarkdownNode[],
  inner: readonly Node[],
  { texts, showQuote }: PageContext,
): HTMLElement {
  const show = () => showQuote(toWordings(node), sourceBelow(rest));
  const button = h(
    'button',
    { type: 'button', class: 'show-in-report', title: texts.preview.showInReport, onclick: show },
    icon('find'),
    h('span', { class: 'only-read' }, texts.preview.showInReport),
  );
  const wasSelected = () => getSelection()?.isCollapsed === false;
  return h(
    'div',
    {
      class: 'quoted',
      // Whoever marks words of the quote to copy them does not want to be led away.
      onclick: (event: MouseEvent) => {
        if (!(event.target instanceof Node && button.contains(event.target)) && !wasSelected()) show();
      },
    },
    h('discord-quote', {}, inner),
    button,
  );
}

/** What of the quotation may be the quote: all of it, then what is in bold (among its paragraphs), then each line. */
function toWordings({ content }: MarkdownNode): string[] {
  const whole = toPlainText(content).trim();
  const nodes = typeof content === 'string' || content === undefined ? [] : content;
  const bold = nodes.filter(({ type }) => type === 'strong').map((strong) => toPlainText(strong.content));
  return [whole, ...(whole.includes('\n') ? bold : []), ...whole.split('\n')];
}

/** The text from the quotation to the next one. */
function sourceBelow(rest: readonly MarkdownNode[]): string {
  const end = rest.findIndex(({ type }) => type === 'blockQuote');
  return toPlainText(rest.slice(0, end < 0 ? rest.length : end));
}
