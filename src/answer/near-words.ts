import { splitSentences } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import { toWords } from '../language/words.ts';
import { findQuotations } from '../statements/quotations.ts';
import { KONJUNKTIV_1_AUXILIARIES, KONJUNKTIV_1_VERBS } from '../statements/word-classes.ts';
import type { Attribution } from './answer.ts';
import type { Place } from './find-verbatim.ts';

/**
 * The text in which a name must stand for its bearer to be who may have said some words that the report gives nobody, the
 * words themselves left out: who is named in them is spoken of. For plain text only its own sentence; for what is said or
 * reads so the paragraph, since a name may come before or after; and where nothing marks it as said, at the start of a
 * paragraph the sentence before too.
 */
export function textNear(place: Place, { report, kind }: Attribution): string {
  if (kind === undefined && !readsAsReported(place)) return sentencesAround(place);
  const { passage, span } = place;
  const paragraph = textAround(place, { start: 0, end: passage.text.length });
  const isFirst = span.start < (splitSentences(passage.text)[0]?.end ?? 0);
  const before = kind === undefined && isFirst ? report.passages[passage.position - 2]?.text : undefined;
  return before === undefined ? paragraph : `${before.slice(splitSentences(before).at(-1)?.start)} ${paragraph}`;
}

/** The sentences in which some words stand, without the words. */
export function sentencesAround(place: Place): string {
  const sentences = splitSentences(place.passage.text);
  const { start } = sentences.find(({ end }) => end > place.span.start) ?? place.span;
  const { end } = sentences.find((sentence) => sentence.end >= place.span.end) ?? place.span;
  return textAround(place, { start, end });
}

function textAround({ passage, span }: Place, { start, end }: Span): string {
  return `${passage.text.slice(start, span.start)} ${passage.text.slice(span.end, end)}`;
}

/** Whether words look like somebody's though nobody is found to say them: quoted, or in the mood of report. */
function readsAsReported({ passage, span }: Place): boolean {
  const isQuoted = findQuotations(passage.text).some(({ start, end }) => start <= span.start && span.end <= end);
  const words = toWords(passage.text.slice(span.start, span.end));
  return isQuoted || words.some(({ text }, i) => isMoodOfReport(i === 0 ? text.toLowerCase() : text));
}

/** Konjunktiv I (in lower case: "im Laufe", "am Ende" are nouns), what stands for it, and "soll"; "könnte" and "sollte" are as often the reporter's. */
function isMoodOfReport(word: string): boolean {
  return (
    KONJUNKTIV_1_AUXILIARIES.has(word) ||
    KONJUNKTIV_1_VERBS.has(word) ||
    /^(?:hätten?|wären?|würden?|soll(?:en)?)$/u.test(word)
  );
}
