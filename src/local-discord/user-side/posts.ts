import { MessageType } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { storeFiles } from '../messages/attachments.ts';
import { composeMentions, composeMessage, keepPing } from '../messages/compose.ts';
import { createMessage, deleteMessage, updateMessage } from '../messages/deliver.ts';
import { isThread, may } from '../world/permissions.ts';
import { type StoredMessage, toIso } from '../world/world.ts';
import type { Actor } from './by.ts';
import { toUpload, type UserFile } from './command-options.ts';
import { UserSideError } from './user-side-error.ts';

/** Longest message of a user without Nitro, in code points. */
const MAX_CONTENT = 2000;

export interface PostOptions {
  /** Id of the message that is replied to. */
  readonly replyTo?: string | undefined;
  /** Whether a reply pings; `on` as in the client where absent. */
  readonly ping?: 'on' | 'off' | undefined;
  readonly files?: readonly UserFile[] | undefined;
  /** A new one where absent; the first message of a forum post has the id of its thread. */
  readonly id?: string | undefined;
}

export function postMessage(
  discord: Discord,
  { user, channel }: Actor,
  text: string,
  { replyTo, ping = 'on', files = [], id }: PostOptions,
): StoredMessage {
  const { world } = discord;
  if (text.trim() === '' && files.length === 0) throw new UserSideError('A message needs text or a file.');
  if ([...text].length > MAX_CONTENT) throw new UserSideError(`A message has at most ${MAX_CONTENT} characters.`);
  if (
    channel.guildId !== undefined &&
    !may(world, channel, user.id, isThread(channel) ? 'SendMessagesInThreads' : 'SendMessages')
  ) {
    throw new UserSideError(`${user.username} may not write in the channel ${channel.id}.`);
  }
  const original = replyTo === undefined ? undefined : world.messages.get(replyTo);
  if (replyTo !== undefined && original?.channel !== channel)
    throw new UserSideError(`There is no message ${replyTo} in this channel.`);
  const wire = composeMessage(world, {
    author: user,
    channel,
    type: original ? MessageType.Reply : MessageType.Default,
    payload: {
      content: text,
      allowed_mentions: { parse: ['users', 'roles', 'everyone'], replied_user: ping === 'on' },
    },
    attachments: storeFiles(world, files.map(toUpload), [], channel.id),
    flags: 0,
    replyTo: original,
    ...(id !== undefined && { extra: { id } }),
  });
  const stored: StoredMessage = { wire, channel };
  createMessage(discord, stored);
  return stored;
}

export function editPost(discord: Discord, messageId: string, text: string): void {
  const { world } = discord;
  const stored = world.messages.get(messageId);
  const author = stored && world.users.get(stored.wire.author.id);
  if (!stored || !author || author.bot) throw new UserSideError(`No user has written the message ${messageId}.`);
  const mentioned = composeMentions(world, { author, channel: stored.channel, payload: {} }, text);
  const mentions = keepPing(stored.wire, mentioned.mentions);
  updateMessage(discord, stored, {
    ...stored.wire,
    ...mentioned,
    mentions,
    content: text.trim(),
    edited_timestamp: toIso(world.now()),
  });
}

export function deletePost(discord: Discord, messageId: string): void {
  const stored = discord.world.messages.get(messageId);
  if (!stored) throw new UserSideError(`There is no message ${messageId}.`);
  deleteMessage(discord, stored);
}
