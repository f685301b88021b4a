import { mention, mentionOfPhrase } from './claim.ts';
import type { Draft } from './draft.ts';
import { lastWord, toParts } from './extents.ts';
import { partialQuotes } from './quoted-parts.ts';
import { type Reading, readSentence } from './reading.ts';
import { draftsOf } from './sentence-drafts.ts';
import { type Sentence, toSentences } from './sentence-tokens.ts';
import { subjectOf } from './subjects.ts';
import { isSurelyKonjunktiv } from './verb-guess.ts';

/** The sentence before, and whether somebody speaks in it. */
interface Before {
  readonly speaks: boolean;
  /** Whether somebody spoke in any sentence before, in this passage. */
  readonly spoke: boolean;
  /** Whether the Konjunktiv showed it. */
  readonly marked: boolean;
  readonly reading?: Reading;
}

export interface PassageReading {
  readonly sentences: readonly Sentence[];
  readonly drafts: readonly Draft[];
}

/** The sentences of a passage and its statements, those that go on from the sentence before included. */
export function readPassage(text: string): PassageReading {
  const sentences = toSentences(text);
  const drafts: Draft[] = [];
  let before: Before = { speaks: false, spoke: false, marked: false };
  for (const sentence of sentences) {
    const reading = withoutTime(readSentence(sentence), before);
    const pointed = pointingBack(reading, before.reading);
    const own = pointed ? [pointed] : draftsOf(reading).map((draft) => withSourceBefore(draft, before));
    const found = own.length > 0 ? own : continued(reading, before);
    const last = drafts.at(-1);
    const [next] = found;
    if (last?.rule === 'continued' && next?.rule === 'continued' && !next.source && found.length === 1) {
      const end = next.parts.at(-1)?.end ?? 0;
      drafts[drafts.length - 1] = { ...last, parts: [{ start: last.parts[0]?.start ?? 0, end }] };
    } else drafts.push(...found);
    before = {
      speaks: found.length > 0,
      spoke: before.spoke || found.length > 0,
      marked: found.some(({ marked }) => marked),
      reading,
    };
  }
  return { sentences, drafts };
}

/** Papers that "Danach" may point back to. */
const PAPER =
  /(?:bericht|studie|umfrage|untersuchung|gutachten|gesetz|entwurf|vertrag|plan|zahlen|statistik|angaben|erklärung|papier|prognose|schätzung|regelung|vorschlag|analyse|erhebung)(?:e?[sn])?$/iu;

/** "Danach" names a source behind a sentence about a paper, and a time behind any other. */
function withoutTime(reading: Reading, { reading: before }: Before): Reading {
  if (reading.tokens[0]?.lower !== 'danach' || before?.tokens.some(({ text }) => PAPER.test(text))) return reading;
  return { ...reading, phrases: reading.phrases.filter(({ first }) => first > 0) };
}

/** "Die Kommission legte Zahlen vor. Demnach …": where nobody spoke before, the subject of that sentence is the source. */
function withSourceBefore(draft: Draft, before: Before): Draft {
  if (!draft.source?.goesOn || before.speaks) return draft;
  const meant = subjectBefore(before.reading);
  const { start, end, pronoun } = draft.source;
  return { ...draft, source: { start, end, pronoun, ...(meant ? { meant } : { goesOn: true }) } };
}

/** "Das sagte X": what the sentence before says is what X said. */
function pointingBack({ tokens, frames, segments }: Reading, before: Reading | undefined): Draft | undefined {
  const [first, second] = tokens;
  if (!before || !first || !/^(?:das|dies)$/u.test(first.lower) || segments.length > 3) return undefined;
  const frame = frames.find(({ finite, role }) => finite === 1 && role === 'second');
  if (
    !second ||
    !frame ||
    (!frame.uses.has('s') && frame.infinitive !== 'hervorgehen') ||
    (!frame.passive && (!frame.subject || frame.subject.first <= 1))
  )
    return undefined;
  if (before.frames.some(({ role, uses }) => role === 'second' && uses.has('s')) || before.phrases.length > 0)
    return undefined;
  const parts = toParts(before.tokens, { first: 0, last: lastWord(before.tokens) }, []);
  const source = frame.subject && mentionOfPhrase(tokens, frame.subject);
  const cue = frame.cue.map((i) => tokens[i]?.text ?? '').join(' ');
  return { rule: 'trailing', kind: 'indirect', parts, marked: false, cue, ...(source && { source }) };
}

/** A sentence in the Konjunktiv, or of nothing but a quotation: who spoke before goes on. */
function continued(reading: Reading, before: Before): Draft[] {
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
  if (first.finite === 0 || tokens.some(({ lower }) => lower === 'ich' || lower === 'wir')) return [];
  const certainly = first.mood === 'konjunktiv1' && isSurelyKonjunktiv(tokens, first.finite ?? 0);
  // "Sie würden …": the plural has no Konjunktiv I of its own; "Das wäre …" may be the reporter's own condition.
  if (
    !certainly &&
    first.mood === 'konjunktiv2' &&
    !/n$/u.test(tokens[first.finite ?? 0]?.lower ?? '') &&
    !before.marked
  )
    return [];
  if (!certainly && first.mood === 'konjunktiv1') return [];
  if (!certainly && !before.speaks) return [];
  const range = { first: 0, last: lastWord(tokens) };
  const source = before.spoke ? undefined : subjectBefore(before.reading);
  const shared = { marked: certainly, ...(source ? { source } : { goesOn: true }) };
  const whole: Draft = { ...shared, rule: 'continued', kind: 'indirect', parts: toParts(tokens, range, []) };
  return [
    whole,
    ...partialQuotes(tokens, range).map(
      (span): Draft => ({ ...shared, rule: 'quote-part', holder: 'continued', kind: 'direct', parts: [span] }),
    ),
  ];
}

/** "X wies den Vorwurf zurück. Die Studie sei richtig.": the subject of the sentence before speaks. */
function subjectBefore(reading: Reading | undefined) {
  const segment = reading?.segments.find(({ kind, finite }) => kind === 'main' && finite !== undefined);
  if (!reading || segment?.finite === undefined) return undefined;
  const subject = subjectOf(reading.tokens, reading.segments, {
    clause: segment.first,
    finite: segment.finite,
    bracketEnd: segment.finite,
    plural: false,
  });
  return subject ? mention(reading.tokens, subject, subject.pronoun) : undefined;
}
