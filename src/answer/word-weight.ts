import { isLight } from '../language/light-words.ts';

/** Frames and time words say little about whether two sentences state the same. */
const LIGHT_WEIGHT = 0.2;
export const ADVERB_WEIGHT = 0.4;
const ADJECTIVE_WEIGHT = 0.7;
const NUMBER_WEIGHT = 1.2;
const COUNTRY_WEIGHT = 0.9;
/** From this weight on a word is content. */
export const HEAVY = 0.7;
export const WEEKDAY = /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)/u;
export const MONTH = /^(?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)$/u;
export const NEGATION = /^(?:nicht|nichts|nie|niemals|niemand|kein|keine[nmrs]?|weder|keinesfalls|keineswegs|ohne)$/u;
export const ADJECTIVE = /(?:lich|isch|ig|bar|sam|haft|los|iv|al|ell)(?:e[nmrs]?)?$/u;
const AGE = /^jahrig/u;

/** How much of a statement a folded word carries, from 0, where it is no part of a longer name. */
export function weightOf(word: string, capital: boolean, isNumber: boolean, isCountry: boolean): number {
  if (isNumber) return NUMBER_WEIGHT;
  if (isCountry) return COUNTRY_WEIGHT;
  if (isLight(word) || WEEKDAY.test(word) || MONTH.test(word) || AGE.test(word)) return LIGHT_WEIGHT;
  if (capital) return 1;
  if (ADJECTIVE.test(word)) return ADJECTIVE_WEIGHT;
  return word.length <= 4 ? ADVERB_WEIGHT : 1;
}
