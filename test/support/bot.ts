import { onTestFinished } from 'vitest';
import { commands as allCommands } from '../../commands/index.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { openArchive } from '../../src/archive/open-archive.ts';
import { type Bot, type BotOptions, createBot } from '../../src/discord/bot.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/local-discord.ts';
import type { LocalDiscordOptions } from '../../src/local-discord/options.ts';
import { aLog, type LogLine } from './log.ts';

/** High enough for any test that is not about limits. */
const NO_LIMITS = { perUser: 1000, perChannel: 1000 };

export interface Stage {
  readonly discord: LocalDiscord;
  readonly bot: Bot;
  readonly lines: readonly LogLine[];
  readonly archive: Archive;
}

export interface StageOptions extends Partial<Omit<BotOptions, 'config' | 'log'>> {
  readonly limits?: BotOptions['config']['limits'];
  readonly guildId?: string;
  readonly local?: LocalDiscordOptions;
  readonly discord?: LocalDiscord;
}

let seeds: Promise<Archive> | undefined;

/** The archive of the two seed reports, read once a test file; not to be changed. */
function seedArchive(): Promise<Archive> {
  seeds ??= openArchive(['seeds']).then(({ archive }) => archive);
  return seeds;
}

/** A local Discord that is closed when the test ends. */
export async function aDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const discord = await startLocalDiscord(options);
  onTestFinished(() => discord.close());
  return discord;
}

/** The bot, not yet logged in. */
export async function aBot(discord: LocalDiscord, options: StageOptions = {}) {
  const { archive = await seedArchive(), commands = allCommands, limits = NO_LIMITS, guildId, ...rest } = options;
  const { log, lines } = aLog();
  const bot = createBot({
    archive,
    commands,
    log,
    retryDelaysMs: [],
    ...rest,
    config: { discordApiUrl: discord.apiUrl, limits, ...(guildId !== undefined && { guildId }) },
  });
  onTestFinished(() => bot.close());
  return { bot, lines, archive };
}

/** The real bot on a local Discord, ready, over the seed reports where no archive is given. */
export async function aStage(options: StageOptions = {}): Promise<Stage> {
  const discord = options.discord ?? (await aDiscord(options.local));
  const { bot, lines, archive } = await aBot(discord, options);
  await bot.login(discord.token);
  return { discord, bot, lines, archive };
}
