import { cueText, mention, mentionOfPhrase } from './claim.ts';
import type { Draft, SourceMention } from './draft.ts';
import { lastWord, toParts } from './extents.ts';
import type { Reading } from './reading.ts';
import { isSpeakerLike } from './speaker-like.ts';
import { SPEECH_NOUN } from './speech-verbs.ts';
import { subjectOf } from './subjects.ts';

/** The sentence before, and whether somebody speaks in it. */
export interface Before {
  readonly speaks: boolean;
  /** Whether somebody spoke in any sentence before, in this passage. */
  readonly spoke: boolean;
  /** Whether the Konjunktiv showed it. */
  readonly marked: boolean;
  readonly reading?: Reading;
}

/** Papers that "Danach" may point back to. */
const PAPER =
  /(?:bericht|studie|umfrage|untersuchung|gutachten|gesetz|entwurf|vertrag|plan|zahlen|statistik|angaben|erklärung|papier|prognose|schätzung|regelung|vorschlag|analyse|erhebung)(?:e?[sn])?$/iu;

/** "Danach" names a source behind a sentence about a paper, and a time behind any other. */
export function withoutTime(reading: Reading, { reading: before }: Before): Reading {
  if (reading.tokens[0]?.lower !== 'danach' || before?.tokens.some(({ text }) => PAPER.test(text))) return reading;
  return { ...reading, phrases: reading.phrases.filter(({ first }) => first > 0) };
}

/** "Die Kommission legte Zahlen vor. Demnach …": where nobody spoke before, the subject of that sentence is the source. */
export function withSourceBefore(draft: Draft, before: Before): Draft {
  if (!draft.source?.goesOn || before.speaks) return draft;
  const meant = subjectBefore(before.reading)?.source;
  const { start, end, pronoun } = draft.source;
  return { ...draft, source: { start, end, pronoun, ...(meant ? { meant } : { goesOn: true }) } };
}

/** "Das sagte X": what the sentence before says is what X said. */
export function pointingBack({ tokens, frames, segments }: Reading, before: Reading | undefined): Draft | undefined {
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
  return {
    rule: 'trailing',
    kind: 'indirect',
    parts,
    marked: false,
    cue: cueText(tokens, frame),
    ...(source && { source }),
  };
}

/** Who the sentence before is about, and whether that is somebody who may speak or words of theirs. */
export interface SubjectBefore {
  readonly source: SourceMention;
  readonly speaks: boolean;
}

/** "X wies den Vorwurf zurück. Die Studie sei richtig.": who speaks in the sentence before, else its subject. */
export function subjectBefore(reading: Reading | undefined): SubjectBefore | undefined {
  const main = reading?.segments.find(({ kind, finite }) => kind === 'main' && finite !== undefined);
  if (!reading || main?.finite === undefined) return undefined;
  const { tokens, segments, frames } = reading;
  const framed = frames.filter(({ subject, role }) => subject && role === 'second').at(-1)?.subject;
  const { first: clause, finite } = main;
  const subject = framed ?? subjectOf(tokens, segments, { clause, finite, bracketEnd: finite, plural: false });
  if (!subject) return undefined;
  const words = tokens.slice(subject.first, subject.head + 1).map(({ text }) => text);
  const isWords = words.some((word) => SPEECH_NOUN.test(word));
  return {
    source: mention(tokens, subject, subject.pronoun),
    speaks: framed !== undefined || subject.pronoun || isWords || isSpeakerLike(words),
  };
}
