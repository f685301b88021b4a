/** What the operator sets, read from the environment once at the start. */
export interface Config {
  /** Absent: the bot runs in the local preview instead. */
  readonly discordToken?: string;
  /** Base of Discord's REST interface, without a slash at the end. */
  readonly discordApiUrl: string;
  /** Register the commands in this one server, where they show at once, and not everywhere. */
  readonly guildId?: string;
  /** Never empty. */
  readonly reportsFolders: readonly string[];
  readonly limits: RateLimits;
  readonly logLevel: LogLevel;
  readonly logFormat: LogFormat;
}

/** Most questions in a minute. */
export interface RateLimits {
  readonly perUser: number;
  readonly perChannel: number;
}

export type LogLevel = (typeof LOG_LEVELS)[number];
export type LogFormat = (typeof LOG_FORMATS)[number];

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const LOG_FORMATS = ['json', 'pretty'] as const;

export const DEFAULT_API_URL = 'https://discord.com/api';

/** One question every five seconds for a whole minute: faster than anybody reads the answers. */
const DEFAULT_PER_USER = 12;
/** Discord itself lets a bot send 60 messages a minute to a channel; half of that leaves it readable. */
const DEFAULT_PER_CHANNEL = 30;
/** More than Discord would deliver: a higher number is a slip of the keyboard. */
const HIGHEST_LIMIT = 1000;

/** Something in the configuration is wrong. The message names every problem, one a line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** The settings in `env`. An empty variable counts as not set. Throws a `ConfigError` with all problems at once. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const read = <T>(name: string, fallback: T, parse: (value: string) => T): T => {
    const value = env[name]?.trim();
    if (value === undefined || value === '') return fallback;
    try {
      return parse(value);
    } catch (error) {
      problems.push(`${name} ${error instanceof Error ? error.message : error}, got "${value}"`);
      return fallback;
    }
  };

  const discordToken = read<string | undefined>('DISCORD_TOKEN', undefined, (value) => value.replace(/^Bot\s+/iu, ''));
  const guildId = read<string | undefined>('DISCORD_GUILD_ID', undefined, toSnowflake);
  const config: Config = {
    ...(discordToken !== undefined && { discordToken }),
    ...(guildId !== undefined && { guildId }),
    discordApiUrl: read('DISCORD_API_URL', DEFAULT_API_URL, toApiUrl),
    reportsFolders: read('REPORTS_FOLDERS', ['seeds'], toFolders),
    limits: {
      perUser: read('QUESTIONS_PER_MINUTE_USER', DEFAULT_PER_USER, toLimit),
      perChannel: read('QUESTIONS_PER_MINUTE_CHANNEL', DEFAULT_PER_CHANNEL, toLimit),
    },
    logLevel: read<LogLevel>('LOG_LEVEL', 'info', (value) => oneOf(LOG_LEVELS, value)),
    logFormat: read<LogFormat>('LOG_FORMAT', env.NODE_ENV === 'production' ? 'json' : 'pretty', (value) =>
      oneOf(LOG_FORMATS, value),
    ),
  };
  if (problems.length > 0) throw new ConfigError(`The configuration is not right:\n  ${problems.join('\n  ')}`);
  return config;
}

/** Discord's ids have 17 digits since 2015 and 19 today; 20 is the most that 64 bits hold. */
function toSnowflake(value: string): string {
  if (!/^\d{17,20}$/u.test(value)) throw new Error('must be a Discord id of 17 to 20 digits');
  return value;
}

/** Only https, or this machine: the token travels in every request. */
function toApiUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isLoopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u.test(url?.hostname ?? '');
  if (!(url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback)))
    throw new Error('must be an https address, or http on this machine');
  return value.replace(/\/+$/u, '');
}

function toFolders(value: string): string[] {
  const folders = value.split(',').map((folder) => folder.trim());
  if (folders.includes('')) throw new Error('must be folders with commas between them');
  return folders;
}

function toLimit(value: string): number {
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1 || limit > HIGHEST_LIMIT)
    throw new Error(`must be a whole number from 1 to ${HIGHEST_LIMIT}`);
  return limit;
}

function oneOf<T extends string>(choices: readonly T[], value: string): T {
  const choice = choices.find((one) => one === value.toLowerCase());
  if (choice === undefined) throw new Error(`must be one of ${choices.join(', ')}`);
  return choice;
}
