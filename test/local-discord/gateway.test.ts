import { GatewayIntentBits, Options } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { LocalDiscord } from '../../src/local-discord/local-discord.ts';
import type { LocalDiscordOptions } from '../../src/local-discord/options.ts';
import { aBot, aClient, aDiscord, PING, register, soon } from './stage.ts';

it('makes a client ready that knows its guild, its member and its rights', async () => {
  const discord = await aDiscord();
  const bot = await aBot(discord);
  const guild = bot.guilds.cache.get(discord.guildId);
  expect(bot.user.id).toBe(discord.botId);
  expect(guild?.members.me?.permissionsIn(discord.channelId).has('SendMessages')).toBe(true);
});

it.each<[string, LocalDiscordOptions, string, RegExp]>([
  ['a wrong token', {}, 'wrong', /invalid token/i],
  ['no identify left', { sessionStartsRemaining: 0 }, 'local.discord.token', /Not enough sessions remaining/],
])('refuses the login with %s', async (_, options, token, reason) => {
  const discord = await aDiscord(options);
  await expect(aClient(discord).login(token)).rejects.toThrow(reason);
});

it.each([
  ['MessageContent', 'messageContent'],
  ['GuildMembers', 'guildMembers'],
  ['GuildPresences', 'guildPresences'],
] as const)('refuses the intent %s until the portal allows it', async (intent, name) => {
  const discord = await aDiscord();
  const options = { intents: [GatewayIntentBits.Guilds, GatewayIntentBits[intent]] };
  await expect(aClient(discord, {}, options).login(discord.token)).rejects.toThrow(/disallowed intents/i);
  discord.gateway.allowIntents({ [name]: true });
  await aBot(discord, {}, options);
});

describe('a bot that loses its connection', () => {
  /** What the bot has heard, and a promise for the next resumed or fresh session. */
  async function aListener(options: LocalDiscordOptions = {}) {
    const discord = await aDiscord(options);
    const heard: string[] = [];
    const bot = await aBot(discord, { messageCreate: (message) => heard.push(message.content) });
    const reconnected = () =>
      new Promise<boolean>((resolve) => {
        const stop = discord.onEvent((event) => {
          if (event.type !== 'gateway-connected') return;
          stop();
          resolve(event.resumed);
        });
      });
    return { discord, bot, heard, reconnected };
  }

  const faults: [string, (discord: LocalDiscord) => void, 'resumes' | 'identifies'][] = [
    ['a dropped socket', ({ gateway }) => gateway.dropSockets(), 'resumes'],
    ['op 7', ({ gateway }) => gateway.requestReconnect(), 'resumes'],
    ['op 9 true', ({ gateway }) => gateway.invalidateSession({ resumable: true }), 'resumes'],
    ['op 9 false', ({ gateway }) => gateway.invalidateSession({ resumable: false }), 'identifies'],
    ['close 4000', ({ gateway }) => gateway.closeWith(4000), 'resumes'],
    ['close 4009', ({ gateway }) => gateway.closeWith(4009, 'Session timed out'), 'resumes'],
  ];

  it.each(faults)('after %s it comes back', async (_, cause, expected) => {
    const { discord, reconnected, heard } = await aListener();
    const back = reconnected();
    cause(discord);
    expect(await back).toBe(expected === 'resumes');
    discord.post(`<@${discord.botId}> again`);
    await soon(() => heard).toContain(`<@${discord.botId}> again`);
  });

  it('receives what it has missed when it resumes', async () => {
    const { discord, reconnected, heard } = await aListener();
    const back = reconnected();
    discord.gateway.dropSockets();
    const missed = discord.dm(discord.userId, 'missed');
    await back;
    await soon(() => heard).toContain(missed.message.content);
  });

  it('receives a replayed message a second time, which discord.js hides while it has it in its cache', async () => {
    const discord = await aDiscord();
    const heard: string[] = [];
    const makeCache = Options.cacheWithLimits({ MessageManager: 0, DMMessageManager: 0 });
    await aBot(discord, { messageCreate: (message) => heard.push(message.content) }, { makeCache });
    discord.dm(discord.userId, 'twice');
    await soon(() => heard).toEqual(['twice']);
    expect(discord.gateway.replayLast('MESSAGE_CREATE')).toBe(true);
    expect(discord.gateway.replayLast('NOTHING')).toBe(false);
    await soon(() => heard).toEqual(['twice', 'twice']);
  });

  it('has its second answer to a replayed interaction refused', async () => {
    const discord = await aDiscord();
    await register(discord, PING);
    await aBot(discord, { interactionCreate: (i) => i.isRepliable() && i.reply('pong') });
    await discord.command('ping').answer();
    discord.gateway.replayLast('INTERACTION_CREATE');
    await soon(() => discord.requests.entries.at(-1)).toMatchObject({ code: 40060 });
  });

  it('resumes when its heartbeats stay without an answer', async () => {
    const { discord, reconnected } = await aListener({ heartbeatIntervalMs: 60 });
    const back = reconnected();
    discord.gateway.setHeartbeats('ignored');
    await new Promise<void>((resolve) => {
      const stop = discord.onEvent((event) => {
        if (event.type !== 'gateway-disconnected') return;
        stop();
        resolve();
      });
    });
    discord.gateway.setHeartbeats('acknowledged');
    expect(await back).toBe(true);
  });

  it.each([4004, 4014])('stops for good after close %i', async (code) => {
    const { discord, bot } = await aListener();
    const stopped = new Promise<number>((resolve) => bot.once('shardDisconnect', (event) => resolve(event.code)));
    discord.gateway.closeWith(code);
    expect(await stopped).toBe(code);
    expect(discord.gateway.connected).toBe(false);
  });

  it('gives its session up when it logs out', async () => {
    const { discord, bot } = await aListener();
    const gone = new Promise<number>((resolve) =>
      discord.onEvent((event) => event.type === 'gateway-disconnected' && resolve(event.code)),
    );
    await bot.destroy();
    expect(await gone).toBe(1000);
    expect(discord.gateway.connected).toBe(false);
  });
});

