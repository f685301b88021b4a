import { h } from './element.ts';

export interface ListItem {
  readonly name: string;
  readonly detail?: string;
  /** Shown before the name. */
  readonly picture?: () => Node;
  /** Title of the group that starts with this item. */
  readonly group?: string;
  choose(): void;
}

/** A list to choose from, steered from the element that it belongs to, which keeps the focus. */
export interface Listbox {
  readonly element: HTMLElement;
  readonly isOpen: boolean;
  /** Shows these; an empty list closes it. */
  open(items: readonly ListItem[]): void;
  close(): void;
  /** Whether the key was for the list. */
  handleKey(event: KeyboardEvent): boolean;
}

let count = 0;

/** `owner` is told by its ARIA attributes which item is active. */
export function createListbox(owner: HTMLElement, label: string): Listbox {
  count += 1;
  const id = `list-${count}`;
  const element = h('div', { id, class: 'listbox', role: 'listbox', 'aria-label': label, hidden: true });
  owner.setAttribute('aria-controls', id);
  let items: readonly ListItem[] = [];
  let active = 0;

  const options = () => [...element.querySelectorAll('[role=option]')];
  const mark = (index: number) => {
    active = index;
    options().forEach((option, i) => {
      option.ariaSelected = String(i === index);
      if (i === index) {
        option.scrollIntoView({ block: 'nearest' });
        owner.setAttribute('aria-activedescendant', option.id);
      }
    });
  };
  const close = () => {
    items = [];
    element.hidden = true;
    element.replaceChildren();
    owner.setAttribute('aria-expanded', 'false');
    owner.removeAttribute('aria-activedescendant');
  };
  const choose = (index: number) => {
    const item = items[index];
    close();
    item?.choose();
  };
  const open = (shown: readonly ListItem[]) => {
    if (shown.length === 0) return close();
    items = shown;
    element.replaceChildren(...shown.flatMap((item, index) => renderItem(item, index)));
    element.hidden = false;
    owner.setAttribute('aria-expanded', 'true');
    mark(0);
  };
  const renderItem = (item: ListItem, index: number): HTMLElement[] => {
    const option = h(
      'div',
      {
        id: `${id}-${index}`,
        role: 'option',
        class: 'list-item',
        // On mousedown, so that the owner keeps the focus.
        onmousedown: (event: MouseEvent) => {
          event.preventDefault();
          choose(index);
        },
        onmousemove: () => index !== active && mark(index),
      },
      item.picture?.(),
      h('span', { class: 'list-name' }, item.name),
      item.detail !== undefined && h('span', { class: 'list-detail' }, item.detail),
    );
    const title = h('div', { class: 'list-group', role: 'presentation' }, item.group ?? '');
    return item.group === undefined ? [option] : [title, option];
  };
  const handleKey = (event: KeyboardEvent): boolean => {
    if (element.hidden) return false;
    const last = items.length - 1;
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => mark(active === last ? 0 : active + 1),
      ArrowUp: () => mark(active === 0 ? last : active - 1),
      Enter: () => choose(active),
      Tab: () => choose(active),
      Escape: close,
    };
    const action = event.shiftKey || event.isComposing ? undefined : actions[event.key];
    if (action === undefined) return false;
    event.preventDefault();
    event.stopPropagation();
    action();
    return true;
  };
  return {
    element,
    get isOpen() {
      return !element.hidden;
    },
    open,
    close,
    handleKey,
  };
}
