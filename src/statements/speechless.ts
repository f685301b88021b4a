/** Nouns of doings and things, which say nothing: "die Verschiebung", "der Grund". Institutions end alike and are let through. */
const SPEECHLESS =
  /(?:ung|ungen|heit|heiten|keit|keiten|nis|nisse|tion|tionen|ismus|grund|gründe|fehler|motiv|erfahrung|kriterium|erdbeben|person|personen|frage|folge|folgen|fund|show|ziel|thema|angebot|handel|preis|zahl|zahlen|passus|wunsch|(?<!wirtschafts)weise|strafe|strafen|(?<!sc)haft|sperren?|katastrophe|krise|rezession|streik|streiks|fall|fälle|stimmen|gewinne?|verluste?|kosten|lücke|satz|idee|vorwürfe|berichterstattung|verfahren)$/iu;
const INSTITUTION =
  /(?:regierung|zeitung|verwaltung|leitung|stiftung|vereinigung|bewegung|vertretung|führung|sammlung|abteilung|siedlung|bevölkerung|innung|genossenschaft|kommission|union|organisation|fraktion|opposition|redaktion|direktion|delegation|nation|nationen|koalition|föderation|station|institution|administration|inspektion|produktion|aktion|mission|meldung|mitteilung|erklärung|schätzung|untersuchung|einheit|minderheit|mehrheit|gesundheit|bündnis)$/iu;

/** Whether the noun of a phrase can be somebody who says something. */
export function canSpeak(written: string): boolean {
  const noun =
    written
      .replace(/^\P{Lu}*(?:(?:Der|Die|Das|Ein|Eine|Auch|Seine|Ihre|Dieser|Diese|Dieses)\s+)?(?:\p{Ll}\p{L}*\s+)*/u, '')
      .match(/^[\p{L}-]+/u)?.[0] ?? '';
  return INSTITUTION.test(noun) || !SPEECHLESS.test(noun);
}
