import { Client, GatewayIntentBits, Partials } from 'discord.js';
import { PING_NOBODY } from './reply.ts';

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
  });
}
