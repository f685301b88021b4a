import type { APIMessage } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { withoutContent } from '../gateway/intents.ts';
import type { StoredMessage } from '../world/world.ts';
import { scopeOf } from './deliver.ts';

/** The message as REST answers and interactions give it to the bot: the developer portal decides on the content. */
export function asBotReads(
  { world, gateway }: Pick<Discord, 'world' | 'gateway'>,
  { wire, channel }: StoredMessage,
): APIMessage {
  return gateway.portal.messageContent ? wire : withoutContent(wire, world.bot.id, scopeOf(channel));
}
