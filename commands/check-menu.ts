import { ApplicationCommandType } from 'discord.js';
import { checkClaim } from '../src/answer/check-claim.ts';
import { findClaims } from '../src/answer/find-quotations.ts';
import type { MenuCommand } from '../src/discord/command.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { localisedName } from '../src/discord/localised.ts';
import { renderVerdicts } from '../src/discord/render-verdicts.ts';

/** The entry "Check quotes", in German "Zitate prüfen", in the menu of a message: the verdicts on the quotes in it. */
export const checkMenu = {
  data: { type: ApplicationCommandType.Message, ...localisedName((texts) => texts.commands.checkMenu), ...EVERYWHERE },
  visibility: 'private',
  replyTo: (message, context) =>
    renderVerdicts(
      findClaims(message, context.archive).map(({ text, ...ascribed }) =>
        checkClaim(text, context.archive, { ...ascribed, form: 'plain' }),
      ),
      context,
    ),
} satisfies MenuCommand;
