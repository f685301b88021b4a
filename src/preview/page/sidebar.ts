import type { Texts } from '../../texts/texts.ts';
import { h } from './element.ts';
import { icon } from './icons.ts';
import type { PageContext } from './page-context.ts';
import type { Settings, Theme } from './settings.ts';

export interface SidebarActions {
  openChannel(id: string): void;
  setLanguage(language: Settings['language']): void;
  setTheme(theme: Theme): void;
}

/** The channels, and below them the user with the switches for language and light. */
export function renderSidebar(
  { model, texts }: PageContext,
  settings: Settings,
  { openChannel, setLanguage, setTheme }: SidebarActions,
): HTMLElement {
  const { preview } = texts;
  const languageButton = h(
    'button',
    {
      type: 'button',
      class: 'language',
      'aria-label': `${settings.language.toUpperCase()}: ${preview.otherLanguage}`,
      title: preview.otherLanguage,
      onclick: () => setLanguage(settings.language === 'de' ? 'en' : 'de'),
    },
    settings.language.toUpperCase(),
  );
  return h(
    'nav',
    { class: 'sidebar', 'aria-label': preview.channels },
    h('div', { class: 'bar guild' }, h('img', { src: '/icon.svg', alt: '' }), h('strong', {}, model.guild.name)),
    h(
      'div',
      { class: 'channel-groups' },
      channelGroup('text', preview.textChannels),
      channelGroup('direct', preview.directMessages),
    ),
    h(
      'div',
      { class: 'user' },
      h('img', { class: 'user-picture', src: '/user.svg', alt: '' }),
      h('div', { class: 'user-name' }, h('strong', {}, model.me.name), h('span', {}, preview.thisIsYou)),
      languageButton,
      themeButton(settings.theme, texts, setTheme),
    ),
  );

  function channelGroup(kind: 'text' | 'direct', title: string): HTMLElement {
    const channels = model.channels.filter((channel) => channel.kind === kind);
    return h(
      'section',
      {},
      h('h2', {}, title),
      h(
        'ul',
        {},
        channels.map(({ id, name }) =>
          h(
            'li',
            {},
            h(
              'button',
              {
                type: 'button',
                class: 'channel',
                'aria-current': id === model.channelId ? 'page' : undefined,
                onclick: () => openChannel(id),
              },
              kind === 'direct' ? h('img', { class: 'list-picture', src: '/icon.svg', alt: '' }) : icon('hash'),
              name,
            ),
          ),
        ),
      ),
    );
  }
}

/** Switches between dark and light, and changes with it. */
function themeButton(theme: Theme, texts: Texts, setTheme: (theme: Theme) => void): HTMLElement {
  const other = theme === 'dark' ? 'light' : 'dark';
  const label = texts.preview[other];
  const button = h(
    'button',
    {
      type: 'button',
      class: 'icon-button',
      'aria-label': label,
      title: label,
      onclick: () => {
        const next = themeButton(other, texts, setTheme);
        setTheme(other);
        button.replaceWith(next);
        next.focus();
      },
    },
    icon(other === 'light' ? 'sun' : 'moon'),
  );
  return button;
}
