import { AttachmentBuilder, type ClientOptions, GatewayIntentBits, type Message } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/local-discord.ts';
import { aBot, aDiscord, aRest, PING, register, soon } from './stage.ts';

/** A bot that answers every message of a user like this. */
async function aTalker(
  answer: (message: Message) => unknown,
  options: Partial<ClientOptions> = {},
  start: (discord: LocalDiscord) => void = () => {},
) {
  const discord = await aDiscord();
  start(discord);
  const bot = await aBot(discord, { messageCreate: (message) => !message.author.bot && answer(message) }, options);
  return { discord, bot };
}

describe('a mention', () => {
  const whether = (message: Message) => message.reply(`${message.mentions.has(message.client.user)}`);

  it.each<[string, (discord: LocalDiscord) => string, string]>([
    ['by id', ({ botId }) => `<@${botId}> hi`, 'true'],
    ['by id with !', ({ botId }) => `<@!${botId}> hi`, 'true'],
    ['of everyone, which counts for discord.js', () => '@everyone', 'true'],
    ['in a code span', ({ botId }) => `\`<@${botId}>\``, 'false'],
    ['in a code block', ({ botId }) => `\`\`\`\n<@${botId}>\n\`\`\``, 'false'],
    ['of nobody', () => '<@123456789012345678>', 'false'],
    ['of somebody else', ({ userId }) => `<@${userId}>`, 'false'],
  ])('%s', async (_, text, expected) => {
    const { discord } = await aTalker(whether);
    expect(await discord.post(text(discord)).answer()).toMatchObject({ content: expected, type: 19 });
  });

  it('of the role that has the name of the bot', async () => {
    const { discord } = await aTalker((message) => message.reply(`${message.mentions.roles.first()?.name}`));
    const role = [...(discord.world.guilds.get(discord.guildId)?.roles.values() ?? [])].find(({ managed }) => managed);
    expect(await discord.post(`<@&${role?.id}>`).answer()).toMatchObject({ content: 'Wortlaut' });
  });

  it.each(['on', 'off'] as const)('by a reply with ping %s', async (ping) => {
    const { discord } = await aTalker(whether);
    const own = await discord.post('x').answer();
    expect(await discord.post('and?', { replyTo: own.id, ping }).answer()).toMatchObject({
      content: `${ping === 'on'}`,
    });
  });

  it('is not made by a reply to the answer of a command, which is a webhook message', async () => {
    const discord = await aDiscord();
    await register(discord, PING);
    await aBot(discord, {
      messageCreate: (m) => !m.author.bot && whether(m),
      interactionCreate: (i) => i.isRepliable() && i.reply('x'),
    });
    const answer = await discord.command('ping').answer();
    expect(await discord.post('and?', { replyTo: answer.id }).answer()).toMatchObject({ content: 'false' });
  });

  it.each<[string, object | undefined, { mention_everyone: boolean; mentions: number; mention_roles: number }]>([
    ['everything by default', undefined, { mention_everyone: true, mentions: 1, mention_roles: 1 }],
    ['nothing for an empty parse', { parse: [] }, { mention_everyone: false, mentions: 0, mention_roles: 0 }],
    ['what parse names', { parse: ['users', 'everyone'] }, { mention_everyone: true, mentions: 1, mention_roles: 0 }],
    ['what is listed', { roles: 'ROLE' }, { mention_everyone: false, mentions: 0, mention_roles: 1 }],
  ])('in an answer pings %s', async (_, allowed, expected) => {
    const discord = await aDiscord();
    const { guildId, userId, channelId } = discord;
    const role = discord.createRole({ guild: guildId, name: 'mods' });
    const allowed_mentions = allowed && 'roles' in allowed ? { roles: [role.id] } : allowed;
    const body = { content: `@everyone <@${userId}> <@&${role.id}>`, allowed_mentions };
    const sent = (await aRest(discord).post(`/channels/${channelId}/messages`, { body })) as Record<string, unknown[]>;
    const { mention_everyone, mentions, mention_roles } = sent;
    expect({ mention_everyone, mentions: mentions?.length, mention_roles: mention_roles?.length }).toEqual(expected);
  });
});

