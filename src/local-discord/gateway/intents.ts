import { type APIMessage, GatewayIntentBits } from 'discord-api-types/v10';
import type { PrivilegedIntents } from '../options.ts';

const PRIVILEGED: readonly (readonly [keyof PrivilegedIntents, GatewayIntentBits])[] = [
  ['guildMembers', GatewayIntentBits.GuildMembers],
  ['guildPresences', GatewayIntentBits.GuildPresences],
  ['messageContent', GatewayIntentBits.MessageContent],
];

const KNOWN = Object.values(GatewayIntentBits).reduce<number>((sum, bit) => sum | Number(bit) || sum, 0);

/** Intents of the events of a guild and of direct messages, by the start of their name; others need none. */
const NEEDED: readonly (readonly [prefix: string, guild: number, direct: number])[] = [
  ['MESSAGE_REACTION_', GatewayIntentBits.GuildMessageReactions, GatewayIntentBits.DirectMessageReactions],
  ['MESSAGE_', GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  ['TYPING_', GatewayIntentBits.GuildMessageTyping, GatewayIntentBits.DirectMessageTyping],
  ['GUILD_MEMBER_', GatewayIntentBits.GuildMembers, GatewayIntentBits.GuildMembers],
  ['GUILD_', GatewayIntentBits.Guilds, GatewayIntentBits.Guilds],
  ['CHANNEL_', GatewayIntentBits.Guilds, GatewayIntentBits.Guilds],
  ['THREAD_', GatewayIntentBits.Guilds, GatewayIntentBits.Guilds],
];

export type Scope = 'guild' | 'direct';

export function isWanted(intents: number, event: string, scope: Scope): boolean {
  const needed = NEEDED.find(([prefix]) => event.startsWith(prefix));
  return !needed || (intents & needed[scope === 'guild' ? 1 : 2]) !== 0;
}

export function areIntentsValid(intents: unknown): intents is number {
  return typeof intents === 'number' && Number.isInteger(intents) && intents >= 0 && (intents & ~KNOWN) === 0;
}

/** Whether these intents contain a privileged one that is not switched on in the developer portal. */
export function areIntentsDisallowed(intents: number, portal: PrivilegedIntents): boolean {
  return PRIVILEGED.some(([name, bit]) => (intents & bit) !== 0 && !portal[name]);
}

/**
 * The message as a bot without the message-content intent receives it; the replied-to message is judged by itself.
 *
 * Content stays in direct messages, in messages that mention the bot, and in its own.
 * Source: discord.com/developers/docs/topics/gateway#message-content-intent
 */
export function withoutContent<M extends APIMessage>(message: M, botId: string, scope: Scope): M {
  const visible = scope === 'direct' || message.author.id === botId || message.mentions.some(({ id }) => id === botId);
  const { referenced_message: original, ...rest } = message;
  const { poll: _poll, ...withoutPoll } = rest;
  const own = visible ? rest : { ...withoutPoll, content: '', embeds: [], attachments: [], components: [] };
  const referenced = original ? { referenced_message: withoutContent(original, botId, scope) } : {};
  // A deleted original is null and stays null.
  return { ...own, ...(original === null && { referenced_message: null }), ...referenced } as M;
}
