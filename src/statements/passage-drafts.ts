import type { Draft } from './draft.ts';
import { lastWord, toParts } from './extents.ts';
import { partialQuotes } from './quoted-parts.ts';
import { draftsOf, mention, type Reading, readSentence } from './sentence-drafts.ts';
import { toSentences } from './sentence-tokens.ts';
import { subjectOf } from './subjects.ts';

/** Statements of one passage in reading order, those that go on from the sentence before included. */
export function draftsOfPassage(text: string): Draft[] {
  const drafts: Draft[] = [];
  let before: { speaks: boolean; reading?: Reading } = { speaks: false };
  for (const sentence of toSentences(text)) {
    const reading = readSentence(sentence);
    const own = draftsOf(reading);
    const found = own.length > 0 ? own : continued(reading, before);
    drafts.push(...found);
    before = { speaks: found.length > 0, reading };
  }
  return drafts;
}

/** A sentence in the Konjunktiv, or of nothing but a quotation: who spoke before goes on. */
function continued(reading: Reading, before: { speaks: boolean; reading?: Reading }): Draft[] {
  const { tokens, segments } = reading;
  if (tokens.length > 0 && tokens.every(({ kind }) => kind === 'quote' || kind === 'stop' || kind === 'dash')) {
    const quote = tokens.find(({ kind }) => kind === 'quote');
    return quote
      ? [
          {
            rule: 'quote-alone',
            kind: 'direct',
            parts: [{ start: quote.start, end: quote.end }],
            goesOn: true,
            marked: true,
          },
        ]
      : [];
  }
  const main = segments.filter(({ kind }) => kind === 'main');
  const first = main[0];
  if (!first || main.some(({ mood }) => mood === 'indicative')) return [];
  const certainly = first.mood === 'konjunktiv1';
  if (!certainly && !before.speaks) return [];
  const range = { first: 0, last: lastWord(tokens) };
  const source = before.speaks ? undefined : subjectBefore(before.reading);
  const shared = { marked: certainly, ...(source ? { source } : { goesOn: true }) };
  const whole: Draft = { ...shared, rule: 'continued', kind: 'indirect', parts: toParts(tokens, range, []) };
  return [
    whole,
    ...partialQuotes(tokens, range).map(
      (span): Draft => ({ ...shared, rule: 'quote-part', kind: 'direct', parts: [span] }),
    ),
  ];
}

/** "X wies den Vorwurf zurück. Die Studie sei richtig.": the subject of the sentence before speaks. */
function subjectBefore(reading: Reading | undefined) {
  const segment = reading?.segments.find(({ kind, finite }) => kind === 'main' && finite !== undefined);
  if (!reading || segment?.finite === undefined) return undefined;
  const subject = subjectOf(reading.tokens, segment.first, segment.finite, segment.finite, false);
  return subject ? mention(reading.tokens, subject, subject.pronoun) : undefined;
}
