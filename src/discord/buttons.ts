import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { MAX_LABEL_LENGTH } from './limits.ts';
import { shorten } from './markdown.ts';

/** Discord's limit for a row. */
const BUTTONS_IN_A_ROW = 5;

export function createButton(label: string, customId: string): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: shorten(label, MAX_LABEL_LENGTH),
    custom_id: customId,
  };
}

export function createLinkButton(label: string, url: string): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Link, label: shorten(label, MAX_LABEL_LENGTH), url };
}

/** Rows of at most five buttons, in order; none for no buttons. */
export function createRows(buttons: readonly APIButtonComponent[]): APIActionRowComponent<APIButtonComponent>[] {
  return Array.from({ length: Math.ceil(buttons.length / BUTTONS_IN_A_ROW) }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: buttons.slice(row * BUTTONS_IN_A_ROW, (row + 1) * BUTTONS_IN_A_ROW),
  }));
}

/** A row with one menu to choose from, its options in order. */
export function createSelectRow(
  customId: string,
  placeholder: string,
  options: readonly { readonly label: string; readonly value: string }[],
): APIActionRowComponent<APIComponentInMessageActionRow> {
  return {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.StringSelect, custom_id: customId, placeholder, options: [...options] }],
  };
}
