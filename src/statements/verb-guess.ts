import { isCapital, isFiniteAuxiliary, isNoun, isWord } from './nouns.ts';
import type { Token } from './sentence-tokens.ts';
import { speechForms } from './speech-verbs.ts';
import {
  ADVERBS,
  CONTENT_OPENERS,
  COORDINATORS,
  DETERMINERS,
  INDICATIVE_AUXILIARIES,
  KONJUNKTIV_1_AUXILIARIES,
  KONJUNKTIV_1_VERBS,
  KONJUNKTIV_2_FORMS,
  OBJECT_PRONOUNS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
} from './word-classes.ts';

type Tokens = readonly Token[];

export type Mood = 'indicative' | 'konjunktiv1' | 'konjunktiv2';

/** "damit solle …", "da sei …": an adverb, because the verb stands right behind it and not at the end. */
export const isAdverbHere = (tokens: Tokens, first: number, last: number): boolean =>
  /^(?:damit|da|seitdem|wo|solange|sowie)$/u.test(tokens[first]?.lower ?? '') &&
  first + 1 < last &&
  isFiniteAuxiliary(tokens[first + 1]?.lower ?? '');

/** Whether the clause ends in "zu schließen", "anzubieten" or "verübt zu haben". */
export function endsInInfinitive(tokens: Tokens, first: number, last: number): boolean {
  let end = last;
  while (end > first && !isWord(tokens[end])) end -= 1;
  return hasInfinitive(tokens, Math.max(first, end - 1), end);
}

export const isSurelyFinite = (tokens: Tokens, i: number): boolean => {
  const { lower = '' } = tokens[i] ?? {};
  return (
    tokens[i - 1]?.lower !== 'zu' &&
    (isFiniteAuxiliary(lower) ||
      /(?:te|ten)$/u.test(lower) ||
      STRONG_PAST.test(lower) ||
      moodOf(tokens, i) === 'konjunktiv1')
  );
};

/** Index of a finite verb at the end of the clause. */
export function finalVerb(tokens: Tokens, first: number, last: number): number | undefined {
  let i = last;
  while (i > first && tokens[i]?.kind === 'aside') i -= 1;
  return isVerbLike(tokens, i) ? i : undefined;
}

/** Whether the word may be a finite verb: an auxiliary, a verb of speech, or an ending in the right place. */
export function isVerbLike(tokens: Tokens, i: number): boolean {
  const token = tokens[i];
  if (!isWord(token)) return false;
  const { lower } = token;
  if (isCapital(token) && (i > 0 || !isFiniteAuxiliary(lower))) return false;
  if (isFiniteAuxiliary(lower)) return true;
  if (isNonVerb(lower)) return false;
  if (speechForms(lower).some(({ kind }) => kind === 'finite'))
    return !isNoun(tokens, i + 1) || !/e[nr]$/u.test(lower) || !attributeBefore(tokens, i);
  if (KONJUNKTIV_1_VERBS.has(lower)) return !isNoun(tokens, i + 1) || !attributeBefore(tokens, i);
  if (isNoun(tokens, i + 1) && /(?:e[nrms]?)$/u.test(lower))
    return /(?:te|ten)$/u.test(lower) && !attributeBefore(tokens, i);
  return /(?:t|en|e|eln|ern)$/u.test(lower) || STRONG_PAST.test(lower);
}

/** Past of strong verbs, by the sound of their stems: "kam", "blieb", "starb", "zog", "schloss". */
const STRONG_PAST =
  /(?:kam|gab|nahm|sah|lag|saß|fand|stand|ging|hing|fing|hielt|fiel|ließ|lief|blieb|schrieb|trieb|stieg|schien|griff|litt|schnitt|riss|bot|flog|zog|verlor|schoss|schloss|floh|starb|warf|half|traf|brach|sprach|stach|trug|schlug|fuhr|lud|wuchs|wusch|begann|gewann|schwamm|sprang|sank|trank|zwang|band|rief|stieß|hieß|trat|bat|las|aß|vergaß|maß|tat|wurde|weiß|mied|wies|bewies|sang|rang|drang|klang|gelang|schuf|hob|bog|log|betrog|schob|warb|verdarb|sann|barg|schmolz|verschwand|wand|schwang|biss|pfiff|riet|schwieg|pries|goss|floss|kroch|verbarg|empfahl|stahl|befahl|galt|schwor|rieb)$/u;

const attributeBefore = (tokens: Tokens, i: number): boolean => {
  const before = tokens[i - 1];
  if (before && PERSONAL_PRONOUNS.has(before.lower)) return false;
  return (
    !isWord(before) ||
    DETERMINERS.has(before.lower) ||
    PREPOSITIONS.has(before.lower) ||
    (!isCapital(before) && /(?:e[nrms]?)$/u.test(before.lower))
  );
};

const isNonVerb = (lower: string): boolean =>
  ADVERBS.has(lower) ||
  PREPOSITIONS.has(lower) ||
  DETERMINERS.has(lower) ||
  COORDINATORS.has(lower) ||
  PERSONAL_PRONOUNS.has(lower) ||
  OBJECT_PRONOUNS.has(lower) ||
  SUBORDINATORS.has(lower) ||
  CONTENT_OPENERS.has(lower);

/** "zu schließen", "anzubieten", "zurückzukehren". */
export function hasInfinitive(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i <= last; i += 1) {
    const { lower = '' } = tokens[i] ?? {};
    if (lower === 'zu' && i < last && !isCapital(tokens[i + 1]) && /(?:n|sein|tun)$/u.test(tokens[i + 1]?.lower ?? ''))
      return true;
    if (
      /^(?:ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|hin|los|mit|nach|nieder|statt|teil|über|um|unter|vor|voran|vorbei|weg|weiter|wieder|zu|zurück|zusammen|entgegen|gegenüber|bereit|bekannt|hinaus|heraus|herbei|dar|hinweg|ent|hervor)\p{Ll}*zu\p{Ll}+n$/u.test(
        lower,
      ) &&
      !isCapital(tokens[i])
    )
      return true;
  }
  return false;
}

/** Against adjectives in -e that stand where a verb may: only forms that are known. */
export function isSurelyKonjunktiv(tokens: Tokens, i: number): boolean {
  const { lower = '' } = tokens[i] ?? {};
  return (
    KONJUNKTIV_1_AUXILIARIES.has(lower) ||
    KONJUNKTIV_1_VERBS.has(lower) ||
    (/e$/u.test(lower) && speechForms(lower).some(({ kind, past }) => kind === 'finite' && !past))
  );
}

/** Mood that the form of the verb shows. Forms that both moods share count as indicative. */
export function moodOf(tokens: Tokens, i: number): Mood {
  const lower = tokens[i]?.lower ?? '';
  if (KONJUNKTIV_1_AUXILIARIES.has(lower) || KONJUNKTIV_1_VERBS.has(lower)) return 'konjunktiv1';
  if (KONJUNKTIV_2_FORMS.has(lower)) return 'konjunktiv2';
  if (INDICATIVE_AUXILIARIES.has(lower)) return 'indicative';
  return /e$/u.test(lower) && (!/(?:te|ß)$/u.test(lower) || STEM_IN_T.test(lower)) ? 'konjunktiv1' : 'indicative';
}

/** Verbs with t at the end of the stem: their "-te" is no past. */
const STEM_IN_T =
  /(?:arbeit|biet|beacht|betracht|veracht|^(?:ver|ent)?gelt|halt|tret|leist|recht|streit|reit|gleit|deut|wart|haft|schreit|schalt|walt|gestalt|veranstalt|verbreit|bereit)e$/u;
