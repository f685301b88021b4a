import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { Comparison } from '../answer/compare-reports.ts';
import { TEXTS, type Texts } from '../texts/texts.ts';
import { createButton, createRows } from './buttons.ts';
import { type CompareItem, toCompareItems } from './compare-items.ts';
import { toCustomId } from './custom-id.ts';
import { MAX_CONTENT_LENGTH, MAX_DISPLAY_LENGTH, MAX_NAME_LENGTH } from './limits.ts';
import { escapeLabel, escapeText, unescapeText } from './markdown.ts';
import { renderInNone } from './render-in-none.ts';
import { deleteButton } from './render-quotes.ts';
import { renderSearched } from './render-searched.ts';
import { createDisplayReply, createReply, type Reply } from './reply.ts';

export interface ComparisonView {
  /** Words of the topic that no report holds. */
  readonly unknown: readonly string[];
  readonly texts: Texts;
  readonly askerId: string;
  /** From 0. */
  readonly page: number;
  readonly isPrivate: boolean;
  /** Boxes with text in them (Components V2), or plain text where the bot may not embed. */
  readonly form: 'boxes' | 'plain';
}

/** A screen of a phone; each box is two of the 40 components that a message may have. */
const ITEMS_A_PAGE = 5;
/** Room for the heading with the longest topic and its unknown words, and for the line with the number of the page. */
const FRAME_LENGTH = 700;
const BETWEEN_ITEMS = '\n\n';
const SMALL_PRINT = '-# ';

/** A page of a comparison: what the reports say alike, what differently, and what only one says. */
export function renderComparison(comparison: Comparison, view: ComparisonView): Reply {
  const { texts, form, unknown } = view;
  const topic = comparison.topic ?? '';
  const room = (form === 'boxes' ? MAX_DISPLAY_LENGTH : MAX_CONTENT_LENGTH) - FRAME_LENGTH;
  const pages = toPages(toCompareItems(comparison, room, texts), room);
  const index = Math.min(view.page, pages.length - 1);
  const page = pages[index];
  const title = `${SMALL_PRINT}${texts.compare.heading(escapeText(topic))}`;
  if (page === undefined) {
    const nothing = texts.compare.nothing(escapeLabel(topic, MAX_NAME_LENGTH));
    return createReply(`${title}\n${nothing} ${renderSearched(comparison.searched, texts)}`, {
      components: createRows(deleteButton(view)),
    });
  }
  const heading = [title, ...renderInNone(unknown, texts)].join('\n');
  const footer = `${SMALL_PRINT}${texts.differences.noJudgement} ${texts.compare.page(index + 1, pages.length)}`;
  const rows = createRows(buttonsOf(index, pages.length, view));
  const quotes = page.flatMap((item) => item.quotes);
  if (form === 'plain') {
    const text = [heading, page.map((item) => item.text).join(BETWEEN_ITEMS), footer].join('\n');
    return createReply(text, { components: rows, quotes });
  }
  const boxes = page.map(({ text }) => ({ type: ComponentType.Container as const, components: [toDisplay(text)] }));
  return createDisplayReply([toDisplay(heading), ...boxes, toDisplay(footer), ...rows], quotes);
}

/** The topic in a comparison's first line, and its language; nothing where there is none. */
export function readComparisonLine(content: string): { readonly topic: string; readonly texts: Texts } | undefined {
  const [line = ''] = content.split('\n', 1);
  for (const texts of Object.values(TEXTS)) {
    const start = SMALL_PRINT + texts.compare.heading('');
    if (line.startsWith(start)) return { topic: unescapeText(line.slice(start.length)), texts };
  }
  return undefined;
}

function buttonsOf(index: number, pages: number, { texts, askerId, isPrivate }: ComparisonView) {
  const to = (page: number) => toCustomId('compare', page, askerId);
  return [
    ...(index > 0 ? [createButton(texts.buttons.back, to(index - 1))] : []),
    ...(index < pages - 1 ? [createButton(texts.buttons.next, to(index + 1))] : []),
    ...deleteButton({ texts, askerId, isPrivate }),
  ];
}

function toPages(items: readonly CompareItem[], room: number): CompareItem[][] {
  const pages: CompareItem[][] = [];
  let left = 0;
  for (const item of items) {
    const needed = item.text.length + BETWEEN_ITEMS.length;
    const page = pages.at(-1);
    if (page && page.length < ITEMS_A_PAGE && needed <= left) page.push(item);
    else {
      pages.push([item]);
      left = room;
    }
    left -= needed;
  }
  return pages;
}

function toDisplay(content: string): APIMessageTopLevelComponent & { type: ComponentType.TextDisplay } {
  return { type: ComponentType.TextDisplay, content };
}
