import { DAY_LINE, isByline, isCaption, isHeadingLike, isSource, OUTLET_LINE, OUTLET_NAME } from './block-role.ts';
import type { Block } from './blocks.ts';
import { toIsoDay } from './day.ts';
import { parseExportedFirstLine } from './first-line.ts';
import type { LeftOut } from './report.ts';
import type { ReportMeta } from './report-meta.ts';

/** In UTF-16 units: longer first lines are paragraphs. */
const LONGEST_HEADLINE = 250;
/** In words: a kicker above its headline names a subject or a section. */
const LONGEST_KICKER = 4;

/** What stands before the text of a report. */
export interface Head {
  /** Number of blocks that it takes up. */
  readonly length: number;
  readonly meta: ReportMeta;
  readonly leftOut: readonly LeftOut[];
}

/** The head of a report: headline, day, outlet and byline, the first of each counting, and captions between them. */
export function readHead(blocks: readonly Block[]): Head {
  const leftOut: LeftOut[] = [];
  let meta: ReportMeta = {};
  for (const [index, block] of blocks.entries()) {
    const found = readHeadBlock(block, blocks.slice(index + 1), meta);
    if (!found) break;
    const { reason, ...said } = found;
    meta = { ...said, ...meta };
    leftOut.push({ line: block.line, text: block.text, reason });
  }
  return { length: leftOut.length, meta, leftOut };
}

/**
 * The blocks, the first of them taken apart where lines of a head stand in it without blank lines between: titles, then a
 * lead, then each line of day or byline, then the text below.
 */
export function splitMergedHead(blocks: readonly Block[]): readonly Block[] {
  const [head, ...rest] = blocks;
  if (!head || head.lines.length === 1) return blocks;
  const each = head.lines.map((line, index) => toBlock([line], head.line + index));
  const isMeta = each.map((line) => DAY_LINE.test(line.text) || OUTLET_LINE.test(line.text) || isByline(line));
  const [first, last] = [isMeta.indexOf(true), isMeta.lastIndexOf(true)];
  if (first < 1) return blocks;
  const isText = each.findIndex((line) => !isHeadingLike(line));
  const titles = isText < 0 ? first : Math.min(isText, first);
  const join = (from: number, to: number) => (from < to ? [toBlock(head.lines.slice(from, to), head.line + from)] : []);
  return [
    ...join(0, titles),
    ...each.slice(first, last + 1),
    ...join(titles, first),
    ...join(last + 1, head.lines.length),
    ...rest,
  ];
}

function toBlock(lines: readonly string[], line: number): Block {
  return { line, lines, text: lines.join(' ').replace(/\s+/gu, ' ').trim() };
}

/** The author that a byline names. */
export function toByline(line: string): string {
  return line.replace(/^Von\s/u, '');
}

type HeadBlock = ReportMeta & { readonly reason: LeftOut['reason'] };

function readHeadBlock(block: Block, rest: readonly Block[], known: ReportMeta): HeadBlock | undefined {
  const { text } = block;
  const published = toIsoDay(DAY_LINE.exec(text)?.[1] ?? '');
  if (published) return { published, reason: 'day' };
  const outlet = OUTLET_LINE.exec(text)?.groups;
  const named = outlet?.labelled ?? outlet?.named ?? OUTLET_NAME.exec(text)?.[0];
  if (named) {
    const day = toIsoDay(outlet?.labelledDay ?? outlet?.namedDay ?? '');
    return { outlet: named, ...(day && { published: day }), reason: 'source' };
  }
  if (isByline(block)) return { byline: toByline(text), reason: 'byline' };
  if (isCaption(block)) return { reason: 'caption' };
  if (isSource(block)) return { reason: 'source' };
  const title = known.headline === undefined ? readTitle(block, rest) : undefined;
  return title && { ...title, reason: 'headline' };
}

function readTitle(block: Block, rest: readonly Block[]): ReportMeta | undefined {
  const [next] = rest;
  if (!next || block.text.length > LONGEST_HEADLINE) return undefined;
  const exported = parseExportedFirstLine(block.text, rest.map(({ text }) => text).join('\n'));
  if (exported) return exported;
  const [first = '', ...lines] = block.lines.map((line) => line.trim());
  // A lead of two sentences above a day is no headline.
  const isOneSentence = !/\p{Ll}{2}\. ["„“»]?\p{Lu}/u.test(block.text);
  const dayFollows = isOneSentence && (DAY_LINE.test(next.text) || OUTLET_LINE.test(next.text));
  if (lines.length === 0)
    return dayFollows || isHeadingLike(block) ? { headline: block.text.replace(/^#+\s*/u, '') } : undefined;
  const isTitle = isHeadingLike({ ...block, lines: [block.text] });
  if (!dayFollows || !isTitle) return undefined;
  // Outlet, section, kicker, headline: which is which, no rule can tell.
  if (lines.length > 1) return {};
  const headline = lines.join(' ');
  return isKicker(first, headline) ? { kicker: first, headline } : { headline: block.text };
}

/** Whether a first line stands over the headline, rather than being its first part before a line break. */
function isKicker(line: string, headline: string): boolean {
  return (
    line.split(/\s+/u).length <= LONGEST_KICKER &&
    /(?:^|\s)[\p{Lu}\d][^\s]*$/u.test(line) &&
    /^["„“»‚']?[\p{Lu}\d]/u.test(headline)
  );
}