describe('a socket that speaks nonsense', () => {
  const identify = (d: object) => JSON.stringify({ op: 2, d: { token: 'local.discord.token', intents: 1, ...d } });

  it.each([
    ['no JSON', ['{'], 4002],
    ['an unknown opcode', ['{"op":99}'], 4001],
    ['a presence before identify', ['{"op":3,"d":{}}'], 4003],
    ['a wrong token', [identify({ token: 'x' })], 4004],
    ['a resume with a wrong token', ['{"op":6,"d":{"token":"x"}}'], 4004],
    ['identify twice', [identify({}), identify({})], 4005],
    ['unknown intents', [identify({ intents: 1 << 30 })], 4013],
  ])('is closed after %s', async (_, sent, code) => {
    const discord = await aDiscord();
    const socket = new WebSocket(
      `${discord.apiUrl.replace('http', 'ws').replace('/api', '/gateway')}?v=10&encoding=json`,
    );
    socket.once('open', () => {
      for (const payload of sent) socket.send(payload);
    });
    expect(await new Promise((resolve) => socket.once('close', resolve))).toBe(code);
  });

  it('learns that its session is unknown, and is asked for a heartbeat', async () => {
    const discord = await aDiscord();
    const socket = new WebSocket(discord.apiUrl.replace('http', 'ws').replace('/api', '/gateway'));
    const received: unknown[] = [];
    socket.on('message', (raw) => received.push(JSON.parse(raw.toString())));
    socket.once('open', () =>
      socket.send(JSON.stringify({ op: 6, d: { token: discord.token, session_id: 'x', seq: 1 } })),
    );
    await soon(() => received).toContainEqual({ op: 9, d: false, s: null, t: null });
    discord.gateway.requestHeartbeat();
    await soon(() => received).toContainEqual({ op: 1, d: null, s: null, t: null });
    socket.close();
  });

  it('is refused outside of the gateway', async () => {
    const discord = await aDiscord();
    const socket = new WebSocket(discord.apiUrl.replace('http', 'ws'));
    await expect(new Promise((_, reject) => socket.once('error', reject))).rejects.toThrow();
  });
});

it('tells the bot of guilds, channels and roles that appear and change', async () => {
  const discord = await aDiscord();
  const bot = await aBot(discord);
  const guild = discord.createGuild({ name: 'Zweite', owner: discord.userId });
  const channel = discord.createChannel({ guild: guild.id, name: 'reports', type: 'voice', topic: 'news' });
  const role = discord.createRole({
    guild: guild.id,
    name: 'mods',
    permissions: ['ManageMessages'],
    members: [discord.botId],
  });
  await soon(() => bot.guilds.cache.get(guild.id)?.members.me?.roles.cache.has(role.id)).toBe(true);
  expect(bot.channels.cache.get(channel.id)).toMatchObject({ name: 'reports' });
  discord.setRolePermissions({ guild: guild.id, role: role.id, permissions: ['ManageGuild'] });
  await soon(() => bot.guilds.cache.get(guild.id)?.roles.cache.get(role.id)?.permissions.has('ManageGuild')).toBe(true);
  discord.setOverwrite({ channel: channel.id, target: discord.botId, deny: ['SendMessages'] });
  const guildOf = () => bot.guilds.cache.get(guild.id);
  await soon(() => guildOf()?.members.me?.permissionsIn(channel.id).has('SendMessages')).toBe(false);
  discord.removeBot(guild.id);
  await soon(guildOf).toBeUndefined();
  discord.joinGuild(discord.botId, guild.id);
  await soon(guildOf).toBeDefined();
});

it('tells the bot nothing of guilds that it is not in', async () => {
  const discord = await aDiscord();
  const heard: string[] = [];
  const bot = await aBot(discord, {});
  bot.on('raw' as never, ({ t }: { t: string }) => heard.push(t));
  const guild = discord.createGuild({ name: 'Fremd', owner: discord.userId, bot: 'absent' });
  const channel = discord.createChannel({ guild: guild.id, name: 'x' });
  discord.createThread({ channel: channel.id, name: 't', user: discord.userId });
  discord.createRole({ guild: guild.id, name: 'r', members: [discord.userId] });
  discord.post('hi', { channel: channel.id });
  discord.dm(discord.userId, 'now');
  await soon(() => heard).toEqual(['MESSAGE_CREATE']);
});

it('counts the identifies of a day', async () => {
  const discord = await aDiscord({ sessionStartsRemaining: 1 });
  await aBot(discord);
  await expect(aClient(discord).login(discord.token)).rejects.toThrow('Not enough sessions remaining');
  discord.gateway.setSessionStartsRemaining(1);
  await aBot(discord);
});

it('shows the presence of the bot', async () => {
  const discord = await aDiscord();
  const shown: object[] = [];
  discord.onEvent((event) => event.type === 'presence-changed' && shown.push(event.presence));
  const bot = await aBot(discord);
  bot.user.setActivity('2 Berichte');
  await soon(() => shown.at(-1)).toMatchObject({ activities: [{ name: '2 Berichte' }] });
});

it('waits for a bot to connect', async () => {
  const discord = await aDiscord();
  await expect(discord.connected({ timeoutMs: 10 })).rejects.toThrow('No bot connected within 10 ms.');
  await register(discord, PING);
  await aBot(discord);
  expect(await discord.connected()).toBe(true);
});
