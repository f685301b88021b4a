import type { NounPhrase } from './noun-phrases.ts';
import type { Token } from './sentence-tokens.ts';

type Tokens = readonly Token[];

/** Nouns of time: "Diese Woche sagte X" and "Zwei Tage später sagte X" have their subject behind the verb. */
const TIME =
  /^(?:Tage?s?|Tagen|Wochen?|Monate?n?|Jahre?s?n?|Stunden?|Minuten?|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Morgen|Abend|Mittag|Nachmittag|Vormittag|Nacht|Anfang|Mitte|Ende|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Wochenende|Uhr|Mal|Zeit|Donnerstagabend|\p{Lu}\p{Ll}+(?:abend|morgen|nachmittag|vormittag|mittag))$/u;

export const isTime = (tokens: Tokens, phrase: Pick<NounPhrase, 'first' | 'head'>): boolean =>
  tokens.slice(phrase.first, phrase.head + 1).some(({ text, kind }) => kind === 'word' && TIME.test(text)) &&
  !tokens.slice(phrase.first, phrase.head + 1).some(({ kind }) => kind === 'title');
