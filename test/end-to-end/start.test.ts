import { Client, GatewayIntentBits, REST } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createClient } from '../../src/discord/client.ts';
import { connect } from '../../src/discord/connect.ts';
import { examineDiscord, examineReports } from '../../src/discord/examine.ts';
import { isRegistered, readApplicationId, register, registerWhereChanged } from '../../src/discord/registration.ts';
import { explainStartFailure, StartError } from '../../src/discord/start-error.ts';
import { aPlainReport } from '../support/answer.ts';
import { aBot, aDiscord, aStage } from '../support/bot.ts';
import { aLog } from '../support/log.ts';
import { anArchive, BAHN } from '../support/reports.ts';

const archive = anArchive(BAHN);

describe('a first start', () => {
  it.each<
    [string, (discord: Awaited<ReturnType<typeof aDiscord>>) => { token?: string; guildId?: string }, RegExp, number]
  >([
    [
      'a wrong token',
      () => ({ token: 'wrong.token.here' }),
      /^Discord refuses the token: copy a new one .* to DISCORD_TOKEN$/u,
      78,
    ],
    [
      'no session starts left',
      (discord) => {
        discord.gateway.setSessionStartsRemaining(0);
        return {};
      },
      /^Discord allows no more starts today: .* wait until \d{4}-/u,
      75,
    ],
    [
      'no server',
      (discord) => {
        discord.removeBot(discord.guildId);
        return {};
      },
      /^The bot is in no server: invite it with https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+.* and start again$/u,
      78,
    ],
    [
      'a server that it is not in',
      () => ({ guildId: '100000000000000000' }),
      /^DISCORD_GUILD_ID names a server that the bot is not in: invite it \(npm run invite\) or correct the id$/u,
      78,
    ],
  ])('with %s says in one line what to do', async (_, arrange, message, exitCode) => {
    const discord = await aDiscord();
    const { token = discord.token, guildId } = arrange(discord);
    const { bot } = await aBot(discord, { archive, ...(guildId && { guildId }) });
    const failure = await bot.login(token).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StartError);
    expect(failure).toMatchObject({ message: expect.stringMatching(message), exitCode });
  });

  it('in no server is none to fail where somebody has installed the bot for themselves', async () => {
    const discord = await aDiscord({ userInstalls: 1 });
    discord.removeBot(discord.guildId);
    const { bot } = await aStage({ archive, discord });
    expect(bot.isConnected).toBe(true);
  });

  it('without a network tries again, with longer and longer waits, and then says what to do', async () => {
    const discord = await aDiscord();
    await discord.close();
    const { bot, lines } = await aBot(discord, { archive, retryDelaysMs: [1, 2, 4] });
    const failure = await bot.login(discord.token).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      message: expect.stringMatching(/^Discord cannot be reached \(ECONNREFUSED\): check the network/u),
      exitCode: 75,
    });
    expect(lines.map(({ retryInMs }) => retryInMs)).toEqual([1, 2, 4]);
  });

  it('needs no IDENTIFY to find a wrong token or used-up starts', async () => {
    const discord = await aDiscord();
    let connections = 0;
    discord.onEvent(({ type }) => {
      if (type === 'gateway-connected') connections++;
    });
    const { bot } = await aBot(discord, { archive });
    await expect(bot.login('wrong')).rejects.toBeInstanceOf(StartError);
    discord.gateway.setSessionStartsRemaining(0);
    const again = await aBot(discord, { archive });
    await expect(again.bot.login(discord.token)).rejects.toBeInstanceOf(StartError);
    expect(connections).toBe(0);
  });

  it('with refused intents says in one line what to do', async () => {
    const discord = await aDiscord();
    // The bot asks for no privileged intent, so another client has to.
    const client = new Client({
      intents: [GatewayIntentBits.GuildMembers],
      rest: { api: discord.apiUrl, version: '10' },
    });
    onTestFinished(() => client.destroy());
    client.on('error', () => undefined);
    const failure = await connect(client, discord.token, aLog().log, []).catch(explainStartFailure);
    expect(failure).toMatchObject({ message: expect.stringMatching(/^Discord refuses the intents/u), exitCode: 78 });
  });
});

