import { mergeSpellings } from './spelling.ts';

/** Four characters: long enough to mean something, short enough that a compound and its parts, or a word and its misspelling, share some. */
const GRAM_LENGTH = 4;

/**
 * The distinct 4-grams of a folded word with its edges marked, after merging spellings. They stand in for compound
 * splitting, typos and transliteration at once: "raketenlieferung" shares most of those of "raketen".
 */
export function toGrams(folded: string): string[] {
  const marked = `_${mergeSpellings(folded)}_`;
  if (marked.length <= GRAM_LENGTH) return [marked];
  const grams = new Set<string>();
  for (let at = 0; at + GRAM_LENGTH <= marked.length; at += 1) grams.add(marked.slice(at, at + GRAM_LENGTH));
  return [...grams];
}
