import type { Answer, Searched } from '../answer/answer.ts';
import type { Texts } from '../texts/texts.ts';
import { createRows } from './buttons.ts';
import { toCustomId } from './custom-id.ts';
import { MAX_NAME_LENGTH } from './limits.ts';
import { escapeLabel, formatDay } from './markdown.ts';
import { toReportKey, toSpeakerKey } from './passage-key.ts';
import { renderQuestionLine } from './question-line.ts';
import { deleteButton, type QuotesView, renderQuotes } from './render-quotes.ts';
import { createReply, type Reply } from './reply.ts';

/** How an answer is to be shown, beside the answer itself. */
export interface AnswerView extends Pick<QuotesView, 'texts' | 'askerId' | 'page' | 'isPrivate'> {
  /** Whether the question is put together from several messages. */
  readonly understood: boolean;
  /** What the question was confined to. */
  readonly reportId?: string;
  readonly speaker?: string;
}

/** Quotes that are asked for, two pages: nobody reads more, and each is looked for in all other reports. */
export const MAX_QUOTES = 6;

/** More words than these would make the sentence a table. */
const MAX_WORDS = 8;

/** A page of an answer as a message; where nothing was found, what was searched and which words occur nowhere. */
export function renderAnswer(answer: Answer, view: AnswerView): Reply {
  const head = renderHead(answer, view);
  if (!answer.answered || answer.quotes.length === 0)
    return createReply(`${head}\n${renderNothing(answer, view.texts)}`, { components: createRows(deleteButton(view)) });
  const { askerId, reportId, speaker } = view;
  const report = reportId === undefined ? undefined : toReportKey(reportId);
  const toPageId = (page: number) =>
    toCustomId('page', page, askerId, report, speaker === undefined ? undefined : toSpeakerKey(speaker));
  return renderQuotes(answer.quotes, { ...view, head, toPageId });
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

/** What was searched, and in how many reports the words of the question occur. */
function renderNothing({ words, searched }: Pick<Answer, 'words' | 'searched'>, texts: Texts): string {
  const first = `${texts.answer.nothing} ${renderSearched(searched, texts)}`;
  const shown = words
    .slice(0, MAX_WORDS)
    .map(({ text, reports }) => ({ text: escapeLabel(text, MAX_NAME_LENGTH), reports }));
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
