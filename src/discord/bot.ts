import { type Client, Events, Status } from 'discord.js';
import type { Archive } from '../archive/archive.ts';
import type { RateLimits } from '../config.ts';
import type { Log } from '../log.ts';
import type { BotContext } from './bot-context.ts';
import { createClient } from './client.ts';
import type { Command } from './command.ts';
import { connect } from './connect.ts';
import { createInFlight } from './in-flight.ts';
import { toInviteLink } from './invite-link.ts';
import { listen } from './listen.ts';
import { createPermissionNotices } from './permissions.ts';
import { showReports } from './presence.ts';
import { createRateLimiter } from './rate-limit.ts';
import { registerWhereChanged } from './registration.ts';
import { completeReport } from './report-choices.ts';
import { createFirstSight } from './seen.ts';
import { completeSpeaker } from './speaker-choices.ts';
import { explainStartFailure, StartError } from './start-error.ts';
import { completeTopic } from './topic-choices.ts';
import { createTurns } from './turns.ts';

export interface BotOptions {
  /** May change while the bot runs. */
  readonly archive: Archive;
  readonly commands: readonly Command[];
  readonly log: Log;
  readonly config: {
    readonly discordApiUrl: string;
    /** Commands are registered in this server only. */
    readonly guildId?: string;
    readonly limits: RateLimits;
  };
  /** Called once where Discord ends the connection for good; the bot does not come back by itself. */
  readonly onFatal?: (error: StartError) => void;
  /** Waits between attempts to reach Discord at the start. */
  readonly retryDelaysMs?: readonly number[];
  /** How long a hint to wait stands in a channel before it removes itself. */
  readonly hintMs?: number;
  /** How often the presence looks whether the number of reports has changed. */
  readonly presenceEveryMs?: number;
}

export interface Bot {
  /** Resolves when the bot answers. Rejects with a `StartError` where the operator can do something about it. */
  login(token: string): Promise<void>;
  /** Whether the gateway is connected right now. */
  readonly isConnected: boolean;
  /** Takes nothing new, finishes what is being answered within five seconds, and disconnects. */
  close(): Promise<void>;
}

/** A supervisor kills after ten seconds or more; answers take far less than this. */
const CLOSE_WITHIN_MS = 5000;
/** Time to read one line. */
const HINT_MS = 8000;

/** The bot: `login` connects it to Discord, `close` ends it. */
export function createBot(options: BotOptions): Bot {
  const { archive, commands, log, config, onFatal, retryDelaysMs, hintMs = HINT_MS, presenceEveryMs } = options;
  const client = createClient(config.discordApiUrl);
  const inFlight = createInFlight();
  const bot: BotContext = {
    archive,
    commands,
    log,
    limiter: createRateLimiter(config.limits),
    notices: createPermissionNotices(log),
    turns: createTurns(),
    hintMs,
    isNew: createFirstSight(),
  };
  let presence: NodeJS.Timeout | undefined;
  let isClosing = false;
  listen(client, bot, (work) => {
    if (!isClosing) inFlight.track(work());
  });
  // The library says so at every end of a connection, the one that we asked for included.
  client.on(Events.ShardReconnecting, () => {
    if (!isClosing) log.info('gateway reconnecting');
  });
  client.on(Events.ShardDisconnect, ({ code }) => {
    if (client.isReady()) onFatal?.(new StartError(`Discord has ended the connection for good (${code})`, 78));
  });

  return {
    async login(token) {
      try {
        prepare(archive);
        const ready = await connect(client, token, log, retryDelaysMs);
        await assertReachable(ready);
        const scope = { applicationId: ready.application.id, ...(config.guildId && { guildId: config.guildId }) };
        if (await registerWhereChanged(ready.rest, scope, commands))
          log.info({ commands: commands.length, guild: config.guildId ?? 'all' }, 'commands registered');
        presence = showReports(ready, archive, presenceEveryMs);
        log.info({ guilds: ready.guilds.cache.size, reports: archive.reports.length }, 'ready');
      } catch (error) {
        await client.destroy();
        throw explainStartFailure(error);
      }
    },
    get isConnected() {
      const shards = [...client.ws.shards.values()];
      return !isClosing && shards.length > 0 && shards.every(({ status }) => status === Status.Ready);
    },
    async close() {
      isClosing = true;
      clearInterval(presence);
      await inFlight.settle(CLOSE_WITHIN_MS);
      await client.destroy();
    },
  };
}

/** Computes beforehand what the first user would wait for: who speaks, and what autocomplete offers. */
function prepare(archive: Archive): void {
  for (const complete of [completeReport, completeSpeaker, completeTopic]) complete('', archive);
}

/** Throws where nobody could talk to the bot: it is in no server, and nobody has installed it for themselves. */
async function assertReachable(client: Client<true>): Promise<void> {
  if (client.guilds.cache.size > 0) return;
  const { id, approximateUserInstallCount } = await client.application.fetch();
  if (approximateUserInstallCount) return;
  throw new StartError(`The bot is in no server: invite it with ${toInviteLink(id)} and start again`, 78);
}
