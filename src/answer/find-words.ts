import type { Span } from '../language/span.ts';

/**
 * Where `words` stand in `text`, in reading order and without overlap. Each is looked for behind the one before, as
 * differences come in reading order, and else from the start; what is not there is left out.
 */
export function findWords(text: string, words: readonly string[]): Span[] {
  const found: Span[] = [];
  for (const word of words) {
    if (word.trim() === '') continue;
    const behind = indexOfWhole(text, word, found.at(-1)?.end ?? 0);
    const start = behind >= 0 ? behind : indexOfWhole(text, word, 0);
    const span = { start, end: start + word.length };
    if (start >= 0 && !found.some((other) => span.start < other.end && other.start < span.end)) found.push(span);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Where `word` stands from `from` on as whole words, "an" not in "Land"; -1 where it does not. */
function indexOfWhole(text: string, word: string, from: number): number {
  for (let start = text.indexOf(word, from); start >= 0; start = text.indexOf(word, start + 1)) {
    const isInside = (at: number) => /[\p{L}\p{N}]{2}/u.test(text.slice(Math.max(0, at - 1), at + 1));
    if (!isInside(start) && !isInside(start + word.length)) return start;
  }
  return -1;
}
