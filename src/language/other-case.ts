import { fold } from './fold.ts';
import { numberOf } from './number-words.ts';
import type { WordingToken } from './wording.ts';

/** Words before a noun that may belong to its phrase: "vor der kleinen Insel". */
export const PHRASE_WORDS = 4;

/** After these a noun is no subject: another case, or a preposition. */
const NO_SUBJECT =
  /^(?:den|dem|des|einen|einem|eines|seinen|seinem|ihren|ihrem|keinen|keinem|im|am|zum|zur|vom|beim|ins|in|an|auf|aus|bei|mit|nach|von|vor|zu|über|unter|für|gegen|um|durch|ohne|zwischen|neben|hinter|wegen|laut|seit|bis|\p{Ll}+(?:em|en|es))$/u;

const PREPOSITION =
  /^(?:im|am|zum|zur|vom|beim|ins|in|an|auf|aus|bei|mit|nach|von|vor|zu|über|unter|für|gegen|um|durch|ohne|zwischen|neben|hinter|wegen|laut|seit|bis)$/iu;

/**
 * Where a noun that follows these words stands: the preposition of its phrase, `of` for a genitive, `object` for another
 * case than the subject's, `number` after a number, `subject` after "der"; empty where it may be the subject.
 */
export function placeAfter(preceding: readonly WordingToken[]): string {
  const last = preceding.at(-1)?.text ?? '';
  if (numberOf(fold(last)) !== undefined) return 'number';
  let isOther = false;
  for (const [i, { text }] of [...preceding.entries()].reverse()) {
    if (PREPOSITION.test(text)) return text.toLowerCase();
    const before = preceding[i - 1]?.text ?? '';
    if (/^(?:des|eines|der)$/u.test(text) && /^\p{Lu}/u.test(before) && !PREPOSITION.test(before)) return 'of';
    if (NO_SUBJECT.test(text)) isOther = true;
    else if (!/^(?:\p{Lu}\p{L}*|d(?:er|ie|as)|\p{Ll}+(?:e|er)|mehr|viel)$/u.test(text)) break;
    if (/^(?:d(?:e[rnms]|ie|as)|eine?[nmrs]?)$/u.test(text)) {
      if (PREPOSITION.test(before)) return before.toLowerCase();
      return isOther ? 'object' : text === 'der' ? 'subject' : '';
    }
  }
  return isOther ? 'object' : '';
}
