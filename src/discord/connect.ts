import { setTimeout as wait } from 'node:timers/promises';
import { type Client, Events, type REST, type RESTGetAPIGatewayBotResult, Routes } from 'discord.js';
import type { Log } from '../log.ts';
import { createSessionsError, isNetworkFailure } from './start-error.ts';

/** Waits between the attempts to reach Discord: half a minute in all, then whoever restarts the bot takes over. */
const RETRY_DELAYS_MS: readonly number[] = [1000, 2000, 4000, 8000, 16_000];

/**
 * Connects and resolves when the bot is ready. Reaches for Discord over plain HTTP first, repeatedly where there is no
 * network: a wrong token or used-up starts are found without an IDENTIFY, of which there are 1,000 a day.
 */
export async function connect(
  client: Client,
  token: string,
  log: Log,
  delaysMs = RETRY_DELAYS_MS,
): Promise<Client<true>> {
  client.rest.setToken(token);
  const { session_start_limit: limit, shards } = await reach(client.rest, log, delaysMs);
  if (limit.remaining < shards) throw createSessionsError(new Date(Date.now() + limit.reset_after).toISOString());
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  return ready;
}

async function reach(rest: REST, log: Log, delaysMs: readonly number[]): Promise<RESTGetAPIGatewayBotResult> {
  for (const delayMs of delaysMs) {
    try {
      return await readGateway(rest);
    } catch (error) {
      if (!isNetworkFailure(error)) throw error;
      log.warn({ retryInMs: delayMs }, 'Discord cannot be reached');
      await wait(delayMs);
    }
  }
  return readGateway(rest);
}

async function readGateway(rest: REST): Promise<RESTGetAPIGatewayBotResult> {
  return (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
}
