import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { compareInSteps } from '../src/answer/compare-reports.ts';
import { isHeld, toldWords } from '../src/answer/told-words.ts';
import type { Archive } from '../src/archive/archive.ts';
import type { ButtonAction, SlashCommand } from '../src/discord/command.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { MAX_CHOICE_LENGTH } from '../src/discord/limits.ts';
import { localised } from '../src/discord/localised.ts';
import { shorten } from '../src/discord/markdown.ts';
import { readComparisonLine, renderComparison } from '../src/discord/render-comparison.ts';
import { createHint, createReply } from '../src/discord/reply.ts';
import { completeTopic } from '../src/discord/topic-choices.ts';

/** Words of the topic that no report holds: what is found has to do with the others only. */
function unknownWords(topic: string, archive: Archive): string[] {
  const words = toldWords(archive.find(topic, { limit: 1 }).words);
  return words.filter((word) => !isHeld(word)).map(({ text }) => text);
}

/** Turns the pages: the topic stands in the message, which keeps its form. */
const page: ButtonAction = {
  action: 'compare',
  *press({ args: [number, askerId = ''], content, isPrivate, isDisplay }, { archive, texts }) {
    const read = readComparisonLine(content);
    if (read === undefined) return { kind: 'private', reply: createReply(texts.context.answerGone) };
    const reply = renderComparison(yield* compareInSteps(read.topic, archive), {
      unknown: unknownWords(read.topic, archive),
      texts: read.texts,
      askerId,
      page: Number(number) || 0,
      isPrivate,
      form: isDisplay ? 'boxes' : 'plain',
    });
    return { kind: 'update', reply };
  },
};

/** `/compare`, in German `/vergleich`: what the reports say about a topic, side by side. */
export const compare = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...localised((texts) => texts.commands.compare),
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...localised((texts) => texts.options.topic),
        required: true,
        autocomplete: true,
        max_length: MAX_CHOICE_LENGTH,
      },
      { type: ApplicationCommandOptionType.Boolean, ...localised((texts) => texts.options.private) },
    ],
  },
  visibility: 'chosen',
  // Every sentence about the topic is compared with every report.
  isSlow: true,
  complete: { topic: completeTopic },
  buttons: [page],
  *reply(options, { archive, texts, userId, isPrivate, mayEmbed }) {
    const topic = shorten(options.getString('topic') ?? '', MAX_CHOICE_LENGTH);
    if (topic === '') return createHint(texts.compare.noTopic);
    return renderComparison(yield* compareInSteps(topic, archive), {
      unknown: unknownWords(topic, archive),
      texts,
      askerId: userId,
      page: 0,
      isPrivate,
      form: mayEmbed ? 'boxes' : 'plain',
    });
  },
} satisfies SlashCommand;
