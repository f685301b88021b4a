import { splitBlocks } from './blocks.ts';
import { type ClassifiedBlock, classifyBlocks } from './classify-blocks.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readHead, splitMergedHead, toByline } from './head.ts';
import { withoutBlockMarkup } from './markdown.ts';
import type { Passage, Report } from './report.ts';
import { ReportError } from './report-error.ts';
import type { ReportMeta } from './report-meta.ts';

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
  const blocks = splitMergedHead(splitBlocks(file.endsWith('.md') ? withoutBlockMarkup(body) : body));
  const head = readHead(blocks);
  const classified = classifyBlocks(blocks.slice(head.length));
  const passages = toPassages(id, classified);
  if (passages.length === 0)
    throw new ReportError(file, 'expected at least one paragraph, got none', blocks[0]?.line ?? 1);
  const leftOut = [
    ...head.leftOut,
    ...classified.flatMap(({ line, text, role }) => (role === 'passage' ? [] : [{ line, text, reason: role }])),
  ];
  const byline = classified.find(({ role }) => role === 'byline');
  const said = { ...(byline && { byline: toByline(byline.text) }), ...head.meta };
  return { id, file, ...said, ...meta, ...sidecar, passages, leftOut };
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
