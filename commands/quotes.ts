import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { ButtonAction, SlashCommand } from '../src/discord/command.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { findAskedSpeakers } from '../src/discord/find-asked.ts';
import { MAX_CHOICE_LENGTH, MAX_NAME_LENGTH } from '../src/discord/limits.ts';
import { localised } from '../src/discord/localised.ts';
import { escapeLabel, shorten } from '../src/discord/markdown.ts';
import { toSpeakerKey } from '../src/discord/passage-key.ts';
import { readTopicLine, renderSpeakerQuotes } from '../src/discord/render-speaker-quotes.ts';
import { createHint, createReply } from '../src/discord/reply.ts';
import { completeSpeaker } from '../src/discord/speaker-choices.ts';
import { hintAtSpeakers } from '../src/discord/suggestions.ts';
import { completeTopic } from '../src/discord/topic-choices.ts';

/** More names to choose from than these are not read. */
const MAX_NAMED = 5;

/** Turns the pages: the speaker stands in the button, the topic in the message. */
const page: ButtonAction = {
  action: 'quotes',
  *press({ args: [number, askerId = '', key], content, isPrivate }, { archive, texts }) {
    const speaker = archive.speakers.find(({ name }) => toSpeakerKey(name) === key);
    if (speaker === undefined) return { kind: 'private', reply: createReply(texts.context.answerChanged) };
    const read = readTopicLine(content);
    const context = { archive, texts: read.texts ?? texts, userId: askerId, isPrivate };
    return { kind: 'update', reply: yield* renderSpeakerQuotes(speaker, read.topic, Number(number) || 0, context) };
  },
};

/** `/quotes`, in German `/zitate`: what somebody is reported to have said, by date. */
export const quotes = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...localised((texts) => texts.commands.quotes),
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...localised((texts) => texts.options.speakerQuoted),
        required: true,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...localised((texts) => texts.options.topic),
        autocomplete: true,
        max_length: MAX_CHOICE_LENGTH,
      },
      { type: ApplicationCommandOptionType.Boolean, ...localised((texts) => texts.options.private) },
    ],
  },
  visibility: 'chosen',
  complete: { speaker: completeSpeaker, topic: completeTopic },
  buttons: [page],
  reply(options, context) {
    const { archive, texts } = context;
    const asked = options.getString('speaker') ?? '';
    const shown = escapeLabel(asked, MAX_NAME_LENGTH);
    const [speaker, ...others] = findAskedSpeakers(asked, archive);
    if (speaker === undefined) return hintAtSpeakers(asked, archive, texts);
    if (others.length > 0) {
      const names = [speaker, ...others].slice(0, MAX_NAMED).map(({ name }) => escapeLabel(name, MAX_NAME_LENGTH));
      return createHint(texts.quotes.unclear(shown, texts.list.or(names)));
    }
    return renderSpeakerQuotes(speaker, shorten(options.getString('topic') ?? '', MAX_CHOICE_LENGTH), 0, context);
  },
} satisfies SlashCommand;
