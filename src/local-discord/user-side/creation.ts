import { ChannelType } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { dispatch } from '../gateway/gateway.ts';
import { addChannel, openDirectMessage, startThread } from '../world/channels.ts';
import { addGuild, addMember } from '../world/guilds.ts';
import { tellGuild } from '../world/tell-guild.ts';
import { toGuildCreate, toWireChannel, toWireMemberWithUser } from '../world/wire.ts';
import type { Channel, Guild, StoredMessage, User } from '../world/world.ts';
import { existingChannel, existingGuild, existingUser } from './existing.ts';
import { postMessage } from './posts.ts';

const CHANNEL_TYPES = {
  text: ChannelType.GuildText,
  voice: ChannelType.GuildVoice,
  forum: ChannelType.GuildForum,
  announcement: ChannelType.GuildAnnouncement,
  category: ChannelType.GuildCategory,
} as const;

/** What a user makes before anything is said: users, guilds and channels. */
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
}

export function createCreation(discord: Discord): Creation {
  const { world, gateway } = discord;

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
      for (const id of guilds) addMember(world, existingGuild(world, id), user.id);
      return user;
    },
    createGuild: ({ name, locale = 'en-US', owner, bot = 'installed' }) => {
      const guild = addGuild(world, { name, locale, ownerId: owner, bot });
      if (bot === 'installed') tellGuild(discord, guild.id, 'GUILD_CREATE', toGuildCreate(world, guild));
      return guild;
    },
    joinGuild: (userId, guildId) => {
      const guild = existingGuild(world, guildId);
      const isNew = !guild.members.has(userId);
      const member = addMember(world, guild, userId);
      if (!isNew) return;
      if (userId === world.bot.id) tellGuild(discord, guild.id, 'GUILD_CREATE', toGuildCreate(world, guild));
      else
        tellGuild(discord, guildId, 'GUILD_MEMBER_ADD', { ...toWireMemberWithUser(world, member), guild_id: guildId });
    },
    removeBot: (guildId) => {
      existingGuild(world, guildId).members.delete(world.bot.id);
      dispatch(gateway, 'GUILD_DELETE', { id: guildId }, { scope: 'guild' });
    },
    createChannel: ({ guild, name, type = 'text', parent, topic }) => {
      const channel = addChannel(world, {
        guildId: existingGuild(world, guild).id,
        name,
        type: CHANNEL_TYPES[type],
        parentId: parent,
        topic,
      });
      tellGuild(discord, guild, 'CHANNEL_CREATE', toWireChannel(world, channel));
      return channel;
    },
    createThread: ({ channel, name, user, type = 'public' }) =>
      startThread(discord, existingChannel(world, channel), {
        name,
        ownerId: user,
        type: type === 'public' ? ChannelType.PublicThread : ChannelType.PrivateThread,
      }),
    createForumPost: ({ forum, title, text, user }) => {
      const author = existingUser(world, user);
      const thread = startThread(discord, existingChannel(world, forum), {
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
  };
}
