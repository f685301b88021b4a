import { ActivityType, type Client } from 'discord.js';
import type { Archive } from '../archive/archive.ts';
import { TEXTS } from '../texts/texts.ts';

/** The folder changes seldom, and Discord takes five presence updates in 20 seconds. */
const PRESENCE_EVERY_MS = 60_000;

/** Shows the number of reports under the bot's name, and follows it. */
export function showReports(client: Client<true>, archive: Archive, everyMs = PRESENCE_EVERY_MS): NodeJS.Timeout {
  let shown = -1;
  const show = () => {
    const { length } = archive.reports;
    if (length === shown) return;
    shown = length;
    // Everybody sees the same presence, whatever their language: the reports' own.
    const name = TEXTS.de.presence(length);
    client.user.setPresence({ activities: [{ type: ActivityType.Custom, name, state: name }] });
  };
  show();
  return setInterval(show, everyMs).unref();
}
