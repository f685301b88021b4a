import { splitBlocks } from './blocks.ts';
import { type ClassifiedBlock, classifyBlocks } from './classify-blocks.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readHead } from './head.ts';
import { splitMarkdownBlocks } from './markdown-blocks.ts';
import { type MetaLine, readMetaLine } from './meta-line.ts';
import { toParagraphs } from './paragraphs.ts';
import { publishedOf, readDateline } from './published.ts';
import type { Passage, Report } from './report.ts';
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
  const said = { ...toMeta(head.lines, linesAround(classified), passages[0]?.text ?? ''), ...head.meta };
  return { id, file, ...said, ...meta, ...sidecar, passages, leftOut };
}

/** What lines of a report say of it; those of its head count before those in and below its text. */
function toMeta(head: readonly MetaLine[], around: readonly MetaLine[], text: string): ReportMeta {
  const first = <K extends 'outlet' | 'byline' | 'url' | 'headline'>(key: K) =>
    [...head, ...around].find((line) => line[key] !== undefined)?.[key];
  const published = publishedOf(head) ?? publishedOf(around) ?? readDateline(text);
  const { outlet, byline, url, headline } = {
    outlet: first('outlet'),
    byline: first('byline'),
    url: first('url'),
    headline: first('headline'),
  };
  return {
    ...(headline !== undefined && { headline }),
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    ...(byline !== undefined && { byline }),
  };
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
