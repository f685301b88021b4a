/** Papers, magazines, broadcasters and agencies' sites, as they name themselves at the head of their pages. */
const OUTLETS =
  `DER SPIEGEL|SPIEGEL|SPIEGEL ONLINE|Der Spiegel|Spiegel Online|DIE ZEIT|Die Zeit|ZEIT ONLINE|Zeit Online|FAZ|F.A.Z.|FAZ.NET|Frankfurter Allgemeine|
  Frankfurter Allgemeine Zeitung|Süddeutsche Zeitung|SZ|SZ.de|Süddeutsche.de|DIE WELT|Die Welt|WELT|WELT ONLINE|Welt am Sonntag|WamS|taz|die tageszeitung|taz.de|BILD|
  Bild am Sonntag|STERN|stern.de|FOCUS|FOCUS Online|Focus Online|n-tv|ntv|n-tv.de|tagesschau|tagesschau.de|Tagesschau|ZDFheute|ZDF heute|ZDF|
  ARD|Deutschlandfunk|DLF|Deutsche Welle|NDR|WDR|BR24|MDR|SWR|hessenschau|rbb|rbb24|Radio Bremen|Phoenix|Der Tagesspiegel|Tagesspiegel|
  Berliner Zeitung|Berliner Morgenpost|Hamburger Abendblatt|Hamburger Morgenpost|Handelsblatt|WirtschaftsWoche|Manager Magazin|manager magazin|Frankfurter Rundschau|
  Stuttgarter Zeitung|Stuttgarter Nachrichten|Rheinische Post|RP ONLINE|Kölner Stadt-Anzeiger|Münchner Merkur|Merkur.de|Abendzeitung|Augsburger Allgemeine|
  Neue Osnabrücker Zeitung|NOZ|Westdeutsche Allgemeine Zeitung|WAZ|Sächsische Zeitung|Leipziger Volkszeitung|Mitteldeutsche Zeitung|Freie Presse|
  Ostsee-Zeitung|Weser-Kurier|Neues Deutschland|junge Welt|der Freitag|Der Freitag|Cicero|t-online|T-Online|t-online.de|WEB.DE|GMX|heise online|heise|Golem.de|netzpolitik.org|
  Correctiv|CORRECTIV|RedaktionsNetzwerk Deutschland|RND|Redaktionsnetzwerk Deutschland|Euronews|euronews|BBC|Reuters|Wikinews|
  Der Standard|DER STANDARD|derStandard.at|Die Presse|Kronen Zeitung|Neue Zürcher Zeitung|NZZ|Tages-Anzeiger|SRF|ORF|ORF.at`
    .split('|')
    .map((name) => name.trim());
const KNOWN = new Set(OUTLETS);

/** A line that is nothing but the name of a paper: "Süddeutsche Zeitung", "Nordblatt", "DER SPIEGEL 19/2023". */
const NAMED_LIKE_ONE =
  /^(?:D(?:ie|er|as) )?(?:\p{Lu}[\p{L}-]* ){0,3}(?:\p{Lu}\p{L}*(?:zeitung|blatt|anzeiger|kurier|rundschau)|(?:\p{Lu}[\p{L}-]* )(?:Zeitung|Blatt|Anzeiger|Kurier|Rundschau|Allgemeine|Nachrichten|Post|Tagblatt))$/u;
const SITE = /^(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:de|at|ch|com|net|org|info|news|eu)$/u;
const ISSUE = /,?\s+(?:(?:Nr\.\s?)?\d{1,3}\/(?:19|20)?\d{2}|(?:Seite|S\.) \d{1,3})$/u;

/** The outlet that a text names, where it names one and nothing else but the number of an issue; otherwise undefined. */
export function toOutlet(text: string): string | undefined {
  const name = text.replace(/^(?:aus:? |(?:F|Z|SZ|T|W)\+ )/u, '').replace(ISSUE, '');
  const isNamed = NAMED_LIKE_ONE.test(name) || (isUpperCase(name) && NAMED_LIKE_ONE.test(toTitleCase(name)));
  return KNOWN.has(name) || isNamed || SITE.test(name) ? name : undefined;
}

const isUpperCase = (text: string) => /^[\p{Lu} -]+$/u.test(text);
const toTitleCase = (text: string) =>
  text.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
