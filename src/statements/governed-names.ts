import type { Token } from './sentence-tokens.ts';

/** Words of a report, and neighbours of two, in lower case. */
export function pairsOf(sentences: readonly (readonly Token[])[]): ReadonlySet<string> {
  return new Set(
    sentences.flatMap((tokens) => tokens.flatMap(({ lower }, i) => [lower, `${tokens[i - 1]?.lower ?? ''} ${lower}`])),
  );
}

/** "Kampfgefährte Thaksins": a noun with a genitive, where the report names Thaksin, and nobody "Kampfgefährte Thaksin". */
export function isGoverned(name: readonly string[], pairs: ReadonlySet<string>): boolean {
  const [before = '', last = ''] = name.slice(-2).map((word) => word.toLowerCase());
  if (!/\p{L}{2}s$/u.test(last)) return false;
  const bare = last.slice(0, -1);
  return pairs.has(bare) && !pairs.has(`${before} ${bare}`);
}
