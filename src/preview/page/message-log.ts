import type { PreviewMessage } from '../protocol.ts';
import { h } from './element.ts';
import { createMessageRow } from './message/message-row.ts';
import type { PageContext } from './page-context.ts';
import { createTypingLine } from './typing-line.ts';
import { renderWelcome } from './welcome.ts';

/** In CSS pixels from the end: whoever has scrolled further up is reading, and stays where they are. */
const AT_END = 120;

/** The messages of the shown channel. */
export interface MessageLog {
  readonly element: HTMLElement;
  /** Draws a message that is new or has changed. */
  put(message: PreviewMessage): void;
  remove(id: string): void;
  showTyping(userId: string): void;
}

export interface LogActions {
  reply(message: PreviewMessage): void;
  /** Puts words into the composer. */
  suggest(text: string): void;
}

export function createMessageLog(context: PageContext, { reply, suggest }: LogActions): MessageLog {
  const { model, texts } = context;
  const typing = createTypingLine(context);
  const rows = h('div', { class: 'rows' });
  const list = h(
    'div',
    { class: 'log', role: 'log', 'aria-label': texts.preview.messages, tabindex: 0, onkeydown: walk },
    renderWelcome(context, suggest),
    rows,
  );

  const draw = (message: PreviewMessage, before: PreviewMessage | undefined) =>
    createMessageRow(message, before, { context, reply });
  const shown = () => [...model.messages.values()].filter(({ wire }) => wire.channel_id === model.channelId);
  const atEnd = () => list.scrollHeight - list.scrollTop - list.clientHeight < AT_END;
  const toEnd = () => {
    list.scrollTop = list.scrollHeight;
  };

  const put = (message: PreviewMessage) => {
    if (message.wire.channel_id !== model.channelId) return;
    if (message.wire.author.id !== model.me.id) typing.stop();
    const follow = atEnd() || message.wire.author.id === model.me.id;
    const messages = shown();
    const index = messages.findIndex(({ wire }) => wire.id === message.wire.id);
    const row = draw(message, messages[index - 1]);
    const old = document.getElementById(row.id);
    if (old) replaceKeepingFocus(old, row);
    else rows.append(row);
    if (follow) requestAnimationFrame(toEnd);
  };

  /** Arrow keys go from message to message once one has the focus. */
  function walk(event: KeyboardEvent): void {
    const all: readonly (Element | null)[] = [...rows.children];
    const index = all.indexOf(document.activeElement);
    if (event.target !== list && index < 0) return;
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const next = index < 0 ? all.at(-1) : all[index + step];
    if (step === 0 || !(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  }

  shown().forEach((message, i, messages) => {
    rows.append(draw(message, messages[i - 1]));
  });
  requestAnimationFrame(toEnd);
  // Components take their size a moment after they are put in, and the composer grows: whoever was at the end stays there.
  let wasAtEnd = true;
  list.addEventListener('scroll', () => {
    wasAtEnd = atEnd();
  });
  const sizes = new ResizeObserver(() => wasAtEnd && toEnd());
  sizes.observe(rows);
  sizes.observe(list);

  return {
    element: h('div', { class: 'log-frame' }, list, typing.element),
    put,
    remove: (id) => {
      const row = document.getElementById(`message-${id}`);
      if (!row || !rows.contains(row)) return;
      const next = row.nextElementSibling;
      row.remove();
      // The message below may have stood under the same name.
      const message = next && model.messages.get(next.id.replace('message-', ''));
      if (message) put(message);
    },
    showTyping: typing.start,
  };
}

/** A button that was pressed with the keyboard is not lost when the bot changes its message. */
function replaceKeepingFocus(old: Element, row: HTMLElement): void {
  const focused = old.contains(document.activeElement) ? document.activeElement : undefined;
  const label = focused?.textContent;
  const hadRow = focused === old;
  old.replaceWith(row);
  if (hadRow) row.focus();
  else if (focused) {
    const same = [...row.querySelectorAll('button')].find(({ textContent }) => textContent === label);
    (same ?? row).focus({ preventScroll: true });
  }
}
