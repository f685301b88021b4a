import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { OptionValues } from '../../protocol.ts';
import { h } from '../element.ts';
import { icon } from '../icons.ts';
import type { PageContext } from '../page-context.ts';
import { type CommandEntry, labelOf } from './command-entries.ts';
import { createOptionField, type OptionField } from './option-field.ts';

/** Kinds of options that the page has fields for: text, numbers, yes and no. Users, channels and files are left out. */
const FILLABLE = [3, 4, 5, 10];

/** The command that is being written: its name, a field for each option, and the options that may be added. */
export function createCommandForm(entry: CommandEntry, context: PageContext, done: () => void): HTMLElement {
  const { connection, language, model, notify, texts } = context;
  const options = entry.options.filter(({ type }) => FILLABLE.includes(type));
  const fields: OptionField[] = [];
  const slots = h('div', { class: 'option-fields' });
  const more = h('div', { class: 'more-options' });

  const add = (option: APIApplicationCommandBasicOption): OptionField => {
    const field = createOptionField(option, {
      context,
      command: entry.name,
      others: () => valuesOf(fields.filter(({ name }) => name !== option.name)),
      leave: () => remove(field, option),
    });
    fields.push(field);
    slots.append(field.element);
    offerMore();
    return field;
  };
  const remove = (field: OptionField, option: APIApplicationCommandBasicOption) => {
    if (option.required === true) return done();
    fields.splice(fields.indexOf(field), 1);
    field.element.remove();
    offerMore();
    (fields.at(-1) ?? form).focus();
  };
  const offerMore = () =>
    more.replaceChildren(
      ...options
        .filter(({ name }) => !fields.some((field) => field.name === name))
        .map((option) =>
          h(
            'button',
            { type: 'button', class: 'add-option', onclick: () => add(option).focus() },
            icon('plus'),
            labelOf(option, language),
          ),
        ),
    );
  const submit = async () => {
    const missing = fields.filter((field) => field.value() === undefined);
    const required = options.filter((option) => option.required === true).map(({ name }) => name);
    const wrong = missing.find(({ name }) => required.includes(name));
    if (wrong) {
      wrong.complain();
      return notify(texts.preview.optionRequired);
    }
    const { name } = entry;
    done();
    const result = await connection.request({
      type: 'command',
      channelId: model.channelId,
      name,
      options: valuesOf(fields),
      locale: language,
    });
    if (!result.ok) notify(texts.preview.problems[result.problem]);
  };

  const form = h(
    'form',
    {
      class: 'command-form',
      tabindex: -1,
      'aria-label': `/${entry.label}`,
      onsubmit: (event: Event) => {
        event.preventDefault();
        submit();
      },
      onkeydown: (event: KeyboardEvent) => {
        const isLeaving = event.key === 'Escape' || (event.key === 'Backspace' && fields.length === 0);
        // A command without options has no field that would send it.
        const isSending = event.key === 'Enter' && event.target === form;
        if (!isLeaving && !isSending) return;
        event.preventDefault();
        if (isSending) submit();
        else done();
      },
    },
    h('p', { class: 'command-hint' }, h('strong', {}, `/${entry.label}`), ` ${entry.description}`),
    h(
      'div',
      { class: 'command-line' },
      h('span', { class: 'command-name' }, `/${entry.label}`),
      slots,
      more,
      h(
        'button',
        { type: 'submit', class: 'send', 'aria-label': texts.preview.send, title: texts.preview.send },
        icon('send'),
      ),
    ),
  );
  for (const option of options) if (option.required === true) add(option);
  offerMore();
  requestAnimationFrame(() => (fields[0] ?? form).focus());
  return form;
}

function valuesOf(fields: readonly OptionField[]): OptionValues {
  const values = fields.flatMap((field) => {
    const value = field.value();
    return value === undefined ? [] : [[field.name, value] as const];
  });
  return Object.fromEntries(values);
}
