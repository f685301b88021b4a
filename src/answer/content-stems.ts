import { fold } from '../language/fold.ts';
import { isStopWord } from '../language/stop-words.ts';
import { isSpoken, toWording, toWordStem } from '../language/wording.ts';

/** Stems of the words of a text that say something, in the order of their first place. */
export function contentStems(text: string): Set<string> {
  const words = toWording(text).filter((token) => isSpoken(token) && !isStopWord(fold(token.text), 'de'));
  return new Set(words.map((token) => toWordStem(token.text)));
}
