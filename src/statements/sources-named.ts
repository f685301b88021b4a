import { isBoundary } from './clauses.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import { isNoun } from './nouns.ts';
import { afterPrepositionalPhrase } from './prepositional-phrases.ts';
import type { Token } from './sentence-tokens.ts';
import { isTime } from './time-nouns.ts';

type Tokens = readonly Token[];

/** Nouns for papers that something is said in. */
const DOCUMENT =
  /(?:bericht|berichts|schreiben|studie|erklärung|artikel|stellungnahme|meldung|mitteilung|brief|gutachten|resolution|anweisung|ausgabe|papier|bescheid|urteil|urteilsbegründung|protokoll|blog|interview|entwurf|vertrag|homepage|webseite|website|video|botschaft|antrag|klageschrift|anklageschrift|dokument|zeitung|magazin|blatt)$/iu;

/** "Im Bericht der Beauftragten wurde festgestellt": the paper that speaks where nobody is named. */
export function paperOf(tokens: Tokens, from: number, to: number): NounPhrase | undefined {
  for (let i = from; i < to; i += 1) {
    if (!/^(?:in|im)$/u.test(tokens[i]?.lower ?? '')) continue;
    const phrase = nounPhraseAt(tokens, i + 1, 'narrow');
    if (phrase && tokens.slice(phrase.first, phrase.head + 1).some(({ text }) => DOCUMENT.test(text))) return phrase;
  }
  return undefined;
}

/** "von der Polizei": who acts in a passive clause. "Die Gefahr von Bränden" and "27 von 35" name nobody who acts. */
export function agentOf(tokens: Tokens, from: number, to: number, finite: number): NounPhrase | undefined {
  for (let i = from; i < to; i += 1) {
    const lower = tokens[i]?.lower;
    if (lower === 'von' || lower === 'vom' || lower === 'seitens') {
      if (lower !== 'seitens' && belongsToNoun(tokens, i, to, finite)) continue;
      const phrase = nounPhraseAt(tokens, i + 1, 'narrow');
      if (phrase && !phrase.pronoun && !isTime(tokens, phrase)) return phrase;
    }
  }
  return undefined;
}

/**
 * Behind a number, or behind a noun: there it is an agent only where the participle follows at once, or where it is
 * behind the finite verb and has an article ("wurde der Plan von der Stadt bestätigt").
 */
function belongsToNoun(tokens: Tokens, i: number, to: number, finite: number): boolean {
  if (tokens[i - 1]?.kind === 'number') return true;
  if (!isNoun(tokens, i - 1) || isTime(tokens, { first: i - 1, head: i - 1 })) return false;
  const phrase = nounPhraseAt(tokens, i + 1, 'narrow');
  const hasArticle = tokens[i]?.lower === 'vom' || phrase?.determiner !== undefined;
  if (!phrase || (i < finite && finite < to)) return true;
  return phrase.last + 1 < to - 1 && !(i > finite && hasArticle);
}

/** "in einer Erklärung des Ministeriums", "aus Paris", "vom Sprecher": what "hieß es" goes back to. */
export function documentOf(tokens: Tokens, clause: number, finite: number): NounPhrase | undefined {
  const found = (from: number, to: number): NounPhrase | undefined => {
    for (let i = from; i < to; i += 1) {
      if (!/^(?:in|im|bei|beim|aus|von|vom|auf|seitens|laut)$/u.test(tokens[i]?.lower ?? '')) continue;
      const phrase = nounPhraseAt(tokens, i + 1, 'narrow');
      if (phrase && !phrase.pronoun && !isTime(tokens, phrase)) return phrase;
    }
    return undefined;
  };
  let end = finite + 1;
  while (end < tokens.length && !isBoundary(tokens[end])) end += 1;
  return found(finite + 1, end) ?? found(clause, finite);
}

/** First noun phrase behind the verb that is not its subject and stands in no prepositional phrase. */
export function objectOf(tokens: Tokens, finite: number, subject: NounPhrase): NounPhrase | undefined {
  let i = Math.max(finite, subject.first > finite ? subject.last : finite) + 1;
  for (let steps = 0; steps < 6 && i < tokens.length && !isBoundary(tokens[i]); steps += 1) {
    const after = afterPrepositionalPhrase(tokens, i);
    const phrase = after === undefined ? nounPhraseAt(tokens, i, 'narrow') : undefined;
    if (phrase) return phrase.pronoun || isTime(tokens, phrase) ? undefined : phrase;
    i = after ?? i + 1;
  }
  return undefined;
}
