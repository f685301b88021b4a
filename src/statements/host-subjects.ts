import type { Segment } from './clauses.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import { isWord } from './nouns.ts';
import type { Token } from './sentence-tokens.ts';
import { isTime } from './time-nouns.ts';
import { COORDINATORS } from './word-classes.ts';

type Tokens = readonly Token[];

/** Of adverbs that open a sentence and so have a capital: "Gegenwärtig", "Abschließend", "Erstmals". */
export const ADVERB_ENDING =
  /(?:lich|ig|isch|weise|end|maßen|wärts|mals|falls|lings|ens|tags|dings)$|^(?:Besorgt|Empört|Entsetzt|Erfreut|Verärgert|Enttäuscht|Erschüttert|Bestürzt|Verwundert|Erleichtert|Begeistert|Betroffen|Zufrieden|Skeptisch|Unbestätigt|Unbeeindruckt|Ungewohnt|Direkt|Konkret)$/u;

/**
 * "Der Direktor der IAEO, Mohammed el-Baradei, sagte", "Primus, der bei der Stiftung arbeitet, wies": the noun phrase
 * that opens the sentence, where only appositions, relative clauses and the like stand between it and the verb.
 */
export function hostOf(
  tokens: Tokens,
  segments: readonly Segment[],
  clause: number,
  finite: number,
): NounPhrase | undefined {
  if (clause === 0 || (tokens[clause - 1]?.kind !== 'comma' && tokens[clause - 1]?.kind !== 'dash')) return undefined;
  const before = segments.filter(({ last }) => last < clause);
  let from = before.length - 1;
  while (
    from > 0 &&
    /^(?:relative|fragment|infinitive|adverbial|content)$/u.test(before[from]?.kind ?? '') &&
    tokens[(before[from]?.first ?? 0) - 1]?.kind !== 'colon'
  )
    from -= 1;
  // "X wies das zurück, die Sprecherin, Y, erklärte": the phrase behind the last main clause.
  const opener = before[from]?.kind === 'main' ? before[from + 1] : before[from];
  if (opener?.kind !== 'fragment') return undefined;
  let start = opener.first;
  while (
    isWord(tokens[start]) &&
    (COORDINATORS.has(tokens[start]?.lower ?? '') || /^(?:auch|sogar|selbst|nur)$/u.test(tokens[start]?.lower ?? ''))
  )
    start += 1;
  const phrase = nounPhraseAt(tokens, start, 'wide');
  if (!phrase?.nominative || phrase.last >= finite || isTime(tokens, phrase)) return undefined;
  if (phrase.first === 0 && phrase.last === 0 && ADVERB_ENDING.test(tokens[0]?.text ?? '')) return undefined;
  if (clause !== finite && !isApposition(tokens, clause, finite)) return undefined;
  return tokens[phrase.last + 1]?.kind === 'comma' ||
    tokens[phrase.last + 1]?.kind === 'dash' ||
    phrase.last === finite - 1
    ? phrase
    : undefined;
}

/** "…, Commander Randy Henderson sagte": a noun phrase fills the place between the comma and the verb. */
function isApposition(tokens: Tokens, clause: number, finite: number): boolean {
  const phrase = nounPhraseAt(tokens, clause, 'wide');
  return phrase !== undefined && !phrase.pronoun && phrase.last === finite - 1;
}
