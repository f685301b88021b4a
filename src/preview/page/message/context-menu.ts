import { h } from '../element.ts';
import { icon } from '../icons.ts';
import type { MessageAction } from './message-actions.ts';

interface MenuGroup {
  readonly title?: string;
  readonly actions: readonly MessageAction[];
}

/** In CSS pixels, from the edge of the window. */
const MARGIN = 8;

/** Opens a menu at a point of the window; arrow keys steer it, and it gives the focus back when it closes. */
export function openContextMenu(
  at: { readonly x: number; readonly y: number },
  label: string,
  groups: readonly MenuGroup[],
): void {
  const previous = document.activeElement;
  const items = groups.flatMap(({ actions }) => actions.map((action) => renderItem(action, () => close(action))));
  const queue = [...items];
  const menu = h(
    'div',
    { class: 'context-menu', role: 'menu', 'aria-label': label, onkeydown: steer },
    groups
      .filter(({ actions }) => actions.length > 0)
      .map(({ title, actions }) =>
        h(
          'div',
          { role: 'group', ...(title !== undefined && { 'aria-label': title }) },
          title !== undefined && h('div', { class: 'menu-title', 'aria-hidden': 'true' }, title),
          queue.splice(0, actions.length),
        ),
      ),
  );
  document.body.append(menu);
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(MARGIN, Math.min(at.x, innerWidth - width - MARGIN))}px`;
  menu.style.top = `${Math.max(MARGIN, Math.min(at.y, innerHeight - height - MARGIN))}px`;
  items[0]?.focus();
  document.addEventListener('pointerdown', closeOutside);
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) close();
  });

  function closeOutside({ target }: Event): void {
    if (!(target instanceof Node && menu.contains(target))) close();
  }
  function close(chosen?: MessageAction): void {
    document.removeEventListener('pointerdown', closeOutside);
    menu.remove();
    if (previous instanceof HTMLElement) previous.focus();
    chosen?.run();
  }
  function steer(event: KeyboardEvent): void {
    const index = (items as readonly (Element | null)[]).indexOf(document.activeElement);
    const to: Readonly<Record<string, number>> = {
      ArrowDown: (index + 1) % items.length,
      ArrowUp: (index + items.length - 1) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (event.key in to) items[to[event.key] ?? 0]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

function renderItem(action: MessageAction, run: () => void): HTMLElement {
  return h(
    'button',
    {
      type: 'button',
      role: 'menuitem',
      tabindex: -1,
      class: action.isDangerous ? 'menu-item dangerous' : 'menu-item',
      onclick: run,
    },
    h('span', {}, action.label),
    icon(action.icon),
  );
}
