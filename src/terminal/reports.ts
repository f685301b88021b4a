import type { LeftOut, Report } from '../corpus/report.ts';
import { TEXTS, type Texts } from '../texts/texts.ts';
import { COMMON_OPTIONS, parseArguments } from './arguments.ts';
import { openReports } from './open-reports.ts';
import { renderDay } from './render-day.ts';
import { EXIT, type Style, type Terminal, UsageError } from './terminal.ts';

/** What a report may lack, in the order in which a reader misses it. */
const FIELDS = ['headline', 'published', 'outlet'] as const;

/** `reports`: what is indexed, and what each file does not say. Returns the exit code. */
export async function reports(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArguments(args, COMMON_OPTIONS);
  if (positionals.length > 0) throw new UsageError(`reports takes no argument, got "${positionals.join(' ')}"`);
  const archive = await openReports(values.reports, terminal);
  const texts = TEXTS[terminal.locale];
  for (const report of archive.reports) {
    terminal.stdout(
      values.json ? `${JSON.stringify(toReportJson(report))}\n` : renderReport(report, texts, terminal.style),
    );
  }
  if (!values.json)
    terminal.stdout(`${texts.reports(archive.reports.length)}, ${texts.passages(archive.passageCount)}\n`);
  return EXIT.done;
}

const lacking = (report: Report) => FIELDS.filter((field) => report[field] === undefined);

function toReportJson(report: Report) {
  const { passages, leftOut, ...said } = report;
  return { ...said, passages: passages.length, leftOut, lacks: lacking(report) };
}

function renderReport(report: Report, texts: Texts, style: Style): string {
  const title =
    report.headline === undefined
      ? report.file
      : `${style.bold(texts.quoted(report.headline))} ${style.dim(report.file)}`;
  const said = [
    report.outlet,
    report.published && renderDay(report.published, texts),
    texts.passages(report.passages.length),
  ];
  const lacks = lacking(report).map((field) => texts.reportList.fields[field]);
  return [
    title,
    `  ${said.filter((part) => part !== undefined).join(texts.dot)}`,
    ...(lacks.length > 0 ? [`  ${style.warning(texts.reportList.missing(texts.list.and(lacks)))}`] : []),
    ...renderLeftOut(report, texts, style),
    '',
    '',
  ].join('\n');
}

/** In UTF-16 units: enough to find the line in the file. */
const LONGEST_EXCERPT = 100;
/** What the head of the list shows already. */
const SHOWN: ReadonlySet<LeftOut['reason']> = new Set(['headline', 'day']);

/** What of the file is no text, a line each with its number and the reason; empty where headline and day are all. */
function renderLeftOut({ leftOut }: Report, texts: Texts, style: Style): string[] {
  const { preview } = texts;
  const lines = leftOut.filter(({ reason }) => !SHOWN.has(reason));
  if (lines.length === 0) return [];
  const excerpt = (text: string) =>
    text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT).trimEnd()} …` : text;
  return [
    `  ${preview.leftOut(lines.length)}:`,
    ...lines.map(({ line, reason, text }) =>
      style.dim(`    ${preview.line(line)}${texts.dot}${preview.reasons[reason]}: ${excerpt(text)}`),
    ),
  ];
}
