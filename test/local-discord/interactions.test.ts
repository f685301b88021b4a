import { type Interaction, MessageFlags, ApplicationCommandOptionType as Type } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/local-discord.ts';
import type { LocalDiscordOptions } from '../../src/local-discord/options.ts';
import type { OptionValues } from '../../src/local-discord/user-side/command-options.ts';
import { aBot, aDiscord, aRest, PING, register, soon } from './stage.ts';

const ASK = {
  name: 'ask',
  description: 'Answers',
  contexts: [0, 1, 2],
  integration_types: [0, 1],
  options: [
    { type: Type.String, name: 'question', description: 'x', required: true, min_length: 2, max_length: 20 },
    { type: Type.String, name: 'report', description: 'x', autocomplete: true },
    { type: Type.Integer, name: 'count', description: 'x', min_value: 1, max_value: 3 },
    { type: Type.Boolean, name: 'private', description: 'x' },
    { type: Type.User, name: 'who', description: 'x' },
    { type: Type.Channel, name: 'where', description: 'x' },
    { type: Type.Role, name: 'role', description: 'x' },
    { type: Type.Mentionable, name: 'anyone', description: 'x' },
    { type: Type.Attachment, name: 'file', description: 'x' },
    { type: Type.String, name: 'kind', description: 'x', choices: [{ name: 'A', value: 'a' }] },
    { type: Type.Integer, name: 'page', description: 'x', autocomplete: true },
  ],
};

/** A ready bot with these commands that does this with every interaction. */
async function aStage(
  commands: readonly object[],
  act: (interaction: Interaction) => unknown,
  options: LocalDiscordOptions = {},
) {
  const discord = await aDiscord(options);
  await register(discord, ...commands);
  await aBot(discord, { interactionCreate: act });
  return discord;
}

