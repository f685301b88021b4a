import { DiscordAPIError, type Message, MessageFlags, type PartialMessage, RESTJSONErrorCodes } from 'discord.js';
import { readAddressed } from './addressed.ts';
import type { BotContext } from './bot-context.ts';
import { readMessage } from './handle-message.ts';
import { logIncident } from './incident.ts';
import type { RecentAnswers } from './recent-answers.ts';
import { replyToMessage } from './reply-to-message.ts';
import { toMessage } from './to-message.ts';

/** The answer to an edited question is edited with it, and goes where the question is none any more. */
export async function handleEdit(message: Message | PartialMessage, bot: BotContext, answers: RecentAnswers) {
  // Discord also "updates" a message when the preview of a link in it is ready.
  if (message.editedTimestamp === null || message.partial) return;
  await follow(message.id, bot, answers, async (answer) => {
    const text = readAddressed(message);
    if (text === undefined) {
      await answer.delete();
      return;
    }
    if (bot.limiter.check({ userId: message.author.id })) return;
    const read = await readMessage(message, text);
    const reply = await bot.turns.run(() => replyToMessage(read, bot));
    const isDisplay = (reply.flags & MessageFlags.IsComponentsV2) !== 0;
    await answer.edit({
      ...toMessage(reply),
      attachments: [],
      flags: isDisplay ? MessageFlags.IsComponentsV2 : MessageFlags.SuppressEmbeds,
    });
  });
}

/** The answer to a deleted question is deleted with it. */
export async function handleDeletion({ id }: { readonly id: string }, bot: BotContext, answers: RecentAnswers) {
  await follow(id, bot, answers, async (answer) => {
    await answer.delete();
  });
}

async function follow(
  questionId: string,
  bot: BotContext,
  answers: RecentAnswers,
  change: (answer: Message) => Promise<void>,
): Promise<void> {
  try {
    const answer = await answers.find(questionId);
    if (answer !== undefined) await change(answer);
  } catch (error) {
    // Somebody was quicker and deleted the answer.
    if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage) return;
    logIncident(bot.log, error, { on: 'change of a question' });
  }
}
