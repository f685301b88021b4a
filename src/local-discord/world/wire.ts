import { type APIGuildMember, type APIRole, type APIUser, ChannelType } from 'discord-api-types/v10';
import { isThread } from './permissions.ts';
import type { Channel, Guild, Member, User, World } from './world.ts';

export function toWireUser(user: User): APIUser {
  return {
    id: user.id,
    username: user.username,
    discriminator: '0',
    global_name: user.displayName,
    avatar: null,
    ...(user.bot && { bot: true }),
  };
}

/** The member without its user, as messages and resolved options carry it. */
export function toWireMember(member: Member): Omit<APIGuildMember, 'user'> {
  return {
    roles: member.roleIds,
    joined_at: member.joined_at,
    nick: member.nick ?? null,
    deaf: false,
    mute: false,
    // No member flag is set on a member who has done nothing special.
    flags: 0 as APIGuildMember['flags'],
  };
}

export function toWireMemberWithUser(world: World, member: Member): object {
  const user = world.users.get(member.userId);
  return { ...toWireMember(member), ...(user && { user: toWireUser(user) }) };
}

export function toWireChannel(world: World, channel: Channel): object {
  const { id, type, name, guildId, lastMessageId } = channel;
  const recipients = channel.recipientIds.flatMap((userId) => world.users.get(userId) ?? []).map(toWireUser);
  if (guildId === undefined) {
    return { id, type, last_message_id: lastMessageId, recipients, ...(type === ChannelType.GroupDM && { name }) };
  }
  const common = { id, type, name, guild_id: guildId, last_message_id: lastMessageId, rate_limit_per_user: 0 };
  if (isThread(channel)) {
    return {
      ...common,
      parent_id: channel.parentId,
      owner_id: channel.ownerId,
      message_count: 0,
      member_count: 1,
      thread_metadata: {
        archived: false,
        locked: false,
        // Minutes of silence after which Discord archives a thread: a day, its default.
        auto_archive_duration: 1440,
        archive_timestamp: channel.createdAt,
        create_timestamp: channel.createdAt,
      },
    };
  }
  return {
    ...common,
    topic: channel.topic,
    nsfw: false,
    position: 0,
    parent_id: channel.parentId ?? null,
    permission_overwrites: channel.overwrites,
    ...(type === ChannelType.GuildVoice && { bitrate: 64_000, user_limit: 0, rtc_region: null }),
    ...(type === ChannelType.GuildForum && {
      available_tags: [],
      default_reaction_emoji: null,
      default_sort_order: null,
    }),
  };
}

export function channelsOf(world: World, guild: Guild): Channel[] {
  return [...world.channels.values()].filter(({ guildId }) => guildId === guild.id);
}

export function toWireGuild(guild: Guild): object {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    preferred_locale: guild.locale,
    roles: [...guild.roles.values()] satisfies APIRole[],
    icon: null,
    splash: null,
    discovery_splash: null,
    description: null,
    banner: null,
    features: [],
    emojis: [],
    stickers: [],
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    application_id: null,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    hub_type: null,
  };
}

/** What GUILD_CREATE carries: the guild with everything that the bot may know from the start. */
export function toGuildCreate(world: World, guild: Guild): object {
  const channels = channelsOf(world, guild);
  const members = [...guild.members.values()];
  return {
    ...toWireGuild(guild),
    unavailable: false,
    large: false,
    joined_at: guild.members.get(world.bot.id)?.joined_at,
    member_count: members.length,
    // Without the members intent Discord sends the bot's own member only.
    members: members
      .filter(({ userId }) => userId === world.bot.id)
      .map((member) => toWireMemberWithUser(world, member)),
    channels: channels.filter((channel) => !isThread(channel)).map((channel) => toWireChannel(world, channel)),
    threads: channels.filter(isThread).map((channel) => toWireChannel(world, channel)),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