describe('a slash command', () => {
  it('carries the user, the place, the language and every kind of option', async () => {
    let seen: unknown;
    const discord = await aStage([ASK], async (i) => {
      if (!i.isChatInputCommand()) return;
      const file = i.options.getAttachment('file', true);
      seen = {
        question: i.options.getString('question'),
        count: i.options.getInteger('count'),
        private: i.options.getBoolean('private'),
        who: i.options.getUser('who')?.username,
        where: i.options.getChannel('where')?.name,
        role: i.options.getRole('role')?.name,
        anyone: i.options.getMentionable('anyone') !== null,
        file: await (await fetch(file.url)).text(),
        locale: i.locale,
        guildLocale: i.guildLocale,
        channelId: i.channelId,
        permitted: i.appPermissions.has('SendMessages'),
        guild: i.inCachedGuild(),
      };
      await i.reply('ok');
    });
    const { userId, channelId } = discord;
    const role = discord.createRole({ guild: discord.guildId, name: 'mods' });
    const options = {
      question: 'Wer?',
      count: 2,
      private: true,
      who: userId,
      where: channelId,
      role: role.id,
      anyone: role.id,
      kind: 'a',
    };
    const file = { name: 'a.txt', content: 'Text' };
    await discord.command('ask', { ...options, file }, { locale: 'de' }).answer();
    expect(seen).toEqual({
      question: 'Wer?',
      count: 2,
      private: true,
      who: 'lena',
      where: 'general',
      role: 'mods',
      anyone: true,
      file: 'Text',
      locale: 'de',
      guildLocale: 'en-US',
      channelId,
      permitted: true,
      guild: true,
    });
  });

  it('reaches subcommands and groups', async () => {
    const sub = {
      type: Type.Subcommand,
      name: 'add',
      description: 'x',
      options: [{ type: Type.String, name: 'a', description: 'x' }],
    };
    const group = { type: Type.SubcommandGroup, name: 'report', description: 'x', options: [sub] };
    const discord = await aStage(
      [{ ...PING, name: 'manage', options: [sub, group] }],
      (i) =>
        i.isChatInputCommand() &&
        i.reply(`${i.options.getSubcommandGroup()} ${i.options.getSubcommand()} ${i.options.getString('a')}`),
    );
    expect(await discord.command('manage add', { a: 'x' }).answer()).toMatchObject({ content: 'null add x' });
    expect(await discord.command('manage report add').answer()).toMatchObject({ content: 'report add null' });
    expect(() => discord.command('manage')).toThrow('needs one of its subcommands');
    expect(() => discord.command('manage remove')).toThrow('has no subcommand "remove"');
  });

  it.each<[string, OptionValues, string]>([
    ['a missing required option', {}, 'needs: question'],
    ['an unknown option', { question: 'Wer?', x: 1 }, 'has no option "x"'],
    ['a text that is too long', { question: 'x'.repeat(21) }, 'takes 2 to 20 characters'],
    ['an empty text', { question: ' ' }, 'must not be empty'],
    ['a number as text', { question: 1 }, 'takes a string'],
    ['a number out of range', { question: 'Wer?', count: 4 }, 'takes 1 to 3'],
    ['a fraction', { question: 'Wer?', count: 1.5 }, 'takes a whole number'],
    ['no choice', { question: 'Wer?', kind: 'b' }, 'takes one of its choices'],
    ['an unknown user', { question: 'Wer?', who: '1' }, 'no user with the id 1'],
    ['a number as user', { question: 'Wer?', who: 1 }, 'takes an id'],
    ['a text as file', { question: 'Wer?', file: 'x' }, 'takes a file'],
    ['a file as text', { question: { name: 'x', content: 'x' } }, 'takes no file'],
  ])('is not sent with %s', async (_, options, reason) => {
    const discord = await aDiscord();
    await register(discord, ASK);
    expect(() => discord.command('ask', options)).toThrow(reason);
  });

  it('is not sent where the user cannot use it', async () => {
    const discord = await aDiscord();
    await register(
      discord,
      PING,
      { name: 'dm', description: 'x', contexts: [1] },
      { name: 'mod', description: 'x', default_member_permissions: '32' },
      { name: 'guild', description: 'x', dm_permission: false },
    );
    expect(() => discord.command('guild', {}, { channel: discord.openDirectMessage(discord.userId).id })).toThrow(
      'for direct messages',
    );
    expect(() => discord.command('nope')).toThrow(
      'No command "nope" is registered here; there are: ping, dm, mod, guild.',
    );
    expect(() => discord.command('dm')).toThrow('not registered for the context 0');
    expect(() => discord.command('mod')).toThrow('default permissions are missing');
    expect(() => discord.command('ping', {}, { installation: 'user' })).toThrow(
      'not registered for the installation type 1',
    );
    expect(() => discord.command('ping', {}, { user: '1' })).toThrow('No user has the id 1.');
    expect(() => discord.command('ping', {}, { channel: '1' })).toThrow('No channel has the id 1.');
    discord.setOverwrite({ channel: discord.channelId, target: discord.guildId, deny: ['UseApplicationCommands'] });
    expect(() => discord.command('ping')).toThrow('Use Application Commands');
    discord.setOverwrite({ channel: discord.channelId, target: discord.guildId, deny: ['ViewChannel'] });
    expect(() => discord.command('ping')).toThrow('cannot see the channel');
  });

  it('works in direct messages, groups and guilds without the bot', async () => {
    const discord = await aStage(
      [ASK],
      (i) =>
        i.isChatInputCommand() &&
        i.reply(`${i.context} ${i.inGuild()} ${JSON.stringify(i.authorizingIntegrationOwners)}`),
    );
    const { userId: user } = discord;
    const guild = discord.createGuild({ name: 'Fremd', owner: user, bot: 'absent' });
    const channel = discord.createChannel({ guild: guild.id, name: 'x' });
    const ask = (place: string) => discord.command('ask', { question: 'Wer?' }, { channel: place }).answer();
    expect(await ask(discord.openDirectMessage(user).id)).toMatchObject({ content: '1 false {"0":"0"}' });
    expect(await ask(discord.createGroup({ users: [user] }).id)).toMatchObject({ content: `2 false {"1":"${user}"}` });
    expect(await ask(channel.id)).toMatchObject({ content: `0 true {"1":"${user}"}` });
  });

  it('answers privately for a user-installed application where the guild wants it so, and with five follow-ups', async () => {
    const discord = await aStage([ASK], async (i) => {
      if (!i.isChatInputCommand()) return;
      await i.reply('hidden');
      for (const n of [1, 2, 3, 4, 5, 6]) await i.followUp(`${n}`);
    });
    const guild = discord.createGuild({ name: 'Fremd', owner: discord.createUser({ name: 'x' }).id, bot: 'absent' });
    discord.joinGuild(discord.userId, guild.id);
    discord.setRolePermissions({
      guild: guild.id,
      role: guild.id,
      permissions: ['ViewChannel', 'UseApplicationCommands'],
    });
    const channel = discord.createChannel({ guild: guild.id, name: 'x' });
    const ask = discord.command('ask', { question: 'Wer?' }, { channel: channel.id });
    expect(await ask.answer()).toMatchObject({ flags: MessageFlags.Ephemeral });
    await soon(() => discord.requests.entries.at(-1)).toMatchObject({ code: 40094 });
    expect(ask.followUps).toHaveLength(5);
  });
});

