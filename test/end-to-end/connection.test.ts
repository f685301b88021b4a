import { describe, expect, it } from 'vitest';
import { aBot, aDiscord, aStage } from '../support/bot.ts';
import { anArchive, BAHN, BAHN_QUESTION } from '../support/reports.ts';

const archive = anArchive(BAHN);

describe('a connection that breaks', () => {
  it.each([
    ['a dropped socket', true, (stage: Awaited<ReturnType<typeof aStage>>) => stage.discord.gateway.dropSockets()],
    ['op 7', true, (stage: Awaited<ReturnType<typeof aStage>>) => stage.discord.gateway.requestReconnect()],
    [
      'op 9',
      false,
      (stage: Awaited<ReturnType<typeof aStage>>) => stage.discord.gateway.invalidateSession({ resumable: false }),
    ],
  ])('comes back after %s, and the bot answers as before', async (_, resumes, breakIt) => {
    const stage = await aStage({ archive });
    const { discord, bot } = stage;
    const connections: boolean[] = [];
    discord.onEvent((event) => {
      if (event.type === 'gateway-connected') connections.push(event.resumed);
    });
    breakIt(stage);
    await expect.poll(() => connections, { timeout: 10_000 }).toEqual([resumes]);
    await expect.poll(() => bot.isConnected, { timeout: 10_000 }).toBe(true);
    const answer = await discord.command('ask', { question: BAHN_QUESTION }).answer();
    expect(answer.content).toContain('> „Wir bauen');
  });

  it('answers what was asked meanwhile, once', async () => {
    const { discord } = await aStage({ archive });
    discord.gateway.dropSockets();
    const post = discord.post(`<@${discord.botId}> ${BAHN_QUESTION}`);
    await post.answer({ timeoutMs: 10_000 });
    expect(post.answers).toHaveLength(1);
  });

  it('answers no message twice that Discord sends again', async () => {
    const { discord } = await aStage({ archive });
    const post = discord.post(`<@${discord.botId}> ${BAHN_QUESTION}`);
    await post.answer();
    discord.gateway.replayLast('MESSAGE_CREATE');
    const next = discord.post(`<@${discord.botId}> Opposition`);
    await next.answer();
    expect(post.answers).toHaveLength(1);
  });

  it('answers no command twice that Discord sends again', async () => {
    const { discord, lines } = await aStage({ archive });
    const handle = discord.command('ask', { question: BAHN_QUESTION });
    await handle.answer();
    expect(discord.gateway.replayLast('INTERACTION_CREATE')).toBe(true);
    await discord.command('help').answer();
    expect(discord.requests.entries.filter(({ code }) => code === 40060)).toEqual([]);
    expect(lines.filter(({ level }) => level >= 40)).toEqual([]);
  });

  it('is logged where it was not asked for, and not where the bot was closed', async () => {
    const { discord, bot, lines } = await aStage({ archive });
    const reconnecting = () => lines.filter(({ msg }) => msg === 'gateway reconnecting').length;
    discord.gateway.dropSockets();
    await expect.poll(reconnecting).toBe(1);
    await expect.poll(() => bot.isConnected, { timeout: 10_000 }).toBe(true);
    await bot.close();
    expect(reconnecting()).toBe(1);
  });

  it('tells whoever runs it when Discord ends it for good', async () => {
    const discord = await aDiscord();
    const failures: Error[] = [];
    const { bot } = await aBot(discord, { archive, onFatal: (error) => failures.push(error) });
    await bot.login(discord.token);
    discord.gateway.closeWith(4014);
    await expect.poll(() => failures.map(({ message }) => message)).toEqual([expect.stringContaining('4014')]);
    expect(bot.isConnected).toBe(false);
  });
});

describe('Discord in trouble', () => {
  it('waits where it is asked to, and answers then', async () => {
    const { discord } = await aStage({ archive });
    discord.faults.rateLimit('POST /channels/*/messages', { retryAfterS: 0.2 });
    const post = discord.post(`<@${discord.botId}> ${BAHN_QUESTION}`);
    expect((await post.answer()).content).toContain('> „Wir bauen');
    expect(post.answers).toHaveLength(1);
  });

  it('tries again after a 500, and answers once', async () => {
    const { discord } = await aStage({ archive });
    discord.faults.fail('POST /channels/*/messages', { status: 500, times: 2 });
    const post = discord.post(`<@${discord.botId}> ${BAHN_QUESTION}`);
    await post.answer();
    expect(post.answers).toHaveLength(1);
    const sent = discord.requests.entries.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'));
    const nonces = sent.map(({ body }) =>
      typeof body === 'object' && body !== null && 'nonce' in body ? body.nonce : 0,
    );
    expect(new Set(nonces)).toEqual(new Set([post.id]));
    expect(nonces).toHaveLength(3);
  });

  it('gives up after four attempts with an incident in the log', async () => {
    const { discord, lines } = await aStage({ archive });
    discord.faults.fail('POST /interactions/**', { status: 500, times: 8 });
    const handle = discord.command('ask', { question: BAHN_QUESTION });
    await expect.poll(() => lines.filter(({ level }) => level === 50), { timeout: 10_000 }).toHaveLength(1);
    await expect(handle.answer({ timeoutMs: 10 })).rejects.toThrow();
  });

  it('shows its typing failing to nobody', async () => {
    const { discord } = await aStage({ archive });
    discord.faults.fail('POST /channels/*/typing', { status: 403, code: 50001, message: 'Missing Access' });
    const { content } = await discord.post(`<@${discord.botId}> ${BAHN_QUESTION}`).answer();
    expect(content).toContain('> „Wir bauen');
  });
});

describe('the end', () => {
  it('finishes what is being answered, and takes nothing new', async () => {
    const { discord, bot } = await aStage({ archive });
    discord.faults.delay('POST /interactions/**', { delayMs: 200 });
    const handle = discord.command('ask', { question: BAHN_QUESTION });
    await expect.poll(() => bot.isConnected).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await bot.close();
    expect((await handle.answer()).content).toContain('> „Wir bauen');
    expect(bot.isConnected).toBe(false);
    expect(discord.gateway.connected).toBe(false);
  });
});
