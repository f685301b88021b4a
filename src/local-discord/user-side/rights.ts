import { type APIRole, OverwriteType } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { addMember, addRole } from '../world/guilds.ts';
import { type PermissionName, toBits } from '../world/permissions.ts';
import { tellGuild } from '../world/tell-guild.ts';
import { toWireChannel, toWireMemberWithUser } from '../world/wire.ts';
import { existingChannel, existingGuild } from './existing.ts';
import { UserSideError } from './user-side-error.ts';

/** What moderators decide on: roles, and what roles and members may do where. */
export interface Rights {
  createRole(options: {
    readonly guild: string;
    readonly name: string;
    readonly permissions?: readonly PermissionName[];
    readonly members?: readonly string[];
  }): APIRole;
  setRolePermissions(options: {
    readonly guild: string;
    readonly role: string;
    readonly permissions: readonly PermissionName[];
  }): void;
  /** Replaces the overwrite of a role or member in a channel; threads have those of their parent. */
  setOverwrite(options: {
    readonly channel: string;
    readonly target: string;
    readonly allow?: readonly PermissionName[];
    readonly deny?: readonly PermissionName[];
  }): void;
}

export function createRights(discord: Discord): Rights {
  const { world } = discord;
  return {
    createRole: ({ guild: guildId, name, permissions = [], members = [] }) => {
      const guild = existingGuild(world, guildId);
      const role = addRole(world, guild, { name, permissions: toBits(permissions) });
      tellGuild(discord, guildId, 'GUILD_ROLE_CREATE', { guild_id: guildId, role });
      for (const userId of members) {
        const member = addMember(world, guild, userId);
        member.roleIds = [...member.roleIds, role.id];
        // The bot hears of itself whatever its intents.
        const reach = userId === world.bot.id ? 'always' : 'by-intents';
        tellGuild(
          discord,
          guildId,
          'GUILD_MEMBER_UPDATE',
          { ...toWireMemberWithUser(world, member), guild_id: guildId },
          reach,
        );
      }
      return role;
    },
    setRolePermissions: ({ guild: guildId, role: roleId, permissions }) => {
      const { roles } = existingGuild(world, guildId);
      const role = roles.get(roleId);
      if (!role) throw new UserSideError(`No role has the id ${roleId}.`);
      const changed = { ...role, permissions: toBits(permissions).toString() };
      roles.set(roleId, changed);
      tellGuild(discord, guildId, 'GUILD_ROLE_UPDATE', { guild_id: guildId, role: changed });
    },
    setOverwrite: ({ channel: channelId, target, allow = [], deny = [] }) => {
      const channel = existingChannel(world, channelId);
      const type = world.users.has(target) ? OverwriteType.Member : OverwriteType.Role;
      const overwrite = { id: target, type, allow: toBits(allow).toString(), deny: toBits(deny).toString() };
      channel.overwrites = [...channel.overwrites.filter(({ id }) => id !== target), overwrite];
      tellGuild(discord, channel.guildId, 'CHANNEL_UPDATE', toWireChannel(world, channel));
    },
  };
}
