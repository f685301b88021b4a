import type { AddressInfo } from 'node:net';
import type { Discord } from './discord.ts';
import { createEventHub, type LocalEvent } from './events.ts';
import { createGateway, createGatewayControl, type GatewayControl } from './gateway/gateway.ts';
import { type LocalDiscordOptions, toSettings } from './options.ts';
import { applicationRoutes } from './rest/application-routes.ts';
import { channelRoutes } from './rest/channel-routes.ts';
import type { Command } from './rest/command.ts';
import { commandRoutes } from './rest/command-routes.ts';
import { createFaults, type Faults } from './rest/faults.ts';
import { interactionRoutes } from './rest/interaction-routes.ts';
import { messageRoutes } from './rest/message-routes.ts';
import { createRequestLog, type RequestLog } from './rest/request-log.ts';
import { createRestServer } from './rest/server.ts';
import type { Home } from './user-side/by.ts';
import { type Creation, createCreation } from './user-side/creation.ts';
import { createRights, type Rights } from './user-side/rights.ts';
import { createUserSide, type UserSide } from './user-side/user-side.ts';
import { createWorld, type World } from './world/world.ts';

/** A Discord on this machine, with one guild, one text channel and one user to begin with. */
export interface LocalDiscord extends Home, Creation, Rights, UserSide {
  /** For DISCORD_API_URL. */
  readonly apiUrl: string;
  /** For DISCORD_TOKEN. */
  readonly token: string;
  readonly applicationId: string;
  readonly botId: string;
  readonly world: World;
  readonly events: Discord['events'];
  readonly gateway: GatewayControl;
  readonly faults: Faults;
  readonly requests: RequestLog;
  /** The registered commands: those of a guild, or the global ones. */
  commands(guildId?: string): Command[];
  /** Returns the function that ends the subscription. */
  onEvent(listener: (event: LocalEvent) => void): () => void;
  /** Resolves when a bot has connected; at once where one is. */
  connected(options?: { readonly timeoutMs?: number }): Promise<true>;
  close(): Promise<void>;
}

/** Starts a local Discord on loopback; `close` ends it with all its connections. */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const settings = toSettings(options);
  const world = createWorld(settings.now, settings.botName);
  const events = createEventHub();
  const gateway = createGateway(world, events, settings);
  const discord: Discord = {
    settings,
    world,
    events,
    gateway,
    faults: createFaults(),
    requests: createRequestLog(),
    commands: new Map(),
    interactions: new Map(),
  };
  const server = createRestServer(discord, {
    ...applicationRoutes(discord),
    ...commandRoutes(discord),
    ...interactionRoutes(discord),
    ...messageRoutes(discord),
    ...channelRoutes(discord),
  });
  server.on('upgrade', (request, socket, head) => {
    if (request.url?.split('?')[0] !== '/gateway') socket.destroy();
    else gateway.server.handleUpgrade(request, socket, head, (client) => gateway.server.emit('connection', client));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  gateway.url = `ws://127.0.0.1:${port}/gateway`;
  world.filesUrl = `http://127.0.0.1:${port}/attachments`;

  const control = createGatewayControl(gateway);
  const creation = createCreation(discord);
  const home = createHome(creation);
  return {
    ...home,
    ...creation,
    ...createRights(discord),
    ...createUserSide(discord, home),
    apiUrl: `http://127.0.0.1:${port}/api`,
    token: settings.token,
    applicationId: world.applicationId,
    botId: world.bot.id,
    world,
    events,
    gateway: control,
    faults: discord.faults,
    requests: discord.requests,
    commands: (guildId) => [...discord.commands.values()].filter((command) => command.guild_id === guildId),
    onEvent: events.on,
    connected: ({ timeoutMs = 10_000 } = {}) =>
      events.until(() => control.connected || undefined, {
        timeoutMs,
        otherwise: () => `No bot connected within ${timeoutMs} ms.`,
      }) as Promise<true>,
    close: async () => {
      for (const socket of gateway.sockets) socket.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function createHome({ createUser, createGuild, createChannel, joinGuild }: Creation): Home {
  // The owner is somebody else: owners may do everything, which would hide missing rights.
  const owner = createUser({ name: 'owner' });
  const guild = createGuild({ name: 'Redaktion', owner: owner.id });
  const user = createUser({ name: 'lena', displayName: 'Lena' });
  joinGuild(user.id, guild.id);
  const channel = createChannel({ guild: guild.id, name: 'general' });
  return { guildId: guild.id, channelId: channel.id, userId: user.id };
}
