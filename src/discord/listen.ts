import { type Client, Events } from 'discord.js';
import type { BotContext } from './bot-context.ts';
import { handleInteraction } from './handle-interaction.ts';
import { handleMessage } from './handle-message.ts';
import { handleDeletion, handleEdit } from './handle-question-change.ts';
import { createRecentAnswers } from './recent-answers.ts';

/** Answers what comes in; `start` runs each answer, or leaves it where the bot is closing. */
export function listen(client: Client, bot: BotContext, start: (work: () => Promise<void>) => void): void {
  const answers = createRecentAnswers();
  client.on(Events.InteractionCreate, (interaction) => start(() => handleInteraction(interaction, bot)));
  client.on(Events.MessageCreate, (message) => start(() => handleMessage(message, bot, answers)));
  client.on(Events.MessageUpdate, (_, message) => start(() => handleEdit(message, bot, answers)));
  client.on(Events.MessageDelete, (message) => start(() => handleDeletion(message, bot, answers)));
  client.on(Events.MessageBulkDelete, (messages) => {
    for (const message of messages.values()) start(() => handleDeletion(message, bot, answers));
  });
  client.on(Events.Error, (error) => bot.log.error({ err: error }, 'client error'));
  client.on(Events.ShardError, (error) => bot.log.warn({ err: error }, 'gateway error'));
  client.on(Events.ShardResume, () => bot.log.info('gateway resumed'));
}
