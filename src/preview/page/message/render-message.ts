import '@skyra/discord-components-core/discord-message.js';
import type { PreviewMessage } from '../../protocol.ts';
import { h } from '../element.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { nameOf } from '../model.ts';
import type { PageContext } from '../page-context.ts';
import { renderAttachment } from './attachments.ts';
import { avatarUrl } from './avatar.ts';
import { FLAG } from './components.ts';
import { formatMessageTime } from './message-time.ts';
import { renderPrivateNote } from './private-note.ts';
import { renderReferenceLine } from './reference-line.ts';
import { renderComponents } from './render-components.ts';

/** In ms: messages of one author within this time stand under one name, as on Discord. */
const GROUP_WITHIN_MS = 7 * 60 * 1000;

/** A message as Discord draws it; `before` is the one above it. */
export function renderMessage(
  message: PreviewMessage,
  before: PreviewMessage | undefined,
  context: PageContext,
): HTMLElement {
  const { wire, isPrivate } = message;
  const { model, language, texts } = context;
  const { id } = wire.author;
  const reference = renderReferenceLine(wire, context);
  const element = h(
    'discord-message',
    {
      author: nameOf(model, id),
      avatar: avatarUrl(id, model),
      bot: id === model.bot.id,
      timestamp: formatMessageTime(wire.timestamp, language),
      ephemeral: isPrivate,
      highlight: wire.mentions.some((user) => user.id === model.me.id) && id !== model.me.id,
      'message-body-only': reference === undefined && continues(message, before),
    },
    reference,
    (wire.flags ?? 0) & FLAG.thinking ? renderThinking(context) : renderMarkdown(wire.content, context),
    wire.edited_timestamp != null && h('span', { class: 'edited' }, ` ${texts.preview.edited}`),
    wire.attachments.length > 0 &&
      h(
        'div',
        { slot: 'attachments', class: 'attachments' },
        wire.attachments.map((one) => renderAttachment(one, language)),
      ),
    h('div', { slot: 'components', class: 'components' }, renderComponents(wire, context)),
    isPrivate && renderPrivateNote(wire.id, context),
  );
  return element;
}

function continues({ wire, isPrivate }: PreviewMessage, before: PreviewMessage | undefined): boolean {
  return (
    before !== undefined &&
    before.wire.author.id === wire.author.id &&
    before.isPrivate === isPrivate &&
    Date.parse(wire.timestamp) - Date.parse(before.wire.timestamp) < GROUP_WITHIN_MS
  );
}

function renderThinking({ model, texts }: PageContext): HTMLElement {
  return h('span', { class: 'thinking' }, renderDots(), texts.preview.thinking(model.bot.name));
}

/** Three dots that breathe while the bot works. */
export function renderDots(): HTMLElement {
  return h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i'));
}
