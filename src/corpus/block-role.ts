import type { Block } from './blocks.ts';
import { isCaption, isSource } from './credits.ts';
import { readMetaLine } from './meta-line.ts';
import { isBreadcrumb, isFurniture, isNoteToReader } from './page-furniture.ts';
import type { LeftOut } from './report.ts';

/** In UTF-16 units: teasers and sources that end with a full stop are shorter, paragraphs hardly ever are. */
const RUNNING_TEXT_LENGTH = 40;
/** In UTF-16 units: a line of boilerplate; a longer one that mentions a source or a subscription is text. */
const LONGEST_BOILERPLATE = 160;
/** In a narrow column a heading takes so many. */
const MOST_LINES_OF_HEADING = 4;
/** In UTF-16 units; of 48 + 850 articles no heading is longer, and few sentences are so short. */
const LONGEST_HEADING = 110;

const TEASER_HEADER =
  /^(?:[-–|* ]*)(?:Mehr zum Thema|Mehr zu diesem Thema|Mehr (?:dazu|aus|von|über)\b|Lesen Sie (?:auch|mehr|hier|dazu)|Auch interessant|Das könnte (?:Sie|dich) (?:auch )?interessieren|Weiterlesen|Zum Thema:?$|Siehe auch|Verwandte (?:Artikel|Themen)|Themenverwan\p{L}* Artikel|(?:Weitere|Weiterführende) (?:themenverwandte )?(?:Artikel|Links|Informationen|Themen|Meldungen|Fotos|Bilder|Nachrichten)|Wikinews-Portal|Empfohlener (?:redaktioneller )?(?:Inhalt|Artikel)|Empfehlungen der Redaktion|Unsere Empfehlung(?:en)?|Meistgelesen|Meist gelesen|Newsletter|Fußnoten|Passend (?:zum|zu)\b|Themen:?$|Schlag(?:worte|wörter):?$|Ähnliche Artikel|Zum Weiterlesen)(?![\p{Ll}])/iu;

const PAYWALL =
  /(?:^-?\s*Anzeige\s*-?$|abopflichtiger Inhalt|^\s*(?:Z|SPIEGEL|BILD|WELT|F|SZ|FAZ|heise|stern|RP|T|MM)\s?(?:\+|Plus)\s*;?$|nur für Abonnent|Artikel (?:freischalten|kostenlos testen)|Jetzt (?:mit \S+ )?(?:weiterlesen|abonnieren|testen)|Weiterlesen nach der Anzeige|Weiter nach der Anzeige|Bereits (?:Abonnent|registriert|ein Abo)|Login für Abonnent|Registrieren Sie sich|Zugang zu allen|€ (?:\/|pro|im|für) ?(?:\p{L}+ )?(?:Woche|Monat|Jahr))/iu;

/** "- 2 -", "Seite 2 von 5", "2/5": what the end of a page leaves in the middle of a text. */
const PAGE_NUMBER =
  /^(?:[-–—]\s*\d{1,3}\s*[-–—]|\d{1,3}|(?:Seite|S\.|Page)\s*\d{1,3}(?:\s*(?:von|of|\/)\s*\d{1,3})?|\d{1,3}\s*\/\s*\d{1,3})$/iu;

export const isPageNumber = (text: string) => PAGE_NUMBER.test(text);
const isTeaserHeader = (text: string) => TEASER_HEADER.test(text) && text.length <= LONGEST_HEADING;
/** A header with its teaser on the same line stands for itself; alone it starts a list. */
export const startsTeaserList = (text: string) => isTeaserHeader(text) && !/:\s+\S/u.test(text);
export const isPaywall = (text: string) =>
  PAYWALL.test(text) && text.length <= LONGEST_BOILERPLATE && !/[„“"»].*[“”"«]/u.test(text);

/** What a block is by itself, wherever it stands, if it is no text of the report; undefined for text and headings. */
export function roleOf({ text, marked }: Block): LeftOut['reason'] | undefined {
  if (marked === 'picture') return 'caption';
  if (marked === 'note') return 'source';
  return marked === 'heading' ? undefined : boilerplateRole(text);
}

/** What a line is by itself, if it is no text of the report. */
export function boilerplateRole(text: string): LeftOut['reason'] | undefined {
  if (isPaywall(text)) return 'paywall';
  if (isTeaserHeader(text)) return 'teaser';
  // A rule between two parts.
  if (/^[|•·*_=~–—-]+$/u.test(text)) return 'page';
  if (isFurniture(text) || isBreadcrumb(text) || isNoteToReader(text)) return 'page';
  if (isCaption(text)) return 'caption';
  const meta = readMetaLine(text);
  if (meta) return meta.reason;
  return isPageNumber(text) || isSource(text) ? 'source' : undefined;
}

/** Whether a text ends as sentences do. */
export function endsSentence(text: string): boolean {
  return /[.!?…]["“”«»‘’')\]]*\s*$/u.test(text);
}

/** A paragraph beyond doubt: it holds a whole sentence. It ends a list of teasers or sources, and the head of a report. */
export function isRunningText({ text, marked }: Block): boolean {
  if (text.length < RUNNING_TEXT_LENGTH || marked === 'heading' || marked === 'ticker') return false;
  return (
    /\.["“”«’')\]]*$/u.test(text) ||
    /\p{Ll}{2}[.!?]["“”«’')\]]* ["„“»(]?\p{Lu}/u.test(text) ||
    text.length > LONGEST_HEADING * 2
  );
}

/** "Scholz-Hammer!": a title among titles, though a sentence among sentences. */
export const isExclamation = (text: string) => /^\p{Lu}[^.?!]{2,60}!$/u.test(text);

/** One short line without the end of a sentence: a heading, or an item of a list. */
export function isHeadingLike({ lines, text, marked }: Block): boolean {
  if (marked) return marked === 'heading' || marked === 'ticker';
  if (lines.length > MOST_LINES_OF_HEADING || text.length > LONGEST_HEADING) return false;
  if (/\p{Ll}{2}\. ["„“»]?\p{Lu}/u.test(text)) return false;
  if (text.endsWith(':')) return text.split(' ').length <= 2;
  return !/[.!…;,]["“”«»‘’')\]]*$/u.test(text) && /^["„“»‚'(]?[\p{Lu}\d…]/u.test(text);
}
