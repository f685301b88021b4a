import type { NounPhrase } from './noun-phrases.ts';
import { isNoun } from './nouns.ts';
import type { Token } from './sentence-tokens.ts';

type Tokens = readonly Token[];

/** Nouns for words, with which "nach" names a source: "nach Angaben von", against "nach einem Treffen mit". */
export const WORDS_NOUN =
  /(?:angaben?|aussagen?|ansicht|meinung|auffassung|einschätzung(?:en)?|berichts?|berichten|informationen|information|worten|darstellung(?:en)?|mitteilung(?:en)?|meldung(?:en)?|schätzung(?:en)?|erkenntnissen|ermittlungen|untersuchung(?:en)?|erklärung|stellungnahme|studien?|umfragen?|überzeugung|vernehmen|prognosen?|berechnung(?:en)?|hochrechnung(?:en)?|quellen|vermutung(?:en)?|annahmen?|darlegung(?:en)?|bekunden|äußerung(?:en)?|auskunft|auskünften|medien|kreisen|protokolls?|gutachtens?|lesart|dafürhalten|zeitungsberichten|agenturangaben|polizeiangaben|medienangaben|stand|plänen?|planung(?:en)?|vorstellung(?:en)?|willen|statistik|statistiken|grundgesetz|verfassung|artikel|gesetz|recherchen|zeugenaussagen|beobachtung(?:en)?|augenzeugen|ankündigung(?:en)?|beschluss|urteil|entwurf|vertrag|vorhersagen?|bewertung(?:en)?|veröffentlichung(?:en)?|dokuments?|plan|bestimmungen|artikels|schreiben|analyse|analysen|interpretation|rechnung|idee|ergebnis|endergebnis|erfahrungen?|wunsch|theorie|these|klageschrift|anklage|hypothese|legende|überlieferung)$/iu;

/** Those that need somebody's name beside them, because they are plans or papers as often as words. */
const NEEDS_OWNER =
  /^(?:untersuchung|ermittlungen|beschluss|urteil|entwurf|vertrag|stand|ankündigung|willen|plänen|planungen|vorstellungen|kreisen|medien|augenzeugen|gesetz|artikel|erklärung|beobachtungen|studien?|umfragen?|protokolls?|bewertung|veröffentlichung|dokument|plan|schreiben|analyse|rechnung|idee|ergebnis|endergebnis|erfahrung|wunsch|theorie|klageschrift)$/iu;

/** Doings: "nach dem Beschluss", "nach eingehenden Untersuchungen" tell when; "nach Ermittlungen der Polizei" tells who. */
const DOING = /^(?:untersuchung(?:en)?|ermittlungen|beschluss|urteil|veröffentlichung(?:en)?)$/iu;

/** "Ermittlungen der Polizei", "einer Untersuchung der Universität", "bisherigen Ermittlungen": what was found out by then. */
function isResult(tokens: Tokens, phrase: NounPhrase, noun: number): boolean {
  const lead = tokens[phrase.first]?.lower ?? '';
  if (/^(?:erste|bisherige|neueste|jüngste|vorläufige|derzeitige|aktuelle|polizeiliche)n$/u.test(lead)) return true;
  return (phrase.first === noun || /^eine[rm]$/u.test(lead)) && phrase.last > noun;
}

/** Index of the noun for words within the phrase, where it is one. */
export function wordsNoun(tokens: Tokens, phrase: NounPhrase): number | undefined {
  for (let k = phrase.first; k <= phrase.head; k += 1) {
    const text = tokens[k]?.text ?? '';
    if (!isNoun(tokens, k) || !WORDS_NOUN.test(text)) continue;
    if (DOING.test(text) && !isResult(tokens, phrase, k)) return undefined;
    if (text === 'Artikel' && tokens[k + 1]?.kind === 'number') return undefined;
    const owned =
      phrase.last > k ||
      /^(?:seine[mnr]?|ihre[mnr]?|deren|dessen)$/u.test(tokens[phrase.first]?.lower ?? '') ||
      phrase.first < k;
    return NEEDS_OWNER.test(text) && !owned ? undefined : k;
  }
  return undefined;
}
