import type { LocalEvent } from '../local-discord/events.ts';
import type { PreviewPlace } from './place.ts';
import type { ServerEvent } from './protocol.ts';
import { commandsIn, type SnapshotSources } from './snapshot.ts';

/** What an event of the local Discord means to the page; undefined where the user would not notice it. */
export function toPageEvent(event: LocalEvent, { discord, place }: SnapshotSources): ServerEvent | undefined {
  switch (event.type) {
    case 'message-created':
    case 'message-updated':
      return isShown(event, place)
        ? { type: 'message', message: { wire: event.message, isPrivate: event.visibleTo !== undefined } }
        : undefined;
    case 'message-deleted':
      return isShown(event, place) ? { type: 'message-deleted', id: event.messageId } : undefined;
    case 'typing':
      return { type: 'typing', channelId: event.channelId, userId: event.userId };
    case 'gateway-connected':
    case 'gateway-disconnected':
      return { type: 'bot', isOnline: discord.gateway.connected };
    case 'commands-changed':
      return { type: 'commands', commands: commandsIn(discord, place) };
    default:
      return undefined;
  }
}

function isShown(
  { channelId, visibleTo }: { readonly channelId: string; readonly visibleTo?: string | undefined },
  { channels, me }: PreviewPlace,
): boolean {
  return channels.some(({ id }) => id === channelId) && (visibleTo === undefined || visibleTo === me.id);
}
