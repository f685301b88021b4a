import type { LocalDiscord } from '../local-discord/local-discord.ts';
import { TEXTS } from '../texts/texts.ts';
import type { PreviewChannel, PreviewUser } from './protocol.ts';

/** The server in which the preview takes place. */
export interface PreviewPlace {
  readonly guild: { readonly id: string; readonly name: string };
  readonly me: PreviewUser;
  readonly channels: readonly PreviewChannel[];
}

/** Furnishes a server with a channel, a user who may manage it, and the user's direct messages with the bot. */
export function furnish(discord: LocalDiscord): PreviewPlace {
  const { place } = TEXTS.de.preview;
  // Somebody else owns it: owners may do everything, which would hide missing rights.
  const owner = discord.createUser({ name: 'owner' });
  const guild = discord.createGuild({ name: place.guild, locale: 'de', owner: owner.id });
  const me = discord.createUser({ name: place.user.toLowerCase(), displayName: place.user, guilds: [guild.id] });
  discord.createRole({
    guild: guild.id,
    name: place.role,
    permissions: ['ManageGuild', 'ManageMessages'],
    members: [me.id],
  });
  const channel = discord.createChannel({ guild: guild.id, name: place.channel });
  const direct = discord.openDirectMessage(me.id);
  return {
    guild: { id: guild.id, name: guild.name },
    me: { id: me.id, name: place.user },
    channels: [
      { id: channel.id, kind: 'text', name: channel.name },
      { id: direct.id, kind: 'direct', name: discord.world.bot.username },
    ],
  };
}
