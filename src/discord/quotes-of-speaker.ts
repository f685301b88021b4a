import type { Attribution, Quote } from '../answer/answer.ts';
import type { Archive } from '../archive/archive.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import type { SpeakerEntry } from '../statements/speakers.ts';
import type { Statement } from '../statements/statement.ts';
import { mergeQuotes } from './merge-quotes.ts';
import type { Steps } from './turns.ts';

/** More sentences than these are not looked at for a topic. */
const MAX_MATCHES = 200;

/**
 * What a speaker is reported to have said, oldest report first, those without a day last, and in reading order within a
 * report. With a topic, only sentences that share a word with it. Whole sentences, each statement once with all reports
 * that carry it.
 */
export function* quotesOfSpeaker({ name, statements }: SpeakerEntry, topic: string, archive: Archive): Steps<Quote[]> {
  const found = topic === '' ? undefined : archive.find(topic, { limit: MAX_MATCHES, speaker: name }).matches;
  const isAbout = ({ passage, span }: Statement) =>
    found === undefined ||
    found.some(
      ({ passage: where, sentence, terms }) => where === passage && terms.length > 0 && overlap(sentence, span),
    );
  const quotes = statements.filter(isAbout).flatMap((statement) => toQuote(statement, archive));
  const once = [
    ...new Map(
      quotes.map((quote) => [`${quote.passage.reportId} ${quote.passage.position} ${quote.span.start}`, quote]),
    ).values(),
  ];
  return yield* mergeQuotes(
    once.sort((a, b) => compareDays(a, b) || comparePlaces(a, b)),
    archive,
  );
}

function toQuote({ passage, span, kind, speaker, via }: Statement, archive: Archive): Quote[] {
  const report = archive.report(passage.reportId);
  if (report === undefined) return [];
  const sentences = splitSentences(passage.text).filter((sentence) => overlap(sentence, span));
  const whole = { start: sentences[0]?.start ?? span.start, end: sentences.at(-1)?.end ?? span.end };
  const attribution: Attribution = {
    report,
    paragraph: passage.position,
    kind,
    ...(speaker && { speaker }),
    ...(via !== undefined && { via }),
  };
  const text = passage.text.slice(whole.start, whole.end);
  return [{ passage, span: whole, text, attribution, score: 0, terms: [], alsoIn: [] }];
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A day later than all, for reports without one. */
const NO_DAY = '9999';

function compareDays(a: Quote, b: Quote): number {
  const [dayA, dayB] = [a.attribution.report.published ?? NO_DAY, b.attribution.report.published ?? NO_DAY];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : 0;
}

function comparePlaces(a: Quote, b: Quote): number {
  if (a.passage.reportId !== b.passage.reportId) return a.passage.reportId < b.passage.reportId ? -1 : 1;
  return a.passage.position - b.passage.position || a.span.start - b.span.start;
}
