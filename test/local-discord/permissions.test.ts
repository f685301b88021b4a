import { describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/local-discord.ts';
import type { PermissionName } from '../../src/local-discord/world/permissions.ts';
import { aBot, aDiscord, aRest, PING, register } from './stage.ts';

const deny = (discord: LocalDiscord, ...names: PermissionName[]) =>
  discord.setOverwrite({ channel: discord.channelId, target: discord.botId, deny: names });

/** Sends to the channel of the start, or to a thread in it. */
const send = (discord: LocalDiscord, body: object, channel = discord.channelId) =>
  aRest(discord).post(`/channels/${channel}/messages`, { body });

describe('the bot is refused', () => {
  it.each<[string, PermissionName, object, number]>([
    ['a channel that it cannot see', 'ViewChannel', { content: 'x' }, 50001],
    ['a message', 'SendMessages', { content: 'x' }, 50013],
    ['a message of embeds alone', 'EmbedLinks', { embeds: [{ title: 'x' }] }, 50013],
  ])('%s without %s', async (_, permission, body, code) => {
    const discord = await aDiscord();
    deny(discord, permission);
    await expect(send(discord, body)).rejects.toMatchObject({ code, status: 403 });
  });

  it('a message in a thread', async () => {
    const discord = await aDiscord();
    deny(discord, 'SendMessagesInThreads');
    const thread = discord.createThread({
      channel: discord.channelId,
      name: 't',
      user: discord.userId,
      type: 'private',
    });
    await expect(send(discord, { content: 'x' }, thread.id)).rejects.toMatchObject({ code: 50013 });
    await send(discord, { content: 'x' });
  });

  it('a reply without Read Message History, and an empty list instead of messages', async () => {
    const discord = await aDiscord();
    const post = discord.post('hi');
    deny(discord, 'ReadMessageHistory');
    await expect(send(discord, { content: 'x', message_reference: { message_id: post.id } })).rejects.toMatchObject({
      code: 160002,
      status: 403,
    });
    expect(await aRest(discord).get(`/channels/${discord.channelId}/messages`)).toEqual([]);
    await expect(aRest(discord).get(`/channels/${discord.channelId}/messages/${post.id}`)).rejects.toMatchObject({
      code: 50013,
    });
  });

  it('a file without Attach Files', async () => {
    const discord = await aDiscord();
    deny(discord, 'AttachFiles');
    const files = [{ name: 'a.txt', data: 'x' }];
    const sent = aRest(discord).post(`/channels/${discord.channelId}/messages`, { body: {}, files });
    await expect(sent).rejects.toMatchObject({ code: 50013 });
  });

  it('the deletion and the edit of messages of others', async () => {
    const discord = await aDiscord();
    const { id } = discord.post('hi');
    const path = `/channels/${discord.channelId}/messages/${id}` as const;
    await expect(aRest(discord).patch(path, { body: { content: 'x' } })).rejects.toMatchObject({ code: 50005 });
    await expect(aRest(discord).delete(path)).rejects.toMatchObject({ code: 50013 });
    discord.createRole({
      guild: discord.guildId,
      name: 'mods',
      permissions: ['ManageMessages'],
      members: [discord.botId],
    });
    await aRest(discord).delete(path);
    expect(discord.messages(discord.channelId)).toEqual([]);
  });
});

it('drops embeds without Embed Links and keeps the text', async () => {
  const discord = await aDiscord();
  deny(discord, 'EmbedLinks');
  const sent = (await send(discord, { content: 'x', embeds: [{ title: 'x' }] })) as { id: string };
  expect(sent).toMatchObject({ content: 'x', embeds: [] });
  const body = { content: 'y', embeds: [{ title: 'x' }] };
  const edited = await aRest(discord).patch(`/channels/${discord.channelId}/messages/${sent.id}`, { body });
  expect(edited).toMatchObject({ content: 'y', embeds: [] });
});

it('lets @everyone ping only with Mention Everyone', async () => {
  const discord = await aDiscord();
  deny(discord, 'MentionEveryone');
  expect(await send(discord, { content: '@everyone' })).toMatchObject({ mention_everyone: false });
});

it('tells the bot its rights with every interaction, and answers without Send Messages', async () => {
  const discord = await aDiscord();
  await register(discord, PING);
  await aBot(discord, {
    interactionCreate: (i) =>
      i.isRepliable() && i.reply(`${i.appPermissions.has('SendMessages')} ${i.memberPermissions?.has('SendMessages')}`),
  });
  expect(await discord.command('ping').answer()).toMatchObject({ content: 'true true' });
  deny(discord, 'SendMessages');
  expect(await discord.command('ping').answer()).toMatchObject({ content: 'false true' });
});

it.each<[string, (discord: LocalDiscord) => void, boolean]>([
  [
    'everybody is denied',
    (d) => d.setOverwrite({ channel: d.channelId, target: d.guildId, deny: ['SendMessages'] }),
    false,
  ],
  [
    'a role allows again',
    (d) => {
      d.setOverwrite({ channel: d.channelId, target: d.guildId, deny: ['SendMessages'] });
      const role = d.createRole({ guild: d.guildId, name: 'r', members: [d.botId] });
      d.setOverwrite({ channel: d.channelId, target: role.id, allow: ['SendMessages'] });
    },
    true,
  ],
  [
    'the member is denied what its role allows',
    (d) => {
      const role = d.createRole({ guild: d.guildId, name: 'r', members: [d.botId] });
      d.setOverwrite({ channel: d.channelId, target: role.id, allow: ['SendMessages'] });
      deny(d, 'SendMessages');
    },
    false,
  ],
  [
    'an administrator is denied',
    (d) => {
      d.createRole({ guild: d.guildId, name: 'r', permissions: ['Administrator'], members: [d.botId] });
      deny(d, 'SendMessages');
    },
    true,
  ],
])('decides on rights as Discord does: %s', async (_, arrange, expected) => {
  const discord = await aDiscord();
  arrange(discord);
  const sent = await send(discord, { content: 'x' }).then(
    () => true,
    () => false,
  );
  expect(sent).toBe(expected);
});

it('knows what does not exist', async () => {
  const discord = await aDiscord();
  expect(() => discord.setRolePermissions({ guild: discord.guildId, role: '1', permissions: [] })).toThrow('No role');
  expect(() => discord.createChannel({ guild: '1', name: 'x' })).toThrow('No guild');
  expect(() => discord.createThread({ channel: '1', name: 'x', user: '1' })).toThrow('No channel');
});
