import { ComponentType, type Interaction, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { aBot, aDiscord, PING, register } from './stage.ts';

const row = (...components: object[]) => ({ type: 1, components });
const MORE = { type: 2, style: 1, custom_id: 'more', label: 'Weitere' };
const PICK = {
  type: ComponentType.StringSelect,
  custom_id: 'pick',
  placeholder: 'Zitat',
  max_values: 2,
  options: ['a', 'b', 'c'].map((value) => ({ label: value, value })),
};

/** The answer to `/ping` with these components, and a bot that does this when they are used. */
async function aMessageWith(components: readonly object[], act: (interaction: Interaction) => unknown, flags = 0) {
  const discord = await aDiscord();
  await register(discord, PING);
  const content = flags === 0 ? { content: 'page 1' } : {};
  await aBot(discord, {
    interactionCreate: (i) =>
      i.isChatInputCommand() ? i.reply({ ...content, components: components as never, flags }) : act(i),
  });
  return { discord, message: await discord.command('ping').answer() };
}

describe('a button', () => {
  it('updates its message, keeping what the update leaves out', async () => {
    const { discord, message } = await aMessageWith([row(MORE)], (i) => i.isButton() && i.update('page 2'));
    const click = discord.click(message, 'Weitere');
    expect(await click.answer()).toMatchObject({
      id: message.id,
      content: 'page 2',
      components: [{ components: [{ custom_id: 'more' }] }],
    });
    expect(click.acknowledgement).toMatchObject({ kind: 'update' });
  });

  it('answers privately, or later, or with a message of its own', async () => {
    const { discord, message } = await aMessageWith(
      [row(MORE, { ...MORE, custom_id: 'later', label: 'Später' }, { ...MORE, custom_id: 'own', label: 'Eigene' })],
      async (i) => {
        if (!i.isButton()) return;
        if (i.customId === 'more') await i.reply({ content: 'private', flags: MessageFlags.Ephemeral });
        if (i.customId === 'own') await i.reply('own');
        if (i.customId !== 'later') return;
        await i.deferUpdate();
        await i.editReply('changed');
      },
    );
    expect(await discord.click(message, 'more').answer()).toMatchObject({ content: 'private', flags: 64 });
    expect(await discord.click(message, 'own').answer()).toMatchObject({
      content: 'own',
      message_reference: { message_id: message.id },
    });
    const later = discord.click(message, 'later');
    expect(await later.answer()).toMatchObject({ id: message.id, content: 'changed' });
    expect(later.acknowledgement).toMatchObject({ kind: 'deferred-update' });
  });

  it('works on a private answer for its user, who can have it deleted', async () => {
    const forget = async (i: Interaction) => {
      if (!i.isButton()) return;
      await i.deferUpdate();
      await i.deleteReply();
    };
    // A message of components alone has no content; Discord takes it.
    const { discord, message } = await aMessageWith([row(MORE)], forget, MessageFlags.Ephemeral);
    await discord.click(message, 'more').deleted();
    expect(discord.messages(discord.channelId, { as: discord.userId })).toEqual([]);
  });

  it('opens a modal whose answer can update the message', async () => {
    const modal = {
      title: 'T',
      custom_id: 'm',
      components: [row({ type: 4, custom_id: 'text', label: 'L', style: 1 })],
    };
    const { discord, message } = await aMessageWith([row(MORE)], (i) => {
      if (i.isButton()) return i.showModal(modal as never);
      return i.isModalSubmit() && i.isFromMessage() && i.update(i.fields.getTextInputValue('text'));
    });
    const click = discord.click(message, 'more');
    await click.modal();
    expect(await discord.submitModal(click, { text: 'new' }).answer()).toMatchObject({
      id: message.id,
      content: 'new',
    });
  });

  it.each<[string, object, string, string]>([
    ['is disabled', { ...MORE, disabled: true }, 'more', 'is disabled'],
    ['is a link', { type: 2, style: 5, url: 'https://example.org', label: 'Link' }, 'Link', 'leads out of Discord'],
    ['is not there', MORE, 'less', 'no such component "less"; it has: more'],
  ])('cannot be clicked where it %s', async (_, button, name, reason) => {
    const { discord, message } = await aMessageWith([row(button)], () => {});
    expect(() => discord.click(message, name)).toThrow(reason);
  });
});

describe('a select', () => {
  it('gives the chosen values', async () => {
    const { discord, message } = await aMessageWith(
      [row(PICK)],
      (i) => i.isStringSelectMenu() && i.reply(i.values.join()),
    );
    expect(await discord.select(message, 'Zitat', ['a', 'c']).answer()).toMatchObject({ content: 'a,c' });
    expect(() => discord.select(message, 'pick', ['d'])).toThrow('has no value "d"; it has: a, b, c');
    expect(() => discord.select(message, 'pick', ['a', 'b', 'c'])).toThrow('takes 1 to 2 values, got 3');
    expect(() => discord.click(message, 'pick')).toThrow('no such component');
    expect(() => discord.select({ id: '1' }, 'pick', [])).toThrow('There is no message 1.');
  });

  it.each([
    [ComponentType.UserSelect, 'userId', 'lena'],
    [ComponentType.ChannelSelect, 'channelId', 'general'],
    [ComponentType.RoleSelect, 'guildId', '@everyone'],
    [ComponentType.MentionableSelect, 'userId', 'lena'],
  ] as const)('of type %i gives the chosen object', async (type, key, name) => {
    const { discord, message } = await aMessageWith([row({ type, custom_id: 'pick' })], (i) => {
      if (i.isUserSelectMenu() || i.isMentionableSelectMenu()) return i.reply(`${i.users.first()?.username}`);
      if (i.isChannelSelectMenu()) return i.reply(`${Object(i.channels.first()).name}`);
      return i.isRoleSelectMenu() && i.reply({ content: `${i.roles.first()?.name}`, allowedMentions: { parse: [] } });
    });
    expect(await discord.select(message, 'pick', [discord[key]]).answer()).toMatchObject({ content: name });
  });
});

it('reaches buttons inside of containers and sections', async () => {
  const section = { type: 9, components: [{ type: 10, content: 'x' }], accessory: MORE };
  const { discord, message } = await aMessageWith(
    [{ type: 17, components: [section] }],
    (i) => i.isButton() && i.reply('clicked'),
    MessageFlags.IsComponentsV2,
  );
  expect(message.components).toMatchObject([
    { id: 1, components: [{ id: 2, components: [{ id: 3 }], accessory: { id: 4 } }] },
  ]);
  expect(await discord.click(message, 'more').answer()).toMatchObject({ content: 'clicked' });
});
