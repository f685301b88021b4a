import type { APIMessageTopLevelComponent } from 'discord.js';
import { ComponentType, MessageFlags } from 'discord.js';
import type { Passage } from '../corpus/report.ts';
import type { Span } from '../language/span.ts';

/** A message before it is sent. */
export interface Reply {
  readonly content?: string;
  readonly components?: readonly APIMessageTopLevelComponent[];
  readonly files?: readonly ReplyFile[];
  readonly flags: number;
  readonly allowedMentions: typeof PING_NOBODY;
  /** All words of reports that stand in it: checked against the reports right before it is sent. */
  readonly quotes: readonly QuotedText[];
}

export interface ReplyFile {
  readonly name: string;
  readonly text: string;
}

export interface QuotedText {
  readonly passage: Passage;
  readonly span: Span;
  readonly text: string;
}

export const PING_NOBODY = { parse: [], repliedUser: false } as const;

/** A quote whose words are not those of its report. Nothing was sent. */
export class UnfaithfulQuoteError extends Error {
  override readonly name = 'UnfaithfulQuoteError';
}

/** A reply of plain text, which shows to everybody, also to those who turned previews off; it pings nobody. */
export function createReply(content: string, more: Partial<Omit<Reply, 'content' | 'allowedMentions'>> = {}): Reply {
  return { quotes: [], ...more, flags: MessageFlags.SuppressEmbeds, content, allowedMentions: PING_NOBODY };
}

/** As `createReply`, for a mistake in what was asked: only whoever asked sees it, where Discord still lets us choose. */
export function createHint(content: string): Reply {
  const reply = createReply(content);
  return { ...reply, flags: reply.flags | MessageFlags.Ephemeral };
}

/** A reply of components with text in them (Components V2), beside which there may be no content. */
export function createDisplayReply(
  components: readonly APIMessageTopLevelComponent[],
  quotes: readonly QuotedText[],
): Reply {
  return { components, quotes, flags: MessageFlags.IsComponentsV2, allowedMentions: PING_NOBODY };
}

/** Throws an `UnfaithfulQuoteError` where a quote is not the slice of its passage, or does not stand in the reply. */
export function assertFaithful(reply: Reply): void {
  const shown = [
    toShownText(reply.content ?? ''),
    ...displayedTexts(reply.components ?? []).map(toShownText),
    ...(reply.files ?? []).map(({ text }) => text),
  ];
  for (const { passage, span, text } of reply.quotes) {
    const place = `${passage.reportId}, paragraph ${passage.position}, ${span.start}-${span.end}`;
    if (text === '' || passage.text.slice(span.start, span.end) !== text)
      throw new UnfaithfulQuoteError(`${place}: the quote is not the words of its passage`);
    if (!shown.some((one) => one.includes(text)))
      throw new UnfaithfulQuoteError(`${place}: the message does not show the quote as it is`);
  }
}

/** What a reader sees of `content`: without the backslashes and the marks for bold type. */
function toShownText(content: string): string {
  return content.replace(/\\([^0-9A-Za-z\s])|\*\*/gu, (_, escaped: string | undefined) => escaped ?? '');
}

function displayedTexts(components: readonly APIMessageTopLevelComponent[]): string[] {
  return components.flatMap((component) => {
    if (component.type === ComponentType.TextDisplay) return component.content;
    if (component.type === ComponentType.Container || component.type === ComponentType.Section)
      return component.components.flatMap((part) => (part.type === ComponentType.TextDisplay ? part.content : []));
    return [];
  });
}
