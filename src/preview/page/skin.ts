import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordMention } from '@skyra/discord-components-core/discord-mention.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordQuote } from '@skyra/discord-components-core/discord-quote.js';
import { DiscordSubscript } from '@skyra/discord-components-core/discord-subscript.js';
import { DiscordTime } from '@skyra/discord-components-core/discord-time.js';
import { DiscordVerifiedAuthorTag } from '@skyra/discord-components-core/discord-verified-author-tag.js';

/**
 * What the components draw otherwise than Discord does today, or so pale that it is hard to read.
 *
 * They carry their colours inside, one set for dark and one for light; here they take those of the page.
 */
const SKINS: readonly (readonly [{ elementStyles: unknown[] }, string])[] = [
  [
    DiscordMessage,
    `:host { color: var(--text); font-family: inherit; font-size: 1rem; line-height: 1.375rem; padding: 0.125rem 3rem 0.125rem 1rem; min-height: 0; }
     :host([message-body-only]) { padding-top: 0.125rem !important; }
     :host(:hover) { background-color: var(--hover); }
     :host([highlight]) { background-color: var(--highlight); padding-right: 3rem; }
     :host([highlight])::before { background-color: var(--highlight-edge); }
     :host([ephemeral]) { background-color: var(--private); padding-right: 3rem; }
     :host([ephemeral]:hover) { background-color: var(--private-hover); }
     :host([ephemeral])::before { background-color: var(--brand); }
     .discord-author-avatar { margin-top: 2px; }
     .discord-message-content { min-width: 0; line-height: 1.375rem; padding-top: 0; }
     .discord-message-timestamp, :host([message-body-only]) .discord-message-timestamp { color: var(--muted); font-size: 0.75rem; }
     .discord-message-body-only-indent { width: 56px; flex: none; font-size: 0.6875rem; }
     .discord-message-inner-center { align-items: flex-start; }
     /* Written in English by the component; the page says it in the reader's language. */
     .discord-message-ephemeral { display: none; }`,
  ],
  [
    DiscordAuthorInfo,
    ':host .discord-author-username { color: var(--strong); font-weight: 600; cursor: inherit; } :host .discord-author-username:hover { text-decoration: none; }',
  ],
  [DiscordVerifiedAuthorTag, '.discord-application-tag { background-color: var(--brand); }'],
  [
    DiscordQuote,
    '.discord-quote-divider { background-color: var(--quote-bar); flex: none; } blockquote { padding: 0 0.5rem 0 0.75rem; min-width: 0; }',
  ],
  [DiscordSubscript, 'small { color: var(--muted); line-height: 1.25rem; }'],
  [
    DiscordMention,
    ':host, :host(:hover) { color: var(--mention-text); background-color: var(--mention); cursor: inherit; }',
  ],
  [DiscordTime, ':host { background-color: var(--time); }'],
];

/** Has to run before the first component is on the page: a component takes its styles when it is made. */
export function putOnSkin(): void {
  for (const [component, text] of SKINS) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    component.elementStyles.push(sheet);
  }
}
