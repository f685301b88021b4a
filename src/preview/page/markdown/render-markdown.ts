import '@skyra/discord-components-core/discord-mention.js';
import '@skyra/discord-components-core/discord-quote.js';
import '@skyra/discord-components-core/discord-subscript.js';
import '@skyra/discord-components-core/discord-time.js';
import { h } from '../element.ts';
import { nameOf } from '../model.ts';
import type { PageContext } from '../page-context.ts';
import { formatTime } from './format-time.ts';
import { type MarkdownNode, parseMarkdown } from './parse-markdown.ts';
import { renderQuote } from './render-quote.ts';

/** Links of other kinds stay text: a report or a user may write anything. */
const SAFE_LINK = /^https?:\/\//iu;

/** A message's text as Discord draws it. */
export function renderMarkdown(text: string, context: PageContext): Node[] {
  return renderNodes(parseMarkdown(text), context);
}

function renderNodes(nodes: readonly MarkdownNode[], context: PageContext): Node[] {
  return nodes.map((node, i) => renderNode(node, nodes.slice(i + 1), context));
}

/** `rest` are the nodes that follow: below a quote they name its source. */
function renderNode(node: MarkdownNode, rest: readonly MarkdownNode[], context: PageContext): Node {
  const inner = () =>
    typeof node.content === 'string'
      ? [document.createTextNode(node.content)]
      : renderNodes(node.content ?? [], context);
  const value = (key: string) => String(node[key] ?? '');
  switch (node.type) {
    case 'br':
    case 'newline':
      return h('br');
    case 'strong':
      return h('strong', {}, inner());
    case 'em':
      return h('em', {}, inner());
    case 'underline':
      return h('u', {}, inner());
    case 'strikethrough':
      return h('s', {}, inner());
    case 'inlineCode':
      return h('code', {}, inner());
    case 'codeBlock':
      // A block that scrolls has to be reachable without a mouse.
      return h('pre', { tabindex: 0 }, inner());
    case 'spoiler':
      return renderSpoiler(inner());
    case 'heading':
      return h('div', { class: `heading heading-${value('level')}`, role: 'heading', 'aria-level': 3 }, inner());
    case 'list':
      return h('ul', {}, inner());
    case 'item':
      return h('li', {}, inner());
    case 'blockQuote':
      return renderQuote(node, rest, inner(), context);
    case 'subtext':
      return h('discord-subscript', {}, inner());
    case 'link':
    case 'url':
    case 'autolink':
      return SAFE_LINK.test(value('target'))
        ? h('a', { href: value('target'), target: '_blank', rel: 'noopener noreferrer' }, inner())
        : h('span', {}, inner());
    case 'timestamp':
      return h('discord-time', {}, formatTime(Number(node.timestamp), value('format'), context.language));
    case 'user':
      return h(
        'discord-mention',
        { type: 'user', highlight: value('id') === context.model.me.id },
        nameOf(context.model, value('id')),
      );
    case 'slashCommand':
      return h('discord-mention', { type: 'slash' }, value('fullName'));
    case 'channel': {
      const { channels } = context.model;
      return h('discord-mention', { type: 'channel' }, channels.find(({ id }) => id === node.id)?.name ?? value('id'));
    }
    case 'role':
      return h('discord-mention', { type: 'role' }, value('id'));
    case 'everyone':
    case 'here':
      return h('span', { class: 'everyone' }, `@${node.type}`);
    default:
      return h('span', {}, inner());
  }
}

function renderSpoiler(inner: readonly Node[]): HTMLElement {
  const spoiler = h(
    'button',
    {
      type: 'button',
      class: 'spoiler',
      'aria-expanded': 'false',
      onclick: () => spoiler.setAttribute('aria-expanded', 'true'),
    },
    h('span', {}, ...inner),
  );
  return spoiler;
}
