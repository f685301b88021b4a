import type { Archive } from '../archive/archive.ts';
import type { Passage } from '../corpus/report.ts';
import type { Texts } from '../texts/texts.ts';
import { renderSource } from './attribution-lines.ts';
import { createButton, createRows } from './buttons.ts';
import { toCustomId } from './custom-id.ts';
import { MAX_CONTENT_LENGTH } from './limits.ts';
import { escapeText } from './markdown.ts';
import { type FoundPlace, type Place, toReportKey } from './passage-key.ts';
import { createReply, type QuotedText, type Reply } from './reply.ts';

const BETWEEN_PARAGRAPHS = '\n> \n';

/** The paragraph of a quote with its neighbours, the quote in bold; or what has become of its report. */
export function renderContext(place: FoundPlace, archive: Archive, texts: Texts): Reply {
  if (place === 'report-gone') return createReply(texts.context.reportGone);
  const report = typeof place === 'string' ? undefined : archive.report(place.passage.reportId);
  if (typeof place === 'string' || report === undefined) return createReply(texts.context.reportChanged);

  const { passage } = place;
  const source = `-# ${renderSource({ report, paragraph: passage.position }, texts)}`;
  const neighbour = (step: -1 | 1) => report.passages.find(({ position }) => position === passage.position + step);
  const [before, after] = [neighbour(-1), neighbour(1)];
  const paragraph = renderParagraph(place);
  const quotes: QuotedText[] = [toQuoted(place)];

  const whole = (neighbours: 'shown' | 'cut') =>
    [
      ...(before ? [neighbours === 'shown' ? `> ${escapeText(before.text)}` : `> ${texts.cut}`] : []),
      paragraph,
      ...(after ? [neighbours === 'shown' ? `> ${escapeText(after.text)}` : `> ${texts.cut}`] : []),
    ]
      .join(BETWEEN_PARAGRAPHS)
      .concat(`\n${source}`);
  const content = [whole('shown'), whole('cut')].find(({ length }) => length <= MAX_CONTENT_LENGTH);
  const toReport = createButton(texts.reportList.whole, toCustomId('report', toReportKey(report.id), 0));
  const components = createRows([toReport]);
  if (content !== undefined) return createReply(content, { quotes, components });
  const text = [before, passage, after].flatMap((one) => one?.text ?? []).join('\n\n');
  const files = [{ name: texts.answer.file(passage.position), text }];
  return createReply(`${texts.answer.tooLong}\n${source}`, { files, quotes, components });
}

function renderParagraph({ passage: { text }, span }: Place): string {
  const before = span.start === 0 ? '' : escapeText(text.slice(0, span.start));
  return `> ${before}**${escapeText(text.slice(span.start, span.end))}**${escapeText(text.slice(span.end))}`;
}

function toQuoted({ passage, span }: { readonly passage: Passage; readonly span: Place['span'] }): QuotedText {
  return { passage, span, text: passage.text.slice(span.start, span.end) };
}
