import { nounPhraseAt } from './noun-phrases.ts';
import { isWord } from './nouns.ts';
import type { Token } from './sentence-tokens.ts';
import { ADVERBS, GENITIVE_DETERMINERS, PREPOSITIONS } from './word-classes.ts';

type Tokens = readonly Token[];

/** Index after the prepositional phrase that starts at `i`; undefined where none does. */
export function afterPrepositionalPhrase(tokens: Tokens, i: number): number | undefined {
  const opener = tokens[i];
  if (!isWord(opener) || !PREPOSITIONS.has(opener.lower)) return undefined;
  let j = i + 1;
  while (isWord(tokens[j]) && ADVERBS.has(tokens[j]?.lower ?? '')) j += 1;
  const phrase = nounPhraseAt(tokens, j, 'bare');
  if (phrase) {
    let end = phrase.last + 1;
    const genitive = tokens[end];
    if (isWord(genitive) && GENITIVE_DETERMINERS.has(genitive.lower))
      end = (nounPhraseAt(tokens, end, 'bare')?.last ?? end - 1) + 1;
    return end;
  }
  const only = tokens[j];
  return only && (only.kind === 'number' || isWord(only)) ? j + 1 : undefined;
}
