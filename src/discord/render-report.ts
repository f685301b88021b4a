import type { Archive } from '../archive/archive.ts';
import type { Passage, Report } from '../corpus/report.ts';
import type { Texts } from '../texts/texts.ts';
import { renderTitle } from './attribution-lines.ts';
import { createButton, createRows } from './buttons.ts';
import { toCustomId } from './custom-id.ts';
import { MAX_CONTENT_LENGTH, MAX_HEADLINE_LENGTH, MAX_NAME_LENGTH } from './limits.ts';
import { escapeLabel, escapeText, formatDay } from './markdown.ts';
import { toReportKey } from './passage-key.ts';
import { createReply, type Reply } from './reply.ts';

/** More names than these are not read. */
const MAX_SPEAKERS = 8;
/** Room for the line that says which page this is. */
const FOOTER_LENGTH = 40;
const BETWEEN_PASSAGES = '\n\n';

/** A page about one report: first its data and who speaks in it, then its passages, as many a page as fit. */
export function renderReport(report: Report, archive: Archive, page: number, texts: Texts): Reply {
  const pages = [renderData(report, archive, texts), ...toPages(report.passages, texts)];
  const shown = Math.min(page, pages.length - 1);
  const to = (next: number) => toCustomId('report', toReportKey(report.id), next);
  return createReply(`${pages[shown]}\n-# ${texts.reportList.page(shown + 1, pages.length)}`, {
    components: createRows([
      ...(shown > 0 ? [createButton(texts.buttons.back, to(shown - 1))] : []),
      ...(shown < pages.length - 1
        ? [createButton(shown === 0 ? texts.reportList.text : texts.buttons.next, to(shown + 1))]
        : []),
      createButton(texts.reportList.all, toCustomId('reports', 0)),
    ]),
  });
}

function renderData(report: Report, archive: Archive, texts: Texts): string {
  const { reportList } = texts;
  const fields = (['headline', 'outlet', 'published'] as const).filter((field) => report[field] === undefined);
  const lines = [`**${renderTitle(report, texts)}**`];
  if (report.headline) lines.push(reportList.file(escapeLabel(report.file, MAX_HEADLINE_LENGTH)));
  if (report.outlet) lines.push(reportList.outlet(escapeLabel(report.outlet, MAX_NAME_LENGTH)));
  if (report.published) lines.push(reportList.day(formatDay(report.published)));
  if (report.byline) lines.push(reportList.byline(escapeLabel(report.byline, MAX_NAME_LENGTH)));
  lines.push(texts.passages(report.passages.length), renderSpeakers(report, archive, texts));
  if (fields.length > 0)
    lines.push(`-# ${reportList.missing(texts.list.and(fields.map((field) => reportList.fields[field])))}`);
  return lines.join('\n');
}

function renderSpeakers({ id }: Report, { speakers }: Archive, texts: Texts): string {
  const here = speakers.filter(({ statements }) => statements.some(({ passage }) => passage.reportId === id));
  if (here.length === 0) return texts.reportList.nobody;
  const names = here.slice(0, MAX_SPEAKERS).map(({ name }) => escapeLabel(name, MAX_NAME_LENGTH));
  const hidden = here.length - names.length;
  return texts.reportList.speakers(
    texts.list.and(hidden > 0 ? [...names, texts.reportList.moreSpeakers(hidden)] : names),
  );
}

/** A passage longer than a page goes on on the next ones, with […] where it was cut. */
function toPages(passages: readonly Passage[], texts: Texts): string[] {
  const room = MAX_CONTENT_LENGTH - FOOTER_LENGTH;
  const pages: string[] = [];
  for (const block of passages.flatMap((passage) => toBlocks(passage, room, texts))) {
    const page = pages.at(-1);
    if (page !== undefined && page.length + BETWEEN_PASSAGES.length + block.length <= room)
      pages[pages.length - 1] = page + BETWEEN_PASSAGES + block;
    else pages.push(block);
  }
  return pages;
}

function toBlocks({ position, text }: Passage, room: number, texts: Texts): string[] {
  const head = `-# ${texts.answer.paragraph(position)}\n> `;
  const whole = head + escapeText(text);
  if (whole.length <= room) return [whole];
  // Escaping adds at most one unit to a code point, and none to one of two units: half of the room always fits.
  const size = Math.floor((room - head.length - 2 * (texts.cut.length + 1)) / 2);
  const points = [...text];
  const pieces = Array.from({ length: Math.ceil(points.length / size) }, (_, i) =>
    points.slice(i * size, (i + 1) * size).join(''),
  );
  return pieces.map((piece, i) => {
    const [before, after] = [i > 0 ? `${texts.cut} ` : '', i < pieces.length - 1 ? ` ${texts.cut}` : ''];
    return `${head}${before}${escapeText(piece)}${after}`;
  });
}
