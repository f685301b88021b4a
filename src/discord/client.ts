import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import { PING_NOBODY } from './reply.ts';

/** Messages that the library keeps, in a channel and for how long: for replies to recent answers, and no longer. */
const MAX_KEPT_MESSAGES = 20;
const KEPT_SECONDS = 600;
const SWEEP_EVERY_SECONDS = 60;

/**
 * The Discord client. No privileged intent: the text of messages arrives where they mention the bot, in direct
 * messages, and of the bot's own. Channel partials let the first direct message in, message partials the change of an
 * old one.
 */
export function createClient(apiUrl: string): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [...PING_NOBODY.parse], repliedUser: PING_NOBODY.repliedUser },
    rest: { api: apiUrl, version: '10' },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: MAX_KEPT_MESSAGES }),
    sweepers: {
      ...Options.DefaultSweeperSettings,
      messages: { interval: SWEEP_EVERY_SECONDS, lifetime: KEPT_SECONDS },
    },
  });
}
