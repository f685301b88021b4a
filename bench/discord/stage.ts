import { existsSync } from 'node:fs';
import { commands } from '../../commands/index.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { type Bot, createBot } from '../../src/discord/bot.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/local-discord.ts';
import { createLog } from '../../src/log.ts';

/** 850 articles, where they are: a folder as large as a real one. */
export const LARGE_FOLDER = '../shared/data/wikinews';
export const hasLargeFolder = existsSync(LARGE_FOLDER);

/** More than a bench asks: it measures answers, not limits. */
const NO_LIMITS = { perUser: 100_000, perChannel: 100_000 };

export interface BenchStage {
  readonly discord: LocalDiscord;
  readonly bot: Bot;
  /** From the call of login to ready, with the commands registered anew. */
  readonly readyMs: number;
  close(): Promise<void>;
}

/** The real bot on a local Discord, over HTTP and WebSocket. */
export async function createBenchStage(archive: Archive): Promise<BenchStage> {
  const discord = await startLocalDiscord();
  const log = createLog({ logLevel: 'warn', logFormat: 'json' });
  const bot = createBot({ archive, commands, log, config: { discordApiUrl: discord.apiUrl, limits: NO_LIMITS } });
  const start = performance.now();
  await bot.login(discord.token);
  const readyMs = performance.now() - start;
  return {
    discord,
    bot,
    readyMs,
    close: async () => {
      await bot.close();
      await discord.close();
    },
  };
}

/** The value below which that share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
