import { isBoundary } from './clauses.ts';
import { afterPrepositionalPhrase, isNoun, isWord, type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import type { Token } from './sentence-tokens.ts';
import { ADVERBS, COORDINATORS, OBJECT_PRONOUNS } from './word-classes.ts';

type Tokens = readonly Token[];

/** Nouns of time: "Diese Woche sagte X" and "Zwei Tage später sagte X" have their subject behind the verb. */
const TIME =
  /^(?:Tage?s?|Tagen|Wochen?|Monate?n?|Jahre?s?n?|Stunden?|Minuten?|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Morgen|Abend|Mittag|Nachmittag|Vormittag|Nacht|Anfang|Mitte|Ende|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Wochenende|Uhr|Mal|Zeit|Donnerstagabend|\p{Lu}\p{Ll}+(?:abend|morgen|nachmittag|vormittag|mittag))$/u;

/** Subject of a clause whose finite verb stands second or first. */
export function subjectOf(
  tokens: Tokens,
  clause: number,
  finite: number,
  bracketEnd: number,
  plural: boolean,
): NounPhrase | undefined {
  const before = fieldBefore(tokens, clause, finite);
  const after = subjectAfter(tokens, finite, bracketEnd, plural);
  if (!before) return after ?? appositionHost(tokens, clause, finite);
  if (after && prefersAfter(tokens, before, after, finite, plural)) return after;
  return before;
}

/** "Das sagte X", "Der Zeitung sagte Karma", "Erklärungen gab er nicht": what stands first is not always the subject. */
function prefersAfter(tokens: Tokens, before: NounPhrase, after: NounPhrase, finite: number, plural: boolean): boolean {
  if (!before.nominative) return true;
  const lead = tokens[before.first]?.lower ?? '';
  if (/^(?:das|dies|dieses|es)$/u.test(lead) && before.head === before.first) return true;
  if (TIME.test(tokens[before.head]?.text ?? '')) return true;
  if (before.pronoun) return false;
  if (after.pronoun && after.first <= finite + 2 && /^(?:er|sie|man|wir|ich)$/u.test(tokens[after.first]?.lower ?? ''))
    return true;
  if (plural && !before.plural && /^(?:der|das|ein|eine)$/u.test(before.determiner ?? '')) return true;
  return false;
}

/** The noun phrase that fills the place before the verb; undefined for adverbs, prepositional phrases and clauses. */
function fieldBefore(tokens: Tokens, clause: number, finite: number): NounPhrase | undefined {
  let i = clause;
  while (i < finite && isWord(tokens[i]) && COORDINATORS.has(tokens[i]?.lower ?? '')) i += 1;
  if (i >= finite) return undefined;
  if (/^(?:das|dies)$/u.test(tokens[i]?.lower ?? '') && i === finite - 1)
    return { first: i, last: i, head: i, nominative: true, pronoun: false, plural: false };
  while (
    i < finite &&
    isWord(tokens[i]) &&
    /^(?:auch|nur|selbst|sogar|allein|erst|schon|gerade|ebenso)$/u.test(tokens[i]?.lower ?? '')
  )
    i += 1;
  if (afterPrepositionalPhrase(tokens, i) !== undefined && !isNoun(tokens, i)) return undefined;
  const phrase = nounPhraseAt(tokens, i, 'wide');
  if (!phrase || phrase.last >= finite) {
    const narrow = nounPhraseAt(tokens, i, 'bare');
    if (!narrow || narrow.last >= finite) return undefined;
    return narrow;
  }
  return hosted(tokens, clause, phrase, finite);
}

/** "Der Direktor der IAEO, Mohammed el-Baradei, sagte": an apposition before the verb joins what it stands beside. */
function hosted(tokens: Tokens, clause: number, phrase: NounPhrase, finite: number): NounPhrase {
  if (clause === 0 || tokens[clause - 1]?.kind !== 'comma' || phrase.last < finite - 2) return phrase;
  const host = appositionHost(tokens, clause, finite);
  return host && host.nominative && host.last >= phrase.last ? host : phrase;
}

/** The noun phrase that opens the sentence, where nothing but appositions and relative clauses follow it up to the verb. */
function appositionHost(tokens: Tokens, clause: number, finite: number): NounPhrase | undefined {
  if (clause === 0 || tokens[clause - 1]?.kind !== 'comma') return undefined;
  let start = clause - 1;
  for (let commas = 0; start > 0 && commas < 4; start -= 1) {
    if (tokens[start - 1]?.kind === 'comma') commas += 1;
    if (
      tokens[start - 1]?.kind === 'colon' ||
      tokens[start - 1]?.kind === 'quote' ||
      tokens[start - 1]?.kind === 'semicolon'
    )
      break;
  }
  while (start < finite && isWord(tokens[start]) && COORDINATORS.has(tokens[start]?.lower ?? '')) start += 1;
  const phrase = nounPhraseAt(tokens, start, 'wide');
  if (!phrase || phrase.last >= finite || !phrase.nominative) return undefined;
  return tokens[phrase.last + 1]?.kind === 'comma' || phrase.last === finite - 1 ? phrase : undefined;
}

/** First noun phrase behind the verb that can be a subject, over adverbs, objects and prepositional phrases. */
function subjectAfter(tokens: Tokens, finite: number, bracketEnd: number, plural: boolean): NounPhrase | undefined {
  let i = finite + 1;
  for (let steps = 0; steps < 14 && i < tokens.length; steps += 1) {
    const token = tokens[i];
    if (!token || (isBoundary(token) && !(token.kind === 'comma' && i < bracketEnd))) return undefined;
    const prepositional = afterPrepositionalPhrase(tokens, i);
    if (prepositional !== undefined && !isNoun(tokens, i)) {
      i = prepositional;
      continue;
    }
    const phrase = nounPhraseAt(tokens, i, 'narrow');
    if (phrase && !(OBJECT_PRONOUNS.has(token.lower) && phrase.pronoun) && !isTime(tokens, phrase)) {
      if (phrase.nominative && !(plural && isSingular(phrase))) return phrase;
      i = phrase.last + 1;
    } else if (phrase && isTime(tokens, phrase)) i = phrase.last + 1;
    else if (isWord(token) || token.kind === 'aside' || token.kind === 'number' || token.kind === 'comma') i += 1;
    else return undefined;
  }
  return undefined;
}

const isTime = (tokens: Tokens, phrase: NounPhrase): boolean => TIME.test(tokens[phrase.head]?.text ?? '');
const isSingular = (phrase: NounPhrase): boolean =>
  !phrase.plural && /^(?:das|ein|eine|ihr|sein|kein|er|es|man)$/u.test(phrase.determiner ?? '');

/** Subject of a clause whose verb stands last; for a relative pronoun the noun phrase that it stands for. */
export function subjectOfFinal(tokens: Tokens, clause: number, finite: number): NounPhrase | undefined {
  const lead = tokens[clause]?.lower ?? '';
  let i = clause + 1;
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
  return relative ? antecedent(tokens, clause - 1) : undefined;
}

/** The noun phrase that ends right before the comma at `comma`. */
export function antecedent(tokens: Tokens, comma: number): NounPhrase | undefined {
  let best: NounPhrase | undefined;
  for (let start = comma - 1; start >= Math.max(0, comma - 12); start -= 1) {
    const phrase = nounPhraseAt(tokens, start, 'narrow');
    if (phrase && !phrase.pronoun && phrase.last === comma - 1) best = phrase;
    if (isBoundary(tokens[start]) || (isWord(tokens[start]) && ADVERBS.has(tokens[start]?.lower ?? '') && best)) break;
  }
  return best;
}

/** "von der Polizei": who acts in a passive clause. */
export function agentOf(tokens: Tokens, from: number, to: number): NounPhrase | undefined {
  for (let i = from; i < to; i += 1) {
    const lower = tokens[i]?.lower;
    if (lower === 'von' || lower === 'vom' || lower === 'seitens') {
      const phrase = nounPhraseAt(tokens, i + 1, 'narrow');
      if (phrase && !phrase.pronoun && !isTime(tokens, phrase)) return phrase;
    }
  }
  return undefined;
}
