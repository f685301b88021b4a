import { MessageFlags } from 'discord.js';
import { expect, it } from 'vitest';
import { aBot, aDiscord, PING, register } from './stage.ts';

it('shows the answer to a command, and when it was acknowledged', async () => {
  const discord = await aDiscord();
  await register(discord, PING);
  await aBot(discord, { interactionCreate: (i) => i.isRepliable() && i.reply('pong') });
  const ping = discord.command('ping', {}, { locale: 'de' });
  expect(await ping.answer()).toMatchObject({ content: 'pong', author: { id: discord.botId }, flags: 0, type: 20 });
  expect(ping.acknowledgement).toMatchObject({ kind: 'message', ephemeral: false, afterMs: expect.any(Number) });
});

it('fills a deferred answer, edits it, follows it up and deletes it', async () => {
  const discord = await aDiscord();
  await register(discord, PING);
  await aBot(discord, {
    interactionCreate: async (i) => {
      if (!i.isChatInputCommand()) return;
      await i.deferReply({ flags: MessageFlags.Ephemeral });
      await i.editReply('first');
      await i.editReply('second');
      await i.followUp('more');
      await i.deleteReply();
    },
  });
  const ping = discord.command('ping');
  expect(await ping.answer()).toMatchObject({ content: 'first', flags: MessageFlags.Ephemeral });
  expect(await ping.edit(0)).toMatchObject({ content: 'second' });
  expect(await ping.followUp(0)).toMatchObject({ content: 'more' });
  await ping.deleted();
});
