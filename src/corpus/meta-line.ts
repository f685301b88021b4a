import { isAgencies } from './credits.ts';
import { DAY_PATTERN, toIsoDay } from './day.ts';
import { toOutlet } from './outlets.ts';
import { isFurniture } from './page-furniture.ts';
import type { LeftOut } from './report.ts';

/** What a line above or below a text says of the report: "Von Hanna Vogt, Kiel · 12. März 2024, 14.35 Uhr". */
export interface MetaLine {
  readonly published?: string;
  /** The day of the last change: it counts where no other is named. */
  readonly updated?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly headline?: string;
  readonly reason: LeftOut['reason'];
}

/** In UTF-16 units: what a page says of author, day and length on one line. */
const LONGEST_META_LINE = 160;

const PUBLISHED =
  '(?:Veröffentlicht|Erschienen|Erstellt|Publiziert|Datum|Artikel vom|Ausgabe vom|Meldung vom|Vom|Am|Published)';
const UPDATED =
  '(?:Stand|(?:Zuletzt )?[Aa]ktualisiert|Letzte Aktualisierung|Letzte Änderung|Letztes Update|Update|Geändert|Updated)';
/** When somebody read or printed it says nothing of when it appeared. */
const FETCHED = '(?:Abgerufen|Abruf|Zugriff|Gedruckt|Ausgedruckt|Ausdruck vom|Gespeichert|Heruntergeladen)';
const WEEKDAY =
  '(?:(?:Mo|Di|Mi|Do|Fr|Sa|So|Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:\\p{Ll}*day|\\p{Ll}*tag|\\p{Ll}*woch|nnabend|\\.)?,?\\s+)?';
const TIME =
  '(?:um )?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s*(?:Uhr|h|CET|CEST|GMT|BST))?(?:\\s*\\((?:MEZ|MESZ|CET)\\))?';
const DAY = new RegExp(
  `^(?:(?<published>${PUBLISHED})|(?<updated>${UPDATED})|(?<fetched>${FETCHED}))?:?\\s*(?:am |vom |den )?${WEEKDAY}(?:den )?(?<day>${DAY_PATTERN})(?:(?:T|\\s*[,|–-]?\\s*)${TIME}(?:[Z+]\\S*)?)?\\.?$`,
  'iu',
);
/** "veröffentlicht am", above the day. */
const LABEL_ONLY = /^(?:Veröffentlicht|Erschienen|Aktualisiert|Zuletzt aktualisiert|Stand)(?: am)?:?$/iu;
const TIME_ONLY = new RegExp(`^(?:${UPDATED}:?\\s*)?${TIME}$`, 'iu');

/** "Nordblatt vom 14. März 2024", "Erschienen in: Nordblatt": what says itself that it is an outlet. */
const OUTLET = new RegExp(
  `^(?:(?:(?:Medium|Zeitung|Outlet):|Erschienen (?:in|bei):?)\\s+(?<labelled>[^,|]{2,60}?)(?:(?:,| am| vom| \\|)\\s*(?<labelledDay>${DAY_PATTERN}))?|(?<named>\\p{Lu}[^,.|:]{1,60}?) vom (?<namedDay>${DAY_PATTERN}))$`,
  'u',
);
/** A part of a name, and what joins it to the one before: a line that ends in a small word goes on. */
const NAME = "(?:(?:von|van|de|der|zu|und|&) )*\\p{Lu}[\\p{L}.’'-]*";
const BY =
  '(?:(?:(?:Artikel )?[Vv]on:?|VON|By)|(?:Ein|EIN|ein)[Ee]? (?:Kommentar|Analyse|Bericht|Reportage|Interview|Gastbeitrag|Essay|Kolumne|Leitartikel|Feature|Glosse|KOMMENTAR|ANALYSE|INTERVIEW|GASTBEITRAG|KOLUMNE) (?:von|VON))\\s+(?:unsere[mr] \\p{Lu}\\p{L}+ )?';
const BYLINE = new RegExp(`^${BY}${NAME}(?:,? ${NAME}){1,7}$`, 'u');
const LABELLED_BYLINE = new RegExp(
  `^(?:Autor(?:in|en|:in|\\*in)?|Verfasser(?:in)?|Author):\\s*(${NAME}(?:,? ${NAME}){0,7})$`,
  'u',
);
const HEADLINE = /^(?:Titel|Überschrift|Headline|Title|Schlagzeile):\s*(\S.+)$/u;
const ADDRESS = /^(?:(?:URL|Link|Adresse|Quelle|Source|Permalink):\s*)?(https?:\/\/\S+)$/iu;
/** Two capitalised words at most: a place, a section. */
const WEAK = /^\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)?$/u;
const SEPARATOR = new RegExp(
  `\\s*[|•·]\\s*|\\s+[–—]\\s+|,\\s+(?=${WEEKDAY}${DAY_PATTERN})|\\s+(?=(?:${UPDATED}|Veröffentlicht|Lesedauer|Lesezeit)\\b)|(?<=Uhr),?\\s+(?=aus )`,
  'u',
);

/** What a line says of its report, if it says nothing else; undefined for all other lines. */
export function readMetaLine(line: string): MetaLine | undefined {
  if (line.length > LONGEST_META_LINE) return undefined;
  if (LABEL_ONLY.test(line)) return { reason: 'day' };
  const url = ADDRESS.exec(line)?.[1];
  if (url && URL.canParse(url)) return { url, reason: 'source' };
  const headline = HEADLINE.exec(line)?.[1];
  if (headline) return { headline, reason: 'headline' };
  const whole = readPart(line.replace(/,? (?:Seite|S\.) \d{1,3}$/u, ''));
  if (whole) return whole;
  const parts = line.split(SEPARATOR).filter((part) => part !== '');
  const read = parts.map(readPart);
  const isAll = parts.every(
    (part, index) => read[index] || TIME_ONLY.test(part) || isFurniture(part) || WEAK.test(part),
  );
  const known = read.filter((part) => part !== undefined);
  if (!isAll || !known.some(({ reason }) => reason === 'day' || reason === 'byline')) return undefined;
  return Object.assign({}, ...known.reverse());
}

function readPart(part: string): MetaLine | undefined {
  const day = DAY.exec(part)?.groups;
  if (day) {
    const iso = toIsoDay(day.day ?? '');
    return { ...(iso && !day.fetched && { [day.updated ? 'updated' : 'published']: iso }), reason: 'day' };
  }
  if (TIME_ONLY.test(part)) return { reason: 'day' };
  const outlet = OUTLET.exec(part)?.groups;
  // "Beschluss vom 14. März 2024" names no paper.
  const named = outlet?.labelled ?? toOutlet(outlet?.named ?? part);
  if (named) {
    const published = toIsoDay(outlet?.labelledDay ?? outlet?.namedDay ?? '');
    return { outlet: named, ...(published && { published }), reason: 'source' };
  }
  return readByline(part);
}

function readByline(part: string): MetaLine | undefined {
  const labelled = LABELLED_BYLINE.exec(part)?.[1];
  if (labelled) return { byline: labelled, reason: 'byline' };
  const names = part.replace(new RegExp(`^${BY}`, 'u'), '');
  if (names !== part && isAgencies(names)) return { reason: 'source' };
  return BYLINE.test(part) ? { byline: names, reason: 'byline' } : undefined;
}
