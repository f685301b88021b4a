import { fold } from './fold.ts';
import type { Language } from './question-language.ts';
import { isOneSlip } from './slip.ts';

const GERMAN = `
der die das den dem des dass daß ein eine einen einem einer eines kein keine keinen keinem keiner keines
ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen ihre ihren ihrem ihrer ihres mein meine meinen
meinem meiner dein deine sein seine seinen seinem seiner seines unser unsere unseren unserer euer eure
dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem alle allen aller alles man
wer wen wem wessen was welche welcher welches welchen welchem wie wo wohin woher wann warum weshalb wieso wozu womit
woran worauf woraus worin worüber worum wovon wovor wofür wogegen wodurch wonach wobei wieviel wieviele
und oder aber sondern denn doch noch nur auch so sowie als wenn ob weil damit falls obwohl während bis seit bevor nachdem
in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter für gegen um durch ohne zwischen neben hinter
trotz wegen laut gemäß ab außer pro per
ist sind war waren sei seien wäre wären bin bist seid gewesen werden wird werde wurde wurden worden geworden würde würden
haben hat habe hatte hatten hätte hätten gehabt hast
kann können könnte könnten konnte konnten muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten
darf dürfen durfte durften mag möchte möchten möge lassen lässt ließ ließen
nicht nichts nie schon bereits da dann dort hier jetzt nun mehr sehr etwa eigentlich mal eben ja nein genau
daran darauf daraus dabei dadurch dafür dagegen daher damals danach darin darüber darum davon davor dazu
viel viele vielen vieler wenig etwas einige einigen einiger andere anderen anderer anderem anderes selbst
gab gibt geben machen macht machte gemacht tun tut tat getan ging geht`;

const ENGLISH = `
the a an and or but of to in on at by for from with about into over after before under between against during without
is are was were be been being am do does did done doing has have had having will would shall should can could may might must
who whom whose what which when where why how that this these those there here it its he she they his her their him
i you we us our your my me as if then than so not no nor only own same too very just more most many much some any each few
other others again once out up down off also because while until get got make made
s t d m ll ve re`;

const foldedSet = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => fold(word)),
  );

const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = { de: foldedSet(GERMAN), en: foldedSet(ENGLISH) };

/** Whether a folded word carries no content of its own in that language; question words included. */
export function isStopWord(folded: string, language: Language): boolean {
  return STOP_WORDS[language].has(folded);
}

/** One letter off a shorter stop word is too often a word of its own. */
const SHORTEST_MISSPELT = 5;

/** Whether a folded word is one slip of the hand from a stop word of that language: "welchwr". */
export function isMisspeltStopWord(folded: string, language: Language): boolean {
  for (const stop of STOP_WORDS[language]) {
    if (stop.length >= SHORTEST_MISSPELT && isOneSlip(stop, folded)) return true;
  }
  return false;
}
