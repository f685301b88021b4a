import { type Message, PermissionsBitField } from 'discord.js';
import { mentionsOwnRole, readAddressed } from './addressed.ts';
import type { BotContext } from './bot-context.ts';
import { logIncident } from './incident.ts';
import { readMessageText } from './message-text.ts';
import { missingPermissions, type NeededPermission, renderMissing } from './permissions.ts';
import type { RecentAnswers } from './recent-answers.ts';
import { createReply } from './reply.ts';
import { type ReadMessage, replyToMessage, textsOf } from './reply-to-message.ts';
import { sendPrivately, sendReply } from './send-reply.ts';

/** Answers a mention or a direct message, once. The one catch for messages: it never rejects. */
export async function handleMessage(message: Message, bot: BotContext, answers: RecentAnswers): Promise<void> {
  const text = readAddressed(message) ?? (mentionsOwnRole(message) ? '' : undefined);
  if (text === undefined || !bot.isNew(message.id)) return;
  const answer = answerMessage(message, text, bot);
  answers.remember(message.id, answer);
  await answer;
}

async function answerMessage(message: Message, text: string, bot: BotContext): Promise<Message | undefined> {
  const missing = missingHere(message);
  const texts = textsOf({ text, authorId: message.author.id, botName: '', ...localeOf(message) });
  try {
    const excess = bot.limiter.check({ userId: message.author.id, channelId: message.channelId });
    if (missing.some((name) => name === 'SendMessages' || name === 'SendMessagesInThreads')) {
      await namePrivately(message, missing, bot);
      return undefined;
    }
    if (excess) {
      if (!excess.isFirst) return undefined;
      const hint = await sendReply(message, createReply(texts.limits[excess.whose](excess.seconds)), missing, texts);
      setTimeout(() => hint?.delete().catch(() => undefined), bot.hintMs).unref();
      return undefined;
    }
    if (message.channel.isSendable()) {
      const typing = bot.turns.acknowledge(message.channel.sendTyping());
      typing.catch((error: unknown) => bot.log.debug({ err: error }, 'could not show typing'));
    }
    const reply = mentionsOwnRole(message)
      ? createReply(texts.mention.roleInstead)
      : await readMessage(message, text).then((read) => bot.turns.run(() => replyToMessage(read, bot)));
    const answer = await sendReply(message, reply, missing, texts);
    if (missing.length > 0) await namePrivately(message, missing, bot);
    return answer;
  } catch (error) {
    const incident = logIncident(bot.log, error, { on: 'message' });
    return sendReply(message, createReply(texts.failure(incident)), missing, texts).catch((failure: unknown) => {
      bot.log.warn({ incident, err: failure }, 'could not apologise');
      return undefined;
    });
  }
}

/** The message with the one that it replies to, as far as both can be read. */
export async function readMessage(message: Message, text: string): Promise<ReadMessage> {
  const me = message.client.user;
  const referenceId = message.reference?.messageId;
  const referenced =
    referenceId === undefined
      ? undefined
      : (message.channel.messages.cache.get(referenceId) ??
        // Gone, or not to be read here: then there is nothing to take along.
        (await message.fetchReference().catch(() => undefined)));
  return {
    text,
    authorId: message.author.id,
    botName: message.guild?.members.me?.displayName ?? me.username,
    ...localeOf(message),
    ...(referenced && { repliesTo: { text: readMessageText(referenced), isOwn: referenced.author.id === me.id } }),
  };
}

function localeOf({ guild }: Message): { serverLocale?: string } {
  return guild ? { serverLocale: guild.preferredLocale } : {};
}

function missingHere({ guild, channel }: Message): NeededPermission[] {
  const me = guild?.members.me;
  if (!me || channel.isDMBased()) return [];
  return missingPermissions(channel.permissionsFor(me) ?? new PermissionsBitField(), channel.isThread());
}

async function namePrivately(message: Message, missing: readonly NeededPermission[], bot: BotContext): Promise<void> {
  const notice = { channelId: message.channelId, userId: message.author.id, missing };
  if (!bot.notices.isNews(notice)) return;
  const texts = textsOf({ text: readAddressed(message) ?? '', authorId: '', botName: '', ...localeOf(message) });
  const reached = await sendPrivately(message, createReply(renderMissing(missing, `<#${message.channelId}>`, texts)));
  if (!reached) bot.log.info({ channel: message.channelId, missing }, 'user takes no direct messages');
}
