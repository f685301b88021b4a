import { INSTITUTION } from './institutions.ts';
import { isMedium } from './media.ts';
import { isFunctionWord } from './nouns.ts';
import { CALLING, isFullName, OFFICE } from './person-names.ts';
import { canSpeak } from './speechless.ts';

/** Whether a noun phrase is that of somebody who may speak, by what its words show: a full name, an office, an institution, an acronym. */
export function isSpeakerLike(words: readonly string[]): boolean {
  const capitals = words.filter((word) => NOUN.test(word) && !isFunctionWord(word.toLowerCase()));
  const head = capitals.at(-1) ?? '';
  return (
    isFullName(capitals) ||
    isMedium(capitals.join(' ')) ||
    capitals.some((word) => OFFICE.test(word) || INSTITUTION.test(word) || /^\p{Lu}{2,}/u.test(word)) ||
    (CALLING.test(head) && canSpeak(head))
  );
}

const NOUN = /^\p{Lu}|^\p{Ll}{2,3}-\p{Lu}/u;
