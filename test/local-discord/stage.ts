import { Client, type ClientEvents, type ClientOptions, GatewayIntentBits, Partials, REST } from 'discord.js';
import { expect, onTestFinished } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/local-discord.ts';
import type { LocalDiscordOptions } from '../../src/local-discord/options.ts';

const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;

/** A local Discord that is closed when the test ends. */
export async function aDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const discord = await startLocalDiscord(options);
  onTestFinished(() => discord.close());
  return discord;
}

type Handlers = { readonly [Event in keyof ClientEvents]?: (...args: ClientEvents[Event]) => unknown };

/** A client of discord.js with these event handlers; its errors fail no test, because Discord would not see them either. */
export function aClient(discord: LocalDiscord, handlers: Handlers = {}, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents: [Guilds, GuildMessages, DirectMessages],
    partials: [Partials.Channel, Partials.Message],
    rest: { api: discord.apiUrl },
    ...options,
  });
  client.on('error', () => {});
  for (const [event, handler] of Object.entries(handlers)) {
    client.on(event, async (...args: unknown[]) => {
      try {
        await (handler as (...args: unknown[]) => unknown)(...args);
      } catch (error) {
        client.emit('error', error instanceof Error ? error : new Error(String(error)));
      }
    });
  }
  onTestFinished(() => client.destroy());
  return client;
}

/** A bot that is logged in and ready. */
export async function aBot(
  discord: LocalDiscord,
  handlers: Handlers = {},
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = aClient(discord, handlers, options);
  const ready = new Promise<Client<true>>((resolve) => client.once('clientReady', resolve));
  await client.login(discord.token);
  return ready;
}

export function aRest(discord: LocalDiscord, token = discord.token): REST {
  return new REST({ api: discord.apiUrl }).setToken(token);
}

/** Registers commands globally, past every check that discord.js makes. */
export async function register(discord: LocalDiscord, ...commands: readonly object[]): Promise<void> {
  await aRest(discord).put(`/applications/${discord.applicationId}/commands`, { body: commands });
}

/** A slash command without options. */
export const PING = { name: 'ping', description: 'Answers' };

/** An expectation that may take its time: the default of a second is short on a busy machine. */
export function soon<T>(look: () => T) {
  return expect.poll(look, { timeout: 10_000 });
}
