import type { Texts } from '../texts/texts.ts';
import { MAX_NAME_LENGTH } from './limits.ts';
import { escapeLabel } from './markdown.ts';

/** More words than these would make the line a list. */
const MAX_WORDS = 3;

/** "-# In keinem Bericht: „Berlin“.", a line, or none where there is no such word. */
export function renderInNone(words: readonly string[], texts: Texts): string[] {
  const quoted = words.slice(0, MAX_WORDS).map((word) => texts.quoted(escapeLabel(word, MAX_NAME_LENGTH)));
  return quoted.length === 0 ? [] : [`-# ${texts.answer.inNone(quoted.join(', '))}`];
}
