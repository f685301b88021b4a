import type { Place } from '../../protocol.ts';
import type { ReportDetail } from '../../report-view.ts';
import { h } from '../element.ts';
import type { PageContext } from '../page-context.ts';
import { renderPassage } from './passage.ts';
import { renderReportFacts } from './report-facts.ts';

/** A report as it was read, with the quote marked where one is shown. */
export function renderReportPage(report: ReportDetail, place: Place | undefined, context: PageContext): HTMLElement {
  const { texts } = context;
  const speakers = [
    ...new Set(report.text.flatMap(({ statements }) => statements.flatMap(({ speaker }) => speaker ?? []))),
  ];
  return h(
    'article',
    { class: 'report' },
    report.kicker !== undefined && h('p', { class: 'kicker' }, report.kicker),
    h('h3', {}, report.headline ?? report.file),
    renderReportFacts(report, context),
    h(
      'ol',
      { class: 'passages' },
      report.text.map((passage) =>
        renderPassage(passage, speakers, passage.position === place?.paragraph ? place : undefined, context),
      ),
    ),
    report.leftOut.length > 0 &&
      h(
        'details',
        { class: 'left-out' },
        h('summary', {}, texts.preview.leftOut(report.leftOut.length)),
        h(
          'ul',
          {},
          report.leftOut.map(({ line, text, reason }) =>
            h(
              'li',
              {},
              h('span', { class: 'reason' }, `${texts.preview.line(line)}${texts.dot}${texts.preview.reasons[reason]}`),
              h('span', { class: 'left-out-text' }, text),
            ),
          ),
        ),
      ),
  );
}