describe('an acknowledgement', () => {
  const late = { deadlineMs: 30 };

  it('that does not come makes the interaction fail', async () => {
    const discord = await aStage([PING], () => {}, late);
    const ping = discord.command('ping');
    await expect(ping.answer()).rejects.toThrow('The application did not respond (Command "ping"');
    expect(ping.failed).toBe(true);
  });

  it('that comes late is refused with 10062', async () => {
    const discord = await aStage([PING], (i) => i.isRepliable() && i.reply('late'), late);
    discord.faults.delay('POST /interactions/**', { delayMs: 60 });
    await expect(discord.command('ping').acknowledged()).rejects.toThrow('did not respond');
    await soon(() => discord.requests.entries.at(-1)).toMatchObject({ code: 10062, status: 404 });
  });

  it('that comes late by the clock is refused even before the user is told', async () => {
    let now = Date.now();
    const discord = await aStage(
      [PING],
      (i) => {
        now += 3001;
        return i.isRepliable() && i.reply('late');
      },
      { now: () => now },
    );
    discord.command('ping');
    await soon(() => discord.requests.entries.at(-1)).toMatchObject({ code: 10062 });
  });

  it.each<[string, object]>([
    ['a choice list for a command', { type: 8, data: { choices: [] } }],
    ['an update without a message', { type: 7, data: { content: 'x' } }],
    ['a type that is none', { type: 99 }],
    ['a content of 2001', { type: 4, data: { content: 'x'.repeat(2001) } }],
    ['a modal without fields', { type: 9, data: { title: 'x', custom_id: 'x' } }],
  ])('of a wrong form is refused: %s', async (_, body) => {
    const discord = await aStage([PING], () => {});
    const { interaction } = discord.command('ping');
    const path = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
    await expect(aRest(discord).post(path, { auth: false, body })).rejects.toMatchObject({ code: 50035 });
    expect(interaction.state).toBe('open');
  });

  it('is refused for an interaction that was never sent, as are webhook calls', async () => {
    const discord = await aStage([PING], () => {});
    const rest = aRest(discord);
    const { interaction } = discord.command('ping');
    const post = (path: `/${string}`) => rest.post(path, { auth: false, body: { type: 4, data: { content: 'x' } } });
    await expect(post(`/interactions/1/${interaction.token}/callback`)).rejects.toMatchObject({ code: 10062 });
    await expect(post(`/webhooks/${discord.applicationId}/${interaction.token}`)).rejects.toMatchObject({
      code: 10015,
    });
    await expect(post(`/webhooks/1/x`)).rejects.toMatchObject({ code: 10015 });
  });

  it('is refused a second time with 40060', async () => {
    const discord = await aStage([PING], () => {});
    const { interaction } = discord.command('ping');
    const post = () =>
      aRest(discord).post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
        auth: false,
        query: new URLSearchParams({ with_response: 'true' }),
        body: { type: 4, data: { content: 'x' } },
      });
    expect(await post()).toMatchObject({
      interaction: { response_message_ephemeral: false },
      resource: { message: { content: 'x' } },
    });
    await expect(post()).rejects.toMatchObject({ code: 40060 });
  });

  it('opens a token that lives 15 minutes', async () => {
    let now = Date.now();
    const discord = await aStage([PING], (i) => i.isRepliable() && i.reply('x'), { now: () => now });
    const ping = discord.command('ping');
    await ping.answer();
    const path = `/webhooks/${discord.applicationId}/${ping.interaction.token}/messages/@original` as const;
    expect(await aRest(discord).get(path, { auth: false })).toMatchObject({ content: 'x' });
    now += 15 * 60 * 1000 + 1;
    await expect(aRest(discord).get(path, { auth: false })).rejects.toMatchObject({ code: 50027 });
  });
});

