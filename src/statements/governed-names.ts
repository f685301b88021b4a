import type { Token } from './sentence-tokens.ts';

/** Words of a report, and neighbours of two, in lower case. */
export function pairsOf(sentences: readonly (readonly Token[])[]): ReadonlySet<string> {
  return new Set(
    sentences.flatMap((tokens) => tokens.flatMap(({ lower }, i) => [lower, `${tokens[i - 1]?.lower ?? ''} ${lower}`])),
  );
}

/** "Kampfgefährte Thaksins", "Thaksins Helfer": a noun with a genitive, where the report names Thaksin, and nobody "Kampfgefährte Thaksin". */
export function isGoverned(name: readonly string[], pairs: ReadonlySet<string>): boolean {
  const first = name[0] ?? '';
  const [before = '', last = ''] = name.slice(-2).map((word) => word.toLowerCase());
  if (isGenitive(first, pairs)) return true;
  return isGenitive(last, pairs) && !pairs.has(`${before} ${last.slice(0, -1)}`);
}

/** Whether the report has the word without its s too. */
export const isGenitive = (word: string, pairs: ReadonlySet<string>): boolean =>
  /\p{L}{2}s$/u.test(word) && pairs.has(word.slice(0, -1).toLowerCase());
