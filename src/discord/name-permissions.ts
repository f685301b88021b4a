import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { textsFor } from '../texts/texts.ts';
import type { BotContext } from './bot-context.ts';
import { missingPermissions, renderMissing } from './permissions.ts';
import { createReply } from './reply.ts';
import { respondPrivately } from './respond.ts';

/**
 * Names, privately and once, what the bot may not do in this channel: the command was answered in spite of it, but a
 * mention would not be. Nothing where the bot is no member, as an app that the user brought along.
 */
export async function namePermissions(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  bot: BotContext,
): Promise<void> {
  const { guild, channel, user } = interaction;
  if (guild === null || channel === null) return;
  const missing = missingPermissions(interaction.appPermissions, channel.isThread());
  if (missing.length === 0 || !bot.notices.isNews({ channelId: channel.id, userId: user.id, missing })) return;
  const texts = textsFor(interaction.locale);
  await respondPrivately(interaction, createReply(renderMissing(missing, texts.permissions.thisChannel, texts)));
}
