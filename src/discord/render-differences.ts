import type { Difference, Parallel } from '../answer/answer.ts';
import { attribute } from '../answer/attribution.ts';
import { findWords } from '../answer/find-words.ts';
import { parallelsOf } from '../answer/parallels.ts';
import type { Archive } from '../archive/archive.ts';
import type { Texts } from '../texts/texts.ts';
import { renderSource } from './attribution-lines.ts';
import { renderEmphasised } from './emphasis.ts';
import { MAX_CONTENT_LENGTH } from './limits.ts';
import type { FoundPlace } from './passage-key.ts';
import { createReply, type QuotedText, type Reply } from './reply.ts';
import { takeFitting } from './take-fitting.ts';

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
    ({ text, words, attribution }) =>
      `> ${renderEmphasised(text, findWords(text, words))}\n-# ${renderSource(attribution, texts)}`,
  );
  const shown = takeFitting(blocks, MAX_CONTENT_LENGTH - FOOTER_LENGTH, '\n\n');
  const hidden = blocks.length - shown.length;
  if (hidden > 0 && shown.length < 2) return attached(wordings, texts);
  return createReply(
    [...shown, ...(hidden > 0 ? [`-# ${texts.answer.moreSources(hidden)}`] : []), texts.differences.noJudgement].join(
      '\n\n',
    ),
    { quotes: wordings.slice(0, shown.length) },
  );
}

/** Both wordings as a file, where they are too long for a message. */
function attached(wordings: readonly (QuotedText & Pick<Parallel, 'attribution'>)[], texts: Texts): Reply {
  const sources = wordings.map(({ attribution }) => `-# ${renderSource(attribution, texts)}`).slice(0, 2);
  const file = { name: 'wortlaut.txt', text: wordings.map(({ text }) => text).join('\n\n') };
  return createReply([texts.differences.tooLong, ...sources, texts.differences.noJudgement].join('\n'), {
    files: [file],
    quotes: wordings,
  });
}

function wordsOf({ differences }: Parallel): string[] {
  return differences.map(({ b }: Difference) => b);
}

/** Reports without a day come last: how old they are is not known. */
function compareDays(one = '9999', other = '9999'): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
