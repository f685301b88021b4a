import { h } from './element.ts';
import { icon } from './icons.ts';
import type { PageContext } from './page-context.ts';

/** How a channel begins: its name, what happens here, and questions to try. */
export function renderWelcome({ model, texts }: PageContext, suggest: (text: string) => void): HTMLElement {
  const channel = model.channels.find(({ id }) => id === model.channelId);
  const isDirect = channel?.kind === 'direct';
  const { welcome } = texts.preview;
  const samples = model.speakers.map((name) => welcome.sample(name));
  return h(
    'section',
    { class: 'welcome' },
    isDirect
      ? h('img', { class: 'welcome-picture', src: '/icon.svg', alt: '' })
      : h('div', { class: 'welcome-picture' }, icon('hash')),
    h('h2', {}, isDirect ? model.bot.name : welcome.title(channel?.name ?? '')),
    h('p', {}, isDirect ? welcome.direct(model.bot.name) : welcome.channel(model.bot.name)),
    h(
      'div',
      { class: 'samples' },
      samples.map((sample) =>
        h(
          'button',
          {
            type: 'button',
            class: 'sample',
            onclick: () => suggest(isDirect ? sample : `@${model.bot.name} ${sample}`),
          },
          sample,
        ),
      ),
      h('button', { type: 'button', class: 'sample', onclick: () => suggest('/') }, welcome.commands),
    ),
  );
}
