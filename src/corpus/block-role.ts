import type { Block } from './blocks.ts';
import { DAY_PATTERN } from './day.ts';

/** In UTF-16 units: teasers and sources that end with a full stop are shorter, paragraphs hardly ever are. */
const RUNNING_TEXT_LENGTH = 40;
/** In UTF-16 units: a line of boilerplate; a longer one that mentions a source or a subscription is text. */
const LONGEST_BOILERPLATE = 160;
/** In UTF-16 units; of 48 + 850 articles no heading is longer, and few sentences are so short. */
const LONGEST_HEADING = 110;
/** In UTF-16 units; a caption with its credit is a sentence or two. */
const LONGEST_CAPTION = 400;

const SENTENCE_END = /[.!?…]["“”«»‘’')\]]*$/u;

export const DAY_LINE = new RegExp(
  `^(?:(?:Stand|Veröffentlicht|Erschienen|Aktualisiert|Datum|Vom|Am):?|\\p{Lu}[\\p{L} .-]{1,40},)?\\s*(?:am |vom )?(?:(?:Mo|Di|Mi|Do|Fr|Sa|So)\\p{L}*, )?(${DAY_PATTERN})(?:\\s*[,|–-]?\\s*(?:um )?\\d{1,2}[:.]\\d{2}(?:\\s*Uhr)?)?\\.?$`,
  'iu',
);

/** "Nordblatt vom 14. März 2024", "Erschienen in: Nordblatt": only what says itself that it is an outlet. */
export const OUTLET_LINE = new RegExp(
  `^(?:(?:Medium|Zeitung|Outlet|Erschienen (?:in|bei)):?\\s+(?<labelled>[^,|]{2,60}?)(?:(?:,| am| vom| \\|)\\s*(?<labelledDay>${DAY_PATTERN}))?|(?<named>\\p{Lu}[^,.|:]{1,60}?) vom (?<namedDay>${DAY_PATTERN}))$`,
  'u',
);

/** A line that is nothing but the name of a paper: "Süddeutsche Zeitung", "Nordblatt". */
export const OUTLET_NAME =
  /^(?:D(?:ie|er|as) )?(?:\p{Lu}[\p{L}-]* ){0,3}(?:\p{Lu}\p{L}*(?:zeitung|blatt|anzeiger|kurier|rundschau)|(?:\p{Lu}[\p{L}-]* )(?:Zeitung|Blatt|Anzeiger|Kurier|Rundschau|Allgemeine|Nachrichten|Post|Tagblatt))$/u;

const TEASER_HEADER =
  /^(?:[-–|* ]*)(?:Mehr zum Thema|Mehr zu diesem Thema|Lesen Sie (?:auch|mehr|hier)|Lesen Sie dazu|Auch interessant|Das könnte Sie (?:auch )?interessieren|Weiterlesen|Zum Thema:?$|Siehe auch|Verwandte (?:Artikel|Themen)|Themenverwan\p{L}* Artikel|(?:Weitere|Weiterführende) (?:themenverwandte )?(?:Artikel|Links|Informationen|Themen|Meldungen|Fotos|Bilder)|Wikinews-Portal|Empfohlener (?:redaktioneller )?(?:Inhalt|Artikel)|Meistgelesen|Newsletter|Fußnoten|(?:Impressum|Datenschutz|AGB|Kontakt)(?:\s*[|·].*)?$|Kommentare? \(\d+\)|Artikel zum Hören|(?:Teilen|Drucken|Merken|Folgen)(?: \p{Lu}\p{Ll}+){0,4}$)(?![\p{Ll}])/iu;

const PAYWALL =
  /(?:^Anzeige$|abopflichtiger Inhalt|^\s*(?:Z|SPIEGEL|BILD|WELT|F|SZ|FAZ|heise|stern)\s?\+\s*;?$|nur für Abonnent|Artikel (?:freischalten|kostenlos testen)|Jetzt (?:weiterlesen|abonnieren|testen)|Bereits (?:Abonnent|registriert)|Registrieren Sie sich)/iu;

const CREDIT_AT_END =
  /[([]\s*(?:Quelle|Foto|Bild|Grafik|Symbolbild|Archivbild|Archiv|©)\s*:?[^()[\]]{1,120}[)\]]\.?$/iu;
/** "… nach Überlebenden. Bild: dpa", without brackets. */
const OPEN_CREDIT_AT_END = /(?:^|[\s(])(?:Quelle|Foto|Bild|Grafik): [^.!?:]{1,60}$/u;
const CREDIT_LINE = /^(?:(?:Bild|Foto|Grafik|Bildquelle|Fotograf|Symbolbild)(?:er|s)?:|©|!\[|thumb$|\d+px$)/iu;
const SOURCE_LINE = /^(?:Quellen?|Mit Material von|Agenturen)\s*:/iu;
const AGENCY_LINE =
  /^\(?(?:\p{L}{2,12}[\s/,-]+)*(?:dpa|afp|ap|reuters|epd|kna|sid|apa|itu|sda|tass|interfax)(?:[\s/,-]+\p{L}{2,12})*\)?\.?$/iu;
/** "DEU/Politik/Haushalt/": how agencies file a dispatch. */
const SLUG = /^\S+\/\S+\/\S*$/u;
const BYLINE =
  /^(?:Von|Eine? (?:Kommentar|Analyse|Bericht|Reportage|Interview|Gastbeitrag) von) (?:\p{Lu}[\p{L}.'’-]*(?: (?:von|van|de|und|zu))?,? ?){2,7}$/u;

export const isTeaserHeader = (block: Block) => TEASER_HEADER.test(block.text) && block.text.length <= LONGEST_HEADING;
/** A header with its teaser on the same line stands for itself; alone it starts a list. */
export const startsTeaserList = (block: Block) => isTeaserHeader(block) && !/:\s+\S/u.test(block.text);
export const isPaywall = (block: Block) => PAYWALL.test(block.text) && block.text.length <= LONGEST_BOILERPLATE;
export const isByline = (block: Block) => BYLINE.test(block.text) && !SENTENCE_END.test(block.text);
export const isSource = (block: Block) =>
  (SOURCE_LINE.test(block.text) || AGENCY_LINE.test(block.text) || SLUG.test(block.text)) &&
  block.text.length <= LONGEST_BOILERPLATE;

/** A picture's caption: it ends in the credit, or is nothing but one. */
export function isCaption(block: Block): boolean {
  if (block.text.length > LONGEST_CAPTION) return false;
  return (
    CREDIT_AT_END.test(block.text) ||
    OPEN_CREDIT_AT_END.test(block.text) ||
    (CREDIT_LINE.test(block.text) && block.text.length <= LONGEST_BOILERPLATE)
  );
}

/** A paragraph beyond doubt, which ends a list of teasers or sources. */
export function isRunningText(block: Block): boolean {
  return /\.["“”«’')\]]*$/u.test(block.text) && block.text.length >= RUNNING_TEXT_LENGTH;
}

/** One short line without the end of a sentence: a heading, or an item of a list. */
export function isHeadingLike(block: Block): boolean {
  if (block.lines.length > 1 || block.text.length > LONGEST_HEADING) return false;
  if (/^#{1,6}\s/u.test(block.text)) return true;
  if (/\p{Ll}{2}\. ["„“»]?\p{Lu}/u.test(block.text)) return false;
  if (block.text.endsWith(':')) return block.text.split(' ').length <= 2;
  return !/[.!…;,]["“”«»‘’')\]]*$/u.test(block.text) && /^["„“»‚'(]?[\p{Lu}\d…]/u.test(block.text);
}
