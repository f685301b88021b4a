import type { ReportDetail, ReportSummary } from '../../report-view.ts';
import { h } from '../element.ts';
import type { PageContext } from '../page-context.ts';

/** What is known of a report, and what its file does not say. */
export function renderReportFacts(
  report: ReportSummary & Partial<ReportDetail>,
  { texts, language }: PageContext,
): HTMLElement {
  const { outlet, published, byline, missing, passages, statements, isTemporary } = report;
  const day = published === undefined ? undefined : formatDay(published, language);
  const known = [outlet, day, byline === undefined ? undefined : texts.reportList.byline(byline)].filter(
    (one) => one !== undefined,
  );
  return h(
    'div',
    { class: 'facts' },
    known.length > 0 && h('p', {}, known.join(texts.dot)),
    h('p', {}, `${texts.passages(passages)}${texts.dot}${texts.preview.statements(statements)}`),
    (missing.length > 0 || isTemporary) &&
      h(
        'p',
        { class: 'badges' },
        isTemporary && h('span', { class: 'badge temporary' }, texts.preview.temporary),
        missing.map((field) =>
          h('span', { class: 'badge missing' }, texts.preview.missing(texts.reportList.fields[field])),
        ),
      ),
  );
}

/** Days have no time zone: read as UTC and written as UTC they stay what they are. */
function formatDay(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
