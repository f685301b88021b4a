/** In UTF-16 units: a line of boilerplate; a longer one that mentions a source is text. */
const LONGEST_CREDIT = 160;
/** In UTF-16 units; a caption with its credit is a sentence or two. */
const LONGEST_CAPTION = 400;

const CREDIT_AT_END =
  /[([]\s*(?:Quelle|Foto|Fotos|Bild|Grafik|Symbolbild|Symbolfoto|Archivbild|Archivfoto|Archiv|Screenshot|©)\s*:?[^()[\]]{1,120}[)\]]\.?$/iu;
/** "… nach Überlebenden. Bild: dpa", "Kabinett in Berlin © Hanna Vogt/dpa", without brackets. */
const OPEN_CREDIT_AT_END = /(?:^|[\s(|])(?:(?:Quelle|Bildquelle|Foto|Fotos|Bild|Grafik): |© ?)[^.!?:]{1,60}$/u;
const CREDIT_LINE =
  /^(?:(?:Bild|Foto|Fotos|Grafik|Bildquelle|Fotograf|Symbolbild|Symbolfoto|Bildrechte)(?:er|s|in)?:|©|!\[|thumb$|\d+px$|(?:(?:picture alliance|imago|IMAGO|Getty Images|AP Photo)\b[^.!?]*$))/iu;
/** "Claus Weselsky | dpa". */
const NAMED_CREDIT =
  /^[^.!?|/]{2,80} [|/] ?(?:NZZ|SRF|ARD|ZDF|dpa|AFP|AP|REUTERS|Reuters|EPA|imago|IMAGO|picture alliance|Getty Images|WDR|NDR)\b[^.!?]{0,40}$/u;
const SOURCE_LINE =
  /^(?:(?:Verwendete )?Quellen?\s*:|Agenturen\s*:|Mit (?:Material|Informationen) (?:von|der)\b|Dieses Thema im Programm\b|Über dieses Thema berichtete|Original-Content von:|Copyright\b|[^.!?]*\bAlle Rechte vorbehalten)/iu;

const AGENCIES = 'dpa|afp|ap|reuters|rtr|epd|kna|sid|apa|itu|sda|ots|dts|ddp|tass|interfax|dpa-afx|dpa-infocom';
const AGENCY_LINE = new RegExp(
  `^\\(?(?:[\\p{L}-]{2,12}[\\s/,-]+)*(?:${AGENCIES})(?:[\\s/,-]+[\\p{L}\\d-]{1,12})*\\)?\\.?$`,
  'iu',
);
/** "DEU/Politik/Haushalt/": how agencies file a dispatch. */
const SLUG = /^\S+\/\S+\/\S*$/u;
/** "Köln (ots)", alone on its line. */
const PLACE_OF_AGENCY = new RegExp(
  `^\\p{Lu}[\\p{L}/. -]{1,40} \\((?:${AGENCIES})(?:/[\\p{L}-]{2,12})*\\)(?: [-–])?$`,
  'iu',
);
/** What an e-mail says above its text; when it was sent is not when the report appeared. */
const MAIL_HEADER = /^(?:Von|An|Gesendet|Betreff|Cc|Kopie|From|To|Sent|Subject|Reply-To): /u;
/** "121435 Mrz 24": when an agency sent it. */
const SENT = /^\d{6} \p{Lu}\p{Ll}{2} \d{2}$/u;

/** Below the last sentence of a text, on the same line: where it comes from. */
const SOURCE_AT_END =
  /(?<=[.!?]["“”«»’')]*) (?:Quellen?: [^.!?:]{1,60}|© ?[^.!?:]{1,60}|\((?:[\p{L}-]{2,12}[\s/,-]+)*(?:dpa|afp|reuters|epd|kna|ots)(?:[\s/,-]+[\p{L}\d-]{1,12})*\))$/iu;

/** Offset at which the source starts that a paragraph ends with; -1 where it names none. */
export function findSourceAtEnd(text: string): number {
  return text.search(SOURCE_AT_END);
}

/** Whether a text is nothing but agencies and initials: "dpa, AFP", "feb/dpa". */
export function isAgencies(text: string): boolean {
  return AGENCY_LINE.test(text);
}

/** A picture's caption: it ends in the credit, or is nothing but one. */
export function isCaption(text: string): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  if (NAMED_CREDIT.test(text) || CREDIT_AT_END.test(text) || OPEN_CREDIT_AT_END.test(text)) return true;
  return CREDIT_LINE.test(text) && text.length <= LONGEST_CREDIT;
}

/** A line that says where a text comes from, or by which an agency files it. */
export function isSource(text: string): boolean {
  if (text.length > LONGEST_CREDIT) return false;
  if (PLACE_OF_AGENCY.test(text) || MAIL_HEADER.test(text)) return true;
  return SOURCE_LINE.test(text) || AGENCY_LINE.test(text) || SLUG.test(text) || SENT.test(text) || isCodes(text);
}

/** "bdt0423 4 pl 210 dpa 0423": figures and codes, and no word. */
function isCodes(text: string): boolean {
  const tokens = text.split(' ');
  return (
    tokens.length >= 3 && tokens.every((token) => /^[\p{Ll}\d]{1,8}$/u.test(token)) && /\p{Ll}\d|\d\p{Ll}/u.test(text)
  );
}
