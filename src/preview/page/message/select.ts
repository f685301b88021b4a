import type { APIMessage, APIStringSelectComponent } from 'discord-api-types/v10';
import { h } from '../element.ts';
import { icon } from '../icons.ts';
import { createListbox } from '../listbox.ts';
import type { PageContext } from '../page-context.ts';
import { whileBusy } from './button.ts';

/** A menu of a message to choose one of; the bot's menus never take several. */
export function renderSelect(
  component: APIStringSelectComponent,
  message: APIMessage,
  context: PageContext,
): HTMLElement {
  const placeholder = component.placeholder ?? '';
  const label = h('span', { class: 'select-label' }, placeholder);
  const button = h(
    'button',
    {
      type: 'button',
      class: 'select',
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-label': placeholder,
      disabled: component.disabled,
      onclick: () => (listbox.isOpen ? listbox.close() : open()),
      onkeydown: (event: KeyboardEvent) => {
        if (listbox.handleKey(event)) return;
        if (event.key === 'ArrowDown') {
          event.preventDefault();
          open();
        }
      },
      onblur: () => listbox.close(),
    },
    label,
    icon('down'),
  );
  const listbox = createListbox(button, placeholder);
  const open = () =>
    listbox.open(
      component.options.map((option) => ({
        name: option.label,
        ...(option.description !== undefined && { detail: option.description }),
        choose: () => choose(option.value),
      })),
    );
  const choose = (value: string) => {
    const { custom_id: customId } = component;
    return whileBusy(button, context, () =>
      context.connection.request({
        type: 'select',
        messageId: message.id,
        customId,
        values: [value],
        locale: context.language,
      }),
    );
  };
  return h('div', { class: 'select-frame' }, button, listbox.element);
}
