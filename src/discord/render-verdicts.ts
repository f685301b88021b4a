import type { Verdict } from '../answer/verdict.ts';
import { renderSource, renderSpeaker } from './attribution-lines.ts';
import { toClaimQuote } from './claim-quote.ts';
import type { Context } from './command.ts';
import { MAX_CONTENT_LENGTH } from './limits.ts';
import { renderQuotedWords } from './quote-block.ts';
import { renderVerdict, renderVerdictHead } from './render-verdict.ts';
import { createReply, type QuotedText, type Reply } from './reply.ts';
import { takeFitting } from './take-fitting.ts';

/** Room for the last line. */
const FOOTER_LENGTH = 100;
const BETWEEN_VERDICTS = '\n\n';

/** The verdicts on all quotes of a message, in its order, each with its best place; one alone with all of its places. */
export function renderVerdicts(
  verdicts: readonly Verdict[],
  context: Pick<Context, 'texts' | 'userId' | 'isPrivate'>,
): Reply {
  const { texts } = context;
  const [first] = verdicts;
  if (first === undefined) return createReply(texts.verdict.nothingClaimed);
  if (verdicts.length === 1) return renderVerdict(first, context);

  const blocks = verdicts.map((verdict) => renderShort(verdict, context));
  const shown = takeFitting(
    blocks.map(({ text }) => text),
    MAX_CONTENT_LENGTH - FOOTER_LENGTH,
    BETWEEN_VERDICTS,
  );
  const hidden = blocks.length - shown.length;
  const footer = `-# ${texts.verdict.caveat}${hidden > 0 ? ` ${texts.answer.moreSources(hidden)}` : ''}`;
  return createReply(`${shown.join(BETWEEN_VERDICTS)}\n${footer}`, {
    quotes: blocks.slice(0, shown.length).flatMap(({ quotes }) => quotes),
  });
}

function renderShort(verdict: Verdict, { texts }: Pick<Context, 'texts'>): { text: string; quotes: QuotedText[] } {
  const head = renderVerdictHead(verdict, texts);
  const [match] = verdict.matches;
  if (match === undefined) return { text: head, quotes: [] };
  const quote = toClaimQuote(match);
  const speaker = renderSpeaker(quote.attribution, texts);
  const source = `-# ${renderSource(quote.attribution, texts)}`;
  const whole = [head, `> ${renderQuotedWords(quote, texts, quote.emphasis)}`, speaker, source].join('\n');
  // Half of a message: otherwise one long passage would crowd out the other verdicts.
  return whole.length <= MAX_CONTENT_LENGTH / 2
    ? { text: whole, quotes: [quote] }
    : { text: [head, speaker, source].join('\n'), quotes: [] };
}
