import type { Answer } from '../answer/answer.ts';
import { isDoubtful } from '../answer/is-doubtful.ts';
import { missingNames } from '../answer/told-words.ts';
import type { Report } from '../corpus/report.ts';
import { toCustomId } from './custom-id.ts';
import { MAX_NAME_LENGTH } from './limits.ts';
import { escapeLabel } from './markdown.ts';
import { toReportKey, toSpeakerKey } from './passage-key.ts';
import { renderQuestionLine } from './question-line.ts';
import { renderInNone } from './render-in-none.ts';
import { renderNothing } from './render-nothing.ts';
import { type QuotesView, renderQuotes } from './render-quotes.ts';
import type { Reply } from './reply.ts';

/** How an answer is to be shown, beside the answer itself. */
export interface AnswerView extends Pick<QuotesView, 'texts' | 'askerId' | 'page' | 'isPrivate'> {
  /** Whether the question is put together from several messages. */
  readonly understood: boolean;
  /** What the question was confined to. */
  readonly report?: Report;
  readonly speaker?: string;
  /** Where nothing was found: a question to try. */
  readonly example?: string;
}

/** Quotes that are asked for, two pages: nobody reads more, and each is looked for in all other reports. */
export const MAX_QUOTES = 6;

/** A page of an answer as a message; where nothing was found, why not and what can be done. */
export function renderAnswer(answer: Answer, view: AnswerView): Reply {
  const head = renderHead(answer, view);
  if (!answer.answered || answer.quotes.length === 0) return renderNothing(answer, head, view);
  const { askerId, report, speaker } = view;
  const toPageId = (page: number) =>
    toCustomId('page', page, askerId, report && toReportKey(report.id), speaker && toSpeakerKey(speaker));
  const inNone = renderInNone(missingNames(answer), view.texts);
  // Names that no report holds say already why the answer may be none.
  const doubt = inNone.length === 0 && isDoubtful(answer) ? [`-# ${view.texts.answer.doubtful}`] : [];
  const lines = [head, ...inNone, ...doubt];
  return renderQuotes(answer.quotes, { ...view, head: lines.join('\n'), toPageId });
}

function renderHead(answer: Answer, { texts, understood, report, speaker }: AnswerView): string {
  const filters = [
    ...(report ? [texts.answer.filters.report(escapeLabel(report.headline ?? report.file, MAX_NAME_LENGTH))] : []),
    ...(speaker !== undefined ? [texts.answer.filters.speaker(escapeLabel(speaker, MAX_NAME_LENGTH))] : []),
  ];
  const line = renderQuestionLine(answer.question, understood, texts);
  return filters.length === 0 ? line : `${line}\n-# ${filters.join(texts.dot)}`;
}
