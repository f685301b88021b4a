import { describe, expect, it, onTestFinished } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { createClient } from '../../src/discord/client.ts';
import type { Reply } from '../../src/discord/reply.ts';
import type { LocalDiscord } from '../../src/local-discord/local-discord.ts';
import { aDiscord, aStage } from '../support/bot.ts';
import { anArchive, BAHN, BAHN_QUESTION } from '../support/reports.ts';

const archive = anArchive(BAHN);

/** What the other end-to-end tests expect of an answer. */
async function expectTrueAnswer(discord: LocalDiscord): Promise<void> {
  const handle = discord.command('ask', { question: BAHN_QUESTION }, { locale: 'de' });
  const answer = await handle.answer({ timeoutMs: 2000 });
  expect(answer.content.split('\n').slice(1, 4)).toEqual([
    '> „Wir bauen die Strecke nach Norden bis 2027 zweigleisig aus“, sagte Verkehrsministerin Hanna Vogt am Dienstag.',
    '— Hanna Vogt, Verkehrsministerin · wörtlich',
    '-# [1] „Land gibt Bahngeld frei“ · Nordblatt · <t:1710417600:D> · Absatz 2',
  ]);
  expect(answer).toMatchObject({ mention_everyone: false, mentions: [] });
  expect(discord.requests.validationErrors()).toEqual([]);
}

/** A bot whose `/ask` says something else than it should. */
async function aMutatedBot(mutate: (reply: Reply) => Reply): Promise<LocalDiscord> {
  const command = { ...ask, reply: (...args: Parameters<typeof ask.reply>) => mutate(ask.reply(...args)) };
  const { discord } = await aStage({ archive, commands: [command] });
  return discord;
}

const withContent = (change: (content: string) => string) => (reply: Reply) => ({
  ...reply,
  // Past the check before sending, as a bot would be that forgot it.
  quotes: [],
  content: change(reply.content ?? ''),
});

describe('the expectation of the other tests', () => {
  it('is met by the bot as it is', async () => {
    await expectTrueAnswer(await aMutatedBot((reply) => reply));
  });

  it.each<[string, (reply: Reply) => Reply]>([
    ['leaves out a word of the quote', withContent((content) => content.replace('bis 2027 ', ''))],
    ['changes a number', withContent((content) => content.replace('2027', '2028'))],
    ['names another speaker', withContent((content) => content.replace('— Hanna Vogt', '— Tim Koch'))],
    ['names another paragraph', withContent((content) => content.replace('Absatz 2', 'Absatz 3'))],
    ['finds nothing', withContent((content) => `${content.split('\n')[0]}\nDazu steht nichts in den Berichten.`)],
    ['says too much', withContent((content) => content + 'x'.repeat(2000))],
    [
      'gives two buttons one identity',
      (reply) => ({ ...reply, components: [...(reply.components ?? []), ...(reply.components ?? [])] }),
    ],
  ])('fails a bot that %s', async (_, mutate) => {
    await expect(expectTrueAnswer(await aMutatedBot(mutate))).rejects.toThrow();
  });

  it('fails a bot that stops a false quote only at the last check', async () => {
    const discord = await aMutatedBot((reply) => ({
      ...reply,
      content: (reply.content ?? '').replace('2027', '2028'),
    }));
    await expect(expectTrueAnswer(discord)).rejects.toThrow();
    expect(discord.messages(discord.channelId, { as: discord.userId }).at(-1)?.content).toContain('Kennung');
  });

  it('fails a bot that does not answer at all', async () => {
    const discord = await aDiscord({ deadlineMs: 200 });
    const { bot } = await aStage({ discord, archive });
    await bot.close();
    const silent = createClient(discord.apiUrl);
    onTestFinished(() => silent.destroy());
    await silent.login(discord.token);
    await expect(expectTrueAnswer(discord)).rejects.toThrow('did not respond');
  });
});
