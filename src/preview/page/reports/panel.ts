import type { Place } from '../../protocol.ts';
import type { ReportSummary } from '../../report-view.ts';
import { h } from '../element.ts';
import { icon } from '../icons.ts';
import type { PageContext } from '../page-context.ts';
import { renderReportFacts } from './report-facts.ts';
import { renderReportPage } from './report-page.ts';
import { removeReport } from './upload.ts';

/** The side panel: all reports, or one of them as it was read. */
export interface ReportPanel {
  readonly element: HTMLElement;
  /** Draws the list anew, where it is shown. */
  refresh(): void;
  /** Opens a report; with a place, scrolls to it and marks it. */
  show(reportId: string, place?: Place): Promise<void>;
}

export function createReportPanel(
  context: PageContext,
  take: (files: readonly File[]) => void,
  close: () => void,
): ReportPanel {
  const { model, texts, connection, notify } = context;
  let shownId: string | undefined;
  const title = h('h2', {}, texts.preview.reports);
  const back = h(
    'button',
    {
      type: 'button',
      class: 'icon-button',
      'aria-label': texts.preview.allReports,
      title: texts.preview.allReports,
      onclick: () => showList(),
    },
    icon('back'),
  );
  const body = h('div', { class: 'panel-body', tabindex: 0, role: 'region', 'aria-label': texts.preview.reports });
  const chooser = h('input', {
    type: 'file',
    accept: '.txt,.md,text/plain,text/markdown',
    multiple: true,
    class: 'only-read',
    'aria-label': texts.preview.addReport,
    onchange: () => {
      take([...(chooser.files ?? [])]);
      chooser.value = '';
    },
  });

  const showList = () => {
    shownId = undefined;
    back.hidden = true;
    title.textContent = `${texts.preview.reports} (${model.reports.length})`;
    body.replaceChildren(
      h('p', { class: 'panel-hint' }, texts.preview.panelHint),
      h(
        'ul',
        { class: 'report-list' },
        model.reports.map((report) => renderCard(report)),
      ),
      h(
        'label',
        { class: 'drop-hint' },
        icon('plus'),
        h('span', {}, h('strong', {}, texts.preview.addReport), texts.preview.dropHint),
        chooser,
      ),
    );
  };
  const renderCard = (report: ReportSummary) =>
    h(
      'li',
      { class: 'report-card' },
      h(
        'button',
        { type: 'button', class: 'report-open', onclick: () => show(report.id) },
        h('span', { class: 'report-headline' }, report.headline ?? report.file),
      ),
      renderReportFacts(report, context),
      report.isTemporary &&
        h(
          'button',
          {
            type: 'button',
            class: 'icon-button remove',
            'aria-label': texts.preview.removeReport(report.headline ?? report.file),
            title: texts.preview.removeReport(report.headline ?? report.file),
            onclick: () => removeReport(report.id),
          },
          icon('close'),
        ),
    );
  const show = async (reportId: string, place?: Place) => {
    const result = await connection.request({ type: 'report', reportId });
    if (!result.ok || !result.data?.report)
      return notify(texts.preview.problems[result.ok ? 'not-found' : result.problem]);
    shownId = reportId;
    back.hidden = false;
    title.textContent = texts.preview.reportAsRead;
    body.replaceChildren(renderReportPage(result.data.report, place, context));
    const marked = body.querySelector('mark');
    if (marked) marked.scrollIntoView({ block: 'center' });
    else body.scrollTop = 0;
  };
  showList();

  return {
    element: h(
      'aside',
      { class: 'panel', 'aria-label': texts.preview.reports },
      h(
        'header',
        { class: 'bar' },
        back,
        title,
        h(
          'button',
          { type: 'button', class: 'icon-button close-drawer', 'aria-label': texts.preview.close, onclick: close },
          icon('close'),
        ),
      ),
      body,
    ),
    refresh: () => {
      if (shownId === undefined || !model.reports.some(({ id }) => id === shownId)) showList();
    },
    show,
  };
}