describe('without the message-content intent', () => {
  const saw = (message: Message) => message.channel.isSendable() && message.channel.send(`<${message.content}>`);
  const fetched = async (message: Message) => {
    const [one] = [...(await message.channel.messages.fetch({ limit: 1 })).values()];
    return message.channel.isSendable() && message.channel.send(`<${one?.content}>`);
  };

  it.each<[string, (message: Message) => unknown, (discord: LocalDiscord) => string, boolean]>([
    ['an ordinary message comes empty', saw, () => 'text', false],
    ['a mention comes whole', saw, ({ botId }) => `text <@${botId}>`, true],
    ['an ordinary message is fetched empty', fetched, () => 'text', false],
    ['a mention is fetched whole', fetched, ({ botId }) => `text <@${botId}>`, true],
  ])('%s', async (_, act, text, whole) => {
    const { discord } = await aTalker(act);
    const written = text(discord);
    expect(await discord.post(written).answer()).toMatchObject({ content: `<${whole ? written : ''}>` });
  });

  it('a direct message comes whole, and the portal gives the intent back', async () => {
    const { discord } = await aTalker(saw);
    expect(await discord.dm(discord.userId, 'text').answer()).toMatchObject({ content: '<text>' });
    const options = {
      intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent],
    };
    const other = await aTalker(fetched, options, ({ gateway }) => gateway.allowIntents({ messageContent: true }));
    expect(await other.discord.post('text').answer()).toMatchObject({ content: '<text>' });
  });

  it('the message that a mention replies to comes empty, by event and by fetch', async () => {
    const seen: unknown[] = [];
    const { discord } = await aTalker(async (message) => {
      if (!message.reference) return;
      const raw = (await message.client.rest.get(`/channels/${message.channelId}/messages/${message.id}`)) as {
        referenced_message: { content: string };
      };
      seen.push((await message.fetchReference()).content, raw.referenced_message.content);
      await message.reply('done');
    });
    const original = discord.post('claim');
    await discord.post(`<@${discord.botId}> true?`, { replyTo: original.id }).answer();
    expect(seen).toEqual(['', '']);
    const sent = discord.requests.entries.filter(({ method }) => method === 'POST');
    expect(sent).toHaveLength(1);
  });

  it('an interaction from an answer withholds what the answer replies to', async () => {
    const seen: unknown[] = [];
    const discord = await aDiscord();
    const row = { type: 1, components: [{ type: 2, style: 1, custom_id: 'b', label: 'More' }] };
    const bot = await aBot(discord, {
      messageCreate: (m) => !m.author.bot && m.reply({ content: 'x', components: [row] }),
    });
    bot.on('raw' as never, (packet: { t: string; d: { message: { referenced_message: { content: string } } } }) => {
      if (packet.t === 'INTERACTION_CREATE') seen.push(packet.d.message.referenced_message.content);
    });
    const answer = await discord.post('claim').answer();
    discord.click(answer, 'More');
    await soon(() => seen).toEqual(['']);
  });
});

it('sends no events that the intents leave out', async () => {
  const heard: string[] = [];
  const discord = await aDiscord();
  await aBot(
    discord,
    { messageCreate: (message) => heard.push(message.content) },
    { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages] },
  );
  discord.post('guild');
  discord.dm(discord.userId, 'direct');
  await soon(() => heard).toEqual(['direct']);
});

