import { ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { type Json, toJson, toList } from '../json.ts';
import { storeFiles } from '../messages/attachments.ts';
import type { Command } from '../rest/command.ts';
import { toWireChannel, toWireMember, toWireUser } from '../world/wire.ts';
import type { Actor } from './by.ts';
import { UserSideError } from './user-side-error.ts';

/** A file that a user uploads. */
export interface UserFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly contentType?: string;
}

/** Users, channels and roles are given by id. */
export type OptionValue = string | number | boolean | UserFile;
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** Objects for the ids in options or selects, by kind and id. */
export type Resolved = Record<string, Record<string, object>>;

export function toUpload({ name, content, contentType = 'text/plain; charset=utf-8' }: UserFile) {
  return { name, contentType, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
}

export interface CommandPath {
  readonly command: Command;
  /** Names of group and subcommand, none for a plain command. */
  readonly below: readonly string[];
}

/** The options of the command itself or of its subcommand. */
export function definitionsOf({ command, below }: CommandPath): Json[] {
  let options = toList(command.options).map(toJson);
  for (const name of below) {
    const found = options.find((option) => option.name === name && isNested(option));
    if (!found) throw new UserSideError(`The command "${command.name}" has no subcommand "${name}".`);
    options = toList(found.options).map(toJson);
  }
  if (options.some(isNested)) throw new UserSideError(`The command "${command.name}" needs one of its subcommands.`);
  return options;
}

function isNested({ type }: Json): boolean {
  return type === OptionType.Subcommand || type === OptionType.SubcommandGroup;
}

/** The options wrapped in the subcommand and group that they belong to. */
export function wrapOptions({ below }: CommandPath, options: readonly Json[]): readonly Json[] {
  return below
    .toReversed()
    .reduce<readonly Json[]>(
      (inner, name, depth) => [
        { name, type: depth === 0 ? OptionType.Subcommand : OptionType.SubcommandGroup, options: inner },
      ],
      options,
    );
}

/** The object for an id in `resolved`, added to it; throws where nothing has this id. */
export function resolveId(
  { world }: Discord,
  { guild }: Actor,
  resolved: Resolved,
  id: string,
  kinds: readonly ('user' | 'channel' | 'role')[],
): void {
  const put = (kind: string, value: object) => {
    resolved[kind] = { ...resolved[kind], [id]: value };
  };
  const user = kinds.includes('user') ? world.users.get(id) : undefined;
  const channel = kinds.includes('channel') ? world.channels.get(id) : undefined;
  const role = kinds.includes('role') ? guild?.roles.get(id) : undefined;
  const member = guild?.members.get(id);
  if (user) put('users', toWireUser(user));
  if (user && member) put('members', { ...toWireMember(member), permissions: '0' });
  if (channel) put('channels', { ...toWireChannel(world, channel), permissions: '0' });
  if (role) put('roles', role);
  if (!user && !channel && !role) throw new UserSideError(`There is no ${kinds.join(' or ')} with the id ${id} here.`);
}

/** The value of one option as the bot receives it; throws where Discord's client would not accept it. */
export function toOptionValue(
  discord: Discord,
  actor: Actor,
  resolved: Resolved,
  definition: Json,
  value: OptionValue,
): string | number | boolean {
  const { type, name } = definition;
  const refuse = (reason: string): never => {
    throw new UserSideError(`The option "${name}" ${reason}, got ${JSON.stringify(value)}.`);
  };
  if (type === OptionType.Attachment) {
    if (typeof value !== 'object') return refuse('takes a file');
    const [attachment] = storeFiles(discord.world, [toUpload(value)], [], actor.channel.id);
    if (!attachment) throw new Error('A stored file has no attachment.');
    resolved.attachments = { ...resolved.attachments, [attachment.id]: attachment };
    return attachment.id;
  }
  if (typeof value === 'object') return refuse('takes no file');
  const kinds = ID_KINDS[Number(type)];
  if (kinds) {
    if (typeof value !== 'string') return refuse('takes an id');
    resolveId(discord, actor, resolved, value, kinds);
    return value;
  }
  const reason = reasonAgainst(definition, value);
  return reason === undefined ? value : refuse(reason);
}

const ID_KINDS: Partial<Record<number, readonly ('user' | 'channel' | 'role')[]>> = {
  [OptionType.User]: ['user'],
  [OptionType.Channel]: ['channel'],
  [OptionType.Role]: ['role'],
  [OptionType.Mentionable]: ['user', 'role'],
};

function reasonAgainst(definition: Json, value: string | number | boolean): string | undefined {
  const { type, min_length = 0, max_length = Number.POSITIVE_INFINITY } = definition;
  const { min_value = Number.NEGATIVE_INFINITY, max_value = Number.POSITIVE_INFINITY } = definition;
  const expected = type === OptionType.String ? 'string' : type === OptionType.Boolean ? 'boolean' : 'number';
  if (typeof value !== expected) return `takes a ${expected}`;
  if (type === OptionType.Integer && !Number.isInteger(value)) return 'takes a whole number';
  if (typeof value === 'string' && value.trim() === '') return 'must not be empty';
  if (typeof value === 'string' && ([...value].length < Number(min_length) || [...value].length > Number(max_length))) {
    return `takes ${min_length} to ${max_length} characters`;
  }
  if (typeof value === 'number' && (value < Number(min_value) || value > Number(max_value)))
    return `takes ${min_value} to ${max_value}`;
  const choices = toList(definition.choices).map(toJson);
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) return 'takes one of its choices';
  return undefined;
}
