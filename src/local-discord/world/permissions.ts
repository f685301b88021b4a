import { type APIOverwrite, ChannelType, OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel, Guild, World } from './world.ts';

export type PermissionName = keyof typeof PermissionFlagsBits;

export function toBits(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);
}

const ALL = toBits(Object.keys(PermissionFlagsBits) as PermissionName[]);

/** What everybody may do in a new guild. */
export const DEFAULT_PERMISSIONS = toBits([
  'ViewChannel',
  'CreateInstantInvite',
  'ChangeNickname',
  'AddReactions',
  'Stream',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'CreatePrivateThreads',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'MentionEveryone',
  'UseExternalEmojis',
  'UseExternalStickers',
  'UseApplicationCommands',
  'UseExternalApps',
  'SendPolls',
  'SendVoiceMessages',
  'Connect',
  'Speak',
  'UseVAD',
]);

/** What works in a place without roles: a direct message or a group. */
const DIRECT_MESSAGE_PERMISSIONS = toBits([
  'ViewChannel',
  'AddReactions',
  'SendMessages',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'MentionEveryone',
  'UseExternalEmojis',
  'UseExternalStickers',
  'UseApplicationCommands',
  'SendPolls',
]);

/** What an answer to an interaction may hold where the bot itself is no member. */
export const USER_INSTALLED_PERMISSIONS = toBits(['EmbedLinks', 'AttachFiles', 'MentionEveryone', 'UseExternalEmojis']);

const THREADS: readonly ChannelType[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];

export function isThread(channel: Channel): boolean {
  return THREADS.includes(channel.type);
}

/** Bits without what the lack of others takes away. */
function withoutImplied(bits: bigint, canSend: bigint): bigint {
  if (!(bits & PermissionFlagsBits.ViewChannel)) return 0n;
  if (bits & canSend) return bits;
  return bits & ~toBits(['MentionEveryone', 'SendTTSMessages', 'AttachFiles', 'EmbedLinks']);
}

function apply(bits: bigint, overwrites: readonly APIOverwrite[]): bigint {
  const denied = overwrites.reduce((sum, { deny }) => sum | BigInt(deny), 0n);
  const allowed = overwrites.reduce((sum, { allow }) => sum | BigInt(allow), 0n);
  return (bits & ~denied) | allowed;
}

/**
 * What a user may do in a channel: everybody's rights, then roles, then the overwrites of everybody, roles and member.
 *
 * Threads have the overwrites of their parent. Source: discord.com/developers/docs/topics/permissions#permission-overwrites
 */
export function permissionsIn(world: World, channel: Channel, userId: string): bigint {
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  if (!guild) return channel.recipientIds.includes(userId) || userId === world.bot.id ? DIRECT_MESSAGE_PERMISSIONS : 0n;
  const base = guildPermissions(guild, userId);
  if (base === ALL) return ALL;
  const place = isThread(channel) ? (world.channels.get(channel.parentId ?? '') ?? channel) : channel;
  const roleIds = guild.members.get(userId)?.roleIds ?? [];
  const { overwrites } = place;
  const everybody = apply(
    base,
    overwrites.filter(({ id }) => id === guild.id),
  );
  const roles = apply(
    everybody,
    overwrites.filter(({ id, type }) => type === OverwriteType.Role && roleIds.includes(id)),
  );
  const own = apply(
    roles,
    overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === userId),
  );
  return withoutImplied(own, toBits([isThread(channel) ? 'SendMessagesInThreads' : 'SendMessages']));
}

/** What a user may do in a guild, before any channel changes it; nothing where the user is no member. */
export function guildPermissions(guild: Guild, userId: string): bigint {
  if (guild.ownerId === userId) return ALL;
  const member = guild.members.get(userId);
  if (!member) return 0n;
  const roles = [guild.id, ...member.roleIds].map((id) => BigInt(guild.roles.get(id)?.permissions ?? '0'));
  const bits = roles.reduce((sum, role) => sum | role, 0n);
  return bits & PermissionFlagsBits.Administrator ? ALL : bits;
}

export function may(world: World, channel: Channel, userId: string, ...names: readonly PermissionName[]): boolean {
  const wanted = toBits(names);
  return (permissionsIn(world, channel, userId) & wanted) === wanted;
}
