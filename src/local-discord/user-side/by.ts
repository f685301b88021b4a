import { ChannelType } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import type { Installation } from '../interactions/interaction.ts';
import { may } from '../world/permissions.ts';
import type { Channel, Guild, User } from '../world/world.ts';
import { existingChannel, existingUser } from './existing.ts';
import { UserSideError } from './user-side-error.ts';

/** Who does something, and where. */
export interface By {
  /** Id of the user; the user of the start where absent. */
  readonly user?: string | undefined;
  /** Id of the channel, thread or direct message; the channel of the start where absent. */
  readonly channel?: string | undefined;
  /** Language of the client; the user's where absent. */
  readonly locale?: string | undefined;
  /** `user` for an application that the user has installed for themselves; found out where absent. */
  readonly installation?: Installation | undefined;
}

/** The ids that `By` falls back to. */
export interface Home {
  readonly guildId: string;
  readonly channelId: string;
  readonly userId: string;
}

export interface Actor {
  readonly user: User;
  readonly locale: string;
  readonly channel: Channel;
  readonly guild: Guild | undefined;
  readonly installation: Installation;
}

/** The user and place that `by` names; throws where they do not exist or the user cannot see the channel. */
export function resolveActor({ world }: Discord, home: Home, by: By): Actor {
  const user = existingUser(world, by.user ?? home.userId);
  const channel = existingChannel(world, by.channel ?? home.channelId);
  if (!may(world, channel, user.id, 'ViewChannel'))
    throw new UserSideError(`${user.username} cannot see the channel ${channel.id}.`);
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  const botIsHere = guild ? guild.members.has(world.bot.id) : channel.type === ChannelType.DM;
  return {
    user,
    channel,
    guild,
    locale: by.locale ?? user.locale,
    installation: by.installation ?? (botIsHere ? 'guild' : 'user'),
  };
}
