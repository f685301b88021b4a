import type { PreviewMessage } from '../../protocol.ts';
import { h } from '../element.ts';
import { icon } from '../icons.ts';
import { nameOf } from '../model.ts';
import { openContextMenu } from './context-menu.ts';
import { createEditBox } from './edit-box.ts';
import { type ActionSources, actionsFor, type MessageAction } from './message-actions.ts';
import { renderMessage } from './render-message.ts';

/** A message with what can be done with it: by a right click, the menu key, or the buttons that hovering shows. */
export function createMessageRow(
  message: PreviewMessage,
  before: PreviewMessage | undefined,
  sources: Omit<ActionSources, 'edit'>,
): HTMLElement {
  const { context } = sources;
  const { texts, model } = context;
  const body = renderMessage(message, before, context);
  const edit = () => {
    const box = createEditBox(message, context, () => {
      box.replaceWith(body);
      row.focus();
    });
    body.replaceWith(box);
  };
  const { own, apps } = actionsFor(message, { ...sources, edit });
  const openMenu = (at: { x: number; y: number }) =>
    openContextMenu(at, texts.preview.messageActions, [{ actions: own }, { title: texts.preview.apps, actions: apps }]);
  const row = h(
    'div',
    {
      id: `message-${message.wire.id}`,
      class: body.hasAttribute('message-body-only') ? 'row' : 'row first',
      role: 'article',
      tabindex: -1,
      'aria-label': texts.preview.messageBy(nameOf(model, message.wire.author.id)),
      oncontextmenu: (event: MouseEvent) => {
        // On a link the browser's own menu is of more use.
        if (event.composedPath().some((target) => target instanceof HTMLAnchorElement)) return;
        event.preventDefault();
        // The menu key has no place of its own.
        const { x, y } = event.detail === 0 && event.clientX === 0 ? row.getBoundingClientRect() : event;
        openMenu({ x, y });
      },
    },
    body,
    h(
      'div',
      { class: 'row-actions' },
      own.map((action) => renderAction(action)),
      renderAction({
        label: texts.preview.more,
        icon: 'more',
        run: () => {
          const { left, bottom } = row.querySelector('.row-actions')?.getBoundingClientRect() ?? new DOMRect();
          openMenu({ x: left, y: bottom });
        },
      }),
    ),
  );
  return row;
}

function renderAction({ label, icon: name, run }: MessageAction): HTMLElement {
  return h('button', { type: 'button', 'aria-label': label, title: label, onclick: run }, icon(name));
}
