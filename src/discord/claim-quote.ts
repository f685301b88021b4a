import { findWords } from '../answer/find-words.ts';
import type { ClaimMatch } from '../answer/verdict.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import type { EmphasisedQuote } from './quote-block.ts';

/** Longer sentences are not shown around a few words of theirs: the words alone, with […], say more. */
const MAX_SENTENCE_LENGTH = 600;

/**
 * The place of a claim as a quote: the whole sentence, because words alone do not tell how they were meant. Bold is what
 * the claim does not have; of a claim that stands there as it is, its words in their sentence.
 */
export function toClaimQuote({ passage, span, text, attribution, similarity, diff }: ClaimMatch): EmphasisedQuote {
  const whole = sentencesAround(passage.text, span);
  const missing = diff.flatMap((step) => (step.op === 'missing' ? step.text : []));
  const isThere = diff.length > 0 && diff.every(({ op }) => op === 'same');
  const words = isThere && addsWords(passage.text, whole, span) ? [shift(span, -whole.start)] : [];
  return {
    passage,
    span: whole,
    text: passage.text.slice(whole.start, whole.end),
    attribution,
    score: similarity,
    terms: [],
    alsoIn: [],
    emphasis: [...words, ...findWords(text, missing).map((word) => shift(word, span.start - whole.start))],
  };
}

function sentencesAround(text: string, span: Span): Span {
  const sentences = splitSentences(text).filter(({ start, end }) => start < span.end && span.start < end);
  const whole = {
    start: Math.min(span.start, ...sentences.map(({ start }) => start)),
    end: Math.max(span.end, ...sentences.map(({ end }) => end)),
  };
  return whole.end - whole.start <= MAX_SENTENCE_LENGTH ? whole : span;
}

/** Whether there are words around the span, and not only the marks at its end. */
function addsWords(text: string, whole: Span, span: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(whole.start, span.start) + text.slice(span.end, whole.end));
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
