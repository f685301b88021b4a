import type { Archive } from '../archive/archive.ts';
import { matchSpeaker, type SpeakerEntry } from '../statements/speakers.ts';
import type { Choice } from './command.ts';
import { MAX_CHOICE_LENGTH, MAX_CHOICES } from './limits.ts';
import { shorten } from './markdown.ts';

/** Speakers whose name, office or other name fits what has been typed; those who speak most first among equals. */
export function completeSpeaker(typed: string, { speakers }: Archive): Choice[] {
  return matchSpeaker(typed, speakers)
    .slice(0, MAX_CHOICES)
    .map((speaker) => ({ name: toSpeakerLabel(speaker), value: shorten(speaker.name, MAX_CHOICE_LENGTH) }));
}

/** "Sergej Lawrow, russischer Außenminister". */
function toSpeakerLabel({ name, office }: SpeakerEntry): string {
  return shorten(office === undefined ? name : `${name}, ${office}`, MAX_CHOICE_LENGTH);
}
