import type { Answer, Searched } from '../answer/answer.ts';
import type { Texts } from '../texts/texts.ts';
import {
  type AnswerView,
  contextButton,
  contextMenu,
  differencesButtons,
  linkButtons,
  pageButtons,
} from './answer-buttons.ts';
import { createButton, createRows } from './buttons.ts';
import { toCustomId } from './custom-id.ts';
import { MAX_CONTENT_LENGTH, MAX_NAME_LENGTH } from './limits.ts';
import { escapeLabel, formatDay } from './markdown.ts';
import { renderQuestionLine } from './question-line.ts';
import { type QuoteBlock, renderQuoteBlock, sourcesOf } from './quote-block.ts';
import { createReply, type Reply, type ReplyFile } from './reply.ts';

/** Quotes that are asked for: three pages, and nobody reads more. */
export const MAX_QUOTES = 9;
/** About three quotes at most: more do not help people judge. */
const QUOTES_A_PAGE = 3;
const BETWEEN_BLOCKS = '\n\n';

/** A page of an answer as a message; where nothing was found, what was searched and which words occur nowhere. */
export function renderAnswer(answer: Answer, view: AnswerView): Reply {
  const head = renderHead(answer, view);
  const pages = toPages(answer, MAX_CONTENT_LENGTH - head.length - 1, view.texts);
  const page = pages[Math.min(view.page, pages.length - 1)];
  const own = view.isPrivate ? [] : [createButton(view.texts.buttons.delete, toCustomId('delete', view.askerId))];
  if (page === undefined)
    return createReply(`${head}\n${renderNothing(answer, view.texts)}`, { components: createRows(own) });

  return createReply(`${head}\n${page.map(({ text }) => text).join(BETWEEN_BLOCKS)}`, {
    components: [
      ...contextMenu(page, view.texts),
      ...createRows([
        ...contextButton(page, view.texts),
        ...differencesButtons(page, view.texts),
        ...linkButtons(page, view.texts),
        ...pageButtons(pages, pages.indexOf(page), view),
        ...own,
      ]),
    ],
    files: page.filter(({ quoteIsAttached }) => quoteIsAttached).map((block) => toFile(block, view.texts)),
    quotes: page.map(({ quote }) => quote),
  });
}

function renderHead(answer: Answer, { texts, understood, reportId, speaker }: AnswerView): string {
  const report = answer.quotes[0]?.attribution.report;
  const filters = [
    ...(reportId !== undefined && report
      ? [texts.answer.filters.report(escapeLabel(report.headline ?? report.file, MAX_NAME_LENGTH))]
      : []),
    ...(speaker !== undefined ? [texts.answer.filters.speaker(escapeLabel(speaker, MAX_NAME_LENGTH))] : []),
  ];
  const line = renderQuestionLine(answer.question, understood, texts);
  return filters.length === 0 ? line : `${line}\n-# ${filters.join(texts.dot)}`;
}

/** Blocks in order, as many a page as fit and as help. */
function toPages(answer: Answer, room: number, texts: Texts): QuoteBlock[][] {
  const pages: QuoteBlock[][] = [];
  let number = 1;
  let left = 0;
  for (const quote of answer.answered ? answer.quotes : []) {
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

/** What was searched, and in how many reports the words of the question occur. */
export function renderNothing({ words, searched }: Pick<Answer, 'words' | 'searched'>, texts: Texts): string {
  const first = `${texts.answer.nothing} ${renderSearched(searched, texts)}`;
  // More words than these would make the sentence a table.
  const shown = words.slice(0, 8).map(({ text, reports }) => ({ text: escapeLabel(text, MAX_NAME_LENGTH), reports }));
  return shown.length === 0 ? first : `${first}\n${texts.answer.words(shown)}`;
}

/** "Durchsucht: 2 Berichte, 12. Juli 2025." */
export function renderSearched({ reports, from, to }: Searched, texts: Texts): string {
  const days = from === undefined || to === undefined ? [] : [...new Set([from, to])].map(formatDay);
  return texts.answer.searched(
    reports,
    days.length === 2 ? texts.answer.dayRange(days[0] ?? '', days[1] ?? '') : days.join(),
  );
}

function toFile({ quote }: QuoteBlock, texts: Texts): ReplyFile {
  return { name: texts.answer.file(quote.passage.position), text: quote.passage.text };
}
