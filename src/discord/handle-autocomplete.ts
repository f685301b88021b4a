import type { AutocompleteInteraction } from 'discord.js';
import type { BotContext } from './bot-context.ts';
import { isSlashCommand } from './command.ts';
import { MAX_CHOICE_LENGTH, MAX_CHOICES } from './limits.ts';

/** Offers what fits what has been typed so far. Not counted as a question: everybody types. */
export async function handleAutocomplete(interaction: AutocompleteInteraction, bot: BotContext): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const command = bot.commands.find(({ data }) => data.name === interaction.commandName);
  const complete = command && isSlashCommand(command) ? command.complete?.[name] : undefined;
  const choices = complete?.(value, bot.archive) ?? [];
  // Cut to what Discord takes: one choice too long, and it would show none.
  const fitting = choices.filter(({ value }) => value.length <= MAX_CHOICE_LENGTH).slice(0, MAX_CHOICES);
  await bot.turns.acknowledge(interaction.respond(fitting.map(({ name, value }) => ({ name, value }))));
}
