import type { Discord } from '../discord.ts';
import { dispatch } from '../gateway/gateway.ts';

/** Sends an event of a guild to the bot, where the bot is a member of it. */
export function tellGuild(
  { world, gateway }: Discord,
  guildId: string | undefined,
  event: string,
  data: object,
  reach: 'by-intents' | 'always' = 'by-intents',
): void {
  const guild = guildId === undefined ? undefined : world.guilds.get(guildId);
  if (guild?.members.has(world.bot.id)) dispatch(gateway, event, data, { scope: 'guild', reach });
}
