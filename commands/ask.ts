import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { SlashCommand } from '../src/discord/command.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { findAskedReport, findAskedSpeakers } from '../src/discord/find-asked.ts';
import { MAX_QUESTION_LENGTH } from '../src/discord/limits.ts';
import { localised } from '../src/discord/localised.ts';
import { replyToQuestion } from '../src/discord/reply-to-question.ts';
import { completeReport } from '../src/discord/report-choices.ts';
import { completeSpeaker } from '../src/discord/speaker-choices.ts';
import { hintAtReports, hintAtSpeakers } from '../src/discord/suggestions.ts';

/** `/ask`, in German `/frage`: answers a question with attributed quotes. */
export const ask = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...localised((texts) => texts.commands.ask),
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...localised((texts) => texts.options.question),
        required: true,
        max_length: MAX_QUESTION_LENGTH,
      },
      { type: ApplicationCommandOptionType.String, ...localised((texts) => texts.options.report), autocomplete: true },
      { type: ApplicationCommandOptionType.String, ...localised((texts) => texts.options.speaker), autocomplete: true },
      { type: ApplicationCommandOptionType.Boolean, ...localised((texts) => texts.options.private) },
    ],
  },
  visibility: 'chosen',
  complete: { report: completeReport, speaker: completeSpeaker },
  reply(options, context) {
    const { archive, texts } = context;
    const [askedReport, askedSpeaker] = [options.getString('report'), options.getString('speaker')];
    const report = askedReport === null ? undefined : findAskedReport(askedReport, archive);
    if (askedReport !== null && report === undefined) return hintAtReports(askedReport, archive, texts);
    const speakers = askedSpeaker === null ? [] : findAskedSpeakers(askedSpeaker, archive);
    if (askedSpeaker !== null && speakers.length === 0) return hintAtSpeakers(askedSpeaker, archive, texts);
    return replyToQuestion(options.getString('question') ?? '', context, {
      ...(report && { reportId: report.id }),
      ...(speakers[0] && { speaker: speakers[0].name }),
    });
  },
} satisfies SlashCommand;
