import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { checkClaim } from '../src/answer/check-claim.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { localised } from '../src/discord/localised.ts';
import { renderVerdict } from '../src/discord/render-verdict.ts';
import { completeSpeaker } from '../src/discord/speaker-choices.ts';

/** Longest quote that is checked, in characters: as long as a message. */
const MAX_CLAIM_LENGTH = 2000;

/** `/check`, in German `/prüfen`: the verdict on a claimed quote. */
export const check = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...localised((texts) => texts.commands.check),
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...localised((texts) => texts.options.quote),
        required: true,
        max_length: MAX_CLAIM_LENGTH,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...localised((texts) => texts.options.speakerQuoted),
        autocomplete: true,
      },
      { type: ApplicationCommandOptionType.Boolean, ...localised((texts) => texts.options.private) },
    ],
  },
  visibility: 'chosen',
  complete: { speaker: completeSpeaker },
  reply(options, context) {
    const speaker = options.getString('speaker');
    const verdict = checkClaim(options.getString('quote') ?? '', context.archive, {
      ...(speaker !== null && { speaker }),
    });
    return renderVerdict(verdict, context);
  },
} satisfies SlashCommand;
