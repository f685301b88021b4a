import { h } from '../element.ts';
import { icon } from '../icons.ts';
import type { PageContext } from '../page-context.ts';

/** Below a private answer: that nobody else sees it, and a way to be rid of it. */
export function renderPrivateNote(messageId: string, { connection, texts }: PageContext): HTMLElement {
  return h(
    'div',
    { slot: 'reactions', class: 'private-note' },
    icon('eye'),
    `${texts.preview.onlyYou} • `,
    h(
      'button',
      { type: 'button', class: 'text-button', onclick: () => connection.request({ type: 'delete', messageId }) },
      texts.preview.dismiss,
    ),
  );
}
