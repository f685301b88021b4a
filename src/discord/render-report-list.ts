import type { Archive } from '../archive/archive.ts';
import type { Texts } from '../texts/texts.ts';
import { renderTitle } from './attribution-lines.ts';
import { createButton, createRows, createSelectRow } from './buttons.ts';
import { toCustomId } from './custom-id.ts';
import { MAX_NAME_LENGTH } from './limits.ts';
import { escapeLabel, formatDay } from './markdown.ts';
import { toReportKey } from './passage-key.ts';
import { createReply, type Reply } from './reply.ts';
import { toReportLabel } from './report-choices.ts';

/** Even with the longest headlines and outlets, escaped, six lines fit in a message. */
const REPORTS_A_PAGE = 6;

/** A page of the list of all reports, latest first, those without a day last. */
export function renderReportList({ reports, passageCount }: Archive, page: number, texts: Texts): Reply {
  if (reports.length === 0) return createReply(texts.reportList.none);
  const sorted = [...reports].sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1));
  const pages = Math.ceil(sorted.length / REPORTS_A_PAGE);
  const shown = Math.min(page, pages - 1);
  const here = sorted.slice(shown * REPORTS_A_PAGE, (shown + 1) * REPORTS_A_PAGE);
  const lines = here.map((report) => {
    const parts = [renderTitle(report, texts)];
    if (report.outlet) parts.push(escapeLabel(report.outlet, MAX_NAME_LENGTH));
    parts.push(report.published ? formatDay(report.published) : texts.answer.undated);
    parts.push(texts.passages(report.passages.length));
    return `- ${parts.join(texts.dot)}`;
  });
  const heading = texts.reportList.heading(reports.length, texts.withPassages(passageCount));
  const footer = pages > 1 ? [`-# ${texts.reportList.page(shown + 1, pages)}`] : [];
  const options = here.map((report) => ({ label: toReportLabel(report), value: toReportKey(report.id) }));
  return createReply([heading, ...lines, ...footer].join('\n'), {
    components: [
      createSelectRow(toCustomId('report'), texts.reportList.open, options),
      ...createRows([
        ...(shown > 0 ? [createButton(texts.buttons.back, toCustomId('reports', shown - 1))] : []),
        ...(shown < pages - 1 ? [createButton(texts.buttons.next, toCustomId('reports', shown + 1))] : []),
      ]),
    ],
  });
}
