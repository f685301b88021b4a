import { type APIRole, ChannelType, OverwriteType } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { dispatch } from '../gateway/gateway.ts';
import { addChannel, openDirectMessage, startThread } from '../world/channels.ts';
import { addGuild, addMember, addRole } from '../world/guilds.ts';
import { type PermissionName, toBits } from '../world/permissions.ts';
import { toGuildCreate, toWireChannel, toWireMemberWithUser } from '../world/wire.ts';
import type { Channel, Guild, StoredMessage, User } from '../world/world.ts';
import { postMessage } from './posts.ts';
import { UserSideError } from './user-side-error.ts';

const CHANNEL_TYPES = {
  text: ChannelType.GuildText,
  voice: ChannelType.GuildVoice,
  forum: ChannelType.GuildForum,
  announcement: ChannelType.GuildAnnouncement,
  category: ChannelType.GuildCategory,
} as const;

/** What a user makes before anything is said: users, guilds, channels, roles and rights. */
export interface Creation {
  createUser(options: {
    readonly name: string;
    readonly displayName?: string;
    readonly locale?: string;
    readonly directMessages?: 'open' | 'closed';
    readonly guilds?: readonly string[];
  }): User;
  createGuild(options: {
    readonly name: string;
    readonly locale?: string;
    readonly owner: string;
    readonly bot?: 'installed' | 'absent';
  }): Guild;
  joinGuild(userId: string, guildId: string): void;
  /** The bot is removed from the guild, or the guild ends. */
  removeBot(guildId: string): void;
  createChannel(options: {
    readonly guild: string;
    readonly name: string;
    readonly type?: keyof typeof CHANNEL_TYPES;
    readonly parent?: string;
    readonly topic?: string;
  }): Channel;
  createThread(options: {
    readonly channel: string;
    readonly name: string;
    readonly user: string;
    readonly type?: 'public' | 'private';
  }): Channel;
  /** A thread in a forum with its first message, which has the same id. */
  createForumPost(options: {
    readonly forum: string;
    readonly title: string;
    readonly text: string;
    readonly user: string;
  }): { readonly thread: Channel; readonly message: StoredMessage };
  /** Direct messages of users among themselves, without the bot. */
  createGroup(options: { readonly users: readonly string[] }): Channel;
  openDirectMessage(userId: string): Channel;
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

export function createCreation(discord: Discord): Creation {
  const { world, gateway } = discord;
  const tell = (event: string, data: object) => dispatch(gateway, event, data, { scope: 'guild' });

  return {
    createUser: ({ name, displayName = null, locale = 'en-US', directMessages = 'open', guilds = [] }) => {
      const user: User = {
        id: world.nextId(),
        username: name,
        displayName,
        locale,
        bot: false,
        directMessagesClosed: directMessages === 'closed',
      };
      world.users.set(user.id, user);
      for (const id of guilds) addMember(world, guildOf(id), user.id);
      return user;
    },
    createGuild: ({ name, locale = 'en-US', owner, bot = 'installed' }) => {
      const guild = addGuild(world, { name, locale, ownerId: owner, bot });
      if (bot === 'installed') tell('GUILD_CREATE', toGuildCreate(world, guild));
      return guild;
    },
    joinGuild: (userId, guildId) => {
      const guild = guildOf(guildId);
      const isNew = !guild.members.has(userId);
      const member = addMember(world, guild, userId);
      if (!isNew) return;
      if (userId === world.bot.id) tell('GUILD_CREATE', toGuildCreate(world, guild));
      else tell('GUILD_MEMBER_ADD', { ...toWireMemberWithUser(world, member), guild_id: guildId });
    },
    removeBot: (guildId) => {
      guildOf(guildId).members.delete(world.bot.id);
      tell('GUILD_DELETE', { id: guildId });
    },
    createChannel: ({ guild, name, type = 'text', parent, topic }) => {
      const channel = addChannel(world, {
        guildId: guildOf(guild).id,
        name,
        type: CHANNEL_TYPES[type],
        parentId: parent,
        topic,
      });
      tell('CHANNEL_CREATE', toWireChannel(world, channel));
      return channel;
    },
    createThread: ({ channel, name, user, type = 'public' }) =>
      startThread(discord, channelOf(channel), {
        name,
        ownerId: user,
        type: type === 'public' ? ChannelType.PublicThread : ChannelType.PrivateThread,
      }),
    createForumPost: ({ forum, title, text, user }) => {
      const author = world.users.get(user);
      if (!author) throw new UserSideError(`No user has the id ${user}.`);
      const thread = startThread(discord, channelOf(forum), {
        name: title,
        ownerId: user,
        type: ChannelType.PublicThread,
      });
      const guild = world.guilds.get(thread.guildId ?? '');
      const actor = { user: author, channel: thread, guild, locale: author.locale, installation: 'guild' } as const;
      return { thread, message: postMessage(discord, actor, text, { id: thread.id }) };
    },
    createGroup: ({ users }) => addChannel(world, { type: ChannelType.GroupDM, name: 'group', recipientIds: users }),
    openDirectMessage: (userId) => openDirectMessage(world, userId),
    createRole: ({ guild: guildId, name, permissions = [], members = [] }) => {
      const guild = guildOf(guildId);
      const role = addRole(world, guild, { name, permissions: toBits(permissions) });
      tell('GUILD_ROLE_CREATE', { guild_id: guildId, role });
      for (const userId of members) {
        const member = addMember(world, guild, userId);
        member.roleIds = [...member.roleIds, role.id];
        // The bot hears of itself whatever its intents.
        const reach = userId === world.bot.id ? 'always' : 'by-intents';
        dispatch(
          gateway,
          'GUILD_MEMBER_UPDATE',
          { ...toWireMemberWithUser(world, member), guild_id: guildId },
          { scope: 'guild', reach },
        );
      }
      return role;
    },
    setRolePermissions: ({ guild: guildId, role: roleId, permissions }) => {
      const { roles } = guildOf(guildId);
      const role = roles.get(roleId);
      if (!role) throw new UserSideError(`No role has the id ${roleId}.`);
      const changed = { ...role, permissions: toBits(permissions).toString() };
      roles.set(roleId, changed);
      tell('GUILD_ROLE_UPDATE', { guild_id: guildId, role: changed });
    },
    setOverwrite: ({ channel: channelId, target, allow = [], deny = [] }) => {
      const channel = channelOf(channelId);
      const type = world.users.has(target) ? OverwriteType.Member : OverwriteType.Role;
      const overwrite = { id: target, type, allow: toBits(allow).toString(), deny: toBits(deny).toString() };
      channel.overwrites = [...channel.overwrites.filter(({ id }) => id !== target), overwrite];
      tell('CHANNEL_UPDATE', toWireChannel(world, channel));
    },
  };

  function guildOf(id: string): Guild {
    const guild = world.guilds.get(id);
    if (!guild) throw new UserSideError(`No guild has the id ${id}.`);
    return guild;
  }

  function channelOf(id: string): Channel {
    const channel = world.channels.get(id);
    if (!channel) throw new UserSideError(`No channel has the id ${id}.`);
    return channel;
  }
}
