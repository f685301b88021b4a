import { describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/local-discord.ts';
import { aBot, aDiscord, aRest, soon } from './stage.ts';

const path = (discord: LocalDiscord) => `/channels/${discord.channelId}/messages` as const;
const send = (discord: LocalDiscord, content = 'x') => aRest(discord).post(path(discord), { body: { content } });
const statuses = (discord: LocalDiscord) => discord.requests.entries.map(({ status }) => status);

describe('what a bot can read', () => {
  it.each<[string, (discord: LocalDiscord) => string, object]>([
    ['itself', () => '/users/@me', { username: 'Wortlaut', bot: true }],
    ['its guilds', () => '/users/@me/guilds', [{ name: 'Redaktion' }]],
    ['its application', () => '/applications/@me', { name: 'Wortlaut', flags: 0 }],
    ['its application, the old way', () => '/oauth2/applications/@me', { bot_public: true }],
    ['the gateway', () => '/gateway', { url: expect.stringContaining('/gateway') }],
    ['a user', ({ userId }) => `/users/${userId}`, { global_name: 'Lena' }],
    ['a guild', ({ guildId }) => `/guilds/${guildId}`, { name: 'Redaktion' }],
    ['its channels', ({ guildId }) => `/guilds/${guildId}/channels`, [{ name: 'general', type: 0 }]],
    ['its threads', ({ guildId }) => `/guilds/${guildId}/threads/active`, { threads: [] }],
    ['its roles', ({ guildId }) => `/guilds/${guildId}/roles`, [{ name: '@everyone' }, { name: 'Wortlaut' }]],
    ['a member', ({ guildId, userId }) => `/guilds/${guildId}/members/${userId}`, { user: { username: 'lena' } }],
    ['its own member', ({ guildId }) => `/guilds/${guildId}/members/@me`, { user: { username: 'Wortlaut' } }],
    ['a channel', ({ channelId }) => `/channels/${channelId}`, { name: 'general' }],
  ])('%s', async (_, route, expected) => {
    const discord = await aDiscord();
    expect(await aRest(discord).get(route(discord) as `/${string}`)).toMatchObject(expected);
  });

  it.each<[string, (discord: LocalDiscord) => string, number]>([
    ['an unknown route', () => '/nothing', 0],
    ['an unknown user', () => '/users/1', 10013],
    ['an unknown guild', () => '/guilds/1', 10004],
    ['an unknown channel', () => '/channels/1', 10003],
    ['an unknown message', ({ channelId }) => `/channels/${channelId}/messages/1`, 10008],
    [
      'an unknown member',
      ({ guildId, createUser }) => `/guilds/${guildId}/members/${createUser({ name: 'x' }).id}`,
      10007,
    ],
    [
      'a guild without the bot',
      ({ createGuild, userId }) => `/guilds/${createGuild({ name: 'x', owner: userId, bot: 'absent' }).id}`,
      50001,
    ],
    ['the list of members', ({ guildId }) => `/guilds/${guildId}/members`, 50001],
  ])('not %s', async (_, route, code) => {
    const discord = await aDiscord();
    await expect(aRest(discord).get(route(discord) as `/${string}`)).rejects.toMatchObject({ code });
  });

  it('the flags that tell which intents the portal allows, and then the members', async () => {
    const discord = await aDiscord({
      privilegedIntents: { guildMembers: true, guildPresences: true, messageContent: true },
    });
    expect(await aRest(discord).get('/applications/@me')).toMatchObject({ flags: (1 << 13) | (1 << 15) | (1 << 19) });
    expect(await aRest(discord).get(`/guilds/${discord.guildId}/members`)).toEqual([]);
  });

  it('nobody to write to that does not exist', async () => {
    const discord = await aDiscord();
    await expect(aRest(discord).post('/users/@me/channels', { body: { recipient_id: '1' } })).rejects.toMatchObject({
      code: 10013,
    });
  });
});

it('refuses a wrong token with 401', async () => {
  const discord = await aDiscord();
  await expect(aRest(discord, 'wrong').get('/users/@me')).rejects.toMatchObject({ status: 401 });
});

it.each<[string, string, string, number]>([
  ['broken JSON', 'application/json', '{', 50109],
  ['a broken form', 'multipart/form-data; boundary=x', 'nonsense', 50109],
  [
    'a form without JSON',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n',
    50006,
  ],
])('refuses %s', async (_, type, body, code) => {
  const discord = await aDiscord();
  const headers = { authorization: `Bot ${discord.token}`, 'content-type': type };
  const response = await fetch(`${discord.apiUrl}/v10${path(discord)}`, { method: 'POST', headers, body });
  expect(await response.json()).toMatchObject({ code });
});

it('refuses a file above 10 MiB', async () => {
  const discord = await aDiscord();
  const files = [{ name: 'big.txt', data: Buffer.alloc(10 * 1024 * 1024 + 1) }];
  await expect(aRest(discord).post(path(discord), { body: {}, files })).rejects.toMatchObject({
    code: 40005,
    status: 413,
  });
});

it.each(['/api/v10/%ff', '/elsewhere'])('finds no route at %s', async (place) => {
  const discord = await aDiscord();
  const response = await fetch(discord.apiUrl.replace('/api', place), {
    headers: { authorization: `Bot ${discord.token}` },
  });
  expect(response.status).toBe(404);
});

it('answers 500 and says why in the log where it fails itself', async () => {
  const discord = await aDiscord();
  discord.world.messages.get = () => {
    throw new Error('broken');
  };
  const response = await fetch(`${discord.apiUrl}/v10${path(discord)}/1`, {
    headers: { authorization: `Bot ${discord.token}` },
  });
  expect(response.status).toBe(500);
  expect(discord.requests.entries).toMatchObject([{ message: 'Local Discord failed: Error: broken' }]);
});

describe('an injected fault', () => {
  it('of 5xx is met by the client with four attempts in all', async () => {
    const discord = await aDiscord();
    discord.faults.fail('POST /channels/*/messages', { status: 500, times: 3 });
    await send(discord);
    expect(statuses(discord)).toEqual([500, 500, 500, 200]);
    discord.requests.clear();
    discord.faults.fail('* /**', { status: 503, times: 4 });
    await expect(send(discord)).rejects.toThrow();
    expect(statuses(discord)).toEqual([503, 503, 503, 503]);
    expect(discord.messages(discord.channelId)).toHaveLength(1);
  });

  it.each(['user', 'global'] as const)('of 429 for the %s is waited out', async (scope) => {
    const discord = await aDiscord();
    discord.faults.rateLimit('POST /channels/*/messages', { scope, times: 2 });
    await send(discord);
    expect(statuses(discord)).toEqual([429, 429, 200]);
  });

  it('of any code is passed on, and can be taken back', async () => {
    const discord = await aDiscord();
    discord.faults.fail('POST /channels/*/messages', { status: 403, code: 50013, message: 'Missing Permissions' });
    await expect(send(discord)).rejects.toMatchObject({ code: 50013, message: 'Missing Permissions' });
    discord.faults.fail('POST /channels/*/messages', { status: 403 });
    discord.faults.clear();
    await send(discord);
  });

  it('delays a request, keeps one without answer or cuts its connection', async () => {
    const discord = await aDiscord();
    discord.faults.delay('POST /channels/*/messages', { delayMs: 5 });
    await send(discord);
    discord.faults.disconnect('POST /channels/*/messages');
    await send(discord).catch(() => undefined);
    discord.faults.hang('POST /channels/*/messages');
    const hanging = send(discord).catch((error: unknown) => error);
    await soon(() => statuses(discord).at(-1)).toBe(0);
    await discord.close();
    expect(await hanging).toBeInstanceOf(Error);
  });
});

it('limits the messages of a channel where that is asked for', async () => {
  let now = Date.now();
  const discord = await aDiscord({ messagesPerFiveSeconds: 2, now: () => now });
  const post = () =>
    fetch(`${discord.apiUrl}/v10${path(discord)}`, {
      method: 'POST',
      headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
      body: '{"content":"x"}',
    });
  await post();
  await post();
  const refused = await post();
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '5']);
  now += 5000;
  expect((await post()).status).toBe(200);
});

it('listens on the given port and fails where it is taken', async () => {
  const discord = await aDiscord();
  const port = Number(new URL(discord.apiUrl).port);
  await expect(aDiscord({ port })).rejects.toThrow('EADDRINUSE');
});

it('tells a listener of everything, until it has had enough', async () => {
  const discord = await aDiscord();
  const seen: string[] = [];
  const stop = discord.onEvent(({ type }) => seen.push(type));
  await aBot(discord);
  await send(discord);
  stop();
  await send(discord);
  expect(seen).toEqual(['request', 'gateway-connected', 'presence-changed', 'message-created', 'request']);
});
