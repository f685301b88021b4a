import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { OptionValues } from '../../protocol.ts';
import { h } from '../element.ts';
import { createListbox, type ListItem } from '../listbox.ts';
import type { PageContext } from '../page-context.ts';
import { descriptionOf, labelOf } from './command-entries.ts';

/** Discord's numbers of option types. Source: discord.com/developers/docs/interactions/application-commands */
const OPTION = { integer: 4, boolean: 5, number: 10 } as const;

/** In ms: asks the bot when the typing pauses, not for every letter. */
const TYPING_PAUSE_MS = 120;

/** A field for one option of a command. */
export interface OptionField {
  readonly element: HTMLElement;
  readonly name: string;
  /** Undefined where it is empty, or holds no value of its kind. */
  value(): string | number | boolean | undefined;
  focus(): void;
  /** Shows that it has to be filled. */
  complain(): void;
}

export interface FieldSurroundings {
  readonly context: PageContext;
  readonly command: string;
  /** The other options' values. */
  others(): OptionValues;
  /** Backspace in the empty field. */
  leave(): void;
}

export function createOptionField(
  option: APIApplicationCommandBasicOption,
  surroundings: FieldSurroundings,
): OptionField {
  const { context, command, others, leave } = surroundings;
  const { language, texts, connection, model } = context;
  const label = labelOf(option, language);
  const input = h('input', {
    type: 'text',
    role: 'combobox',
    'aria-label': `${label}: ${descriptionOf(option, language)}`,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-required': option.required === true ? 'true' : 'false',
    autocomplete: 'off',
    maxlength: 'max_length' in option ? option.max_length : undefined,
    oninput: () => {
      picked = undefined;
      element.classList.remove('wrong');
      // What was offered for other words must not be taken by an Enter meant for these.
      forget();
      timer = setTimeout(suggest, TYPING_PAUSE_MS);
    },
    onfocus: () => suggest(),
    onblur: () => forget(),
    onkeydown: (event: KeyboardEvent) => {
      if (listbox.handleKey(event)) return;
      if (event.key === 'Backspace' && input.value === '') {
        event.preventDefault();
        leave();
      }
    },
  });
  const listbox = createListbox(input, label);
  const element = h('label', { class: 'option' }, h('span', { class: 'option-name' }, label), input, listbox.element);
  let picked: { readonly shown: string; readonly value: string | number | boolean } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const forget = () => {
    clearTimeout(timer);
    asked += 1;
    listbox.close();
  };
  const pick = (shown: string, value: string | number | boolean) => {
    forget();
    picked = { shown, value };
    input.value = shown;
  };
  const fixedChoices = (): ListItem[] => {
    const choices =
      option.type === OPTION.boolean
        ? [texts.preview.yes, texts.preview.no].map((name, i) => ({ name, value: i === 0 }))
        : 'choices' in option
          ? (option.choices ?? []).map((choice) => ({ name: labelOf(choice, language), value: choice.value }))
          : [];
    const typed = picked ? '' : input.value.toLowerCase();
    return choices
      .filter(({ name }) => name.toLowerCase().startsWith(typed))
      .map(({ name, value }) => ({ name, choose: () => pick(name, value) }));
  };
  const suggest = async () => {
    if (!('autocomplete' in option) || option.autocomplete !== true) return listbox.open(fixedChoices());
    asked += 1;
    const current = asked;
    const result = await connection.request({
      type: 'autocomplete',
      channelId: model.channelId,
      name: command,
      option: option.name,
      text: input.value,
      options: others(),
      locale: language,
    });
    // Answers may overtake each other; and whoever has gone on wants no list any more.
    if (current !== asked || document.activeElement !== input || !result.ok) return;
    const choices = result.data?.choices ?? [];
    listbox.open(choices.map(({ name, value }) => ({ name, choose: () => pick(name, value) })));
  };

  return {
    element,
    name: option.name,
    value: () => picked?.value ?? toValue(input.value.trim(), option.type, texts.preview.yes, texts.preview.no),
    focus: () => input.focus(),
    complain: () => {
      element.classList.add('wrong');
      input.focus();
    },
  };
}

function toValue(text: string, type: number, yes: string, no: string): string | number | boolean | undefined {
  if (text === '') return undefined;
  if (type === OPTION.boolean) {
    const typed = text.toLowerCase();
    return typed === yes.toLowerCase() ? true : typed === no.toLowerCase() ? false : undefined;
  }
  if (type !== OPTION.integer && type !== OPTION.number) return text;
  const number = Number(text.replace(',', '.'));
  return Number.isNaN(number) ? undefined : number;
}
