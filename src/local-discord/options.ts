export interface PrivilegedIntents {
  readonly guildMembers: boolean;
  readonly guildPresences: boolean;
  readonly messageContent: boolean;
}

export interface LocalDiscordOptions {
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** The bot token that is accepted. */
  readonly token?: string;
  /** Name of the bot and of its managed role. */
  readonly botName?: string;
  /** Time to acknowledge an interaction, in ms; 3000 as on Discord. */
  readonly deadlineMs?: number;
  /** Life of an interaction's token, in ms; 15 minutes as on Discord. */
  readonly tokenLifetimeMs?: number;
  /** What Hello asks for, in ms. */
  readonly heartbeatIntervalMs?: number;
  /** What is switched on in the developer portal; nothing, as for a new application. */
  readonly privilegedIntents?: Partial<PrivilegedIntents>;
  /** Identifies left today. */
  readonly sessionStartsRemaining?: number;
  /** Messages that a channel takes from the bot within 5 seconds before 429; unlimited by default, 5 on Discord. */
  readonly messagesPerFiveSeconds?: number;
  /** How many users have installed the application for themselves; nobody by default. */
  readonly userInstalls?: number;
  /** Milliseconds since 1970; fractions count. */
  readonly now?: () => number;
}

export interface Settings extends Required<Omit<LocalDiscordOptions, 'privilegedIntents'>> {
  readonly privilegedIntents: PrivilegedIntents;
}

const FIFTEEN_MINUTES_MS = 15 * 60 * 1000;

/** 1000 identifies a day are given to every bot. Source: discord.com/developers/docs/topics/gateway#session-start-limit-object */
const SESSION_STARTS_A_DAY = 1000;

export function toSettings(options: LocalDiscordOptions): Settings {
  return {
    port: 0,
    // Looks like no real token, so that secret scanners and readers know what it is.
    token: 'local.discord.token',
    botName: 'Wortlaut',
    deadlineMs: 3000,
    tokenLifetimeMs: FIFTEEN_MINUTES_MS,
    // Discord asks for about 41 s.
    heartbeatIntervalMs: 41_250,
    sessionStartsRemaining: SESSION_STARTS_A_DAY,
    messagesPerFiveSeconds: Number.POSITIVE_INFINITY,
    userInstalls: 0,
    now: () => performance.timeOrigin + performance.now(),
    ...options,
    privilegedIntents: {
      guildMembers: false,
      guildPresences: false,
      messageContent: false,
      ...options.privilegedIntents,
    },
  };
}
