import {
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import type { Reply } from './reply.ts';
import { toMessage } from './to-message.ts';
import type { Steps, Turns } from './turns.ts';

type CommandInteraction = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** Sends what `work` gives as the reply to a command; acknowledges first where that may take a while. */
export async function respond(
  interaction: CommandInteraction,
  work: () => Reply | Steps<Reply>,
  { turns, isPrivate, isSlow }: { readonly turns: Turns; readonly isPrivate: boolean; readonly isSlow: boolean },
): Promise<void> {
  const ephemeral = isPrivate ? MessageFlags.Ephemeral : 0;
  if (isSlow || turns.isBusy) {
    await turns.acknowledge(interaction.deferReply({ flags: isPrivate ? MessageFlags.Ephemeral : undefined }));
    const reply = await turns.run(work);
    await interaction.editReply({ ...toMessage(reply), flags: reply.flags & ~MessageFlags.Ephemeral });
  } else {
    const reply = await turns.run(work);
    await turns.acknowledge(interaction.reply({ ...toMessage(reply), flags: reply.flags | ephemeral }));
  }
}

/** Shows something to whoever clicked or asked, and to nobody else. */
export async function respondPrivately(
  interaction: CommandInteraction | MessageComponentInteraction,
  reply: Reply,
): Promise<void> {
  const message = { ...toMessage(reply), flags: reply.flags | MessageFlags.Ephemeral };
  // Who sees a command that is acknowledged, but not yet answered, is fixed: a follow-up would take its place anyway.
  const isPending = interaction.deferred && !interaction.replied && interaction.isCommand();
  if (isPending) await interaction.editReply({ ...toMessage(reply), flags: reply.flags });
  else if (interaction.deferred || interaction.replied) await interaction.followUp(message);
  else await interaction.reply(message);
}

/** Puts a reply in the place of the message that the button hangs on. */
export async function respondInPlace(interaction: MessageComponentInteraction, reply: Reply): Promise<void> {
  // Without `attachments: []` the files of the page before would stay.
  const message = { ...toMessage(reply), attachments: [], flags: reply.flags };
  if (interaction.deferred) await interaction.editReply(message);
  else await interaction.update(message);
}
