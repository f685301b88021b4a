import type { Channel, Guild, User, World } from '../world/world.ts';
import { UserSideError } from './user-side-error.ts';

/** The user with this id; throws where there is none. */
export function existingUser({ users }: World, id: string): User {
  return users.get(id) ?? refuse('user', id);
}

/** The guild with this id; throws where there is none. */
export function existingGuild({ guilds }: World, id: string): Guild {
  return guilds.get(id) ?? refuse('guild', id);
}

/** The channel with this id; throws where there is none. */
export function existingChannel({ channels }: World, id: string): Channel {
  return channels.get(id) ?? refuse('channel', id);
}

function refuse(kind: string, id: string): never {
  throw new UserSideError(`No ${kind} has the id ${id}.`);
}