describe('a private answer', () => {
  it('is seen by its user alone, reaches no event and no list, and dies with its token', async () => {
    const heard: string[] = [];
    const discord = await aDiscord();
    await register(discord, PING);
    await aBot(discord, {
      interactionCreate: (i) => i.isRepliable() && i.reply({ content: 'secret', flags: MessageFlags.Ephemeral }),
      messageCreate: (message) => heard.push(message.content),
    });
    const message = await discord.command('ping').answer();
    const { channelId, userId } = discord;
    expect(discord.messages(channelId, { as: userId })).toMatchObject([{ content: 'secret' }]);
    expect(discord.messages(channelId)).toEqual([]);
    expect(await aRest(discord).get(`/channels/${channelId}/messages`)).toEqual([]);
    await expect(aRest(discord).get(`/channels/${channelId}/messages/${message.id}`)).rejects.toMatchObject({
      code: 10008,
    });
    expect(heard).toEqual([]);
    const other = discord.createUser({ name: 'other', guilds: [discord.guildId] });
    expect(() => discord.click(message, 'x', { user: other.id })).toThrow('other sees no message');
  });

  it('stays private when the edit says otherwise, and the deferral decides for the first follow-up', async () => {
    const discord = await aStage([PING], async (i) => {
      if (!i.isChatInputCommand()) return;
      await i.deferReply({ flags: MessageFlags.Ephemeral });
      await i.followUp('filled');
    });
    const ping = discord.command('ping');
    expect(await ping.answer()).toMatchObject({ content: 'filled', flags: MessageFlags.Ephemeral });
    expect(ping.acknowledgement).toMatchObject({ kind: 'deferred-message', ephemeral: true });
    expect(ping.followUps).toEqual([]);
  });
});

describe('autocomplete', () => {
  it('offers choices for what is typed, several at a time', async () => {
    const discord = await aStage(
      [ASK],
      (i) => i.isAutocomplete() && i.respond([{ name: `<${i.options.getFocused()}>`, value: 'x' }]),
    );
    const typed = ['', 'B', 'Ba'].map((text) =>
      discord.autocomplete('ask', 'report', text, { options: { count: 1 } }).choices(),
    );
    expect(await Promise.all(typed)).toEqual([
      [{ name: '<>', value: 'x' }],
      [{ name: '<B>', value: 'x' }],
      [{ name: '<Ba>', value: 'x' }],
    ]);
    expect(() => discord.autocomplete('ask', 'kind', '')).toThrow('has no autocomplete');
  });

  it.each<[string, string, object[], string]>([
    [
      '26 choices',
      'report',
      Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })),
      'data.choices[BASE_TYPE_MAX_LENGTH]: Must be 25 or fewer in length.',
    ],
    ['an empty name', 'report', [{ name: ' ', value: 'x' }], 'data.choices[0].name[BASE_TYPE_BAD_LENGTH]'],
    [
      'a value of 101',
      'report',
      [{ name: 'x', value: 'x'.repeat(101) }],
      'data.choices[0].value[BASE_TYPE_MAX_LENGTH]',
    ],
    ['text for a number', 'page', [{ name: 'x', value: 'x' }], 'data.choices[0].value[NUMBER_TYPE_COERCE]'],
  ])('refuses %s', async (_, option, choices, problem) => {
    const discord = await aStage([ASK], (i) => i.isAutocomplete() && i.respond(choices as never));
    discord.autocomplete('ask', option, 'x');
    await soon(() => discord.requests.validationErrors().join()).toContain(problem);
  });

  it('takes no message as answer', async () => {
    const discord = await aStage([ASK], () => {});
    const { interaction } = discord.autocomplete('ask', 'report', '');
    const path = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
    await expect(
      aRest(discord).post(path, { auth: false, body: { type: 4, data: { content: 'x' } } }),
    ).rejects.toMatchObject({ code: 50035 });
  });
});

describe('context menus', () => {
  it('carry the whole message, whatever the intents', async () => {
    const discord = await aStage(
      [{ type: 3, name: 'Check quotes' }],
      (i) => i.isMessageContextMenuCommand() && i.reply(i.targetMessage.content),
    );
    const { message } = discord.post('Er sagte „Nein“.');
    expect(await discord.contextMenu('Check quotes', message.id).answer()).toMatchObject({
      content: 'Er sagte „Nein“.',
      type: 23,
    });
    expect(() => discord.contextMenu('Check quotes', '1')).toThrow('There is no message 1.');
  });

  it('carry the user', async () => {
    const discord = await aStage(
      [{ type: 2, name: 'Who' }],
      (i) => i.isUserContextMenuCommand() && i.reply(i.targetUser.username),
    );
    expect(await discord.userMenu('Who', discord.userId).answer()).toMatchObject({ content: 'lena' });
    expect(() => discord.userMenu('Who', '1')).toThrow('No user has the id 1.');
  });
});

