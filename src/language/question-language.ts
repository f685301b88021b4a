import { fold } from './fold.ts';
import { toWords } from './words.ts';

export type Language = 'de' | 'en';

const ENGLISH_ONLY = new Set(
  `the of to and is are were did does do what who whom whose when where why how which many much long that this with
  from for by at on has have had will would can could should not his her their its about after before between during
  there been being they he she it a an`.split(/\s+/),
);
/** Folded, so without umlauts. */
const GERMAN_ONLY = new Set(
  `der die das den dem des ein eine einen einem einer und oder ist sind wird wurde wurden hat haben hatte wer wen wem wessen
  wie wo wohin woher wann warum weshalb wieso welche welcher welches welchen welchem mit von vom zum zur bei beim nach auf
  aus fur uber nicht sich als auch im ins viele viel kam gibt gab sein seine ihr ihre worum wozu womit woran worauf wovon
  gegen durch wegen laut soll sollen war waren er sie es man`.split(/\s+/),
);

/**
 * The language of a question, by its function words; German where nothing tells, since the reports are German and
 * keywords are mostly taken from them. "was", "war", "die", "am" stand in both languages: only the others decide.
 */
export function questionLanguage(question: string): Language {
  let english = 0;
  let german = 0;
  for (const { text } of toWords(question)) {
    const word = fold(text);
    if (ENGLISH_ONLY.has(word)) english += 1;
    if (GERMAN_ONLY.has(word)) german += 1;
    if (/[äöüß]/iu.test(text)) german += 1;
  }
  return english > german ? 'en' : 'de';
}
