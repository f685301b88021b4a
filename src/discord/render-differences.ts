import type { Difference, Parallel } from '../answer/answer.ts';
import { attribute } from '../answer/attribution.ts';
import { parallelsOf } from '../answer/parallels.ts';
import type { Archive } from '../archive/archive.ts';
import type { Texts } from '../texts/texts.ts';
import { renderSource } from './attribution-lines.ts';
import { MAX_CONTENT_LENGTH } from './limits.ts';
import { escapeText } from './markdown.ts';
import type { FoundPlace } from './passage-key.ts';
import { createReply, type Reply } from './reply.ts';

/** Room for the last line, and for how many wordings were left out. */
const FOOTER_LENGTH = 200;

/** The wordings of one statement in several reports, oldest report first, the differing words in bold; no judgement. */
export function renderDifferences(place: FoundPlace, archive: Archive, texts: Texts): Reply {
  if (place === 'report-gone') return createReply(texts.context.reportGone);
  if (place === 'report-changed') return createReply(texts.context.reportChanged);
  const { passage, span } = place;
  const parallels = parallelsOf(passage, span, archive);
  if (parallels.length === 0) return createReply(texts.context.answerChanged);

  const own = {
    passage,
    span,
    text: passage.text.slice(span.start, span.end),
    attribution: attribute(passage, span, archive),
    words: parallels.flatMap(({ differences }) => differences.map(({ a }) => a)),
  };
  const wordings = [own, ...parallels.map((parallel) => ({ ...parallel, words: wordsOf(parallel) }))].sort(
    (one, other) => compareDays(one.attribution.report.published, other.attribution.report.published),
  );
  const blocks = wordings.map(
    ({ text, words, attribution }) => `> ${renderMarked(text, words)}\n-# ${renderSource(attribution, texts)}`,
  );
  const shown = takeFitting(blocks, MAX_CONTENT_LENGTH - FOOTER_LENGTH);
  const hidden = blocks.length - shown.length;
  return createReply(
    [...shown, ...(hidden > 0 ? [`-# ${texts.answer.moreSources(hidden)}`] : []), texts.differences.noJudgement].join(
      '\n\n',
    ),
    { quotes: wordings.slice(0, shown.length) },
  );
}

function wordsOf({ differences }: Parallel): string[] {
  return differences.map(({ b }: Difference) => b);
}

/** `text` escaped, with each of `words` in bold where it stands; those that a longer one covers are left out. */
export function renderMarked(text: string, words: readonly string[]): string {
  const wanted = words.filter((word) => word.trim() !== '');
  const bold: { start: number; end: number }[] = [];
  for (const word of wanted) {
    const from = bold.at(-1)?.end ?? 0;
    const at = text.indexOf(word, from);
    const start = at >= 0 ? at : text.indexOf(word);
    const end = start + word.length;
    if (start >= 0 && !bold.some((other) => start < other.end && other.start < end)) bold.push({ start, end });
  }
  let marked = '';
  let done = 0;
  for (const { start, end } of bold.sort((a, b) => a.start - b.start)) {
    marked += `${escapePart(text, done, start)}**${escapePart(text, start, end)}**`;
    done = end;
  }
  return marked + escapePart(text, done, text.length);
}

function escapePart(text: string, start: number, end: number): string {
  return start === end ? '' : escapeText(text.slice(start, end));
}

function takeFitting(blocks: readonly string[], room: number): string[] {
  const shown: string[] = [];
  let left = room;
  for (const block of blocks) {
    left -= block.length + 2;
    if (left < 0) break;
    shown.push(block);
  }
  return shown;
}

/** Reports without a day come last: how old they are is not known. */
function compareDays(one = '9999', other = '9999'): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
