import { isMedium } from './media.ts';
import { isFunctionWord } from './nouns.ts';
import { isFullName } from './person-names.ts';
import { canSpeak } from './speechless.ts';

/** Papers, words and numbers: what is said stands in them, and they are nobody. */
const PAPER =
  /^(?:[\p{L}-]*(?:berichte?n?|angaben?|aussagen?|informationen|meldung(?:en)?|mitteilung|studien?|umfragen?|gutachten|urteil|entwurf|gesetz|artikel|schreiben|brief|papier|dokumente?n?|erklärung(?:en)?|resolution|spekulationen|gerüchten?|quellen|erkenntnissen|kreisen?|vernehmen|vorwürfen?|vorwurf|hinweise?|pläne?n?|beschluss|beschlüsse|statistik|text|titel|seite|website|webseite|test|zahlen|daten|worten?|meinung|kommentar|rede|protokolle?|verfassung|prozent|stimmen|fall|streik|gewinn|wunsch|zitat|ergebnisse?n?|befunde?n?|stand|bekunden|auffassung|ansicht|darstellung|einschätzung|klauseln|stimme)|niemand|nichts|jede[rsmn]?|beide|andere)$/iu;

/** Callings and crowds that many may belong to: without a name beside them they tell nobody. */
const ANYBODY =
  /^(?:[\p{L}-]*(?:zeugen?|kritikern?|beobachtern?|experten?|expertin|forschern?|wissenschaftlern?|sprecher(?:in|s|n)?|mitarbeiter(?:in|n|s)?|richter(?:in|n|s)?|anwalt|anwält(?:e|en|in)|journalist(?:en|in)?|reportern?|menschen|leute|anwohnern?|einwohnern?|bewohnern?|demonstranten|passagieren?|medien|soldat(?:en)?|polizisten?|gegnern?|befürwortern?|anhängern?|teilnehmern?|betreibern?|veranstaltern?|organisatoren|autoren?|historikern?|politikern?|vertretern?|diplomaten?|analysten?|händlern?|nutzern?|zuschauern?|opfern?|eltern|mutter|vater|kollegen?|helfern?|kläger[ns]?|täter[ns]?|rebellen|gutachtern?|schützern?|technikern?|sportler|hackern?|jährigen?|person(?:en)?|berater[ns]?|geschäftsführer|kommissar|aktivist(?:en|in)?|ärzten?|seiten?|regierungen|staaten|gruppen|agentur|sender|zeitung(?:en)?|blatt|magazin))$/iu;

/**
 * Whether a speaker's name tells who it is: a person, an office or an institution, and no paper, crowd, calling or
 * pronoun. Only such names stand among the speakers to choose from and among candidates.
 */
export function isNamed(name: string): boolean {
  const words = name.split(/\s+/u);
  const at = words.findIndex((word) => /^[„"»‚]?\p{Lu}/u.test(word));
  if (at < 0) return isMedium(name) || /^\p{L}[\p{L}-]*\.\p{Ll}{2,}$/u.test(name);
  if (/^\d/u.test(name) && !/^\d+\.\s\p{Lu}/u.test(name)) return false;
  // Before the noun only adjectives can stand: "entstammen Zeitungsberichten" is no name.
  if (words.slice(0, at).some((word) => !/^\p{L}+(?:e[rs]?|\d+\.)$/u.test(word) && at > 0 && !/^\d+\.$/u.test(word)))
    return false;
  if (/^(?:einige|mehrere|viele|andere|alle|hundert|tausend|diese|verschiedene|beide|weitere|zahlreiche)/iu.test(name))
    return false;
  const head = words[at] ?? '';
  if (isFullName(words)) return true;
  if (isFunctionWord(head.toLowerCase())) return false;
  if (PAPER.test(head)) return false;
  if (ANYBODY.test(head) || (words[at + 1] && /^\p{Lu}\p{L}+e[rs]?$/u.test(head) && ANYBODY.test(words[at + 1] ?? '')))
    return words.slice(at + 1).some((word) => /^\p{Lu}/u.test(word) && !ANYBODY.test(word));
  return canSpeak(name);
}

/**
 * Whether the name is what is left of one: an article, a pronoun, "wonach", a count ("35 Stimmen"), "der 13 Helfer" for
 * one of them. It is never shown as sure.
 */
export const isGarbled = (name: string): boolean =>
  isFunctionWord(name.toLowerCase()) ||
  /^(?:eine[rs]?|je|wonach|nach|artikels?)$/iu.test(name) ||
  /^\d[\d.,]*\s(?!.*\d)/u.test(name.replace(/^\d+\.\s/u, '')) ||
  /^d(?:e[rsmn]|ie|as)\s/u.test(name);

/** Whether a medium is the speaker itself, or a piece of the speaker's name. */
export function isPartOf(medium: string, speaker: string): boolean {
  const words = speaker.toLowerCase().split(/\s+/u);
  return medium
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => words.includes(word));
}
