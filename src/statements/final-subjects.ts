import { isBoundary } from './clauses.ts';
import { type NounPhrase, nounPhraseAt, type Reach } from './noun-phrases.ts';
import { isNoun, isWord } from './nouns.ts';
import { afterPrepositionalPhrase } from './prepositional-phrases.ts';
import type { Token } from './sentence-tokens.ts';
import { isTime } from './time-nouns.ts';
import { ADVERBS, OBJECT_PRONOUNS, SUBORDINATORS } from './word-classes.ts';

type Tokens = readonly Token[];

/** Subject of a clause whose verb stands last; for a relative pronoun the noun phrase that it stands for. */
export function subjectOfFinal(tokens: Tokens, clause: number, finite: number): NounPhrase | undefined {
  const lead = tokens[clause]?.lower ?? '';
  // "in dessen Folge das Gericht": the preposition's phrase is passed over.
  let i = (SUBORDINATORS.has(lead) ? undefined : afterPrepositionalPhrase(tokens, clause)) ?? clause + 1;
  const relative = clause > 0 && /^(?:der|die|das|welche[rs]?)$/u.test(lead);
  for (let steps = 0; steps < 12 && i < finite; steps += 1) {
    const token = tokens[i];
    if (!token) break;
    const prepositional = afterPrepositionalPhrase(tokens, i);
    if (prepositional !== undefined && !isNoun(tokens, i)) {
      i = prepositional;
      continue;
    }
    const phrase = nounPhraseAt(tokens, i, 'narrow');
    const object = OBJECT_PRONOUNS.has(token.lower) && phrase?.pronoun;
    if (phrase && phrase.last < finite && phrase.nominative && !object && !isTime(tokens, phrase)) {
      if (!relative || phrase.pronoun) return phrase;
      i = phrase.last + 1;
    } else i = phrase && phrase.last < finite ? phrase.last + 1 : i + 1;
  }
  if (!relative) return undefined;
  const host = antecedent(tokens, clause - 1);
  return {
    first: clause,
    last: clause,
    head: clause,
    nominative: true,
    pronoun: true,
    plural: false,
    ...(host && { antecedent: host }),
  };
}

/** The noun phrase that ends right before the comma at `comma`. */
export function antecedent(tokens: Tokens, comma: number, reach: Reach = 'narrow'): NounPhrase | undefined {
  let best: NounPhrase | undefined;
  for (let start = comma - 1; start >= Math.max(0, comma - 12); start -= 1) {
    const phrase = nounPhraseAt(tokens, start, reach);
    if (phrase && !phrase.pronoun && phrase.last === comma - 1) best = phrase;
    if (isBoundary(tokens[start]) || (isWord(tokens[start]) && ADVERBS.has(tokens[start]?.lower ?? '') && best)) break;
  }
  return best;
}
