import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { ButtonAction, SlashCommand } from '../src/discord/command.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { findAskedReport } from '../src/discord/find-asked.ts';
import { localised } from '../src/discord/localised.ts';
import { findReport } from '../src/discord/passage-key.ts';
import { renderReport } from '../src/discord/render-report.ts';
import { renderReportList } from '../src/discord/render-report-list.ts';
import { createReply } from '../src/discord/reply.ts';
import { completeReport } from '../src/discord/report-choices.ts';
import { hintAtReports } from '../src/discord/suggestions.ts';

/** Turns the pages of the list. */
const list: ButtonAction = {
  action: 'reports',
  press: ({ args: [page] }, { archive, texts }) => ({
    kind: 'update',
    reply: renderReportList(archive, Number(page) || 0, texts),
  }),
};

/** Opens a report chosen from the list, and turns its pages. */
const one: ButtonAction = {
  action: 'report',
  press({ args: [key = '', page], values: [chosen] }, { archive, texts }) {
    const report = findReport(chosen ?? key, archive);
    return report
      ? { kind: 'update', reply: renderReport(report, archive, Number(page) || 0, texts) }
      : { kind: 'private', reply: createReply(texts.context.reportGone) };
  },
};

/** `/reports`, in German `/berichte`: which reports are searched; of one report its data, speakers and passages. */
export const reports = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...localised((texts) => texts.commands.reports),
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...localised((texts) => texts.options.reportShown),
        autocomplete: true,
      },
    ],
  },
  visibility: 'private',
  complete: { report: completeReport },
  buttons: [list, one],
  reply(options, { archive, texts }) {
    const asked = options.getString('report');
    if (asked === null) return renderReportList(archive, 0, texts);
    const report = findAskedReport(asked, archive);
    return report ? renderReport(report, archive, 0, texts) : hintAtReports(asked, archive, texts);
  },
} satisfies SlashCommand;
