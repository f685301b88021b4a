import { isBoundary } from './clauses.ts';
import { nounPhraseAt, type Reach } from './noun-phrases.ts';
import { isAttribute, isCapital, isFiniteAuxiliary, isNoun, isWord } from './nouns.ts';
import { isFullName } from './person-names.ts';
import type { Token } from './sentence-tokens.ts';
import { speechForms } from './speech-verbs.ts';
import { DETERMINERS, GENITIVE_DETERMINERS, OBLIQUE_DETERMINERS } from './word-classes.ts';

type Tokens = readonly Token[];

const ALWAYS_ATTACHED = new Set(['von', 'vom', 'für', 'aus', 'namens', 'zur', 'beim', 'gegen', 'über', 'zum']);

const NARROW_ATTACHED = new Set(['von', 'vom', 'für', 'aus', 'namens', 'beim']);

const WIDE_ATTACHED = new Set([
  ...ALWAYS_ATTACHED,
  'in',
  'im',
  'an',
  'am',
  'bei',
  'auf',
  'mit',
  'zu',
  'unter',
  'um',
  'nach',
  'vor',
  'zwischen',
  'ohne',
  'seit',
  'aufgrund',
  'wegen',
]);

/** Nouns that come in pairs without being a name: "SPD Angaben der". */
const PLACE_LIKE = /(?:ung|ion|amt|ministerium|behörde|sprecher|sprecherin|präsident|minister|chef|vorsitzende)$/iu;

export function reachOf(tokens: Tokens, head: number, reach: Reach): { last: number; plural: boolean } {
  let last = head;
  let plural = false;
  if (reach === 'bare') return { last, plural };
  const attached = reach === 'wide' ? WIDE_ATTACHED : NARROW_ATTACHED;
  for (let steps = 0; steps < 8; steps += 1) {
    const next = tokens[last + 1];
    if (!next) break;
    // "laut Sergei Voznyak der Sprecher": nobody's name has a genitive behind it.
    const named =
      isWord(next) &&
      /^(?:der|die|des)$/u.test(next.lower) &&
      isCapital(tokens[head - 1]) &&
      isNoun(tokens, head - 1) &&
      last === head &&
      !PLACE_LIKE.test(tokens[head - 1]?.text ?? '');
    // "einer Mitteilung des BMI der Verbesserung", "laut NASA der Teil": an acronym has none either.
    if (
      named ||
      (isWord(next) &&
        /^(?:der|die)$/u.test(next.lower) &&
        /^\p{Lu}{2,}$/u.test(tokens[last]?.text ?? '') &&
        !isDetermined(tokens, last))
    )
      break;
    // "laut der Kammer der Grund": no genitive of a masculine.
    if (next.lower === 'der' && MASCULINE.test(tokens[last + 2]?.text ?? '')) break;
    // "laut der NASA der überwiegende Teil": with an adjective in -e it is a nominative.
    if (next.lower === 'der' && /^\p{Ll}{3,}e$/u.test(tokens[last + 2]?.text ?? '') && isNoun(tokens, last + 3)) break;
    if (next.kind === 'aside') {
      last += 1;
      continue;
    }
    // "Angaben informierter Kreise", "Meinung vieler Experten": the ending of the adjective is the genitive's.
    const genitivePlural =
      isWord(next) &&
      !isCapital(next) &&
      /\p{L}{3}er$/u.test(next.lower) &&
      !GENITIVE_DETERMINERS.has(next.lower) &&
      isAttribute(tokens, last + 1);
    const inner = genitivePlural
      ? nounPhraseAt(tokens, last + 1, 'bare')
      : isWord(next) && GENITIVE_DETERMINERS.has(next.lower)
        ? nounPhraseAt(tokens, last + 1, 'bare')
        : isWord(next) && attached.has(next.lower)
          ? nounPhraseAt(tokens, last + 2, 'bare')
          : undefined;
    if (inner && !inner.pronoun && !(genitivePlural && inner.first === inner.head)) {
      last = inner.last;
      continue;
    }
    if (isWord(next) && (next.lower === 'und' || next.lower === 'sowie')) {
      const other = nounPhraseAt(tokens, last + 2, 'bare');
      // "eines Mitarbeiters sowie anderer Zeugen": two genitives.
      const isGenitive = /(?:ander|weiter|viel|mehrer|einig)er$/u.test(other?.determiner ?? '');
      if (!other || other.pronoun || !(other.nominative || isGenitive)) break;
      plural = true;
      last = other.last;
      continue;
    }
    // "die Sprecherin der Fraktion im Bundestag, Annette Berg, sagte": the place stands between office and name.
    const place = isWord(next) && WIDE_ATTACHED.has(next.lower) ? nounPhraseAt(tokens, last + 2, 'bare') : undefined;
    if (place && isNameBetweenCommas(tokens, place.last + 1)) {
      last = place.last;
      continue;
    }
    const apposition = next.kind === 'comma' ? appositionAt(tokens, last + 2, reach) : undefined;
    if (!apposition) break;
    last = apposition;
  }
  return { last, plural };
}