describe('what the bot writes', () => {
  it('shows typing, an answer, its edits and its deletion', async () => {
    const { discord } = await aTalker(async (message) => {
      if (!message.channel.isSendable()) return;
      await message.channel.sendTyping();
      const answer = await message.reply({ content: 'x', allowedMentions: { repliedUser: false } });
      await answer.edit('y');
      await answer.delete();
    });
    const post = discord.post('hi');
    await post.typing();
    expect(await post.answer()).toMatchObject({ content: 'x', mentions: [], referenced_message: { id: post.id } });
    expect(await post.edit(0)).toMatchObject({ content: 'y', edited_timestamp: expect.any(String) });
    expect(await post.deletion()).toBe(post.answers[0]?.id);
    expect(post.typed).toBe(true);
    expect(post.acknowledgedAfterMs).toBeGreaterThan(0);
  });

  it('follows edits and deletions of the question', async () => {
    const discord = await aDiscord();
    const heard: string[] = [];
    await aBot(discord, {
      messageUpdate: (_, message) => heard.push(`${message.content} ${message.mentions.users.size}`),
      messageDelete: (message) => heard.push(`- ${message.id}`),
    });
    const post = discord.post(`<@${discord.botId}> a`);
    discord.edit(post.id, `<@${discord.botId}> b`);
    discord.delete(post.id);
    await soon(() => heard).toEqual([`<@${discord.botId}> b 1`, `- ${post.id}`]);
    expect(() => discord.edit(post.id, 'x')).toThrow('No user has written');
    expect(() => discord.delete(post.id)).toThrow('There is no message');
  });

  it('is awaited in vain', async () => {
    const { discord } = await aTalker((message) => message.content.includes('hi') && message.reply('x'));
    await discord.post('nothing').silence({ forMs: 20 });
    await expect(discord.post(`hi <@${discord.botId}>`).silence({ forMs: 5000 })).rejects.toThrow(
      'should stay without an answer, got "x"',
    );
    await expect(discord.post('nothing').answer({ timeoutMs: 10 })).rejects.toThrow(
      'Message "nothing": no answer within 10 ms',
    );
  });

  it('keeps files and serves them', async () => {
    const { discord } = await aTalker((message) =>
      message.reply({
        embeds: [{ image: { url: 'attachment://q.txt' } }],
        files: [new AttachmentBuilder(Buffer.from('Zitat'), { name: 'q.txt', description: 'a quote' })],
      }),
    );
    const { attachments, embeds } = await discord.post('hi', { files: [{ name: 'a.txt', content: 'x' }] }).answer();
    expect(attachments).toMatchObject([{ filename: 'q.txt', size: 5, description: 'a quote' }]);
    expect(embeds[0]).toMatchObject({ type: 'rich', image: { url: attachments[0]?.url } });
    expect(await (await fetch(attachments[0]?.url ?? '')).text()).toBe('Zitat');
    expect((await fetch(`${attachments[0]?.url.replace(attachments[0].id, '1')}`)).status).toBe(404);
  });

  it('keeps the ping of a reply when it is edited', async () => {
    const { discord } = await aTalker(async (message) => (await message.reply('x')).edit('y'));
    const post = discord.post('hi');
    expect(await post.edit(0)).toMatchObject({ content: 'y', mentions: [{ id: discord.userId }] });
  });

  it('is edited as a whole or in part', async () => {
    const discord = await aDiscord();
    const rest = aRest(discord);
    const channel = `/channels/${discord.channelId}/messages` as const;
    const files = [{ name: 'a.txt', data: 'x' }];
    const made = (await rest.post(channel, { body: { content: 'x', embeds: [{ title: 't' }] }, files })) as {
      id: string;
    };
    const patch = (body: object) => rest.patch(`${channel}/${made.id}`, { body });
    expect(await patch({ content: 'y' })).toMatchObject({ content: 'y', embeds: [{ title: 't' }], attachments: [{}] });
    expect(await patch({ embeds: [], attachments: [], flags: 4 })).toMatchObject({
      content: 'y',
      embeds: [],
      attachments: [],
      flags: 4,
    });
    await expect(patch({ content: '' })).rejects.toMatchObject({ code: 50006 });
    await expect(patch({ flags: 1 << 15, components: [{ type: 10, content: 'x' }] })).rejects.toMatchObject({
      code: 50035,
    });
    const text = [{ type: 10, content: 'x' }];
    expect(await patch({ flags: 1 << 15, content: null, components: text })).toMatchObject({
      content: '',
      components: [{ id: 1 }],
    });
    await expect(patch({ content: 'back' })).rejects.toMatchObject({ code: 50035 });
  });

  it('is sent once under one enforced nonce', async () => {
    const discord = await aDiscord();
    const send = () =>
      aRest(discord).post(`/channels/${discord.channelId}/messages`, {
        body: { content: 'x', nonce: '1', enforce_nonce: true },
      });
    expect(await send()).toEqual(await send());
    expect(discord.messages(discord.channelId)).toHaveLength(1);
  });

  it.each<[string, object, object]>([
    ['an unknown message', { message_id: '1' }, { code: 50035 }],
    ['a message without content', {}, { code: 50006 }],
  ])('is refused as a reply to %s', async (_, reference, error) => {
    const discord = await aDiscord();
    const body = 'message_id' in reference ? { content: 'x', message_reference: reference } : {};
    await expect(aRest(discord).post(`/channels/${discord.channelId}/messages`, { body })).rejects.toMatchObject(error);
  });

  it('goes out as an ordinary message where the original is gone and may be', async () => {
    const discord = await aDiscord();
    const body = { content: 'x', message_reference: { message_id: '1', fail_if_not_exists: false } };
    expect(await aRest(discord).post(`/channels/${discord.channelId}/messages`, { body })).toMatchObject({ type: 0 });
  });

  it('shows that the original was edited and deleted', async () => {
    const { discord } = await aTalker((message) => message.reply('x'));
    const post = discord.post('hi');
    const { id } = await post.answer();
    discord.edit(post.id, 'changed');
    const original = () => discord.messages(discord.channelId).find((message) => message.id === id)?.referenced_message;
    expect(original()).toMatchObject({ content: 'changed' });
    discord.delete(post.id);
    expect(original()).toBeNull();
  });
});

