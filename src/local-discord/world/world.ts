import type { APIGuildMember, APIMessage, APIOverwrite, APIRole, ChannelType } from 'discord-api-types/v10';
import { createSnowflakes } from '../snowflake.ts';

export interface User {
  readonly id: string;
  readonly username: string;
  readonly displayName: string | null;
  /** Language of the user's client; interactions carry it. */
  readonly locale: string;
  readonly bot: boolean;
  /** Takes no direct messages from bots. */
  readonly directMessagesClosed: boolean;
}

export interface Member extends Pick<APIGuildMember, 'nick' | 'joined_at'> {
  readonly userId: string;
  roleIds: string[];
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly ownerId: string;
  /** The role of everybody has the guild's id. */
  readonly roles: Map<string, APIRole>;
  /** The bot is among them where it is installed in the guild. */
  readonly members: Map<string, Member>;
}

export interface Channel {
  readonly id: string;
  readonly type: ChannelType;
  readonly name: string;
  /** Undefined for direct messages and groups. */
  readonly guildId?: string | undefined;
  /** Channel of a thread, category of a channel. */
  readonly parentId?: string | undefined;
  readonly topic: string | null;
  overwrites: APIOverwrite[];
  /** Users of a direct message or group, without the bot. */
  readonly recipientIds: readonly string[];
  /** Of a thread: who started it. */
  readonly ownerId?: string | undefined;
  readonly createdAt: string;
  lastMessageId: string | null;
}

export interface StoredMessage {
  /** As Discord keeps it: nothing blanked, none of the keys that only events carry. */
  wire: APIMessage;
  readonly channel: Channel;
  /** Id of the only user who sees it. */
  readonly visibleTo?: string | undefined;
}

interface StoredFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** Everything that exists on the local Discord. */
export interface World {
  readonly applicationId: string;
  readonly bot: User;
  readonly users: Map<string, User>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  /** By id, oldest first. */
  readonly messages: Map<string, StoredMessage>;
  readonly files: Map<string, StoredFile>;
  readonly nextId: () => string;
  readonly now: () => number;
  /** Root of the addresses of attachments, known once the server listens. */
  filesUrl: string;
}

export function createWorld(now: () => number, botName: string): World {
  const nextId = createSnowflakes(now);
  // Application and bot share their id on Discord since 2017; two ids would find code that confuses them, but not one that Discord runs.
  const id = nextId();
  const bot: User = {
    id,
    username: botName,
    displayName: null,
    locale: 'en-US',
    bot: true,
    directMessagesClosed: false,
  };
  return {
    applicationId: id,
    bot,
    users: new Map([[id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    files: new Map(),
    nextId,
    now,
    filesUrl: '',
  };
}

export function toIso(ms: number): string {
  return new Date(ms).toISOString();
}
