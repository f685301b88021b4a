import type { Archive } from '../archive/archive.ts';
import type { Config } from '../config.ts';
import { type Bot, createBot } from '../discord/bot.ts';
import type { Command } from '../discord/command.ts';
import type { LocalDiscord } from '../local-discord/local-discord.ts';
import type { Log } from '../log.ts';

export interface BotParts {
  readonly archive: Archive;
  readonly commands: readonly Command[];
  readonly log: Log;
  readonly config: Pick<Config, 'limits'>;
}

/**
 * Starts the real bot on the local Discord; resolves when it answers, or has failed.
 *
 * A bot that fails leaves the preview running: the page shows that it is offline, and the log says why.
 */
export async function runBot(discord: LocalDiscord, { archive, commands, log, config }: BotParts): Promise<Bot> {
  const failed = (error: unknown) => log.error({ err: error }, 'the bot of the preview has failed');
  const bot = createBot({
    archive,
    commands,
    log,
    config: { discordApiUrl: discord.apiUrl, limits: config.limits },
    onFatal: failed,
  });
  await bot.login(discord.token).catch(failed);
  return bot;
}