describe('places', () => {
  it('direct messages reach the bot through Partials.Channel, both ways', async () => {
    const { discord, bot } = await aTalker((message) => message.reply(`${message.channel.isDMBased()}`));
    expect(await discord.dm(discord.userId, 'hi').answer()).toMatchObject({ content: 'true' });
    const user = await bot.users.fetch(discord.userId);
    await user.send('first');
    const channel = discord.openDirectMessage(discord.userId);
    expect(discord.messages(channel.id).map(({ content }) => content)).toEqual(['hi', 'true', 'first']);
    const closed = discord.createUser({ name: 'closed', directMessages: 'closed' });
    await expect((await bot.users.fetch(closed.id)).send('x')).rejects.toMatchObject({ code: 50007 });
  });

  it.each<[string, (discord: LocalDiscord) => string]>([
    [
      'a thread',
      ({ createThread, channelId, userId }) => createThread({ channel: channelId, name: 't', user: userId }).id,
    ],
    ['a voice channel', ({ createChannel, guildId }) => createChannel({ guild: guildId, name: 'v', type: 'voice' }).id],
  ])('%s works like a channel', async (_, place) => {
    const { discord } = await aTalker((message) => message.reply(`${message.channel.isThread()}`));
    expect(await discord.post('hi', { channel: place(discord) }).answer()).toMatchObject({
      content: expect.stringMatching(/true|false/),
    });
  });

  it('a forum post is a thread with a first message of the same id', async () => {
    const { discord } = await aTalker((message) => message.reply('x'));
    const forum = discord.createChannel({ guild: discord.guildId, name: 'f', type: 'forum' });
    const { thread, message } = discord.createForumPost({
      forum: forum.id,
      title: 'Frage',
      text: 'Wer?',
      user: discord.userId,
    });
    expect(message.wire.id).toBe(thread.id);
    await soon(() => discord.messages(thread.id)).toHaveLength(2);
    const send = aRest(discord).post(`/channels/${forum.id}/messages`, { body: { content: 'x' } });
    await expect(send).rejects.toMatchObject({ code: 50008 });
    expect(() => discord.createForumPost({ forum: forum.id, title: 'x', text: 'x', user: '1' })).toThrow('No user');
  });

  it('the bot opens threads, below messages too', async () => {
    const { discord } = await aTalker(async (message) => {
      const thread = await message.startThread({ name: 'below' });
      await thread.send('x');
    });
    const post = discord.post('hi');
    await soon(() => discord.messages(post.id)).toHaveLength(1);
    const body = { name: 'private', type: 12 };
    expect(await aRest(discord).post(`/channels/${discord.channelId}/threads`, { body })).toMatchObject({
      type: 12,
      thread_metadata: {},
    });
    await aRest(discord).put(`/channels/${post.id}/thread-members/@me`);
    const nameless = aRest(discord).post(`/channels/${discord.channelId}/threads`, { body: {} });
    await expect(nameless).rejects.toMatchObject({ code: 50035 });
    const direct = discord.openDirectMessage(discord.userId).id;
    await expect(aRest(discord).post(`/channels/${direct}/threads`, { body })).rejects.toMatchObject({ code: 50008 });
  });

  it('reactions are seen, and nonsense is refused', async () => {
    const { discord } = await aTalker(async (message) => {
      const reaction = await message.react('👀');
      await reaction.users.remove(message.client.user);
    });
    const seen: string[] = [];
    discord.onEvent((event) => event.type.startsWith('reaction') && seen.push(event.type));
    const post = discord.post('hi');
    await soon(() => seen).toEqual(['reaction-added', 'reaction-removed']);
    const path = `/channels/${discord.channelId}/messages/${post.id}/reactions/nonsense/@me` as const;
    await expect(aRest(discord).put(path)).rejects.toMatchObject({ code: 10014 });
  });
});

