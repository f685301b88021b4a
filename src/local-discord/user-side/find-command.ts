import { type ApplicationCommandType, ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { toList } from '../json.ts';
import type { Command } from '../rest/command.ts';
import { may, permissionsIn } from '../world/permissions.ts';
import type { Actor } from './by.ts';
import { contextOf } from './interact.ts';
import { UserSideError } from './user-side-error.ts';

/** The command that this user can see and use here; commands of the guild hide global ones of the same name. */
export function findCommand(
  { commands, world }: Discord,
  actor: Actor,
  name: string,
  type: ApplicationCommandType,
): Command {
  const { guild, channel, user } = actor;
  const named = [...commands.values()].filter((command) => command.name === name && command.type === type);
  const command =
    named.find(({ guild_id }) => guild_id === guild?.id) ?? named.find(({ guild_id }) => guild_id === undefined);
  if (!command) {
    const known = [...commands.values()].map((other) => other.name).join(', ');
    throw new UserSideError(`No command "${name}" is registered here; there are: ${known || 'none'}.`);
  }
  const refuse = (reason: string): never => {
    throw new UserSideError(`${user.username} cannot use the command "${name}" here: ${reason}.`);
  };
  if (guild && !may(world, channel, user.id, 'UseApplicationCommands'))
    refuse('the right Use Application Commands is missing');
  const needed = command.default_member_permissions;
  if (guild && typeof needed === 'string') {
    const missing = BigInt(needed) & ~permissionsIn(world, channel, user.id);
    if (missing !== 0n || needed === '0') refuse('its default permissions are missing');
  }
  if (command.guild_id === undefined) checkAvailability(command, actor, refuse);
  return command;
}

function checkAvailability(command: Command, actor: Actor, refuse: (reason: string) => never): void {
  const context = contextOf(actor);
  // The older switch counts where the command names no contexts.
  if (!Array.isArray(command.contexts) && command.dm_permission === false && context !== InteractionContextType.Guild)
    refuse('it is not registered for direct messages');
  if (Array.isArray(command.contexts) && !command.contexts.includes(context))
    refuse(`it is not registered for the context ${context}`);
  const wanted =
    actor.installation === 'user' ? ApplicationIntegrationType.UserInstall : ApplicationIntegrationType.GuildInstall;
  if (!toList(command.integration_types).includes(wanted))
    refuse(`it is not registered for the installation type ${wanted}`);
}
