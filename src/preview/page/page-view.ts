import type { Texts } from '../../texts/texts.ts';
import { createComposer } from './composer/composer.ts';
import type { Connection } from './connection.ts';
import { createDrawers } from './drawers.ts';
import { h } from './element.ts';
import { icon } from './icons.ts';
import { createMessageLog } from './message-log.ts';
import type { Change, Model } from './model.ts';
import type { PageContext } from './page-context.ts';
import { createDropZone, takeReports } from './reports/drop-zone.ts';
import { createReportPanel } from './reports/panel.ts';
import type { Settings } from './settings.ts';
import { renderSidebar, type SidebarActions } from './sidebar.ts';
import { createToasts } from './toast.ts';

/** The drawn page, which follows what changes. */
export interface PageView {
  readonly element: HTMLElement;
  /** What is written and not sent. */
  readonly draft: string;
  /** After the model has changed. */
  follow(change: Change): void;
  /** Whether the server can be reached. */
  setConnected(state: 'connected' | 'lost'): void;
  /** Tells the user something for a moment. */
  notify(sentence: string): void;
}

export interface PageParts {
  readonly model: Model;
  readonly connection: Connection;
  readonly settings: Settings;
  readonly texts: Texts;
  readonly actions: SidebarActions;
  /** Of the page that this one replaces. */
  readonly draft: string;
}

export function createPageView({ model, connection, settings, texts, actions, draft }: PageParts): PageView {
  const { preview } = texts;
  const toasts = createToasts();
  const context: PageContext = {
    model,
    connection,
    texts,
    language: settings.language,
    notify: toasts.notify,
    showQuote: async (wordings, source) => {
      const result = await connection.request({ type: 'locate', wordings, source });
      if (!result.ok || !result.data?.place) return toasts.notify(preview.quoteNotFound);
      drawers.open('panel');
      await panel.show(result.data.place.reportId, result.data.place);
    },
  };
  const take = (files: readonly File[]) =>
    takeReports(files, context, (id) => {
      drawers.open('panel');
      panel.show(id);
    });
  const panel = createReportPanel(context, take, () => drawers.close());
  const composer = createComposer(context, draft);
  const log = createMessageLog(context, composer);
  const sidebar = renderSidebar(context, settings, actions);
  const banner = h('div', { class: 'banner', role: 'alert' });
  const channel = model.channels.find(({ id }) => id === model.channelId);
  const drawers = createDrawers({ sidebar, panel: panel.element });
  const bot = h('span', { class: 'bot-state' });

  const element = h(
    'div',
    { class: 'page', onpointerdown: (event: Event) => drawers.closeOutside(event) },
    sidebar,
    h(
      'main',
      { class: 'chat' },
      h(
        'header',
        { class: 'bar' },
        drawerButton('sidebar', 'menu', preview.channels),
        icon(channel?.kind === 'direct' ? 'at' : 'hash'),
        h('h1', {}, channel?.name ?? ''),
        bot,
        drawerButton('panel', 'reports', preview.reports),
      ),
      banner,
      log.element,
      composer.element,
    ),
    panel.element,
    toasts.element,
  );
  createDropZone(element, context, take);

  function drawerButton(which: 'sidebar' | 'panel', name: 'menu' | 'reports', label: string): HTMLElement {
    return h(
      'button',
      {
        type: 'button',
        class: `icon-button open-${which}`,
        'aria-label': label,
        title: label,
        onclick: () => drawers.open(which),
      },
      icon(name),
    );
  }

  let isConnected = true;
  const showState = () => {
    const problem = isConnected
      ? model.botIsOnline
        ? ''
        : preview.botIsOffline(model.bot.name)
      : preview.serverIsGone;
    if (banner.textContent !== problem) banner.textContent = problem;
    bot.textContent =
      isConnected && model.botIsOnline ? preview.online(model.bot.name) : preview.offline(model.bot.name);
    bot.dataset.state = isConnected && model.botIsOnline ? 'online' : 'offline';
  };
  showState();

  return {
    element,
    get draft() {
      return composer.draft;
    },
    notify: toasts.notify,
    follow: (change) => {
      if (change.type === 'message') log.put(change.message);
      else if (change.type === 'message-deleted') log.remove(change.id);
      else if (change.type === 'typing' && change.channelId === model.channelId) log.showTyping(change.userId);
      else if (change.type === 'reports') panel.refresh();
      showState();
    },
    setConnected: (state) => {
      isConnected = state === 'connected';
      showState();
    },
  };
}
