import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import { textsFor } from '../texts/texts.ts';
import type { BotContext } from './bot-context.ts';
import type { Context } from './command.ts';

/** What a command or a button knows of whoever called it. */
export function toContext(interaction: BaseInteraction, bot: BotContext, isPrivate: boolean): Context {
  return {
    archive: bot.archive,
    commands: bot.commands,
    texts: textsFor(interaction.locale),
    userId: interaction.user.id,
    isPrivate,
    mayEmbed: interaction.appPermissions.has(PermissionFlagsBits.EmbedLinks),
    botName: interaction.client.user.username,
  };
}
