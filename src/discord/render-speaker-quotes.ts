import type { SpeakerEntry } from '../statements/speakers.ts';
import { TEXTS, type Texts } from '../texts/texts.ts';
import type { Context } from './command.ts';
import { toCustomId } from './custom-id.ts';
import { MAX_NAME_LENGTH } from './limits.ts';
import { escapeLabel, escapeText, unescapeText } from './markdown.ts';
import { toSpeakerKey } from './passage-key.ts';
import { quotesOfSpeaker } from './quotes-of-speaker.ts';
import { renderQuotes } from './render-quotes.ts';
import { createReply, type Reply } from './reply.ts';

const SMALL_PRINT = '-# ';

/** A page of what a speaker is reported to have said, about a topic or at all. */
export function renderSpeakerQuotes(
  speaker: SpeakerEntry,
  topic: string,
  page: number,
  { archive, texts, userId, isPrivate }: Pick<Context, 'archive' | 'texts' | 'userId' | 'isPrivate'>,
): Reply {
  const quotes = quotesOfSpeaker(speaker, topic, archive);
  const name = escapeLabel(speaker.name, MAX_NAME_LENGTH);
  if (quotes.length === 0) return createReply(texts.quotes.nothing(name));
  const head = [
    `**${texts.quotes.heading(name)}**`,
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

/** The topic that such a page names in its second line, and its language; an empty topic where it names none. */
export function readTopicLine(content: string): { readonly topic: string; readonly texts: Texts | undefined } {
  const [heading = '', line = ''] = content.split('\n', 2);
  const all = Object.values(TEXTS);
  const texts = all.find((one) => heading.startsWith(`**${one.quotes.heading('')}`));
  const start = texts && SMALL_PRINT + texts.quotes.topic('');
  return { texts, topic: start && line.startsWith(start) ? unescapeText(line.slice(start.length)) : '' };
}
