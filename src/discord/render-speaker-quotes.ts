import type { SpeakerEntry } from '../statements/speakers.ts';
import { TEXTS, type Texts } from '../texts/texts.ts';
import { createButton, createRows } from './buttons.ts';
import type { Context } from './command.ts';
import { toCustomId } from './custom-id.ts';
import { MAX_NAME_LENGTH } from './limits.ts';
import { escapeLabel, escapeText, unescapeText } from './markdown.ts';
import { toSpeakerKey } from './passage-key.ts';
import { quotesOfSpeaker } from './quotes-of-speaker.ts';
import { deleteButton, renderQuotes } from './render-quotes.ts';
import { createReply, type Reply } from './reply.ts';
import type { Steps } from './turns.ts';

type SpeakerView = Pick<Context, 'archive' | 'texts' | 'userId' | 'isPrivate'>;

const SMALL_PRINT = '-# ';

/** A page of what a speaker is reported to have said, about a topic or at all. */
export function* renderSpeakerQuotes(
  speaker: SpeakerEntry,
  topic: string,
  page: number,
  view: SpeakerView,
): Steps<Reply> {
  const { archive, texts, userId, isPrivate } = view;
  const quotes = yield* quotesOfSpeaker(speaker, topic, archive);
  const name = escapeLabel(speaker.name, MAX_NAME_LENGTH);
  if (quotes.length === 0) return yield* renderNothing(speaker, topic, view);
  const head = [
    `**${texts.quotes.heading(name)}** · ${texts.quotes.count(quotes.length)}`,
    ...(topic === '' ? [] : [`${SMALL_PRINT}${texts.quotes.topic(escapeText(topic))}`]),
  ].join('\n');
  return renderQuotes(quotes, {
    head,
    texts,
    askerId: userId,
    page,
    isPrivate,
    toPageId: (next) => toCustomId('quotes', next, userId, toSpeakerKey(speaker.name)),
  });
}

/** Nothing about the topic: the way to all that the speaker said. */
function* renderNothing(speaker: SpeakerEntry, topic: string, view: SpeakerView): Steps<Reply> {
  const { archive, texts, userId } = view;
  const [name, about] = [escapeLabel(speaker.name, MAX_NAME_LENGTH), escapeLabel(topic, MAX_NAME_LENGTH)];
  const all = (yield* quotesOfSpeaker(speaker, '', archive)).length;
  const toAll = createButton(texts.buttons.allQuotes(all), toCustomId('quotes', 0, userId, toSpeakerKey(speaker.name)));
  return createReply(texts.quotes.nothing(name, about), {
    components: createRows([toAll, ...deleteButton({ ...view, askerId: userId })]),
  });
}

/** The topic that such a page names in its second line, and its language; an empty topic where it names none. */
export function readTopicLine(content: string): { readonly topic: string; readonly texts: Texts | undefined } {
  const [heading = '', line = ''] = content.split('\n', 2);
  const all = Object.values(TEXTS);
  const texts = all.find((one) => heading.startsWith(`**${one.quotes.heading('')}`));
  const start = texts && SMALL_PRINT + texts.quotes.topic('');
  return { texts, topic: start && line.startsWith(start) ? unescapeText(line.slice(start.length)) : '' };
}
