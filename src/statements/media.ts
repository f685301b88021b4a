/** Agencies, papers and stations whose names do not say what they are. */
const KNOWN =
  /^(?:der |die |das )?(?:spiegel|focus|stern|zeit|welt|bild|bild am sonntag|faz|taz|tagesspiegel|tagesschau|handelsblatt|ard|zdf|ndr|wdr|swr|mdr|rbb|br|hr|n24|n-tv|rtl|cnn|bbc|nbc|abc|cbs|fox|reuters|ap|afp|dpa|ddp|dapd|epd|kna|apa|sda|ansa|efe|pap|tass|itar-tass|ria|interfax|xinhua|kyodo|yonhap|kcna|irna|al-dschasira|al jazeera|al-arabija|golem|heise|standard|kurier|kicker)(?:[ -]?(?:online|tv|info|news|news agency|nowosti))?$/iu;

/** Ends of the names of media that say what they are. */
const ENDING =
  /(?:zeitung|nachrichten|rundfunk|magazin|blatt|agentur|anzeiger|rundschau|fernsehen|[ -]online|[ -]times|[ -]post|[ -]news|[ -]guardian|[ -]journal|[ -]tribune|[ -]press)$/iu;

/** "tagesschau.de", "ndr.de". */
const ADDRESS = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:de|com|org|net|at|ch|info|ru|uk)$/u;

/** Whether a name without quotation marks is that of an agency, a paper or a station. */
export const isMedium = (name: string): boolean => KNOWN.test(name) || ENDING.test(name) || ADDRESS.test(name);

/** "russische Nachrichtenagentur", "Magazin": what stands before the name of a medium or an organisation. */
const KIND =
  /^(?:\p{Ll}\p{L}*e[nrsm]?\s+)*\p{L}*(?:agentur|zeitung|zeitschrift|magazin(?:e?s)?|sender[s]?|blatt(?:e?s)?|portals?|nachrichtenseite|organisation)\s+(?=[„"»‚]?\p{Lu})/iu;

/** The name alone: "Tass" for "russische Nachrichtenagentur Tass", "Der Spiegel" for "Magazin „Der Spiegel“". */
export function withoutKind(name: string): string {
  const short = name.replace(KIND, '');
  return short.replace(/^[„"»‚]([^“"«‘]+)[“"«‘]$/u, '$1');
}
