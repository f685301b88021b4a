import type { Texts } from '../texts/texts.ts';
import { contextButton, contextMenu, differencesButtons, linkButtons, pageButtons } from './answer-buttons.ts';
import { createButton, createRows } from './buttons.ts';
import { toCustomId } from './custom-id.ts';
import { MAX_CONTENT_LENGTH } from './limits.ts';
import { type EmphasisedQuote, type QuoteBlock, renderQuoteBlock, sourcesOf } from './quote-block.ts';
import { createReply, type Reply } from './reply.ts';

/** How quotes are to be shown, beside the quotes themselves. */
export interface QuotesView {
  /** The lines above the quotes, of at most 1,000 units. */
  readonly head: string;
  /** A line below the quotes, of at most 100 units. */
  readonly foot?: string;
  readonly texts: Texts;
  /** Who asked, and may delete the answer. */
  readonly askerId: string;
  /** From 0; beyond the last page the last one is shown. */
  readonly page: number;
  /** Only the asker sees it: they can dismiss it, so it needs no button for that. */
  readonly isPrivate: boolean;
  /** The identity of the button that leads to a page; absent where there is one page only, and the rest is counted. */
  readonly toPageId?: (page: number) => string;
}

/** About three quotes at most: more do not help people judge. */
const QUOTES_A_PAGE = 3;
/** Room for how many quotes are not shown, and for the line below. */
const FOOTER_LENGTH = 40 + 100;
const BETWEEN_BLOCKS = '\n\n';

/** A page of quotes with its buttons. Throws a `RangeError` where there is none to show. */
export function renderQuotes(quotes: readonly EmphasisedQuote[], view: QuotesView): Reply {
  const { head, texts } = view;
  const pages = toPages(quotes, MAX_CONTENT_LENGTH - head.length - FOOTER_LENGTH, texts);
  const index = Math.min(view.page, pages.length - 1);
  const page = pages[index];
  if (page === undefined) throw new RangeError(`page ${view.page} of ${pages.length}: expected quotes, got none`);
  const hidden = view.toPageId ? 0 : quotes.length - page.length;
  const blocks = [...page.map(({ text }) => text), ...(hidden > 0 ? [`-# ${texts.answer.moreSources(hidden)}`] : [])];
  const foot = view.foot === undefined ? '' : `\n${view.foot}`;
  return createReply(`${head}\n${blocks.join(BETWEEN_BLOCKS)}${foot}`, {
    components: [
      ...contextMenu(page, texts),
      ...createRows([
        ...contextButton(page, texts),
        ...differencesButtons(page, texts),
        ...linkButtons(page, texts),
        ...(view.toPageId ? pageButtons(pages, index, texts, view.toPageId) : []),
        ...deleteButton(view),
      ]),
    ],
    files: page
      .filter(({ quoteIsAttached }) => quoteIsAttached)
      .map(({ quote: { passage } }) => ({ name: texts.answer.file(passage.position), text: passage.text })),
    quotes: page.map(({ quote }) => quote),
  });
}

/** The button that deletes an answer; none under one that only the asker sees. */
export function deleteButton({ isPrivate, askerId, texts }: Pick<QuotesView, 'isPrivate' | 'askerId' | 'texts'>) {
  return isPrivate ? [] : [createButton(texts.buttons.delete, toCustomId('delete', askerId))];
}

/** Blocks in order, as many a page as fit and as help. */
function toPages(quotes: readonly EmphasisedQuote[], room: number, texts: Texts): QuoteBlock[][] {
  const pages: QuoteBlock[][] = [];
  let number = 1;
  let left = 0;
  for (const quote of quotes) {
    const block = renderQuoteBlock(quote, number, room, texts);
    const needed = block.text.length + BETWEEN_BLOCKS.length;
    const page = pages.at(-1);
    if (page && page.length < QUOTES_A_PAGE && needed <= left) page.push(block);
    else {
      pages.push([block]);
      left = room;
    }
    left -= needed;
    number += sourcesOf(quote).length;
  }
  return pages;
}