describe('registration', () => {
  const scopeOf = (discord: Awaited<ReturnType<typeof aDiscord>>, guildId?: string) => ({
    applicationId: discord.applicationId,
    ...(guildId && { guildId }),
  });
  const restOf = (discord: Awaited<ReturnType<typeof aDiscord>>) =>
    new REST({ api: discord.apiUrl, version: '10' }).setToken(discord.token);
  const puts = (discord: Awaited<ReturnType<typeof aDiscord>>) =>
    discord.requests.entries.filter(({ method }) => method === 'PUT');

  it('happens at the first start, and not at the next', async () => {
    const first = await aStage({ archive });
    expect(first.discord.commands().map(({ name }) => name)).toEqual(commands.map(({ data }) => data.name));
    await first.bot.close();
    await aStage({ archive, discord: first.discord });
    expect(puts(first.discord)).toHaveLength(1);
    expect(first.discord.requests.validationErrors()).toEqual([]);
  });

  it.each([
    [
      'a description',
      (list: readonly (typeof commands)[number][]) =>
        list.map((command) => ({
          ...command,
          data: { ...command.data, ...('description' in command.data && { description: 'Other' }) },
        })),
    ],
    [
      'a German name',
      (list: readonly (typeof commands)[number][]) =>
        list.map((command, i) =>
          i === 0 ? { ...command, data: { ...command.data, name_localizations: { de: 'anders' } } } : command,
        ),
    ],
    ['a command less', (list: readonly (typeof commands)[number][]) => list.slice(1)],
  ])('happens again where there is %s', async (_, change) => {
    const discord = await aDiscord();
    const rest = restOf(discord);
    await register(rest, scopeOf(discord), change(commands) as typeof commands);
    expect(await isRegistered(rest, scopeOf(discord), commands)).toBe(false);
    expect(await registerWhereChanged(rest, scopeOf(discord), commands)).toBe(true);
    expect(await registerWhereChanged(rest, scopeOf(discord), commands)).toBe(false);
  });

  it('happens in one server where that is wanted', async () => {
    const discord = await aDiscord();
    const { bot } = await aBot(discord, { archive, guildId: discord.guildId });
    await bot.login(discord.token);
    expect(discord.commands()).toEqual([]);
    expect(discord.commands(discord.guildId)).toHaveLength(commands.length);
    expect((await discord.command('help').answer()).content).toContain('Wortlaut');
    expect(await isRegistered(restOf(discord), scopeOf(discord, discord.guildId), commands)).toBe(true);
  });

  it('is cleared by hand', async () => {
    const { discord } = await aStage({ archive });
    await register(restOf(discord), scopeOf(discord), []);
    expect(discord.commands()).toEqual([]);
  });

  it('finds the application by its token', async () => {
    const discord = await aDiscord();
    expect(await readApplicationId(restOf(discord))).toBe(discord.applicationId);
  });
});

describe('presence', () => {
  it('shows the number of reports', async () => {
    const discord = await aDiscord();
    const shown: object[] = [];
    discord.onEvent((event) => {
      if (event.type === 'presence-changed') shown.push(event.presence);
    });
    await aStage({ archive, discord });
    await expect.poll(() => JSON.stringify(shown)).toContain('Ich lese 1 Bericht');
  });

  it('follows the number of reports, and says nothing while it stays', async () => {
    const discord = await aDiscord();
    const shown: string[] = [];
    discord.onEvent((event) => {
      if (event.type === 'presence-changed')
        shown.push(...(JSON.stringify(event.presence).match(/Ich lese [^"]*/u) ?? []));
    });
    const living = anArchive(BAHN);
    await aStage({ archive: living, discord, presenceEveryMs: 5 });
    await expect.poll(() => shown).toEqual(['Ich lese 1 Bericht']);
    living.add(aPlainReport(['Etwas anderes.'], { id: 'neu' }));
    await expect.poll(() => shown.at(-1)).toBe('Ich lese 2 Berichte');
    expect(shown).toHaveLength(2);
  });
});

describe('an archive that changes while the bot runs', () => {
  it('is answered from as it is now', async () => {
    const living = anArchive(BAHN);
    const { discord } = await aStage({ archive: living });
    living.add(aPlainReport(['Die Schwebebahn fährt wieder.'], { id: 'neu' }));
    expect((await discord.command('ask', { question: 'Schwebebahn?' }).answer()).content).toContain(
      '> Die Schwebebahn',
    );
    expect(await discord.autocomplete('ask', 'report', 'neu').choices()).toHaveLength(1);
    living.remove('neu');
    expect((await discord.command('ask', { question: 'Schwebebahn?' }).answer()).content).not.toContain(
      '> Die Schwebebahn',
    );
    expect(await discord.autocomplete('ask', 'report', 'neu').choices()).toEqual([]);
  });
});

describe('the doctor', () => {
  it('finds nothing wrong where nothing is', async () => {
    const { discord } = await aStage({ archive });
    const client = createClient(discord.apiUrl);
    onTestFinished(() => client.destroy());
    const ready = await connect(client, discord.token, aLog().log, []);
    const findings = await examineDiscord(ready, { commands, startsLeft: 900 });
    expect(findings.filter(({ level }) => level !== 'fine')).toEqual([]);
  });

  it('names what is wrong, each with its remedy', async () => {
    const discord = await aDiscord();
    discord.setOverwrite({
      channel: discord.channelId,
      target: discord.botId,
      deny: ['EmbedLinks', 'ReadMessageHistory'],
    });
    const client = createClient(discord.apiUrl);
    onTestFinished(() => client.destroy());
    const ready = await connect(client, discord.token, aLog().log, []);
    const findings = await examineDiscord(ready, { commands, startsLeft: 3 });
    expect(findings.filter(({ level }) => level === 'fault').map(({ text }) => text)).toEqual([
      'starts: only 3 left today: find out why the bot starts so often',
      "permissions: Redaktion #general: grant the bot's role EmbedLinks, ReadMessageHistory there",
      'commands: registered ones are not these: start the bot, or npm run register -- --global',
    ]);
  });

  it('names what the reports lack, and those that could not be read', () => {
    const findings = examineReports(anArchive(BAHN, aPlainReport(['Ja.'], { id: 'ohne' })), [
      new Error('leer.txt: is empty'),
    ]);
    expect(findings).toEqual([
      { level: 'fault', text: 'reports: leer.txt: is empty' },
      { level: 'fine', text: 'reports: 2 with 4 passages' },
      {
        level: 'note',
        text: expect.stringMatching(/^reports: 1 without a headline \(ohne\.txt\): add "headline: …"/u),
      },
      { level: 'note', text: expect.stringMatching(/^reports: 1 without an outlet/u) },
      { level: 'note', text: expect.stringMatching(/^reports: 1 without a day/u) },
    ]);
  });
});
