import { INSTITUTION } from './institutions.ts';
import { isMedium } from './media.ts';
import { CALLING, isFullName, OFFICE } from './people.ts';

/** Whether a noun phrase is that of somebody who may speak, by what its words show: a full name, an office, an institution, an acronym. */
export function isSpeakerLike(words: readonly string[]): boolean {
  const capitals = words.filter((word) => /^\p{Lu}|^\p{Ll}{2,3}-\p{Lu}/u.test(word));
  const head = capitals.at(-1) ?? '';
  return (
    isFullName(capitals) ||
    isMedium(capitals.join(' ')) ||
    capitals.some((word) => OFFICE.test(word) || INSTITUTION.test(word) || /^\p{Lu}{2,}/u.test(word)) ||
    CALLING.test(head)
  );
}
