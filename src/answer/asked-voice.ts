import type { Archive } from '../archive/archive.ts';
import type { Match, QuestionWord } from '../search/match.ts';
import { askedName } from '../statements/asked-name.ts';
import { matchSpeaker, type SpeakerEntry } from '../statements/speakers.ts';
import { attribute } from './attribution.ts';

/** Whose words a question asks for by name: "Was sagte Lawrow …?", "What did Macron say …?". */
export interface AskedVoice {
  /** The name, as asked. */
  readonly name: string;
  /** Those of that name who speak in the reports; empty where nobody does. */
  readonly speakers: readonly SpeakerEntry[];
}

/** The voice that a question asks for by a bare name; undefined where it asks for nobody's, or by a description. */
export function askedVoice(question: string, archive: Archive): AskedVoice | undefined {
  const name = askedName(question);
  return name === undefined ? undefined : { name, speakers: matchSpeaker(name, archive.speakers) };
}

/** Whether no report knows the name at all, in any spelling: then nobody's words can answer. */
export function isUnknown({ name, speakers }: AskedVoice, words: readonly QuestionWord[]): boolean {
  if (speakers.length > 0) return false;
  const parts = name.split(/\s+/u);
  const counted = words.filter(({ text }) => parts.includes(text));
  return counted.length > 0 && counted.every(({ reports }) => reports === 0);
}

/** Whether those of the name are told about, but speak nowhere: neither in any report, nor perhaps in what was found. */
export function isSilent({ speakers }: AskedVoice, found: readonly Whose[]): boolean {
  return speakers.length === 0 && !found.includes('theirs');
}

/** `named`: somebody else's, in a sentence that names the asked voice beside them; it may be wrong about the speaker. */
export type Whose = 'theirs' | 'named' | 'others' | 'open';

/** Whose words a sentence holds: the asked voice's, certainly somebody else's, or nobody's for certain. */
export function whoseWords({ passage, sentence }: Match, voice: AskedVoice, archive: Archive): Whose {
  const { speaker, frameSpeaker, candidates } = attribute(passage, sentence, archive);
  const isAsked = (name: string) =>
    voice.speakers.some((entry) => entry.name === name || entry.variants.includes(name)) ||
    sharesWord(name, voice.name);
  const names = [speaker?.name, frameSpeaker?.name, ...(candidates ?? [])];
  if (names.some((name) => name !== undefined && isAsked(name))) return 'theirs';
  if (!speaker?.certain) return 'open';
  return isNamedInFrame({ passage, sentence }, voice, archive) ? 'named' : 'others';
}

/** Whether the name stands in the sentence, and not among the words that are reported: then it may be the speaker's. */
function isNamedInFrame(
  { passage, sentence }: Pick<Match, 'passage' | 'sentence'>,
  voice: AskedVoice,
  archive: Archive,
): boolean {
  const surname = voice.name.split(/\s+/u).at(-1) ?? voice.name;
  const start = passage.text.indexOf(surname, sentence.start);
  if (start < 0 || start >= sentence.end) return false;
  return archive.statementsIn(passage).every(({ span }) => start < span.start || start >= span.end);
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(/\s+/u));
  return b
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => words.has(word));
}

/** Whether words may answer, all found ones given: those that only name the asked voice not beside their own. */
export function mayAnswer(whose: Whose, all: readonly Whose[]): boolean {
  return whose === 'named' ? !all.includes('theirs') : whose !== 'others';
}
