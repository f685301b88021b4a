import { type MessageComponentInteraction, MessageFlags, PermissionFlagsBits } from 'discord.js';
import { ANSWER_ACTIONS } from './answer-actions.ts';
import type { BotContext } from './bot-context.ts';
import { parseCustomId } from './custom-id.ts';
import { toContext } from './interaction-context.ts';
import { readMessageText } from './message-text.ts';
import { createReply } from './reply.ts';
import { respondInPlace, respondPrivately } from './respond.ts';

/** Does what a button or a menu under one of the bot's messages stands for; one of an older version says so. */
export async function handleButton(interaction: MessageComponentInteraction, bot: BotContext): Promise<void> {
  const { action, args } = parseCustomId(interaction.customId);
  const actions = [...ANSWER_ACTIONS, ...bot.commands.flatMap(({ buttons }) => buttons ?? [])];
  const button = actions.find((one) => one.action === action);
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  const context = toContext(interaction, bot, isPrivate);
  if (button === undefined) return respondPrivately(interaction, createReply(context.texts.context.outdated));

  const excess = bot.limiter.check({ userId: interaction.user.id });
  if (excess) return respondPrivately(interaction, createReply(context.texts.limits[excess.whose](excess.seconds)));

  if (bot.turns.isBusy) await bot.turns.acknowledge(interaction.deferUpdate());
  const pressed = await bot.turns.run(() =>
    button.press(
      {
        args,
        values: interaction.isStringSelectMenu() ? interaction.values : [],
        content: readMessageText(interaction.message),
        isPrivate,
        isDisplay: interaction.message.flags.has(MessageFlags.IsComponentsV2),
        mayModerate: interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
      },
      context,
    ),
  );
  if (pressed.kind === 'update') return bot.turns.acknowledge(respondInPlace(interaction, pressed.reply));
  if (pressed.kind === 'private') return bot.turns.acknowledge(respondPrivately(interaction, pressed.reply));
  if (!interaction.deferred) await bot.turns.acknowledge(interaction.deferUpdate());
  await interaction.deleteReply();
}
