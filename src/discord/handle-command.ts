import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { textsFor } from '../texts/texts.ts';
import type { BotContext } from './bot-context.ts';
import { type Command, type Context, isSlashCommand } from './command.ts';
import { toContext } from './interaction-context.ts';
import { readClaimedText } from './message-text.ts';
import { createReply, type Reply } from './reply.ts';
import { respond, respondPrivately } from './respond.ts';
import type { Steps } from './turns.ts';

/** Answers a command, unless there were too many before it: that is said privately, before anything is acknowledged. */
export async function handleCommand(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  bot: BotContext,
): Promise<void> {
  const texts = textsFor(interaction.locale);
  const command = bot.commands.find(({ data }) => data.name === interaction.commandName);
  if (command === undefined) return respondPrivately(interaction, createReply(texts.context.outdated));

  const isPrivate = isSeenPrivately(command, interaction);
  const excess = bot.limiter.check({
    userId: interaction.user.id,
    ...(!isPrivate && interaction.channelId && { channelId: interaction.channelId }),
  });
  if (excess) return respondPrivately(interaction, createReply(texts.limits[excess.whose](excess.seconds)));

  const context = toContext(interaction, bot, isPrivate);
  await respond(interaction, () => replyOf(command, interaction, context), {
    turns: bot.turns,
    isPrivate,
    isSlow: command.isSlow === true,
  });
}

function isSeenPrivately(
  command: Command,
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
): boolean {
  if (command.visibility === 'private') return true;
  return interaction.isChatInputCommand() && interaction.options.getBoolean('private') === true;
}

function replyOf(
  command: Command,
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  context: Context,
): Reply | Steps<Reply> {
  if (isSlashCommand(command) && interaction.isChatInputCommand()) return command.reply(interaction.options, context);
  if (!isSlashCommand(command) && interaction.isMessageContextMenuCommand())
    return command.replyTo(readClaimedText(interaction.targetMessage), context);
  throw new TypeError(`command "${command.data.name}": expected the kind that is registered, got another`);
}
