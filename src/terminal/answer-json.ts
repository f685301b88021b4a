import type { Answer, Quote } from '../answer/answer.ts';

/** An answer as the terminal's JSON gives it: a stable interface, described in ARCHITECTURE.md. */
export function toAnswerJson(answer: Answer) {
  return {
    answered: answer.answered,
    confidence: round(answer.confidence),
    quotes: answer.quotes.map(toQuoteJson),
  };
}

function toQuoteJson({ passage, text, span, score, attribution, alsoIn }: Quote) {
  const { speaker, candidates, kind, via } = attribution;
  return {
    report: passage.reportId,
    paragraph: passage.position,
    text,
    start: span.start,
    end: span.end,
    score: round(score),
    ...(speaker && { speaker: { name: speaker.name, asWritten: speaker.asWritten, certain: speaker.certain } }),
    ...(candidates && { candidates }),
    ...(kind && { kind }),
    ...(via !== undefined && { via }),
    ...(alsoIn.length > 0 && {
      alsoIn: alsoIn.map((other) => ({
        report: other.passage.reportId,
        paragraph: other.passage.position,
        text: other.text,
      })),
    }),
  };
}

/** Four places: more than any reader or threshold tells apart. */
const round = (value: number) => Math.round(value * 10_000) / 10_000;
