import type {
  APIComponentInContainer,
  APIComponentInMessageActionRow,
  APIContainerComponent,
  APIMessage,
  APIMessageTopLevelComponent,
  APISectionComponent,
  APISeparatorComponent,
} from 'discord-api-types/v10';
import { h } from '../element.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import type { PageContext } from '../page-context.ts';
import { renderButton } from './button.ts';
import { COMPONENT } from './components.ts';
import { renderSelect } from './select.ts';

type Component = APIMessageTopLevelComponent | APIComponentInContainer;

/** The components of a message, those of the second version included. */
export function renderComponents(message: APIMessage, context: PageContext): HTMLElement[] {
  return (message.components ?? []).map((component) => renderComponent(component, message, context));
}

function renderComponent(component: Component, message: APIMessage, context: PageContext): HTMLElement {
  switch (component.type as number) {
    case COMPONENT.actionRow:
      return renderRow(component as { components: APIComponentInMessageActionRow[] }, message, context);
    case COMPONENT.textDisplay:
      return h('div', { class: 'text-display' }, renderMarkdown((component as { content: string }).content, context));
    case COMPONENT.section:
      return renderSection(component as APISectionComponent, message, context);
    case COMPONENT.separator:
      return renderSeparator(component as APISeparatorComponent);
    case COMPONENT.container:
      return renderContainer(component as APIContainerComponent, message, context);
    default:
      // The bot sends no others; whoever adds one sees it here.
      return h('div', { class: 'unknown-component' }, `component ${component.type}`);
  }
}

function renderRow(
  { components }: { readonly components: readonly APIComponentInMessageActionRow[] },
  message: APIMessage,
  context: PageContext,
): HTMLElement {
  return h(
    'div',
    { class: 'action-row' },
    components.map((component) => {
      if (component.type === COMPONENT.button) return renderButton(component, message, context);
      return component.type === COMPONENT.stringSelect ? renderSelect(component, message, context) : undefined;
    }),
  );
}

function renderSection({ components, accessory }: APISectionComponent, message: APIMessage, context: PageContext) {
  return h(
    'div',
    { class: 'section' },
    h(
      'div',
      { class: 'section-text' },
      components.map((component) => renderComponent(component, message, context)),
    ),
    accessory.type === COMPONENT.button && renderButton(accessory, message, context),
  );
}

function renderSeparator({ divider = true, spacing = 1 }: APISeparatorComponent): HTMLElement {
  const size = spacing === 2 ? 'separator-large' : 'separator-small';
  return divider ? h('hr', { class: `separator ${size}` }) : h('div', { class: size });
}

function renderContainer(
  { components, accent_color }: APIContainerComponent,
  message: APIMessage,
  context: PageContext,
) {
  const container = h(
    'div',
    { class: 'container' },
    components.map((component) => renderComponent(component, message, context)),
  );
  // Discord gives colours as one number of 24 bits.
  if (typeof accent_color === 'number')
    container.style.setProperty('--accent', `#${accent_color.toString(16).padStart(6, '0')}`);
  return container;
}
