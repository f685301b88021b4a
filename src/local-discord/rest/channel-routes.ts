import { ChannelType } from 'discord-api-types/v10';
import { invalidFormBody, refusal } from '../api-error.ts';
import type { Discord } from '../discord.ts';
import { dispatch } from '../gateway/gateway.ts';
import { scopeOf } from '../messages/deliver.ts';
import { createProblems } from '../validation/problems.ts';
import { checkText } from '../validation/values.ts';
import { startThread } from '../world/channels.ts';
import { toWireChannel } from '../world/wire.ts';
import { requirePermissions, seenChannel, seenMessage, writableChannel } from './access.ts';
import { type ApiReply, type ApiRequest, NO_CONTENT, ok, param, type Routes } from './router.ts';

/** Source: discord.com/developers/docs/resources/channel#start-thread-without-message */
const MAX_THREAD_NAME = 100;

/** The routes for channels, typing, reactions and threads. */
export function channelRoutes(discord: Discord): Routes {
  const { world, gateway, events } = discord;
  return {
    'GET /channels/:channel': (request) => ok(toWireChannel(world, seenChannel(discord, request))),
    'POST /channels/:channel/typing': typing,
    'PUT /channels/:channel/messages/:message/reactions/:emoji/@me': (request) => react(request, 'ADD'),
    'DELETE /channels/:channel/messages/:message/reactions/:emoji/@me': (request) => react(request, 'REMOVE'),
    'POST /channels/:channel/messages/:message/threads': (request) => {
      // A thread below a message has the id of that message.
      return thread(request, seenMessage(discord, request).wire.id);
    },
    'POST /channels/:channel/threads': (request) => thread(request, world.nextId()),
    'PUT /channels/:channel/thread-members/@me': (request) => {
      seenChannel(discord, request);
      return NO_CONTENT;
    },
  };

  function typing(request: ApiRequest): ApiReply {
    const channel = writableChannel(discord, request);
    dispatch(
      gateway,
      'TYPING_START',
      {
        channel_id: channel.id,
        user_id: world.bot.id,
        timestamp: Math.floor(world.now() / 1000),
        ...(channel.guildId !== undefined && { guild_id: channel.guildId }),
      },
      { scope: scopeOf(channel) },
    );
    events.emit({ type: 'typing', channelId: channel.id, userId: world.bot.id });
    return NO_CONTENT;
  }

  function react(request: ApiRequest, change: 'ADD' | 'REMOVE'): ApiReply {
    const { channel, wire } = seenMessage(discord, request);
    requirePermissions(discord, channel, 'AddReactions', 'ReadMessageHistory');
    const emoji = param(request, 'emoji');
    // Text that is no emoji, for instance ":smile:"; custom ones are written `name:id`.
    if (/^[\w: -]*$/.test(emoji) && !/^\w+:\d{17,19}$/.test(emoji)) throw refusal('unknownEmoji');
    const [name, id = null] = emoji.split(':');
    const place = {
      channel_id: channel.id,
      message_id: wire.id,
      ...(channel.guildId !== undefined && { guild_id: channel.guildId }),
    };
    const data = { ...place, user_id: world.bot.id, emoji: { id, name }, type: 0, burst: false };
    dispatch(gateway, `MESSAGE_REACTION_${change}`, data, { scope: scopeOf(channel) });
    const type = change === 'ADD' ? 'reaction-added' : 'reaction-removed';
    events.emit({ type, channelId: channel.id, messageId: wire.id, userId: world.bot.id, emoji });
    return NO_CONTENT;
  }

  function thread(request: ApiRequest, id: string): ApiReply {
    const parent = seenChannel(discord, request);
    if (parent.guildId === undefined) throw refusal('notATextChannel');
    requirePermissions(discord, parent, 'CreatePublicThreads');
    const problems = createProblems(['name']);
    checkText(problems, request.body.name, { min: 1, max: MAX_THREAD_NAME, required: 'required' });
    if (problems.list.length > 0) throw invalidFormBody(problems.list);
    const { name, type = ChannelType.PublicThread } = request.body;
    const started = startThread(discord, parent, {
      id,
      name: String(name),
      type: type === ChannelType.PrivateThread ? ChannelType.PrivateThread : ChannelType.PublicThread,
      ownerId: world.bot.id,
    });
    return { status: 201, body: toWireChannel(world, started) };
  }
}
