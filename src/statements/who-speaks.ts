import type { Passage } from '../corpus/report.ts';
import type { Draft, SourceMention } from './draft.ts';
import type { Mention } from './mentions.ts';
import { isPerson, type People } from './people.ts';
import { resolvePronoun } from './pronouns.ts';
import { type Reference, resolvePhrase } from './reference.ts';
import { canSpeak } from './speechless.ts';

/** Who is meant by the words that the report uses here. */
export interface Found {
  readonly reference: Reference;
  readonly asWritten: string;
}

/** Who spoke last, for sentences that go on without naming anybody. */
export interface LastSpeaker extends Found {
  readonly via?: string;
  readonly passage: Passage;
  /** Where what they said, and the frame around it, ends. */
  readonly end: number;
}

/** What is known where a statement stands. */
export interface Surroundings {
  readonly passage: Passage;
  readonly people: People;
  /** Who is mentioned in this passage and the one before. */
  readonly mentions: () => readonly Mention[];
  /** Index of the sentence in which the statement's source stands. */
  readonly sentence: number;
  readonly last: LastSpeaker | undefined;
}

/** In UTF-16 units: the frame and full stop between a statement and the sentence that goes on with it. */
const GAP = 60;

/** "ihrer Meinung", "seinen Angaben": whose words they are is as open as with a pronoun. */
const POSSESSIVE =
  /^(?:sein|ihr)e[rn]? (?:Meinung|Ansicht|Auffassung|Angaben|Aussagen?|Einschätzung|Darstellung|Überzeugung|Worten|Version|Lesart|Fazit|Urteil|Prognose|Vorwurf|Kritik|Begründung|Erklärung)(?:\s.*)?$/iu;

/** Whose words a draft's are; undefined where nobody is named and nobody goes on. */
export function whoSpeaks(draft: Draft, around: Surroundings): Found | undefined {
  const { source } = draft;
  if (!source) return draft.goesOn ? goingOn(draft, around) : undefined;
  const asWritten = around.passage.text.slice(source.start, source.end);
  if (source.goesOn) return goingOn(draft, around, asWritten) ?? { reference: { name: asWritten, sure: 0 }, asWritten };
  if (source.meant) {
    const meant = around.passage.text.slice(source.meant.start, source.meant.end);
    return { reference: named(draft, meant, around.people), asWritten };
  }
  if (source.pronoun || POSSESSIVE.test(asWritten))
    return { reference: pronounMeans(source, asWritten, around), asWritten };
  const reference = agreeing(source, named(draft, asWritten, around.people), around.people);
  // The subject of the sentence before a Konjunktiv without a frame is a guess.
  const isGuess = draft.rule === 'continued' || draft.holder === 'continued';
  return { reference: isGuess ? { ...reference, sure: Math.min(0.5, reference.sure) } : reference, asWritten };
}

/** Right behind what was said the same voice goes on; over other sentences and paragraphs less and less often. */
function goingOn(draft: Draft, { last, passage }: Surroundings, written?: string): Found | undefined {
  if (!last) return undefined;
  const near = last.passage !== passage ? 0.6 : (draft.parts[0]?.start ?? 0) - last.end <= GAP ? 1 : 0.8;
  const { reference, asWritten } = last;
  // A frame that names nobody ("hieß es") may begin somebody else's words.
  const own = draft.cue !== undefined && written === undefined ? 0.6 : 1;
  return {
    reference: { ...reference, sure: reference.sure * near * own, candidates: [reference.name] },
    asWritten: written ?? asWritten,
  };
}

function named(draft: Draft, written: string, people: People): Reference {
  const reference = resolvePhrase(written, people);
  const speaks = draft.rule === 'source' || draft.rule === 'so' || canSpeak(written);
  return speaks ? reference : { ...reference, sure: reference.sure * 0.6 };
}

/** "Max Berg, und Paul Dorn, Sprecher der Partei, sagten": with the verb of several, one person is not all of them. */
const agreeing = ({ plural, disagrees }: SourceMention, reference: Reference, people: People): Reference =>
  disagrees || (plural && isPerson(reference.name, people)) ? { ...reference, sure: reference.sure * 0.6 } : reference;

function pronounMeans(source: SourceMention, asWritten: string, { mentions, sentence }: Surroundings): Reference {
  const [word = asWritten] = asWritten.split(' ');
  const { start, plural } = source;
  const meant = resolvePronoun({ word, start, sentence, ...(plural !== undefined && { plural }) }, mentions());
  return meant ?? { name: asWritten, sure: 0.4 };
}
