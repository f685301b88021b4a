import {
  ApplicationCommandType,
  InteractionType,
  type ApplicationCommandOptionType as OptionType,
} from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import type { Interaction } from '../interactions/interaction.ts';
import type { Json } from '../json.ts';
import { asBotReads } from '../messages/as-bot-reads.ts';
import { toWireMember, toWireUser } from '../world/wire.ts';
import type { StoredMessage } from '../world/world.ts';
import type { Actor } from './by.ts';
import {
  type CommandPath,
  definitionsOf,
  type OptionValues,
  type Resolved,
  toOptionValue,
  wrapOptions,
} from './command-options.ts';
import { findCommand } from './find-command.ts';
import { interact } from './interact.ts';
import { UserSideError } from './user-side-error.ts';

/** Invokes a slash command; subcommands are written behind it: `manage add`. */
export function invokeCommand(discord: Discord, actor: Actor, name: string, values: OptionValues): Interaction {
  const path = findPath(discord, actor, name);
  const definitions = definitionsOf(path);
  const missing = definitions.filter((option) => option.required === true && !(String(option.name) in values));
  if (missing.length > 0)
    throw new UserSideError(`The command "${name}" needs: ${missing.map((option) => option.name).join(', ')}.`);
  const resolved: Resolved = {};
  const options = Object.entries(values).map(([key, value]) => {
    const definition = definitionOf(definitions, name, key);
    return { name: key, type: definition.type, value: toOptionValue(discord, actor, resolved, definition, value) };
  });
  const data = toData(path, options, resolved);
  return interact(discord, actor, { type: InteractionType.ApplicationCommand, data, name: path.command.name });
}

export interface Typing {
  /** The option that the user is typing in. */
  readonly option: string;
  /** What they have typed so far; may be empty. */
  readonly text: string;
  /** Options that are filled already. */
  readonly values: OptionValues;
}

/** Types in an option with autocomplete. Required options may still be missing. */
export function typeOption(
  discord: Discord,
  actor: Actor,
  name: string,
  { option, text, values }: Typing,
): Interaction {
  const path = findPath(discord, actor, name);
  const definitions = definitionsOf(path);
  const focused = definitionOf(definitions, name, option);
  if (focused.autocomplete !== true) throw new UserSideError(`The option "${option}" has no autocomplete.`);
  const filled = Object.entries(values).map(([key, value]) => ({
    name: key,
    type: definitionOf(definitions, name, key).type,
    value,
  }));
  const options = [...filled, { name: option, type: focused.type, value: text, focused: true }];
  const focusedType = focused.type as OptionType;
  return interact(discord, actor, {
    type: InteractionType.ApplicationCommandAutocomplete,
    data: toData(path, options, {}),
    name: path.command.name,
    focusedType,
  });
}

/** Uses the context menu of a message. The bot receives the message with its content, whatever its intents. */
export function useMessageMenu(discord: Discord, actor: Actor, name: string, messageId: string): Interaction {
  const command = findCommand(discord, actor, name, ApplicationCommandType.Message);
  const target = discord.world.messages.get(messageId);
  const visible = target?.channel === actor.channel && (target.visibleTo ?? actor.user.id) === actor.user.id;
  if (!target || !visible)
    throw new UserSideError(`${actor.user.username} sees no message ${messageId} in this channel.`);
  const data = {
    ...identify(command),
    target_id: messageId,
    resolved: { messages: { [messageId]: asMenuTarget(discord, target) } },
  };
  return interact(discord, actor, { type: InteractionType.ApplicationCommand, data, name, isMenu: true });
}

/** Uses the context menu of a user. */
export function useUserMenu(discord: Discord, actor: Actor, name: string, userId: string): Interaction {
  const command = findCommand(discord, actor, name, ApplicationCommandType.User);
  const target = discord.world.users.get(userId);
  if (!target) throw new UserSideError(`No user has the id ${userId}.`);
  const member = actor.guild?.members.get(userId);
  const resolved = {
    users: { [userId]: toWireUser(target) },
    ...(member && { members: { [userId]: { ...toWireMember(member), permissions: '0' } } }),
  };
  return interact(discord, actor, {
    type: InteractionType.ApplicationCommand,
    data: { ...identify(command), target_id: userId, resolved },
    name,
    isMenu: true,
  });
}

/** The target comes whole; the message that it replies to is withheld like any other. */
function asMenuTarget(discord: Discord, { wire, channel }: StoredMessage): object {
  const original = asBotReads(discord, { wire, channel }).referenced_message;
  return { ...wire, ...(original !== undefined && { referenced_message: original }) };
}

function findPath(discord: Discord, actor: Actor, name: string): CommandPath {
  const [first = '', ...below] = name.split(' ');
  return { command: findCommand(discord, actor, first, ApplicationCommandType.ChatInput), below };
}

function definitionOf(definitions: readonly Json[], command: string, option: string): Json {
  const found = definitions.find(({ name }) => name === option);
  if (found) return found;
  const known = definitions.map(({ name }) => name).join(', ');
  throw new UserSideError(`The command "${command}" has no option "${option}"; it has: ${known || 'none'}.`);
}

function identify({ id, name, type, guild_id }: CommandPath['command']): Json {
  return { id, name, type, ...(guild_id !== undefined && { guild_id }) };
}

function toData(path: CommandPath, options: readonly Json[], resolved: Resolved): Json {
  const wrapped = wrapOptions(path, options);
  return {
    ...identify(path.command),
    ...(wrapped.length > 0 && { options: wrapped }),
    ...(Object.keys(resolved).length > 0 && { resolved }),
  };
}
