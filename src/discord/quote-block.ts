import { type Agreement, agreementOf } from '../answer/agreement.ts';
import type { Attribution, Quote } from '../answer/answer.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import type { Texts } from '../texts/texts.ts';
import { renderSource, renderSpeaker } from './attribution-lines.ts';
import { renderEmphasised } from './emphasis.ts';
import type { Place } from './passage-key.ts';

/** More sources than these in full make a wall of small print. */
const MAX_SOURCES = 3;

/** A quote with the words of it that are to stand out, as spans into `quote.text`. */
export interface EmphasisedQuote extends Quote {
  readonly emphasis?: readonly Span[];
}

/** A quote as it stands in a message, with how much of it is shown. */
export interface QuoteBlock {
  readonly quote: Quote;
  /** Of its first source: sources are numbered through an answer. */
  readonly number: number;
  /** The whole block, or without the quote where that is too long for any message. */
  readonly text: string;
  readonly quoteIsAttached: boolean;
}

/** The block of a quote in at most `maxLength` units: the quote, who says it, and where it stands. */
export function renderQuoteBlock(quote: EmphasisedQuote, number: number, maxLength: number, texts: Texts): QuoteBlock {
  const agreement = agreementOf(quote);
  const agree = agreement ? [renderAgreement(agreement, texts)] : [];
  const words = `> ${renderQuotedWords(quote, texts, quote.emphasis)}`;
  const speaker = renderSpeaker(quote.attribution, texts);
  for (const quoteIsAttached of [false, true]) {
    for (let sources = MAX_SOURCES; sources > 0; sources--) {
      const shown = quoteIsAttached ? texts.answer.tooLong : words;
      const text = [...agree, shown, speaker, renderSources(quote, number, sources, texts)].join('\n');
      if (text.length <= maxLength || (quoteIsAttached && sources === 1))
        return { quote, number, text, quoteIsAttached };
    }
  }
  throw new RangeError(`the shortest block of a quote is longer than ${maxLength}`);
}

/** "In 2 Berichten, fast gleichlautend (vermutlich Agenturtext)", and what weighs where they differ: how is behind a button. */
function renderAgreement({ kind, reports, differsIn }: Agreement, texts: Texts): string {
  const agree = texts.answer.agreement[kind](reports);
  if (differsIn.length === 0) return agree;
  const kinds = texts.list.and(differsIn.map((one) => texts.answer.agreement.kinds[one]));
  return `${agree}${texts.dot}**${texts.answer.agreement.differ(kinds)}**`;
}

/** All places of a quote with their attributions: the quote's own, then the other reports'. */
export function sourcesOf(quote: Quote): readonly (Place & { readonly attribution: Attribution })[] {
  return [quote, ...quote.alsoIn];
}

/** The quote, escaped, with "[…]" where it starts or ends inside a sentence. */
export function renderQuotedWords({ passage, span }: Place, texts: Texts, bold: readonly Span[] = []): string {
  const sentences = splitSentences(passage.text);
  const startsSentence = sentences.some(({ start }) => start === span.start);
  const endsSentence = sentences.some(({ end }) => end === span.end);
  const words = renderEmphasised(passage.text.slice(span.start, span.end), bold);
  return `${startsSentence ? '' : `${texts.cut} `}${words}${endsSentence ? '' : ` ${texts.cut}`}`;
}

function renderSources(quote: Quote, number: number, shown: number, texts: Texts): string {
  const sources = sourcesOf(quote);
  const lines = sources
    .slice(0, shown)
    .map(({ attribution }, i) => `-# [${number + i}] ${renderSource(attribution, texts)}`);
  const hidden = sources.length - lines.length;
  return [...lines, ...(hidden > 0 ? [`-# ${texts.answer.moreSources(hidden)}`] : [])].join('\n');
}
