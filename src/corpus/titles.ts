import type { Block } from './blocks.ts';
import { hasVerb } from './has-verb.ts';
import type { ReportMeta } from './report-meta.ts';

/** Departments and kinds of article, which stand above headlines and are none. */
const SECTION =
  /^(?:Politik|Inland|Ausland|Deutschland|Europa|Welt|International|Wirtschaft|Finanzen|Börse|Sport|Fußball|Kultur|Feuilleton|Panorama|Gesellschaft|Leben|Meinung|Kommentar|Leitartikel|Analyse|Interview|Reportage|Porträt|Hintergrund|Wissen|Wissenschaft|Gesundheit|Digital|Netzwelt|Technik|Medien|Regional|Lokales|Nachrichten|News|Eilmeldung|Exklusiv|Vermischtes|Reise|Auto|Mobilität|Bildung|Karriere|Justiz|Umwelt|Klima|Faktencheck|Liveblog|Liveticker|Newsticker|Ticker|Blaulicht|Pressemitteilung|Presseportal|\p{L}+ & \p{L}+)$/iu;

/** In words: a kicker above its headline names a subject or a section. */
const LONGEST_KICKER = 5;

/**
 * Headline and kicker among the short lines above a text, in their order; empty where they do not tell which is which.
 *
 * A marked heading, or a line that ends in " =" as agencies mark headlines, is one. Of two lines the first is a kicker where
 * it ends in a colon, or has no verb while the second has one; it is the headline where it has a verb. More than two lines
 * are not told apart. `areTogether` says that both belong to the head, because they stand on neighbouring lines or above a day
 * or byline: otherwise the second may be the first heading of the text.
 */
export function readTitles(titles: readonly Block[], areTogether: boolean): ReportMeta {
  const marked = titles.find(({ text, marked }) => marked === 'heading' || / =$/u.test(text));
  if (marked) return { headline: marked.text.replace(/ =$/u, '') };
  const sections = titles.filter(({ text }) => SECTION.test(text));
  const [first, second, ...more] = belowSections(titles).map(({ text }) => text);
  if (first === undefined || more.length > 0) return {};
  if (second === undefined) {
    const [section] = sections;
    const isKicker = sections.length === 1 && titles[0] === section;
    return { headline: first, ...(isKicker && section && { kicker: section.text }) };
  }
  if (areTogether && isKicker(first, second)) return { kicker: first.replace(/:$/u, ''), headline: second };
  return hasVerb(first) ? { headline: first } : {};
}

function isKicker(first: string, second: string): boolean {
  if (first.endsWith(':')) return true;
  return first.split(' ').length <= LONGEST_KICKER && !hasVerb(first) && hasVerb(second);
}

/** The titles that are no sections; a name above a section is that of the site. */
function belowSections(titles: readonly Block[]): readonly Block[] {
  const last = titles.findLastIndex(({ text }) => SECTION.test(text));
  const below = titles.slice(last + 1);
  return below.length > 0
    ? below
    : titles.slice(
        0,
        Math.max(
          0,
          titles.findIndex(({ text }) => SECTION.test(text)),
        ),
      );
}
