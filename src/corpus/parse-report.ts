import { DAY_LINE, isByline, isCaption, isHeadingLike, isSource, OUTLET_LINE } from './block-role.ts';
import { type Block, splitBlocks } from './blocks.ts';
import { type ClassifiedBlock, classifyBlocks } from './classify-blocks.ts';
import { toIsoDay } from './day.ts';
import { parseExportedFirstLine } from './first-line.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { LeftOut, Passage, Report } from './report.ts';
import { ReportError } from './report-error.ts';
import type { ReportMeta } from './report-meta.ts';

/** In UTF-16 units: longer first lines are paragraphs. */
const LONGEST_HEADLINE = 250;

/**
 * The report that a file's text holds.
 *
 * `file` is the name with its ending, `text` as `decodeText` gives it, `sidecar` what stands in `NAME.meta.yaml`. What the
 * sidecar says counts more than front matter, and that more than the text. Throws a `ReportError` where the front matter
 * is broken or no paragraph is left.
 */
export function parseReport(file: string, text: string, sidecar: ReportMeta = {}): Report {
  const id = file.replace(/\.[^.]+$/u, '');
  const { meta, body } = splitFrontMatter(file, text);
  const blocks = splitBlocks(file.endsWith('.md') ? withoutBlockMarkup(body) : body);
  const head = readHead(blocks);
  const classified = classifyBlocks(blocks.slice(head.length));
  const passages = toPassages(id, classified);
  if (passages.length === 0)
    throw new ReportError(file, 'expected at least one paragraph, got none', blocks[0]?.line ?? 1);
  const leftOut = [
    ...head.leftOut,
    ...classified.flatMap(({ line, text, role }) => (role === 'passage' ? [] : [{ line, text, reason: role }])),
  ];
  return { id, file, ...head.meta, ...meta, ...sidecar, passages, leftOut };
}

/** Markdown's marks at the start of lines that are layout rather than wording; headings keep theirs until they are told. */
function withoutBlockMarkup(body: string): string {
  return body
    .replace(/^(.+)\n(?:={3,}|-{3,})[ \t]*$/gmu, '# $1\n')
    .replace(/^(#{1,6}\s.+)$/gmu, '\n$1\n')
    .replace(/^[ \t]*(?:>[ \t]?)+/gmu, '')
    .replace(/^[ \t]*(?:[-*_][ \t]*){3,}$/gmu, '');
}

interface Head {
  /** Number of blocks that it takes up. */
  readonly length: number;
  readonly meta: ReportMeta;
  readonly leftOut: readonly LeftOut[];
}

/** What stands before the text: headline, day, outlet and byline, each at most once, and captions between them. */
function readHead(blocks: readonly Block[]): Head {
  const leftOut: LeftOut[] = [];
  let meta: ReportMeta = {};
  let length = 0;
  for (const block of blocks) {
    const found = readHeadBlock(block, blocks, length, meta);
    if (!found) break;
    const { reason, ...said } = found;
    meta = { ...said, ...meta };
    leftOut.push({ line: block.line, text: block.text, reason });
    length += 1;
  }
  return { length, meta, leftOut };
}

type HeadBlock = ReportMeta & { readonly reason: LeftOut['reason'] };

function readHeadBlock(
  block: Block,
  blocks: readonly Block[],
  index: number,
  known: ReportMeta,
): HeadBlock | undefined {
  if (index === 0) {
    const rest = blocks.slice(1);
    const exported = parseExportedFirstLine(block.text, rest.map(({ text }) => text).join('\n'));
    if (exported) return { ...exported, reason: 'headline' };
    if (isHeadline(block, rest[0])) return { headline: block.text.replace(/^#+\s*/u, ''), reason: 'headline' };
  }
  const day = DAY_LINE.exec(block.text)?.[1];
  const published = day === undefined ? undefined : toIsoDay(day);
  if (published) return { ...(!known.published && { published }), reason: 'day' };
  const outlet = OUTLET_LINE.exec(block.text)?.groups;
  const named = outlet?.labelled ?? outlet?.named;
  if (named) {
    const outletDay = toIsoDay(outlet?.labelledDay ?? outlet?.namedDay ?? '');
    return { outlet: named, ...(outletDay && { published: outletDay }), reason: 'source' };
  }
  if (isByline(block)) return { byline: block.text.replace(/^Von\s/u, ''), reason: 'byline' };
  if (isCaption(block)) return { reason: 'caption' };
  return isSource(block) ? { reason: 'source' } : undefined;
}

/** A first line is the headline where it looks like a heading, or where the day stands right below it. */
function isHeadline(block: Block, next: Block | undefined): boolean {
  if (!next || block.lines.length > 1 || block.text.length > LONGEST_HEADLINE) return false;
  return (
    DAY_LINE.test(next.text) || OUTLET_LINE.test(next.text) || (isHeadingLike(block) && !DAY_LINE.test(block.text))
  );
}

function toPassages(reportId: string, blocks: readonly ClassifiedBlock[]): Passage[] {
  const passages: Passage[] = [];
  let heading: string | undefined;
  for (const { role, text } of blocks) {
    if (role === 'heading') heading = text.replace(/^#+\s*/u, '').replace(/\s*#+$/u, '');
    else if (role === 'passage') {
      passages.push({ reportId, position: passages.length + 1, ...(heading !== undefined && { heading }), text });
    }
  }
  return passages;
}
