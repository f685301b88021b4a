import { de } from './de.ts';
import { en } from './en.ts';

/** The shape of a language's file. German is the original. */
export type Texts = typeof de;

export type Language = 'de' | 'en';

export const TEXTS: Readonly<Record<Language, Texts>> = { de, en };

/** The texts for a locale such as "de", "de-AT" or "fr": German for German, English for all others. */
export function textsFor(locale: string): Texts {
  return /^de\b/iu.test(locale) ? de : en;
}
