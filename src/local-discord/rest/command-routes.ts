import { invalidFormBody, refusal } from '../api-error.ts';
import type { Discord } from '../discord.ts';
import { isJson, type Json, toJson, toList } from '../json.ts';
import { checkCommand, checkCommands, hasTooManyCommands, typeOf } from '../validation/commands.ts';
import { createProblems, type Problems } from '../validation/problems.ts';
import type { Command } from './command.ts';
import { type ApiReply, type ApiRequest, NO_CONTENT, ok, param, type Routes } from './router.ts';

/** The routes by which the bot registers its commands, globally and for a guild. */
export function commandRoutes(discord: Discord): Routes {
  const { world, commands, events } = discord;
  const routesBelow = (scope: string): Routes => ({
    [`GET ${scope}`]: (request) => ok(inScope(request)),
    [`PUT ${scope}`]: replaceAll,
    [`POST ${scope}`]: createOne,
    [`GET ${scope}/:command`]: (request) => ok(find(request)),
    [`PATCH ${scope}/:command`]: changeOne,
    [`DELETE ${scope}/:command`]: deleteOne,
  });
  return {
    ...routesBelow('/applications/:application/commands'),
    ...routesBelow('/applications/:application/guilds/:guild/commands'),
  };

  function replaceAll(request: ApiRequest): ApiReply {
    const old = inScope(request);
    const bodies = toList(request.rawBody);
    if (hasTooManyCommands(bodies.map(toJson))) throw refusal('tooManyCommands');
    refuseProblems((problems) => {
      if (!Array.isArray(request.rawBody))
        problems.add('LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
      checkCommands(problems, bodies);
    });
    for (const { id } of old) commands.delete(id);
    return changed(request, ok(bodies.filter(isJson).map((body) => store(request, body, old))));
  }

  function createOne(request: ApiRequest): ApiReply {
    const old = inScope(request);
    refuseProblems((problems) => checkCommand(problems, request.body));
    const overwritten = old.find((command) => isSame(command, request.body));
    if (!overwritten && hasTooManyCommands([...old, request.body])) throw refusal('tooManyCommands');
    return changed(request, { status: overwritten ? 200 : 201, body: store(request, request.body, old) });
  }

  function changeOne(request: ApiRequest): ApiReply {
    const body = { ...find(request), ...request.body };
    refuseProblems((problems) => checkCommand(problems, body));
    return changed(request, ok(store(request, body, [find(request)])));
  }

  function deleteOne(request: ApiRequest): ApiReply {
    commands.delete(find(request).id);
    return changed(request, NO_CONTENT);
  }

  function changed(request: ApiRequest, reply: ApiReply): ApiReply {
    events.emit({ type: 'commands-changed', guildId: request.params.guild });
    return reply;
  }

  function inScope(request: ApiRequest): Command[] {
    if (param(request, 'application') !== world.applicationId) throw refusal('missingAccess');
    const guildId = request.params.guild;
    if (guildId !== undefined && !world.guilds.get(guildId)?.members.has(world.bot.id)) throw refusal('missingAccess');
    return [...commands.values()].filter((command) => command.guild_id === guildId);
  }

  function find(request: ApiRequest): Command {
    const found = inScope(request).find(({ id }) => id === param(request, 'command'));
    if (!found) throw refusal('unknownCommand');
    return found;
  }

  /** Stores a command under the id that it had, or under a new one. */
  function store({ params }: ApiRequest, body: Json, old: readonly Command[]): Command {
    const id = old.find((command) => command.id === body.id || isSame(command, body))?.id ?? world.nextId();
    const command: Command = {
      default_member_permissions: null,
      dm_permission: true,
      contexts: null,
      integration_types: [0],
      nsfw: false,
      name_localizations: null,
      description_localizations: null,
      options: [],
      ...body,
      description: String(body.description ?? ''),
      id,
      application_id: world.applicationId,
      version: world.nextId(),
      type: Number(typeOf(body)),
      name: String(body.name),
      ...(params.guild !== undefined && { guild_id: params.guild }),
    };
    commands.set(id, command);
    return command;
  }
}

function isSame(command: Command, body: Json): boolean {
  return command.name === body.name && command.type === typeOf(body);
}

function refuseProblems(check: (problems: Problems) => void): void {
  const problems = createProblems();
  check(problems);
  if (problems.list.length > 0) throw invalidFormBody(problems.list);
}
