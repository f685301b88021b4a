import type { Archive } from '../archive/archive.ts';

/** At least two words, all capitalised: a person's name, or one that reads as well in a question. */
const FULL_NAME = /^(?!(?:Der|Die|Das) )\p{Lu}\S*(?: \p{Lu}\S*)+$/u;

/** Names for sample questions, "Was sagte …?": at most `limit` of those who speak most and have a full name. */
export function exampleSpeakers({ speakers }: Archive, limit: number): string[] {
  return speakers
    .map(({ name }) => name)
    .filter((name) => FULL_NAME.test(name))
    .slice(0, limit);
}
