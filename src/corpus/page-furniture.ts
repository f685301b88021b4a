/** Words of buttons, menus and footers: a short line that is made of them alone belongs to a page, not to its report. */
const FURNITURE = new Set(
  `teilen twittern tweeten merken drucken druckversion druckansicht folgen facebook twitter whatsapp telegram instagram
  linkedin xing pinterest pocket flipboard threads mastodon bluesky youtube tiktok rss feed email mail mailen feedback
  kommentare kommentieren kommentarbereich lesezeichen merkliste leseliste vorlesen vorlesefunktion anhören hören
  kopieren kopiert startseite home menü navigation suche suchen anmelden abmelden einloggen ausloggen login logout log-in
  registrieren registrierung abo abos abonnieren abonnement abonnenten newsletter impressum datenschutz datenschutzerklärung
  datenschutzhinweise datenschutzeinstellungen agb kontakt cookie cookies cookie-einstellungen einstellungen akzeptieren
  zustimmen nutzungsbedingungen barrierefreiheit werbung werbeanzeige anzeige anzeigen advertisement advertorial mediadaten
  karriere epaper e-paper podcast podcasts video videos audio bildergalerie fotostrecke bilderstrecke min minuten lesezeit lesedauer
  schließen vergrößern verkleinern aufklappen einblenden ausblenden einklappen weiterlesen weitersagen verschicken versenden schriftgröße
  diskutieren empfehlen nachrichtenüberblick pushnachrichten kündigen faq hilfe shop pdf permalink kurzlink bildbeschreibung
  share print comments subscribe`
    .trim()
    .split(/\s+/u),
);

/** Words that such lines have beside those. */
const BESIDE = new Set(
  `artikel beitrag bild bildes text inhalt link links seite per via auf bei mit von vom zu zum zur der die das den dem des diesen dieser
  diese dieses als im in an am und oder uns sie ihr ihre e x ca geht es mins minute sekunden stunden std jetzt hier mehr
  alle neue nach oben unten zurück weiter ein eine einen google news nur fehler melden mein konto meine unser unsere`
    .trim()
    .split(/\s+/u),
);

/** In UTF-16 units; what is longer is a sentence. */
const LONGEST_LINE = 120;

/** Whether a line is a button, an item of a menu or of a footer: "Artikel merken", "Lesedauer: 3 Min.", "Kommentare (23)". */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  const words = line.toLowerCase().match(/[\p{L}\p{M}-]*\p{L}/gu) ?? [];
  const known = words.filter((word) => FURNITURE.has(word));
  return known.length > 0 && words.every((word) => FURNITURE.has(word) || BESIDE.has(word));
}

/** Where a page stands in its site: "Startseite > Politik > Deutschland", "Politik | Ausland | Wirtschaft". */
export function isBreadcrumb(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  if (/^(?:Startseite|Home) [-–] \p{L}/u.test(line)) return true;
  const parts = line.split(/\s*[>›»|•·/]\s+|\s+[>›»|•·/]\s*/u).filter((part) => part !== '');
  const areShort = parts.every((part) => /^\p{L}[\p{L}&' -]*$/u.test(part) && part.split(' ').length <= 3);
  return areShort && (parts.length >= 3 || (parts.length === 2 && /^(?:Startseite|Home|Start)$/u.test(parts[0] ?? '')));
}

/** Whether a paragraph speaks to its reader; inside a list of teasers that is the page, not its report. */
export function addressesReader(text: string): boolean {
  return TO_READER.test(text) && !/[„“”"»«]/u.test(text);
}

/** "Dieser Text erschien zuerst im Nordblatt.": a sentence on the article itself, not on what it reports. */
const OF_ARTICLE =
  /^Diese[rs]? (?:Audioversion|Artikel|Text|Beitrag|Nachricht|Meldung|Sendung|Interview|Inhalt)\s(?:erschien|stammt|wird (?:\p{Ll}+ )?aktualisiert|(?:wurde|ist) [^.]*(?:gesendet|generiert|erstellt|veröffentlicht|erschienen|aktualisiert|übersetzt|verfasst|übernommen))[^.]*\.?(?: [^.]*)?\.?$/u;

/** In UTF-16 units: notes of a page to its reader are shorter. */
const LONGEST_NOTE = 500;
const PAGE_THING =
  /\b(?:Cookies?|Datenschutzerklärung|Datenschutzbestimmungen|Drittplattformen|externe[nrms]? (?:Inhalte?n?|Medien|Anbieters?)|Newsletter|JavaScript|Browser|Adblocker|Werbeblocker|personenbezogene Daten|Einwilligung|Nutzungsbedingungen|AGB|Abonnement|Probeabo|Abo|Nutzerkonto)\b/u;
const TO_READER =
  /(?:^|\s)(?:\p{L}+n Sie(?!\p{L})|(?<=\p{Ll},?\s)Ihnen(?!\p{L})|(?:mit|in|bei|von|für|über|an|um|auf) Ihre[mnrs]?\b|Ich bin damit einverstanden|(?:[Ww]ir (?:verwenden|nutzen|setzen|benötigen|verarbeiten|brauchen)))/u;

/** The page speaks of itself; a report that gives its reader advice does not. */
const OF_ITSELF =
  /(?<!\p{L})(?:[Uu]nser\p{L}*|[Ww]ir|uns|[Aa]n dieser Stelle|diese[nmrs]? (?:Artikel|Inhalt|Seite|Beitrag|Website)|externe\p{L}* Inhalte?|Drittplattformen|hier)(?!\p{L})/u;

/** Whether a paragraph is a note of the page to its reader: about cookies, external content, subscriptions. */
export function isNoteToReader(text: string): boolean {
  if (text.length <= LONGEST_LINE && OF_ARTICLE.test(text)) return true;
  return text.length <= LONGEST_NOTE && PAGE_THING.test(text) && OF_ITSELF.test(text) && addressesReader(text);
}
