import { isDeepStrictEqual } from 'node:util';
import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';
import type { Command } from './command.ts';

/** Where commands are registered: everywhere, or in one server only, where they show at once. */
export interface Scope {
  readonly applicationId: string;
  readonly guildId?: string;
}

/** Registers the commands where Discord's list is another one; true where it was. */
export async function registerWhereChanged(rest: REST, scope: Scope, commands: readonly Command[]): Promise<boolean> {
  if (await isRegistered(rest, scope, commands)) return false;
  await register(rest, scope, commands);
  return true;
}

/** Whether Discord's list of commands is this one. */
export async function isRegistered(rest: REST, scope: Scope, commands: readonly Command[]): Promise<boolean> {
  // Without this, Discord leaves the localisations out, and every list would look changed.
  const registered = await rest.get(toRoute(scope), { query: new URLSearchParams({ with_localizations: 'true' }) });
  return isSameList(registered, toBodies(commands, scope));
}

/** Replaces the whole list of that scope; an empty one clears it. */
export async function register(rest: REST, scope: Scope, commands: readonly Command[]): Promise<void> {
  await rest.put(toRoute(scope), { body: toBodies(commands, scope) });
}

/** The id of the application that the token belongs to. */
export async function readApplicationId(rest: REST): Promise<string> {
  const application = await rest.get(Routes.currentApplication());
  if (isRecord(application) && typeof application.id === 'string') return application.id;
  throw new TypeError('GET /applications/@me: expected an id, got none');
}

function toRoute({ applicationId, guildId }: Scope) {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

/** Where a command can be used is set for global commands only: those of a server can be used there. */
function toBodies(commands: readonly Command[], { guildId }: Scope): RESTPostAPIApplicationCommandsJSONBody[] {
  return commands.map(({ data }) => {
    if (guildId === undefined) return data;
    const { contexts: _, integration_types: __, ...body } = data;
    return body;
  });
}

/** Whether Discord's list says the same; it adds ids, versions and defaults to what it was sent. */
function isSameList(registered: unknown, wanted: readonly RESTPostAPIApplicationCommandsJSONBody[]): boolean {
  if (!Array.isArray(registered) || registered.length !== wanted.length) return false;
  return wanted.every((body) => {
    const expected = toComparable(body, body);
    return registered.some((command) => isDeepStrictEqual(toComparable(command, body), expected));
  });
}

/** The part of `value` that `body` speaks of, without what means the same as nothing. */
function toComparable(value: unknown, body: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(body)) {
    const parts = value.map((part, i) => toComparable(part, body[i]));
    return parts;
  }
  if (!isRecord(value)) return value;
  const keys = isRecord(body) ? Object.keys(body) : [];
  const entries = keys.map((key) => [key, toComparable(value[key], isRecord(body) ? body[key] : undefined)] as const);
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined && part !== null && part !== false));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
