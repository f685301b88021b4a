import { describe, expect, it } from 'vitest';
import { aPlainReport } from '../support/answer.ts';
import { aStage, type Stage } from '../support/bot.ts';
import { anArchive, BAHN, BAHN_QUESTION, MARKS } from '../support/reports.ts';

/** Answers come within some 30 ms here; a bot that has said nothing for ten times as long says nothing. */
const SILENCE = { forMs: 300 };

const aBahnStage = () => aStage({ archive: anArchive(BAHN, MARKS) });
const at = ({ discord }: Stage, text: string) => `<@${discord.botId}> ${text}`;

describe('a mention', () => {
  it('is answered under the question, at once with a sign of typing, and pings nobody', async () => {
    const stage = await aBahnStage();
    const post = stage.discord.post(at(stage, BAHN_QUESTION));
    const answer = await post.answer();
    expect(answer.content).toContain('> „Wir bauen die Strecke nach Norden bis 2027 zweigleisig aus“');
    expect(answer.message_reference?.message_id).toBe(post.id);
    expect(answer).toMatchObject({ mentions: [], mention_everyone: false });
    expect(post.typed).toBe(true);
    expect(stage.discord.requests.validationErrors()).toEqual([]);
  });

  it.each([
    ['Wann wird die Strecke ausgebaut?', '-# Frage:'],
    ['When will the railway line to Norden be built?', '-# Question:'],
  ])('is answered in the language of the question: %s', async (question, start) => {
    const stage = await aBahnStage();
    const { content } = await stage.discord.post(at(stage, question)).answer();
    expect(content.startsWith(start)).toBe(true);
  });

  it('may stand behind the question', async () => {
    const stage = await aBahnStage();
    const { content } = await stage.discord.post(`${BAHN_QUESTION} <@!${stage.discord.botId}>`).answer();
    expect(content).toContain(`-# Frage: ${BAHN_QUESTION}\n`);
  });

  it('names other users in the question, and pings them not', async () => {
    const stage = await aBahnStage();
    const other = stage.discord.createUser({ name: 'tim', guilds: [stage.discord.guildId] });
    const answer = await stage.discord.post(at(stage, `Was sagt <@${other.id}> zur Strecke?`)).answer();
    expect(answer.mentions).toEqual([]);
  });

  it.each([
    ['@everyone', () => '@everyone Wann wird die Strecke ausgebaut?'],
    ['@here', () => '@here Strecke?'],
    ['no mention', () => 'Wann wird die Strecke ausgebaut?'],
    ['a mention inside code', ({ discord }: Stage) => `\`<@${discord.botId}> Strecke?\``],
    ['a mention inside a block of code', ({ discord }: Stage) => `\`\`\`\n<@${discord.botId}> Strecke?\n\`\`\``],
  ])('is not %s', async (_, text) => {
    const stage = await aBahnStage();
    await stage.discord.post(text(stage)).silence(SILENCE);
  });

  it('is not the ping of a reply to an answer', async () => {
    const stage = await aBahnStage();
    const answer = await stage.discord.post(at(stage, BAHN_QUESTION)).answer();
    await stage.discord.post('Danke, und die Kosten?', { replyTo: answer.id, ping: 'on' }).silence(SILENCE);
  });

  it.each([
    ['everybody', () => `@everyone ${BAHN_QUESTION}`],
    ['somebody before', (other: string) => `<@${other}>, ${BAHN_QUESTION}`],
    ['somebody after', (other: string) => `${BAHN_QUESTION} <@${other}>`],
    ['a custom emoji', () => `<:bahn:123456789012345678> ${BAHN_QUESTION}`],
    ['an address', () => `https://example.org/a?b=c ${BAHN_QUESTION}`],
  ])('is asked without %s in it', async (_, text) => {
    const stage = await aBahnStage();
    const other = stage.discord.createUser({ name: 'tim', guilds: [stage.discord.guildId] });
    const { content } = await stage.discord.post(at(stage, text(other.id))).answer();
    expect(content).toContain(`-# Frage: ${BAHN_QUESTION}\n> „Wir bauen`);
  });

  it.each([
    ['a greeting', 'hallo!', /^Ich beantworte Fragen mit/u],
    ['a greeting in English', 'hi', /^I answer questions with/u],
    ['thanks', 'Danke schön', /^Gern geschehen\.$/u],
    ['a wish to check nothing', 'Stimmt das?', /^Was soll ich prüfen\?/u],
    ['a question about the reports', 'Welche Berichte hast du?', /^\*\*2 Berichte\*\* mit/u],
    ['nothing to search for', 'Wer?', /Darin steht nichts, wonach ich suchen kann.*„Was sagte Hanna Vogt\?“$/u],
    ['an emoji', '👍', /Darin steht nichts, wonach ich suchen kann/u],
  ])('that is %s is answered as such', async (_, text, expected) => {
    const stage = await aBahnStage();
    const { content } = await stage.discord.post(at(stage, text)).answer();
    expect(content).toMatch(expected);
  });

  it('is understood through what is said around the question', async () => {
    const stage = await aStage();
    const { content } = await stage.discord
      .post(at(stage, 'Hallo, kannst du mir bitte sagen, worauf Putin hofft? Danke!'))
      .answer();
    expect(content).toMatch(/^-# Frage: Hallo, kannst du .*\n.*\n> .*Putin hoffe auf/u);
  });

  it('without a question gets the help', async () => {
    const stage = await aBahnStage();
    const { content } = await stage.discord.post(at(stage, '')).answer();
    expect(content).toMatch(/^I answer questions with \*\*verbatim quotes/u);
  });

  it('without a question gets the help in the language of the server', async () => {
    const { discord } = await aBahnStage();
    const owner = discord.createUser({ name: 'mia' });
    const guild = discord.createGuild({ name: 'Zeitung', locale: 'de', owner: owner.id });
    const channel = discord.createChannel({ guild: guild.id, name: 'fragen' });
    const { content } = await discord.post(`<@${discord.botId}>`, { user: owner.id, channel: channel.id }).answer();
    expect(content).toMatch(/^Ich beantworte Fragen mit/u);
  });

  it('of the role of that name is told that its text does not arrive', async () => {
    const { discord } = await aBahnStage();
    const guild = discord.world.guilds.get(discord.guildId);
    const role = [...(guild?.roles.values() ?? [])].find(({ tags }) => tags?.bot_id === discord.botId);
    const { content } = await discord.post(`<@&${role?.id}> Wann wird die Strecke ausgebaut?`).answer();
    expect(content).toMatch(/^You mentioned my role/u);
  });

  it('by another bot is not answered', async () => {
    const stage = await aBahnStage();
    const { discord } = stage;
    const other = discord.createUser({ name: 'robot', guilds: [discord.guildId] });
    Object.assign(discord.world.users.get(other.id) ?? {}, { bot: true });
    await discord.post(at(stage, BAHN_QUESTION), { user: other.id }).silence(SILENCE);
  });

  it('is answered with 300 characters of it at most', async () => {
    const stage = await aBahnStage();
    const { content } = await stage.discord.post(at(stage, `Strecke ${'und '.repeat(200)}`)).answer();
    expect([...(content.split('\n')[0] ?? '')].length).toBeLessThanOrEqual('-# Frage: '.length + 300);
  });
});

describe('places', () => {
  it('a direct message needs no mention', async () => {
    const { discord } = await aBahnStage();
    const { content } = await discord.dm(discord.userId, BAHN_QUESTION).answer();
    expect(content).toContain('> „Wir bauen die Strecke nach Norden');
  });

  it.each([['voice'], ['announcement']] as const)('a %s channel is one to ask in', async (type) => {
    const stage = await aBahnStage();
    const channel = stage.discord.createChannel({ guild: stage.discord.guildId, name: 'dort', type });
    const { content } = await stage.discord.post(at(stage, BAHN_QUESTION), { channel: channel.id }).answer();
    expect(content).toContain('> „Wir bauen die Strecke nach Norden');
  });

  it.each([['public'], ['private']] as const)('a %s thread is one to ask in', async (type) => {
    const stage = await aBahnStage();
    const { discord } = stage;
    const thread = discord.createThread({ channel: discord.channelId, name: 'Bahn', user: discord.userId, type });
    const { content } = await discord.post(at(stage, BAHN_QUESTION), { channel: thread.id }).answer();
    expect(content).toContain('> „Wir bauen die Strecke nach Norden');
    const command = discord.command('ask', { question: BAHN_QUESTION }, { channel: thread.id });
    expect((await command.answer()).content).toContain('> „Wir bauen');
  });

  it('a forum post is one to ask in, from its first message on', async () => {
    const stage = await aBahnStage();
    const { discord } = stage;
    const forum = discord.createChannel({ guild: discord.guildId, name: 'Forum', type: 'forum' });
    const { thread } = discord.createForumPost({
      forum: forum.id,
      title: 'Bahn',
      text: at(stage, BAHN_QUESTION),
      user: discord.userId,
    });
    await expect.poll(() => discord.messages(thread.id).at(-1)?.content).toContain('> „Wir bauen die Strecke');
    const { content } = await discord.post(at(stage, 'Opposition Wahlgeschenk'), { channel: thread.id }).answer();
    expect(content).toContain('Wahlgeschenk');
  });

  it('a server where the bot is no member takes it as an app of the user', async () => {
    const { discord } = await aBahnStage();
    const owner = discord.createUser({ name: 'mia' });
    const guild = discord.createGuild({ name: 'Fremd', owner: owner.id, bot: 'absent' });
    const channel = discord.createChannel({ guild: guild.id, name: 'dort' });
    const handle = discord.command(
      'ask',
      { question: BAHN_QUESTION },
      { user: owner.id, channel: channel.id, locale: 'de' },
    );
    expect((await handle.answer()).content).toContain('> „Wir bauen');
    const group = discord.createGroup({ users: [owner.id, discord.userId] });
    const inGroup = discord.command('ask', { question: BAHN_QUESTION }, { user: owner.id, channel: group.id });
    expect((await inGroup.answer()).content).toContain('> „Wir bauen');
  });
});

describe('a follow-up', () => {
  const FESTIVAL = aPlainReport(
    ['Das Festival begann im Juli mit Regen.', 'Das Festival endete im August mit Sonne.'],
    { id: 'festival' },
  );
  const aFestival = () => aStage({ archive: anArchive(FESTIVAL) });

  it('is read together with the question before, and shows how it was understood', async () => {
    const stage = await aFestival();
    const answer = await stage.discord.post(at(stage, 'Wie begann das Festival?')).answer();
    const next = await stage.discord.post(at(stage, 'und im August?'), { replyTo: answer.id }).answer();
    expect(next.content).toMatch(/^-# Verstanden als: Wie begann das Festival im August\?\n/u);
    const third = await stage.discord.post(at(stage, 'mit Sonne?'), { replyTo: next.id }).answer();
    expect(third.content).toContain('Wie begann das Festival im August mit Sonne?');
  });

  it('can be put to the answer of a command', async () => {
    const stage = await aFestival();
    const answer = await stage.discord
      .command('ask', { question: 'Wie begann das Festival?' }, { locale: 'de' })
      .answer();
    const next = await stage.discord.post(at(stage, 'und im August?'), { replyTo: answer.id, ping: 'off' }).answer();
    expect(next.content).toContain('-# Verstanden als: Wie begann das Festival im August?');
  });

  it('under something else is a question of its own', async () => {
    const stage = await aFestival();
    const help = await stage.discord.post(at(stage, '')).answer();
    const next = await stage.discord.post(at(stage, 'Wie begann das Festival?'), { replyTo: help.id }).answer();
    expect(next.content).toContain('-# Frage: Wie begann das Festival?');
  });
});

describe('a mention that only points at a message', () => {
  it('leads to the menu, where the text of that message does not arrive', async () => {
    const stage = await aBahnStage();
    const said = stage.discord.post('„Wir bauen die Strecke nach Norden bis 2027 zweigleisig aus“');
    const { content } = await stage.discord.post(at(stage, ''), { replyTo: said.id }).answer();
    expect(content).toContain('**Apps → Check quotes**');
  });
});

describe('a question that changes', () => {
  it('changes its answer', async () => {
    const stage = await aBahnStage();
    const post = stage.discord.post(at(stage, BAHN_QUESTION));
    await post.answer();
    stage.discord.edit(post.id, at(stage, 'Opposition Wahlgeschenk'));
    const edited = await post.edit(0);
    expect(edited.content).toContain('> Die Opposition sprach von einem Wahlgeschenk.');
    expect(post.answers).toHaveLength(1);
  });

  it('takes its answer with it when it is deleted', async () => {
    const stage = await aBahnStage();
    const post = stage.discord.post(at(stage, BAHN_QUESTION));
    const answer = await post.answer();
    stage.discord.delete(post.id);
    expect(await post.deletion()).toBe(answer.id);
  });

  it('takes its answer back when it is none any more', async () => {
    const stage = await aBahnStage();
    const post = stage.discord.post(at(stage, BAHN_QUESTION));
    const answer = await post.answer();
    stage.discord.edit(post.id, 'hat sich erledigt');
    expect(await post.deletion()).toBe(answer.id);
  });

  it('in a direct message changes its answer too', async () => {
    const { discord } = await aBahnStage();
    const post = discord.dm(discord.userId, BAHN_QUESTION);
    await post.answer();
    discord.edit(post.id, 'Opposition Wahlgeschenk');
    expect((await post.edit(0)).content).toContain('Wahlgeschenk');
  });

  it('is left alone when its answer was deleted already', async () => {
    const stage = await aBahnStage();
    const post = stage.discord.post(at(stage, BAHN_QUESTION));
    const answer = await post.answer();
    stage.discord.delete(answer.id);
    stage.discord.edit(post.id, at(stage, 'Opposition Wahlgeschenk'));
    await expect
      .poll(() => stage.discord.requests.entries.some(({ method, status }) => method === 'PATCH' && status === 404))
      .toBe(true);
    expect(stage.lines.filter(({ level }) => level > 30)).toEqual([]);
  });
});
