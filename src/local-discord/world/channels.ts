import { type APIOverwrite, ChannelType } from 'discord-api-types/v10';
import { refusal } from '../api-error.ts';
import type { Discord } from '../discord.ts';
import { tellGuild } from './tell-guild.ts';
import { toWireChannel } from './wire.ts';
import { type Channel, toIso, type World } from './world.ts';

export interface NewChannel {
  readonly id?: string;
  readonly type: ChannelType;
  readonly name: string;
  readonly guildId?: string | undefined;
  readonly parentId?: string | undefined;
  readonly topic?: string | undefined;
  readonly overwrites?: APIOverwrite[];
  readonly recipientIds?: readonly string[];
  readonly ownerId?: string;
}

export function addChannel(world: World, channel: NewChannel): Channel {
  const { id = world.nextId(), topic = null, overwrites = [], recipientIds = [], ...rest } = channel;
  const added = { ...rest, id, topic, overwrites, recipientIds, createdAt: toIso(world.now()), lastMessageId: null };
  world.channels.set(id, added);
  return added;
}

/** The bot's direct messages with a user, opened where there are none yet. Discord announces them to no bot. */
export function openDirectMessage(world: World, userId: string): Channel {
  if (!world.users.has(userId) || userId === world.bot.id) throw refusal('unknownUser');
  const known = [...world.channels.values()].find(
    ({ type, recipientIds }) => type === ChannelType.DM && recipientIds.includes(userId),
  );
  return known ?? addChannel(world, { type: ChannelType.DM, name: '', recipientIds: [userId] });
}

export interface NewThread {
  readonly id?: string;
  readonly name: string;
  readonly type: ChannelType;
  readonly ownerId: string;
}

export function startThread(discord: Discord, parent: Channel, thread: NewThread): Channel {
  const { world, events } = discord;
  const added = addChannel(world, { ...thread, guildId: parent.guildId, parentId: parent.id });
  tellGuild(discord, parent.guildId, 'THREAD_CREATE', { ...toWireChannel(world, added), newly_created: true });
  events.emit({ type: 'thread-created', channelId: parent.id, threadId: added.id });
  return added;
}
