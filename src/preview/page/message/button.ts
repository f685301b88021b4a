import type { APIButtonComponent, APIMessage } from 'discord-api-types/v10';
import type { Result } from '../../protocol.ts';
import { h } from '../element.ts';
import { icon } from '../icons.ts';
import type { PageContext } from '../page-context.ts';

/** By Discord's number of the style. Source: discord.com/developers/docs/components/reference#button-button-styles */
const STYLES: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };

/** A button of a message: it works, or leads to an address. */
export function renderButton(component: APIButtonComponent, message: APIMessage, context: PageContext): HTMLElement {
  const label = 'label' in component ? (component.label ?? '') : '';
  if ('url' in component) {
    return h(
      'a',
      { class: 'button secondary', href: component.url, target: '_blank', rel: 'noopener noreferrer' },
      label,
      icon('external'),
    );
  }
  const customId = 'custom_id' in component ? component.custom_id : '';
  const press = () =>
    whileBusy(button, context, () =>
      context.connection.request({ type: 'click', messageId: message.id, customId, locale: context.language }),
    );
  const button = h(
    'button',
    {
      type: 'button',
      class: `button ${STYLES[component.style] ?? 'secondary'}`,
      disabled: component.disabled,
      onclick: press,
    },
    h('span', {}, label),
  );
  return button;
}

/** Shows that the bot is asked, keeps a second click away until it has answered, and says where it has not. */
export async function whileBusy(
  element: HTMLElement,
  { texts, notify }: PageContext,
  request: () => Promise<Result>,
): Promise<void> {
  if (element.ariaBusy === 'true') return;
  element.ariaBusy = 'true';
  const result = await request();
  element.ariaBusy = 'false';
  if (!result.ok) notify(texts.preview.problems[result.problem]);
}
