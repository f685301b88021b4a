import type { Archive } from '../archive/archive.ts';
import type { SpeakerEntry } from '../statements/speakers.ts';
import type { Choice } from './command.ts';
import { MAX_CHOICE_LENGTH, MAX_CHOICES } from './limits.ts';
import { shorten } from './markdown.ts';
import { type Candidate, rankChoices, toCandidate } from './rank-choices.ts';

/** Prepared once for each state of the archive, whose list of speakers is a new one after every change. */
const prepared = new WeakMap<readonly SpeakerEntry[], Candidate<SpeakerEntry>[]>();

/** Speakers whose name, office or other name fits what has been typed; those who speak most first among equals. */
export function completeSpeaker(typed: string, { speakers }: Archive): Choice[] {
  let candidates = prepared.get(speakers);
  if (candidates === undefined) {
    candidates = speakers.map((speaker) => toCandidate(speaker, [...speaker.variants, speaker.office ?? ''].join(' ')));
    prepared.set(speakers, candidates);
  }
  return rankChoices(typed, candidates, MAX_CHOICES).map((speaker) => ({
    name: toSpeakerLabel(speaker),
    value: shorten(speaker.name, MAX_CHOICE_LENGTH),
  }));
}

/** "Sergej Lawrow, russischer Außenminister". */
function toSpeakerLabel({ name, office }: SpeakerEntry): string {
  return shorten(office === undefined ? name : `${name}, ${office}`, MAX_CHOICE_LENGTH);
}
