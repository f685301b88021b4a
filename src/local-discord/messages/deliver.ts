import { type APIMessage, ChannelType, MessageFlags } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { dispatch, dispatchMessage } from '../gateway/gateway.ts';
import type { Scope } from '../gateway/intents.ts';
import { may } from '../world/permissions.ts';
import { toWireMember } from '../world/wire.ts';
import type { Channel, StoredMessage, World } from '../world/world.ts';
import { withoutOriginal } from './compose.ts';

export interface Delivery {
  readonly interactionId?: string | undefined;
  /** Echoed to the bot. */
  readonly nonce?: string | number | undefined;
}

/** Stores a new message and tells everybody who may see it. */
export function createMessage(discord: Discord, stored: StoredMessage, { interactionId, nonce }: Delivery = {}): void {
  const { wire, channel, visibleTo } = stored;
  discord.world.messages.set(wire.id, stored);
  channel.lastMessageId = wire.id;
  tellBot(discord, 'MESSAGE_CREATE', stored, nonce === undefined ? {} : { nonce });
  discord.events.emit({ type: 'message-created', ...placeOf(stored), message: wire, visibleTo, interactionId });
}

/** Replaces a stored message and tells everybody who may see it. */
export function updateMessage(discord: Discord, stored: StoredMessage, wire: APIMessage): void {
  stored.wire = wire;
  refreshReplies(discord.world, wire.id, withoutOriginal(wire));
  tellBot(discord, 'MESSAGE_UPDATE', stored);
  discord.events.emit({ type: 'message-updated', ...placeOf(stored), message: wire, visibleTo: stored.visibleTo });
}

export function deleteMessage(discord: Discord, stored: StoredMessage): void {
  const { world, gateway, events } = discord;
  const { channel, visibleTo, wire } = stored;
  world.messages.delete(wire.id);
  refreshReplies(world, wire.id, null);
  if (visibleTo === undefined && botSees(world, channel)) {
    const data = {
      id: wire.id,
      channel_id: channel.id,
      ...(channel.guildId !== undefined && { guild_id: channel.guildId }),
    };
    dispatch(gateway, 'MESSAGE_DELETE', data, { scope: scopeOf(channel) });
  }
  events.emit({ type: 'message-deleted', ...placeOf(stored), visibleTo });
}

function tellBot({ world, gateway }: Discord, event: string, stored: StoredMessage, extra: object = {}): void {
  if (stored.visibleTo !== undefined || !botSees(world, stored.channel)) return;
  dispatchMessage(gateway, event, { ...toGatewayMessage(world, stored), ...extra }, scopeOf(stored.channel));
}

/** Shows a changed or deleted message (null) in the replies to it. Discord sends no event for them. */
function refreshReplies(world: World, id: string, original: APIMessage | null): void {
  for (const stored of world.messages.values()) {
    if (stored.wire.message_reference?.message_id !== id) continue;
    stored.wire = { ...stored.wire, referenced_message: original };
  }
}

function placeOf({ wire, channel }: StoredMessage): { messageId: string; channelId: string } {
  return { messageId: wire.id, channelId: channel.id };
}

/** The message with the keys that only events carry. */
function toGatewayMessage(world: World, { wire, channel }: StoredMessage): APIMessage {
  // Without the type discord.js does not recognise a direct message whose channel it has not seen before.
  if (channel.guildId === undefined) return { ...wire, channel_type: channel.type } as APIMessage;
  const member = world.guilds.get(channel.guildId)?.members.get(wire.author.id);
  return { ...wire, guild_id: channel.guildId, ...(member && { member: toWireMember(member) }) } as APIMessage;
}

/** Whether events of this channel reach the bot at all. */
export function botSees(world: World, channel: Channel): boolean {
  return (
    channel.type === ChannelType.DM ||
    (channel.guildId !== undefined && may(world, channel, world.bot.id, 'ViewChannel'))
  );
}

export function scopeOf(channel: Channel): Scope {
  return channel.guildId === undefined ? 'direct' : 'guild';
}

export function isThinking({ flags }: APIMessage): boolean {
  return ((flags ?? 0) & MessageFlags.Loading) !== 0;
}
