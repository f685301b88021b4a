import type { APIRole } from 'discord-api-types/v10';
import { DEFAULT_PERMISSIONS } from './permissions.ts';
import { type Guild, type Member, toIso, type World } from './world.ts';

export interface NewGuild {
  readonly name: string;
  readonly locale: string;
  readonly ownerId: string;
  /** Whether the bot is a member, or only comes with users who installed it for themselves. */
  readonly bot: 'installed' | 'absent';
}

export function addGuild(world: World, { name, locale, ownerId, bot }: NewGuild): Guild {
  const id = world.nextId();
  const guild: Guild = { id, name, locale, ownerId, roles: new Map(), members: new Map() };
  // The role of everybody has the id of the guild.
  guild.roles.set(id, toRole(id, { name: '@everyone', permissions: DEFAULT_PERMISSIONS, position: 0 }));
  world.guilds.set(id, guild);
  addMember(world, guild, ownerId);
  if (bot === 'installed') {
    // A bot brings a role of its own name, which people pick by accident when they mean the bot.
    const role = addRole(world, guild, {
      name: world.bot.username,
      permissions: 0n,
      managed: true,
      tags: { bot_id: world.bot.id },
    });
    addMember(world, guild, world.bot.id).roleIds.push(role.id);
  }
  return guild;
}

export function addMember(world: World, guild: Guild, userId: string): Member {
  const member = guild.members.get(userId) ?? { userId, roleIds: [], nick: null, joined_at: toIso(world.now()) };
  guild.members.set(userId, member);
  return member;
}

interface NewRole {
  readonly name: string;
  readonly permissions: bigint;
  readonly position?: number;
  readonly managed?: boolean;
  readonly tags?: { readonly bot_id: string };
}

export function addRole(world: World, guild: Guild, role: NewRole): APIRole {
  const added = toRole(world.nextId(), { position: guild.roles.size, ...role });
  guild.roles.set(added.id, added);
  return added;
}

function toRole(id: string, { name, permissions, position = 0, managed = false, tags }: NewRole): APIRole {
  return {
    id,
    name,
    permissions: permissions.toString(),
    position,
    managed,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    mentionable: false,
    icon: null,
    unicode_emoji: null,
    flags: 0 as APIRole['flags'],
    ...(tags && { tags }),
  };
}
