import { ApplicationCommandType } from 'discord.js';
import type { SlashCommand } from '../src/discord/command.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { localised } from '../src/discord/localised.ts';
import { renderHelp } from '../src/discord/render-help.ts';

/** `/help`, in German `/hilfe`: what the bot can do, what it stores, and its version. */
export const help = {
  data: { type: ApplicationCommandType.ChatInput, ...localised((texts) => texts.commands.help), ...EVERYWHERE },
  visibility: 'private',
  reply: (_, context) => renderHelp(context),
} satisfies SlashCommand;
