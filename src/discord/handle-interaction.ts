import type { Interaction } from 'discord.js';
import { textsFor } from '../texts/texts.ts';
import type { BotContext } from './bot-context.ts';
import { handleAutocomplete } from './handle-autocomplete.ts';
import { handleButton } from './handle-button.ts';
import { handleCommand } from './handle-command.ts';
import { logIncident } from './incident.ts';
import { namePermissions } from './name-permissions.ts';
import { createReply } from './reply.ts';
import { respondPrivately } from './respond.ts';

/** Answers a command, a click or somebody's typing. The one catch: it never rejects. */
export async function handleInteraction(interaction: Interaction, bot: BotContext): Promise<void> {
  if (!bot.isNew(interaction.id)) return;
  try {
    if (interaction.isAutocomplete()) await handleAutocomplete(interaction, bot);
    else if (interaction.isMessageComponent()) await handleButton(interaction, bot);
    else if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
      await handleCommand(interaction, bot);
      await namePermissions(interaction, bot);
    }
  } catch (error) {
    const incident = logIncident(bot.log, error, { on: describe(interaction) });
    // Typing cannot be answered with a message.
    if (
      !interaction.isMessageComponent() &&
      !interaction.isChatInputCommand() &&
      !interaction.isMessageContextMenuCommand()
    )
      return;
    const apology = createReply(textsFor(interaction.locale).failure(incident));
    // Where Discord did not take the answer, it may not take the apology: then the log has both.
    await respondPrivately(interaction, apology).catch((failure: unknown) =>
      bot.log.warn({ incident, err: failure }, 'could not apologise'),
    );
  }
}

/** What was called, without anything that a user typed. */
function describe(interaction: Interaction): string {
  if (interaction.isCommand() || interaction.isAutocomplete()) return interaction.commandName;
  return interaction.isMessageComponent() ? (interaction.customId.split(':')[0] ?? '') : 'interaction';
}