describe('modals', () => {
  const input = { type: 4, custom_id: 'text', label: 'Text', style: 1, min_length: 2, max_length: 5 };
  const inRow = { title: 'T', custom_id: 'm', components: [{ type: 1, components: [input] }] };
  const inLabel = {
    title: 'T',
    custom_id: 'm',
    components: [
      { type: 10, content: 'Read this' },
      { type: 18, label: 'Text', component: { ...input, label: undefined } },
      { type: 18, label: 'Pick', component: { type: 3, custom_id: 'pick', options: [{ label: 'a', value: 'a' }] } },
    ],
  };
  const opens = (modal: object) => (i: Interaction) => {
    if (i.isChatInputCommand()) return i.showModal(modal as never);
    return i.isModalSubmit() && i.reply(i.fields.getTextInputValue('text'));
  };

  it.each([
    ['a row', inRow, {}],
    ['labels', inLabel, { pick: ['a'] }],
  ])('with %s are opened, filled in and answered', async (_, modal, more) => {
    const discord = await aStage([PING], opens(modal));
    const ping = discord.command('ping');
    expect(await ping.modal()).toMatchObject({ title: 'T' });
    expect(await discord.submitModal(ping, { text: 'abc', ...more }).answer()).toMatchObject({ content: 'abc' });
    expect(() => discord.submitModal(ping, {})).toThrow('"text" of the modal is required');
    expect(() => discord.submitModal(ping, { text: 'abcdef' })).toThrow('takes 2 to 5 characters, got 6');
    expect(() => discord.submitModal(ping, { other: 'x' })).toThrow('has no field "other"');
  });

  it('are no message', async () => {
    const discord = await aStage([PING, ASK], (i) => (i.isAutocomplete() ? i.respond([]) : opens(inRow)(i)));
    await expect(discord.command('ping').answer()).rejects.toThrow(
      'Command "ping" was answered with a modal, not with a message.',
    );
    await expect(discord.autocomplete('ask', 'report', '').answer()).rejects.toThrow('with choices');
  });

  it('cannot be sent when none was opened', async () => {
    const discord = await aStage([PING], (i) => i.isRepliable() && i.reply('x'));
    expect(() => discord.submitModal(discord.command('ping'), {})).toThrow('has opened no modal');
  });

  it.each<[string, object, string]>([
    ['a title of 46', { ...inRow, title: 'x'.repeat(46) }, 'data.title[BASE_TYPE_BAD_LENGTH]'],
    [
      'six rows',
      {
        ...inRow,
        components: Array.from({ length: 6 }, (_, n) => ({ type: 1, components: [{ ...input, custom_id: `${n}` }] })),
      },
      'data.components[BASE_TYPE_BAD_LENGTH]',
    ],
    [
      'two fields of an id',
      { ...inRow, components: [...inRow.components, ...inRow.components] },
      'COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a button',
      { ...inRow, components: [{ type: 1, components: [{ type: 2, custom_id: 'b', style: 1, label: 'b' }] }] },
      'components[0].type[UNION_TYPE_CHOICES]',
    ],
    ['a separator', { ...inRow, components: [{ type: 14 }] }, 'data.components[0].type[UNION_TYPE_CHOICES]'],
    [
      'a label of 46',
      { ...inRow, components: [{ type: 1, components: [{ ...input, label: 'x'.repeat(46) }] }] },
      'label[BASE_TYPE_BAD_LENGTH]',
    ],
    [
      'a placeholder of 101',
      { ...inRow, components: [{ type: 1, components: [{ ...input, placeholder: 'x'.repeat(101) }] }] },
      'placeholder[BASE_TYPE_MAX_LENGTH]',
    ],
  ])('are refused with %s', async (_, modal, problem) => {
    const discord = await aStage([PING], opens(modal));
    discord.command('ping');
    await soon(() => discord.requests.validationErrors().join()).toContain(problem);
  });
});

it('says what it has waited for', async () => {
  const discord: LocalDiscord = await aStage([PING], (i) => i.isRepliable() && i.reply('x'));
  const ping = discord.command('ping');
  await ping.answer();
  await expect(ping.edit(0, { timeoutMs: 10 })).rejects.toThrow(
    'Command "ping": no edit 0 within 10 ms; so far message, 1 answers, 0 follow-ups.',
  );
  expect(ping.message).toMatchObject({ content: 'x' });
  expect(ping.edits).toEqual([]);
});
