import type { PreviewMessage } from '../../protocol.ts';
import { h } from '../element.ts';
import { icon } from '../icons.ts';
import { createListbox } from '../listbox.ts';
import { nameOf } from '../model.ts';
import type { PageContext } from '../page-context.ts';
import type { CommandEntry } from './command-entries.ts';
import { createCommandForm } from './command-form.ts';
import { toMentionText } from './mention-text.ts';
import { commandItems, mentionItems } from './pickers.ts';

/** Discord's limit for a message of a user. */
const MAX_LENGTH = 2000;

/** Where the user writes. */
export interface Composer {
  readonly element: HTMLElement;
  /** What is written and not sent. */
  readonly draft: string;
  /** Makes the next message a reply to this one. */
  reply(message: PreviewMessage): void;
  /** Puts words in and the caret behind them. */
  suggest(text: string): void;
}

export function createComposer(context: PageContext, draft: string): Composer {
  const { model, connection, texts, notify } = context;
  const channel = model.channels.find(({ id }) => id === model.channelId);
  const placeholder = texts.preview.placeholder(channel?.kind === 'direct' ? `@${channel.name}` : `#${channel?.name}`);
  let replyTo: string | undefined;

  const field = h('textarea', {
    class: 'field',
    rows: 1,
    maxlength: MAX_LENGTH,
    placeholder,
    role: 'combobox',
    'aria-label': placeholder,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    oninput: () => offer(),
    onclick: () => offer(),
    onblur: () => listbox.close(),
    onkeydown: (event: KeyboardEvent) => {
      if (listbox.handleKey(event)) return;
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) send();
      else if (event.key === 'Escape' && replyTo !== undefined) endReply();
      else return;
      event.preventDefault();
    },
  });
  field.value = draft;
  const listbox = createListbox(field, texts.preview.suggestions);
  const replyBar = h('div', { class: 'reply-bar', hidden: true });
  const line = h(
    'div',
    { class: 'writing-line' },
    field,
    h(
      'button',
      {
        type: 'button',
        class: 'send',
        'aria-label': texts.preview.send,
        title: texts.preview.send,
        onclick: () => send(),
      },
      icon('send'),
    ),
  );
  const box = h('div', { class: 'writing' }, listbox.element, line);

  const write = (text: string, caret = text.length) => {
    field.value = text;
    field.focus();
    field.setSelectionRange(caret, caret);
    offer();
  };
  const offer = () => {
    grow();
    const caret = field.selectionStart;
    listbox.open([
      ...commandItems(field.value, context, openForm),
      ...mentionItems(field.value, caret, context, (written, start) =>
        write(field.value.slice(0, start) + written + field.value.slice(caret), start + written.length),
      ),
    ]);
  };
  const grow = () => {
    // Where the styles cannot make a field as high as its text.
    if (CSS.supports('field-sizing', 'content')) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight}px`;
  };
  const openForm = (entry: CommandEntry) => {
    field.value = '';
    endReply();
    const form = createCommandForm(entry, context, () => {
      form.replaceWith(line);
      field.focus();
    });
    line.replaceWith(form);
  };
  const endReply = () => {
    replyTo = undefined;
    replyBar.hidden = true;
  };
  const send = async () => {
    const content = toMentionText(field.value.trim(), model);
    if (content === '') return;
    const written = field.value;
    field.value = '';
    const action = {
      type: 'post',
      channelId: model.channelId,
      content,
      ...(replyTo !== undefined && { replyTo }),
    } as const;
    endReply();
    const result = await connection.request(action);
    if (result.ok) return;
    // Nothing that was typed gets lost.
    if (field.value === '') field.value = written;
    notify(texts.preview.problems[result.problem]);
  };

  return {
    element: h('div', { class: 'composer' }, replyBar, box),
    get draft() {
      return field.value;
    },
    reply: ({ wire }) => {
      replyTo = wire.id;
      replyBar.hidden = false;
      replyBar.replaceChildren(
        h('span', {}, texts.preview.replyingTo(nameOf(model, wire.author.id))),
        h('button', { type: 'button', 'aria-label': texts.preview.cancelReply, onclick: endReply }, icon('close')),
      );
      field.focus();
    },
    suggest: (text) => write(text),
  };
}
