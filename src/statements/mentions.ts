import { gendersOf } from './genders.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isNoun } from './nouns.ts';
import { isPerson, type People } from './people.ts';
import { surnameKey } from './person-names.ts';
import { resolvePronoun } from './pronouns.ts';
import type { Reading } from './reading.ts';
import { type Reference, resolvePhrase } from './reference.ts';
import { isSpeakerLike } from './speaker-like.ts';
import { subjectOf } from './subjects.ts';

/** Somebody named or described in a passage, whom a pronoun behind it may mean. */
export interface Mention {
  readonly start: number;
  /** Index of its sentence in the paragraph; in the paragraph before it counts back from -2, so that one is left out. */
  readonly sentence: number;
  /** Subjects are who a sentence is about, and what a pronoun most often means. */
  readonly isSubject: boolean;
  /** Letters of the genders and numbers that its words may have: `m`, `f`, `n`, `p` for the plural. */
  readonly genders: string;
  readonly reference: Reference;
}

/** Who is mentioned in a paragraph and the one before it, in reading order. */
export function mentionsAround(before: readonly Reading[], here: readonly Reading[], people: People): Mention[] {
  return [...mentionsIn(before, -before.length - 1, people), ...mentionsIn(here, 0, people)];
}

function mentionsIn(readings: readonly Reading[], first: number, people: People): Mention[] {
  const found: Mention[] = [];
  readings.forEach((reading, i) => {
    const subjects = subjectsOf(reading).flatMap(
      (phrase) => toMention(reading, phrase, first + i, people, found) ?? [],
    );
    const others = namesIn(reading, first + i, people);
    const named = others.filter(
      ({ start }) => !subjects.some((subject) => subject.start <= start && start < subject.end),
    );
    found.push(...[...subjects, ...named].sort((a, b) => a.start - b.start));
  });
  return found;
}

/** Subjects of the main clauses and of the verbs of speech. */
function subjectsOf({ tokens, segments, frames }: Reading): NounPhrase[] {
  const ofClauses = segments.flatMap(({ kind, first, finite }) => {
    if (kind !== 'main' || finite === undefined) return [];
    return subjectOf(tokens, segments, { clause: first, finite, bracketEnd: finite, plural: false }) ?? [];
  });
  const ofFrames = frames.flatMap(({ subject }) => subject ?? []);
  return [...ofClauses, ...ofFrames].filter(
    (phrase, i, all) => all.findIndex(({ first }) => first === phrase.first) === i,
  );
}

function toMention(
  { tokens }: Reading,
  phrase: NounPhrase,
  sentence: number,
  people: People,
  before: readonly Mention[],
): (Mention & { readonly end: number }) | undefined {
  const [opener, closer] = [tokens[phrase.first], tokens[phrase.last]];
  if (!opener || !closer) return undefined;
  const place = { start: opener.start, end: closer.end, sentence, isSubject: true };
  if (phrase.pronoun) {
    const reference = resolvePronoun({ word: opener.lower, sentence, start: opener.start }, before);
    return reference && { ...place, genders: opener.lower === 'er' ? 'm' : 'fp', reference };
  }
  const words = tokens.slice(phrase.first, phrase.last + 1).map(({ text }) => text);
  const reference = resolvePhrase(words.join(' '), people);
  const isSomebody = isSpeakerLike(tokens.slice(phrase.first, phrase.head + 1).map(({ text }) => text));
  if (!isSomebody && !isPerson(reference.name, people)) return undefined;
  return { ...place, genders: gendersOf(tokens, phrase, reference, people), reference };
}

/** People who are named anywhere in the sentence. Surnames that two people share name nobody. */
function namesIn({ tokens }: Reading, sentence: number, people: People): Mention[] {
  return tokens.flatMap(({ text, start }, i) => {
    const known = isNoun(tokens, i) ? people.get(surnameKey(text)) : undefined;
    const [person] = known ?? [];
    if (!person || known?.length !== 1) return [];
    const reference = { name: person.name, sure: 1, ...(person.office && { office: person.office }) };
    return [
      { start, sentence, isSubject: false, genders: person.female ? 'f' : person.office ? 'm' : 'mf', reference },
    ];
  });
}
