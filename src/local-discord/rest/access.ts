import { ChannelType } from 'discord-api-types/v10';
import { refusal } from '../api-error.ts';
import type { Discord } from '../discord.ts';
import { botSees } from '../messages/deliver.ts';
import { isThread, may, type PermissionName } from '../world/permissions.ts';
import type { Channel, StoredMessage } from '../world/world.ts';
import { type ApiRequest, param } from './router.ts';

const WITHOUT_MESSAGES: readonly ChannelType[] = [
  ChannelType.GuildForum,
  ChannelType.GuildCategory,
  ChannelType.GuildMedia,
];

/** The channel of the route; throws Discord's refusal where the bot cannot see it. */
export function seenChannel({ world }: Discord, request: ApiRequest): Channel {
  const channel = world.channels.get(param(request, 'channel'));
  if (!channel) throw refusal('unknownChannel');
  if (!botSees(world, channel)) throw refusal('missingAccess');
  return channel;
}

/** The channel of the route, in which the bot may write. */
export function writableChannel(discord: Discord, request: ApiRequest): Channel {
  const channel = seenChannel(discord, request);
  if (WITHOUT_MESSAGES.includes(channel.type)) throw refusal('notATextChannel');
  requirePermissions(discord, channel, isThread(channel) ? 'SendMessagesInThreads' : 'SendMessages');
  const [recipientId] = channel.recipientIds;
  if (channel.guildId === undefined && discord.world.users.get(recipientId ?? '')?.directMessagesClosed) {
    throw refusal('closedDirectMessages');
  }
  return channel;
}

export function requirePermissions({ world }: Discord, channel: Channel, ...names: readonly PermissionName[]): void {
  if (!may(world, channel, world.bot.id, ...names)) throw refusal('missingPermissions');
}

/** The message of the route; private answers are reached only through their interaction. */
export function seenMessage(discord: Discord, request: ApiRequest): StoredMessage {
  const channel = seenChannel(discord, request);
  const stored = discord.world.messages.get(param(request, 'message'));
  if (stored?.channel !== channel || stored.visibleTo !== undefined) throw refusal('unknownMessage');
  return stored;
}