it.each<[string, string, number[]]>([
  ['the newest first', '', [4, 3, 2, 1, 0]],
  ['a few', '?limit=2', [4, 3]],
  ['before one', '?limit=2&before=3', [2, 1]],
  ['after one', '?limit=2&after=1', [3, 2]],
  ['around one', '?limit=3&around=2', [3, 2, 1]],
])('lists messages: %s', async (_, query, expected) => {
  const discord = await aDiscord({ privilegedIntents: { messageContent: true } });
  const posts = [0, 1, 2, 3, 4].map((n) => discord.post(`${n}`));
  const asked = query.replace(/(before|after|around)=(\d)/, (_match, name, n) => `${name}=${posts[Number(n)]?.id}`);
  const listed = (await aRest(discord).get(`/channels/${discord.channelId}/messages${asked}`)) as { content: string }[];
  expect(listed.map(({ content }) => Number(content))).toEqual(expected);
});

it.each([0, 101, 1.5])('lists no %d messages', async (limit) => {
  const discord = await aDiscord();
  const listed = aRest(discord).get(`/channels/${discord.channelId}/messages?limit=${limit}`);
  await expect(listed).rejects.toMatchObject({ code: 50035 });
});

it.each<[string, (discord: LocalDiscord) => void, string]>([
  ['nothing', ({ post }) => post(' '), 'needs text or a file'],
  ['2001 characters', ({ post }) => post('x'.repeat(2001)), 'at most 2000'],
  ['a reply to nothing', ({ post }) => post('x', { replyTo: '1' }), 'There is no message 1'],
  [
    'into a channel that is closed to them',
    (d) => {
      d.setOverwrite({ channel: d.channelId, target: d.guildId, deny: ['SendMessages'] });
      d.post('x');
    },
    'may not write',
  ],
])('lets a user not post %s', async (_, act, reason) => {
  const discord = await aDiscord();
  expect(() => act(discord)).toThrow(reason);
});