/** "die SPD der Stadt": an acronym with an article may have a genitive. */
const isDetermined = (tokens: Tokens, i: number): boolean => /^(?:die|der|das)$/u.test(tokens[i - 1]?.lower ?? '');

/** Masculines whose plural looks otherwise: behind "der" they are nominatives. */
const MASCULINE =
  /(?:grund|teil|preis|bau|umsatz|gewinn|verlust|rückgang|anstieg|schaden|unfall|mann|brand|streit|krieg|angriff|anschlag|einsatz|plan|vertrag|haushalt|markt|verkehr|export|handel|sturm|regen|schluss|wert|zug|flug|lohn|druck)$/iu;

/** ", Annette Berg," or ", Annette Berg.": a bare full name. */
function isNameBetweenCommas(tokens: Tokens, comma: number): boolean {
  if (tokens[comma]?.kind !== 'comma') return false;
  let end = comma + 1;
  while (isNoun(tokens, end) && tokens[end]?.kind === 'word') end += 1;
  return (
    end - comma >= 3 && isFullName(tokens.slice(comma + 1, end).map(({ text }) => text)) && isBoundary(tokens[end])
  );
}

/** Last token of an apposition that starts at `i`: a noun phrase between commas, or before what ends the clause. */
function appositionAt(tokens: Tokens, i: number, reach: Reach): number | undefined {
  const opener = tokens[i];
  if (!opener || !(isNoun(tokens, i) || DETERMINERS.has(opener.lower) || opener.kind === 'title')) return undefined;
  const phrase = nounPhraseAt(tokens, i, 'bare');
  if (!phrase || phrase.pronoun || OBLIQUE_DETERMINERS.has(phrase.determiner ?? '')) return undefined;
  let last = phrase.last;
  for (let steps = 0; steps < 4; steps += 1) {
    const next = tokens[last + 1];
    if (next?.kind === 'aside') last += 1;
    else if (next && isWord(next) && (GENITIVE_DETERMINERS.has(next.lower) || WIDE_ATTACHED.has(next.lower))) {
      const inner = nounPhraseAt(tokens, GENITIVE_DETERMINERS.has(next.lower) ? last + 1 : last + 2, 'bare');
      if (!inner) break;
      last = inner.last;
    } else break;
  }
  const after = tokens[last + 1];
  if (
    !after ||
    after.kind === 'comma' ||
    after.kind === 'colon' ||
    after.kind === 'stop' ||
    after.kind === 'dash' ||
    after.kind === 'quote'
  )
    return last;
  // Behind its verb a subject ends before the next clause: "meldet die Agentur, die Maschine sei …".
  return reach === 'wide' &&
    isWord(after) &&
    (isFiniteAuxiliary(after.lower) || speechForms(after.lower).some(({ kind }) => kind === 'finite'))
    ? last
    : undefined;
}
