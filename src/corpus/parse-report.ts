import { splitBlocks } from './blocks.ts';
import { type ClassifiedBlock, classifyBlocks } from './classify-blocks.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readHead } from './head.ts';
import { splitMarkdownBlocks } from './markdown-blocks.ts';
import { type MetaLine, readMetaLine } from './meta-line.ts';
import { toParagraphs } from './paragraphs.ts';
import { isChronicle, publishedOf, readDateline } from './published.ts';
import type { LeftOut, Passage, Report } from './report.ts';
import { ReportError } from './report-error.ts';
import type { ReportMeta } from './report-meta.ts';
import { takeApart } from './take-apart.ts';
import { findTurns } from './turns.ts';

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
  const blocks = takeApart(toParagraphs(/\.md$/iu.test(file) ? splitMarkdownBlocks(body) : splitBlocks(body)));
  const isTurn = findTurns(blocks);
  const head = readHead(blocks, isTurn);
  const classified = classifyBlocks(blocks.slice(head.length), isTurn);
  const passages = toPassages(id, classified);
  if (passages.length === 0)
    throw new ReportError(file, 'expected at least one paragraph, got none', blocks[0]?.line ?? 1);
  const leftOut = [
    ...head.leftOut,
    ...classified.flatMap(({ line, text, role }) => (role === 'passage' ? [] : [{ line, text, reason: role }])),
  ];
  const dayLines = (left: readonly LeftOut[]) =>
    left.flatMap(({ reason, text: day }) => (reason === 'day' ? [day] : []));
  const isOfEntries = isChronicle(dayLines(head.leftOut), dayLines(leftOut.slice(head.length)));
  const published = isOfEntries ? undefined : readPublished(head.lines, linesAround(classified), passages);
  const said = {
    ...toMeta([...head.lines, ...linesAround(classified)]),
    ...(published && { published }),
    ...head.meta,
  };
  return { id, file, ...said, ...meta, ...sidecar, passages, leftOut };
}

/** The day that the head names, otherwise the lines around the text, otherwise its first paragraph. */
function readPublished(
  head: readonly MetaLine[],
  around: readonly MetaLine[],
  [first]: readonly Passage[],
): string | undefined {
  return publishedOf(head) ?? publishedOf(around) ?? readDateline(first?.text ?? '');
}

/** What lines of a report say of it, the first of each counting. */
function toMeta(lines: readonly MetaLine[]): ReportMeta {
  const meta: { -readonly [K in keyof ReportMeta]: ReportMeta[K] } = {};
  for (const key of ['headline', 'outlet', 'url', 'byline'] as const) {
    const said = lines.find((line) => line[key] !== undefined)?.[key];
    if (said !== undefined) meta[key] = said;
  }
  return meta;
}

/** The lines right below the lead and below the last paragraph: what stands between speaks of something else. */
function linesAround(blocks: readonly ClassifiedBlock[]): MetaLine[] {
  const texts = blocks.flatMap(({ role }, index) => (role === 'passage' ? [index] : []));
  const [second, last] = [texts[1] ?? blocks.length, texts.at(-1) ?? 0];
  return blocks.flatMap((block, index) => {
    const isOwn = block.role === 'day' || block.role === 'byline';
    const meta = isOwn && (index < second || index > last) ? readMetaLine(block.text) : undefined;
    return meta ? [meta] : [];
  });
}

function toPassages(reportId: string, blocks: readonly ClassifiedBlock[]): Passage[] {
  const passages: Passage[] = [];
  let heading: string | undefined;
  for (const { role, text } of blocks) {
    // A time or day starts another entry of a ticker or chronicle.
    if (role === 'heading' || role === 'day') heading = role === 'heading' ? text : undefined;
    else if (role === 'passage') {
      passages.push({ reportId, position: passages.length + 1, ...(heading !== undefined && { heading }), text });
    }
  }
  return passages;
}
