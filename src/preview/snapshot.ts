import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { LocalDiscord } from '../local-discord/local-discord.ts';
import type { PreviewPlace } from './place.ts';
import type { PreviewMessage, Snapshot } from './protocol.ts';
import type { ReportShelf } from './report-shelf.ts';

/** Messages beyond these are not sent to a new page: nobody scrolls further up in a preview. */
const MAX_MESSAGES = 200;

export interface SnapshotSources {
  readonly discord: LocalDiscord;
  readonly place: PreviewPlace;
  readonly shelf: ReportShelf;
  /** Identifies this start of the server. */
  readonly run: string;
}

/** Everything that a page needs to draw itself, as it is now. */
export function toSnapshot({ discord, place, shelf, run }: SnapshotSources): Snapshot {
  const { bot } = discord.world;
  return {
    run,
    me: place.me,
    bot: { id: bot.id, name: bot.username },
    botIsOnline: discord.gateway.connected,
    guild: place.guild,
    channels: place.channels,
    messages: messagesOf(discord, place).slice(-MAX_MESSAGES),
    commands: commandsIn(discord, place),
    reports: shelf.summaries(),
    speakers: shelf.speakers(),
  };
}

function messagesOf({ world }: LocalDiscord, { me, channels }: PreviewPlace): PreviewMessage[] {
  const shown = new Set(channels.map(({ id }) => id));
  return [...world.messages.values()]
    .filter(({ channel, visibleTo }) => shown.has(channel.id) && (visibleTo === undefined || visibleTo === me.id))
    .map(({ wire, visibleTo }) => ({ wire, isPrivate: visibleTo !== undefined }));
}

/** The commands that the user finds in the server: its own and the global ones. */
export function commandsIn(discord: LocalDiscord, { guild }: PreviewPlace): readonly APIApplicationCommand[] {
  const registered: readonly object[] = [...discord.commands(guild.id), ...discord.commands()];
  // Registered commands were validated as Discord's own; only their type says less.
  return registered as readonly APIApplicationCommand[];
}
