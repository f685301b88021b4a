import { invalidFormBody, refusal } from '../api-error.ts';
import type { Discord } from '../discord.ts';
import { asBotReads } from '../messages/as-bot-reads.ts';
import { deleteMessage } from '../messages/deliver.ts';
import { editMessage } from '../messages/edit.ts';
import { createProblems } from '../validation/problems.ts';
import { checkInteger } from '../validation/values.ts';
import { may } from '../world/permissions.ts';
import type { StoredMessage } from '../world/world.ts';
import { requirePermissions, seenChannel, seenMessage } from './access.ts';
import { type ApiReply, type ApiRequest, NO_CONTENT, ok, type Routes } from './router.ts';
import { sendMessage, withPermittedEmbeds } from './send-message.ts';

/** Source: discord.com/developers/docs/resources/message#get-channel-messages */
const MAX_LISTED = 100;
const DEFAULT_LISTED = 50;

/** The routes by which the bot writes, reads, edits and deletes the messages of a channel. */
export function messageRoutes(discord: Discord): Routes {
  const { world } = discord;
  return {
    'POST /channels/:channel/messages': (request) => sendMessage(discord, request),
    'GET /channels/:channel/messages': list,
    'GET /channels/:channel/messages/:message': (request) => {
      requirePermissions(discord, seenChannel(discord, request), 'ReadMessageHistory');
      return ok(asBotReads(discord, seenMessage(discord, request)));
    },
    'PATCH /channels/:channel/messages/:message': edit,
    'DELETE /channels/:channel/messages/:message': remove,
  };

  function edit(request: ApiRequest): ApiReply {
    const stored = seenMessage(discord, request);
    if (stored.wire.author.id !== world.bot.id) throw refusal('foreignMessage');
    editMessage(discord, stored, {
      payload: withPermittedEmbeds(discord, stored.channel, request),
      files: request.files,
    });
    return ok(asBotReads(discord, stored));
  }

  function remove(request: ApiRequest): ApiReply {
    const stored = seenMessage(discord, request);
    if (stored.wire.author.id !== world.bot.id) requirePermissions(discord, stored.channel, 'ManageMessages');
    deleteMessage(discord, stored);
    return NO_CONTENT;
  }

  /** Newest first. Without the right to read the history Discord returns an empty list, not an error. */
  function list(request: ApiRequest): ApiReply {
    const channel = seenChannel(discord, request);
    if (!may(world, channel, world.bot.id, 'ReadMessageHistory')) return ok([]);
    const all = [...world.messages.values()].filter(
      (stored) => stored.channel === channel && stored.visibleTo === undefined,
    );
    return ok(
      pageOf(all, request.query)
        .map((stored) => asBotReads(discord, stored))
        .reverse(),
    );
  }
}

/** The asked-for part of the messages, still oldest first; throws Discord's refusal of a limit outside of 1 to 100. */
function pageOf(messages: readonly StoredMessage[], query: URLSearchParams): StoredMessage[] {
  const limit = Number(query.get('limit') ?? DEFAULT_LISTED);
  const problems = createProblems(['limit']);
  checkInteger(problems, limit, { min: 1, max: MAX_LISTED });
  if (problems.list.length > 0) throw invalidFormBody(problems.list);
  const side = (name: string) => {
    const id = query.get(name);
    return id === null ? undefined : BigInt(id);
  };
  const [before, after, around] = [side('before'), side('after'), side('around')];
  const id = ({ wire }: StoredMessage) => BigInt(wire.id);
  if (around !== undefined) {
    const half = Math.floor(limit / 2);
    const older = messages.filter((message) => id(message) < around).slice(-half);
    const newer = messages.filter((message) => id(message) >= around).slice(0, limit - half);
    return [...older, ...newer];
  }
  if (after !== undefined) return messages.filter((message) => id(message) > after).slice(0, limit);
  return messages.filter((message) => before === undefined || id(message) < before).slice(-limit);
}
