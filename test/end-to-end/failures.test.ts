import { ApplicationCommandType, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { SlashCommand } from '../../src/discord/command.ts';
import { EVERYWHERE } from '../../src/discord/everywhere.ts';
import { createReply } from '../../src/discord/reply.ts';
import { aQuote } from '../support/answer.ts';
import { aStage, type StageOptions } from '../support/bot.ts';
import { anArchive, BAHN, BAHN_QUESTION } from '../support/reports.ts';

const archive = anArchive(BAHN);
const SILENCE = { forMs: 300 };

function aCommand(reply: SlashCommand['reply'], more: Partial<SlashCommand> = {}): SlashCommand {
  const data = {
    type: ApplicationCommandType.ChatInput,
    name: 'probe',
    description: 'For tests',
    ...EVERYWHERE,
  } as const;
  return { data, visibility: 'chosen', reply, ...more };
}

const stageWith = (command: SlashCommand, more: StageOptions = {}) => aStage({ archive, commands: [command], ...more });

describe('a command that fails', () => {
  it('apologises with an incident code, under which the log has the error and nothing that was asked', async () => {
    const { discord, lines } = await stageWith(
      aCommand(() => {
        throw new RangeError('broken inside');
      }),
    );
    const answer = await discord.command('probe', {}, { locale: 'de' }).answer();
    const [, incident] = /Kennung `([0-9a-f]{6})`/u.exec(answer.content) ?? [];
    expect(answer.content).not.toContain('broken');
    expect((answer.flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
    expect(lines.filter(({ level }) => level >= 50)).toEqual([
      expect.objectContaining({
        incident,
        on: 'probe',
        msg: 'could not answer',
        err: expect.objectContaining({ message: 'broken inside' }),
      }),
    ]);
  });

  it('apologises after it was acknowledged, too', async () => {
    const { discord } = await stageWith(
      aCommand(
        () => {
          throw new RangeError('broken inside');
        },
        { isSlow: true },
      ),
    );
    expect((await discord.command('probe').answer()).content).toMatch(/incident code `[0-9a-f]{6}`/u);
  });

  it('sends no quote that is not in its source', async () => {
    const quote = { ...aQuote({ text: 'Die Bahn baut.' }), text: 'Die Bahn baut nicht.' };
    const { discord, lines } = await stageWith(
      aCommand(() => createReply('> Die Bahn baut nicht.', { quotes: [quote] })),
    );
    const { content } = await discord.command('probe').answer();
    expect(content).not.toContain('baut');
    expect(lines.filter(({ level }) => level >= 50)).toEqual([
      expect.objectContaining({ err: expect.objectContaining({ type: 'UnfaithfulQuoteError' }) }),
    ]);
  });

  it('leaves the others answering', async () => {
    const broken = aCommand(() => {
      throw new RangeError('broken inside');
    });
    const { discord } = await aStage({ archive, commands: [...commands, broken] });
    await discord.command('probe').answer();
    expect((await discord.command('ask', { question: BAHN_QUESTION }).answer()).content).toContain('> „Wir bauen');
  });
});

describe('a search that fails', () => {
  const broken = Object.create(archive, {
    find: {
      value: () => {
        throw new RangeError('broken inside');
      },
    },
  });

  it('apologises under a mention', async () => {
    const { discord, lines } = await aStage({ archive: broken });
    const { content } = await discord.post(`<@${discord.botId}> Wann wird die Strecke ausgebaut?`).answer();
    expect(content).toMatch(/Kennung `[0-9a-f]{6}`/u);
    expect(JSON.stringify(lines)).not.toContain('Strecke');
  });
});

describe('Discord refusing', () => {
  it('the answer and the apology: both stand in the log under one incident', async () => {
    const { discord, lines } = await aStage({ archive });
    discord.faults.fail('POST /channels/*/messages', {
      status: 403,
      code: 50013,
      message: 'Missing Permissions',
      times: 2,
    });
    discord.post(`<@${discord.botId}> ${BAHN_QUESTION}`);
    await expect.poll(() => lines.map(({ msg }) => msg)).toContain('could not apologise');
    const [failure, apology] = lines.filter(({ level }) => level >= 40);
    expect(failure).toMatchObject({ msg: 'could not answer', err: { code: 50013 } });
    expect(apology?.incident).toBe(failure?.incident);
  });

  it('a command and the apology: likewise', async () => {
    const { discord, lines } = await aStage({ archive });
    discord.faults.fail('POST /interactions/**', {
      status: 404,
      code: 10062,
      message: 'Unknown interaction',
      times: 2,
    });
    discord.command('ask', { question: BAHN_QUESTION });
    await expect.poll(() => lines.map(({ msg }) => msg)).toContain('could not apologise');
  });

  it('choices: an incident, and no message', async () => {
    const { discord, lines } = await aStage({ archive });
    discord.faults.fail('POST /interactions/**', { status: 404, code: 10062, message: 'Unknown interaction' });
    discord.autocomplete('ask', 'report', 'bahn');
    await expect.poll(() => lines.map(({ msg }) => msg)).toContain('could not answer');
    expect(discord.requests.entries.filter(({ path }) => path.startsWith('/webhooks'))).toEqual([]);
  });

  it('the change of an answer: an incident, and the old answer stays', async () => {
    const { discord, lines } = await aStage({ archive });
    const post = discord.post(`<@${discord.botId}> ${BAHN_QUESTION}`);
    await post.answer();
    discord.faults.fail('PATCH /channels/*/messages/*', { status: 403, code: 50013, message: 'Missing Permissions' });
    discord.edit(post.id, `<@${discord.botId}> Opposition`);
    await expect.poll(() => lines.map(({ on }) => on)).toContain('change of a question');
    expect(post.deletions).toEqual([]);
  });
});

describe('missing permissions', () => {
  it('to write: are told to whoever asked in a direct message, and to the log once', async () => {
    const { discord, lines } = await aStage({ archive });
    discord.setOverwrite({ channel: discord.channelId, target: discord.botId, deny: ['SendMessages'] });
    const post = discord.post(`<@${discord.botId}> Wann wird die Strecke ausgebaut?`);
    const direct = discord.openDirectMessage(discord.userId);
    await expect
      .poll(() => discord.messages(direct.id).map(({ content }) => content))
      .toEqual([
        `In <#${discord.channelId}> fehlt mir die Berechtigung „Nachrichten senden“. Wer den Server verwaltet, kann sie mir dort geben.`,
      ]);
    await discord.post(`<@${discord.botId}> Wann wird die Strecke ausgebaut?`).silence(SILENCE);
    await post.silence({ forMs: 1 });
    expect(discord.messages(direct.id)).toHaveLength(1);
    expect(lines.filter(({ msg }) => msg === 'permissions missing')).toHaveLength(1);
  });

  it('to write in threads: are told likewise', async () => {
    const { discord } = await aStage({ archive });
    const thread = discord.createThread({ channel: discord.channelId, name: 'Bahn', user: discord.userId });
    discord.setOverwrite({ channel: discord.channelId, target: discord.botId, deny: ['SendMessagesInThreads'] });
    discord.post(`<@${discord.botId}> When does the line open?`, { channel: thread.id });
    const direct = discord.openDirectMessage(discord.userId);
    await expect.poll(() => discord.messages(direct.id)[0]?.content).toContain('“Send Messages in Threads”');
  });

  it('to write, where no direct message is taken either: are in the log', async () => {
    const { discord, lines } = await aStage({ archive });
    const user = discord.createUser({ name: 'zu', directMessages: 'closed', guilds: [discord.guildId] });
    discord.setOverwrite({ channel: discord.channelId, target: discord.botId, deny: ['SendMessages'] });
    discord.post(`<@${discord.botId}> Strecke?`, { user: user.id });
    await expect.poll(() => lines.map(({ msg }) => msg)).toContain('user takes no direct messages');
    expect(lines.map(({ msg }) => msg)).toContain('permissions missing');
    expect(lines.filter(({ level }) => level >= 50)).toEqual([]);
  });

  it('to read the history: the answer comes without pointing at the question, and they are told', async () => {
    const { discord } = await aStage({ archive });
    discord.setOverwrite({ channel: discord.channelId, target: discord.botId, deny: ['ReadMessageHistory'] });
    const answer = await discord.post(`<@${discord.botId}> ${BAHN_QUESTION}`).answer();
    expect(answer.content).toContain('> „Wir bauen');
    expect(answer.message_reference).toBeUndefined();
    const direct = discord.openDirectMessage(discord.userId);
    await expect.poll(() => discord.messages(direct.id)[0]?.content).toContain('„Nachrichtenverlauf anzeigen“');
  });

  it('to embed links: a command is answered, and they are told privately, once', async () => {
    const { discord } = await aStage({ archive });
    discord.setOverwrite({
      channel: discord.channelId,
      target: discord.botId,
      deny: ['EmbedLinks', 'ReadMessageHistory'],
    });
    const handle = discord.command('ask', { question: BAHN_QUESTION }, { locale: 'de' });
    expect((await handle.answer()).content).toContain('> „Wir bauen');
    const notice = await handle.followUp(0);
    expect(notice.content).toBe(
      'In diesem Kanal fehlt mir die Berechtigung „Links einbetten“ und „Nachrichtenverlauf anzeigen“. Wer den Server verwaltet, kann sie mir dort geben.',
    );
    expect((notice.flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
    const again = discord.command('ask', { question: BAHN_QUESTION }, { locale: 'de' });
    await again.answer();
    await discord.command('help').answer();
    expect(again.followUps).toEqual([]);
  });

  it('to attach files: says so instead of the file', async () => {
    const long = {
      ...BAHN,
      passages: [{ reportId: 'bahn', position: 1, text: `Die Strecke ${'ist lang und '.repeat(300)}ist lang.` }],
    };
    const { discord } = await aStage({ archive: anArchive(long) });
    const with_ = await discord.post(`<@${discord.botId}> Wie lang ist die Strecke?`).answer();
    expect(with_.attachments.map(({ filename }) => filename)).toEqual(['absatz-1.txt']);
    expect(with_.content).toContain('Der ganze Absatz ist angehängt.');
    discord.setOverwrite({ channel: discord.channelId, target: discord.botId, deny: ['AttachFiles'] });
    const without = await discord.post(`<@${discord.botId}> Wie lang ist die Strecke?`).answer();
    expect(without.attachments).toEqual([]);
    expect(without.content).toContain('Dateien darf ich hier nicht anhängen');
  });
});

describe('too many questions', () => {
  const ONE = { perUser: 1, perChannel: 100 };

  it('by command: are told privately how long to wait', async () => {
    const { discord } = await aStage({ archive, limits: ONE });
    await discord.command('ask', { question: BAHN_QUESTION }).answer();
    const handle = discord.command('ask', { question: BAHN_QUESTION }, { locale: 'de' });
    const answer = await handle.answer();
    expect(answer.content).toMatch(/^Etwas langsamer, bitte: In \d+ Sekunden geht es weiter\.$/u);
    expect((answer.flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
    expect(handle.acknowledgement?.kind).toBe('message');
  });

  it('by mention: are told once, in a reply that removes itself', async () => {
    const { discord } = await aStage({ archive, limits: ONE, hintMs: 50 });
    await discord.post(`<@${discord.botId}> ${BAHN_QUESTION}`).answer();
    const second = discord.post(`<@${discord.botId}> ${BAHN_QUESTION}`);
    expect((await second.answer()).content).toMatch(/^Etwas langsamer/u);
    await second.deletion();
    await discord.post(`<@${discord.botId}> ${BAHN_QUESTION}`).silence(SILENCE);
  });

  it('in one channel: are told to whoever asks there, and private ones go on', async () => {
    const { discord } = await aStage({ archive, limits: { perUser: 100, perChannel: 1 } });
    await discord.command('ask', { question: BAHN_QUESTION }).answer();
    const other = discord.createUser({ name: 'tim', locale: 'de', guilds: [discord.guildId] });
    const stopped = await discord
      .command('ask', { question: BAHN_QUESTION }, { user: other.id, locale: 'de' })
      .answer();
    expect(stopped.content).toMatch(/^Hier wird gerade viel gefragt/u);
    const hidden = await discord
      .command('ask', { question: BAHN_QUESTION, private: true }, { user: other.id })
      .answer();
    expect(hidden.content).toContain('> „Wir bauen');
  });

  it('by button: are told privately', async () => {
    const { discord } = await aStage({ archive, limits: ONE });
    const answer = await discord.command('ask', { question: 'Norden zweigleisig' }, { locale: 'de' }).answer();
    const { content } = await discord.click(answer, 'Kontext', { locale: 'de' }).answer();
    expect(content).toMatch(/^Etwas langsamer/u);
  });
});

describe('work that takes long', () => {
  it('is acknowledged first and answered later', async () => {
    const { discord } = await stageWith(aCommand(() => createReply('fertig'), { isSlow: true }));
    const handle = discord.command('probe');
    expect(await handle.acknowledged()).toMatchObject({ kind: 'deferred-message' });
    expect((await handle.answer()).content).toBe('fertig');
  });

  it('lets nobody wait for an acknowledgement who asks meanwhile', async () => {
    const { discord } = await aStage({ archive });
    const handles = Array.from({ length: 20 }, () => discord.command('ask', { question: BAHN_QUESTION }));
    const kinds = await Promise.all(handles.map((handle) => handle.acknowledged().then(({ kind }) => kind)));
    expect(kinds.filter((kind) => kind === 'deferred-message').length).toBeGreaterThan(10);
    for (const handle of handles) expect((await handle.answer()).content).toContain('> „Wir bauen');
  });

  it('stays private where it was wanted privately', async () => {
    const { discord } = await aStage({ archive });
    const handles = Array.from({ length: 5 }, () => discord.command('ask', { question: BAHN_QUESTION, private: true }));
    for (const handle of handles) expect(((await handle.answer()).flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
  });
});
