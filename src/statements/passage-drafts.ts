import type { Span } from '../language/span.ts';
import type { Draft } from './draft.ts';
import { continued } from './going-on.ts';
import { findQuotations } from './quotations.ts';
import { type Reading, readSentence } from './reading.ts';
import { type Before, pointingBack, withoutTime, withSourceBefore } from './sentence-before.ts';
import { draftsOf } from './sentence-drafts.ts';
import { type Sentence, toSentences } from './sentence-tokens.ts';

export interface PassageReading {
  readonly sentences: readonly Sentence[];
  /** One for each sentence. */
  readonly readings: readonly Reading[];
  readonly drafts: readonly Draft[];
}

/** The sentences of a passage and its statements, those that go on from the sentence before included. */
export function readPassage(text: string): PassageReading {
  const sentences = toSentences(text);
  const readings: Reading[] = [];
  const drafts: Draft[] = [];
  /** Index of the statement that a sentence in the Konjunktiv would go on with; -1 where there is none. */
  let openAt = -1;
  let before: Before = { speaks: false, spoke: false, marked: false };
  for (const sentence of sentences) {
    const reading = withoutTime(readSentence(sentence), before);
    readings.push(reading);
    const pointed = pointingBack(reading, before.reading);
    const own = pointed ? [pointed] : draftsOf(reading).map((draft) => withSourceBefore(draft, before));
    const found = own.length > 0 ? own : continued(reading, before);
    const [first, ...quotes] = found;
    const open = drafts[openAt];
    // Neighbours in the Konjunktiv are one statement, whatever is quoted in them.
    if (open && first?.rule === 'continued' && !first.source) {
      drafts[openAt] = { ...open, parts: spanning(open, first) };
      drafts.push(...quotes);
    } else {
      openAt = first?.rule === 'continued' ? drafts.length : -1;
      drafts.push(...found);
    }
    before = {
      speaks: found.length > 0,
      spoke: before.spoke || found.length > 0,
      marked: found.some(({ marked }) => marked),
      reading,
    };
  }
  return { sentences, readings, drafts: [...drafts, ...drafts.flatMap((draft) => quotedWithin(text, draft))] };
}

/** „Der Arzt sagte mir: ‚Alles gut.‘“: who is quoted inside somebody's own words, passed on by whose words they are. */
function quotedWithin(text: string, { kind, parts, source: via, rule }: Draft): Draft[] {
  if (kind !== 'direct' || rule === 'quote-part') return [];
  return parts.flatMap(({ start, end }) => {
    const inside = text.slice(start + 1, end - 1);
    if (findQuotations(inside).length === 0) return [];
    const from = start + 1;
    const moved = (span: Span): Span => ({ start: span.start + from, end: span.end + from });
    return readPassage(inside).drafts.flatMap(({ source, ...draft }): Draft[] => {
      if (draft.kind !== 'direct' || !source || source.pronoun || source.meant) return [];
      const named = { ...source, ...moved(source) };
      return [
        {
          ...draft,
          source: named,
          parts: draft.parts.map(moved),
          holder: draft.rule,
          ...(via && !via.pronoun && { via }),
        },
      ];
    });
  });
}

const spanning = (a: Draft, b: Draft): Span[] => [{ start: a.parts[0]?.start ?? 0, end: b.parts.at(-1)?.end ?? 0 }];
