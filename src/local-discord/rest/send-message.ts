import { MessageType } from 'discord-api-types/v10';
import { invalidFormBody, refusal } from '../api-error.ts';
import type { Discord } from '../discord.ts';
import { isJson, toJson } from '../json.ts';
import { asBotReads } from '../messages/as-bot-reads.ts';
import { storeFiles } from '../messages/attachments.ts';
import { fileNamesOf, refuseInvalidMessage } from '../messages/check.ts';
import { composeMessage } from '../messages/compose.ts';
import { createMessage } from '../messages/deliver.ts';
import { settableFlags } from '../messages/flags.ts';
import { isEmptyMessage } from '../validation/message.ts';
import { createProblems } from '../validation/problems.ts';
import { may } from '../world/permissions.ts';
import type { Channel, StoredMessage } from '../world/world.ts';
import { requirePermissions, writableChannel } from './access.ts';
import { type ApiReply, type ApiRequest, ok } from './router.ts';

/** `POST /channels/:channel/messages`: the stored message; throws Discord's refusal and stores nothing then. */
export function sendMessage(discord: Discord, request: ApiRequest): ApiReply {
  const { world } = discord;
  const channel = writableChannel(discord, request);
  const { body, files } = request;
  refuseInvalidMessage({ body, fileNames: fileNamesOf(files) });
  if (files.length > 0) requirePermissions(discord, channel, 'AttachFiles');
  const repeated = findRepeated(discord, channel, body);
  if (repeated) return ok(asBotReads(discord, repeated));
  const replyTo = findOriginal(discord, channel, body.message_reference);
  const payload = withPermittedEmbeds(discord, channel, request);
  const wire = composeMessage(world, {
    author: world.bot,
    channel,
    type: replyTo ? MessageType.Reply : MessageType.Default,
    payload,
    attachments: storeFiles(world, files, payload.attachments, channel.id),
    flags: settableFlags(payload),
    replyTo,
  });
  const { nonce } = payload;
  const echoed = typeof nonce === 'string' || typeof nonce === 'number' ? { nonce } : {};
  const stored = { wire: { ...wire, ...echoed }, channel };
  createMessage(discord, stored);
  return ok(asBotReads(discord, stored));
}

/** With `enforce_nonce` a message that was sent before under the same nonce is returned instead of sent again. */
function findRepeated(
  { world }: Discord,
  channel: Channel,
  { nonce, enforce_nonce }: ApiRequest['body'],
): StoredMessage | undefined {
  if (enforce_nonce !== true || nonce === undefined) return undefined;
  return [...world.messages.values()].findLast(
    (stored) => stored.channel === channel && stored.wire.author.id === world.bot.id && stored.wire.nonce === nonce,
  );
}

function findOriginal(discord: Discord, channel: Channel, reference: unknown): StoredMessage | undefined {
  if (!isJson(reference)) return undefined;
  const { world } = discord;
  const original = world.messages.get(String(reference.message_id));
  if (original && original.channel === channel && original.visibleTo === undefined) {
    if (!may(world, channel, world.bot.id, 'ReadMessageHistory')) throw refusal('replyWithoutHistory');
    return original;
  }
  if (reference.fail_if_not_exists === false) return undefined;
  const problems = createProblems(['message_reference']);
  problems.add('MESSAGE_REFERENCE_UNKNOWN_MESSAGE', 'Unknown message');
  throw invalidFormBody(problems.list);
}

/** Without Embed Links the embeds of a message are dropped; a message of nothing else is refused. Source: discord-api-docs#2601 */
export function withPermittedEmbeds(
  discord: Discord,
  channel: Channel,
  { body, files }: ApiRequest,
): ApiRequest['body'] {
  const { embeds, ...rest } = toJson(body);
  if (!Array.isArray(embeds) || embeds.length === 0 || may(discord.world, channel, discord.world.bot.id, 'EmbedLinks'))
    return body;
  if (isEmptyMessage(rest, files.length)) throw refusal('missingPermissions');
  return rest;
}
