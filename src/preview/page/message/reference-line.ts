import type { APIMessage } from 'discord-api-types/v10';
import { labelOf, SLASH_COMMAND, toCommandEntries } from '../composer/command-entries.ts';
import { h } from '../element.ts';
import { icon } from '../icons.ts';
import { parseMarkdown, toPlainText } from '../markdown/parse-markdown.ts';
import { nameOf } from '../model.ts';
import type { PageContext } from '../page-context.ts';
import { avatarOf } from './avatar.ts';

/** Replies, by Discord's number of the message type. */
const REPLY = 19;

/** The small line above a message: what it replies to, or which command it answers; undefined where it stands alone. */
export function renderReferenceLine(message: APIMessage, context: PageContext): HTMLElement | undefined {
  const { model, texts } = context;
  const asked = message.interaction_metadata;
  const clicked = asked && 'interacted_message_id' in asked ? asked.interacted_message_id : undefined;
  if (clicked !== undefined) return replyLine(model.messages.get(clicked)?.wire, clicked, context);
  if (asked && 'name' in asked && typeof asked.name === 'string') {
    const { user } = asked;
    const used = texts.preview.usedCommand;
    return referenceLine(
      avatarOf(user.id, model),
      h('strong', {}, nameOf(model, user.id)),
      ` ${used.before} `,
      h('span', { class: 'used-command' }, commandLabel(asked.name, context)),
      ` ${used.after}`,
    );
  }
  if (message.type !== REPLY) return undefined;
  return replyLine(message.referenced_message ?? undefined, message.message_reference?.message_id, context);
}

function replyLine(original: APIMessage | undefined, id: string | undefined, context: PageContext): HTMLElement {
  const { model, texts } = context;
  const shown = id === undefined ? undefined : (model.messages.get(id)?.wire ?? original);
  if (!shown) return referenceLine(icon('reply'), h('em', {}, texts.preview.originalGone));
  const words = toPlainText(parseMarkdown(shown.content)).replace(/\s+/gu, ' ');
  return referenceLine(
    avatarOf(shown.author.id, model),
    h('strong', {}, nameOf(model, shown.author.id)),
    ' ',
    h(
      'a',
      { class: 'reference-text', href: `#message-${shown.id}`, onclick: jumpTo(shown.id) },
      words === '' ? texts.preview.clickToSee : words,
    ),
  );
}

function jumpTo(id: string) {
  return (event: Event) => {
    event.preventDefault();
    const row = document.getElementById(`message-${id}`);
    row?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    row?.focus();
  };
}

function referenceLine(...children: Parameters<typeof h>[2][]): HTMLElement {
  return h('div', { class: 'reference-line', slot: 'reply' }, ...children);
}

/** The name as the user reads it in the picker: in their language, slash commands with their slash. */
function commandLabel(name: string, { model, language }: PageContext): string {
  const menu = model.commands.find((command) => command.name === name && command.type !== SLASH_COMMAND);
  if (menu) return labelOf(menu, language);
  return `/${toCommandEntries(model.commands, language).find((entry) => entry.name === name)?.label ?? name}`;
}
