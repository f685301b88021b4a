import { INSTITUTION } from './institutions.ts';

/** Nouns of doings and things, which say nothing: "die Verschiebung", "der Grund". Institutions end alike and are let through. */
const SPEECHLESS =
  /(?:ung|ungen|heit|heiten|keit|keiten|nis|nisse|tion|tionen|ismus|grund|gründe|fehler|motiv|erfahrung|kriterium|erdbeben|person|personen|frage|folge|folgen|fund|show|ziel|thema|angebot|handel|preis|zahl|zahlen|passus|wunsch|(?<!wirtschafts)weise|strafe|strafen|(?<!sc)haft|sperren?|katastrophe|krise|rezession|streik|streiks|fall|fälle|stimmen|gewinne?|verluste?|kosten|lücke|satz|idee|vorwürfe|berichterstattung|verfahren)$/iu;
/** Papers that end like doings, and speak. */
const PAPER = /(?:meldung|mitteilung|erklärung|schätzung|untersuchung)$/iu;

/** Whether the noun of a phrase can be somebody who says something. */
export function canSpeak(written: string): boolean {
  const noun =
    written
      .replace(/^\P{Lu}*(?:(?:Der|Die|Das|Ein|Eine|Auch|Seine|Ihre|Dieser|Diese|Dieses)\s+)?(?:\p{Ll}\p{L}*\s+)*/u, '')
      .match(/^[\p{L}-]+/u)?.[0] ?? '';
  return INSTITUTION.test(noun) || PAPER.test(noun) || !SPEECHLESS.test(noun);
}
