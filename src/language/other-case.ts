import type { WordingToken } from './wording.ts';

/** Words before a noun that may belong to its phrase: "vor der kleinen Insel". */
export const PHRASE_WORDS = 4;

/** Whether a noun that follows these words is in another case than the subject's, or in a phrase with a preposition. */
export function isInOtherCase(preceding: readonly WordingToken[]): boolean {
  for (const { text } of preceding.toReversed()) {
    if (NO_SUBJECT.test(text)) return true;
    if (!/^(?:\p{Lu}\p{L}*|d(?:er|ie|as)|\p{Ll}+(?:e|er))$/u.test(text)) return false;
  }
  return false;
}

/** After these a noun is no subject: another case, or a preposition. */
const NO_SUBJECT =
  /^(?:den|dem|des|einen|einem|eines|seinen|seinem|ihren|ihrem|keinen|keinem|im|am|zum|zur|vom|beim|ins|in|an|auf|aus|bei|mit|nach|von|vor|zu|über|unter|für|gegen|um|durch|ohne|zwischen|neben|hinter|wegen|laut|seit|bis|\p{Ll}+(?:em|en|es))$/u;
