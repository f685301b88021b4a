/** What the words of a name show: office, given name, surname, and what is no person's name. */

/** Ends of nouns for offices and callings that stand before a name. */
export const OFFICE =
  /(?:minister|präsident|kanzler|sprecher|chef|vorsitzende[rn]?|direktor|leiter|trainer|bürgermeister|senator|abgeordnete[rn]?|general|papst|könig|kaiser|prinz|fürst|professor|prof|dr|anwalt|richter|kommissar|experte|expertin|forscher|politiker|botschafter|sekretär|gouverneur|kandidat|autor|journalist|manager|kapitän|oberst|major|bischof|kardinal|pfarrer|premier|diplomat|berater|beauftragte[rn]?|vertreter|mitarbeiter|inspekteur|oberhaupt|führer|machthaber|dezernent|analyst|ökonom|historiker|astronom|wissenschaftler|geschäftsführer|vorstand|intendant|schauspieler|sänger|stürmer|torwart|teamchef|kollege|kollegin|sohn|tochter|bruder|schwester|witwe|ehefrau|herr|frau|sir|lord|scheich|ajatollah|commander|polizist|präses|landrat|stadtrat|staatsanwalt|ingenieur|arzt|ärztin|meteorologe|gründer|erfinder|besitzer|chefarzt|referent|obmann|kämpfer|häftling|anhänger|demokrat|republikaner|rivale?|sozialist|parteifreund|gegner|herausforderer|nachfolger|vorgänger|betreiber|kritiker|mitglied|chef|verteidiger|ankläger|kläger|angeklagte[rn]?|opfer|zeuge|augenzeuge|student|schüler|lehrer|regisseur|komponist|pianist|dirigent|moderator|reporter|korrespondent|redakteur|verleger|unternehmer|investor|händler|spieler|kollegen?|rebell|aktivist|terrorist|islamist|prediger|pastor|rabbiner|mullah|gouverneurin|[a-zäöü]ianer|[a-zäöü]änder)(?:in|s|en|n)?$/iu;

/** Capitalised words that no person is called by. */
export const NO_NAME =
  /(?:(?<=\p{L}{3})ung|heit|keit|schaft|ium|ministerium|behörde|agentur|zeitung|partei|union|bank|institut|universität|verband|gericht|(?<=^|\p{L}{3})rat|amt|kommission|polizei|regierung|armee|gesellschaft|organisation|stiftung|konzern|gruppe|liga|verein|club|klub|kirche|republik|staaten|nationen|angaben|bericht|tag|woche|jahr|uhr|prozent|euro|dollar|straße|platz|city|university|institution|foundation|watch|agency|council|office|service|cent(?:er|re)|world|united|international|airlines|motors|group|investigation|observatory|times|post|fraktion|flughafen|bahnhof|politik|(?<=^)radio|(?<=^)fall)(?:en|n|s|es)?$/iu;

const NAME_WORD =
  /^(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]*|\p{Ll}{2,3}-\p{Lu}[\p{L}’'-]*|van|de|da|di|al|bin|ben|du|la|le|el|dos|del|von|ter)$/u;

/** "Europäische", "Vereinte", "Deutschen": adjectives of an institution's name. */
export const ADJECTIVE =
  /^(?:\p{Lu}\p{Ll}+(?:ische|äische|liche|ige|ierte|[ts]ionale|onale|edene|ative|itive)[nrsm]?|Andere[nr]?|Weitere[nr]?|Mehrere[nr]?|Vereinte[n]?|Vereinigte[n]?|Deutsche[nrs]?|Neue[nrs]?|Rote[nrs]?|Große[nrs]?|Grüne[nr]?|Erste[nrs]?|Heilige[nrs]?|Schwarze[nrs]?|Weiße[nrs]?|Junge[nrs]?|Alte[nrs]?|Freie[nrs]?)$/u;

/** Nouns whose name is no person's: "Region Elsass", "Provinz Sa'da". */
export const NO_PERSON =
  /^(?:\p{L}*(?:region|provinz|stadt|gemeinde|kanton|bezirk|firma|unternehmen|konzern|zeitung|zeitschrift|magazin|agentur|sender|schiff|sitz|insel|fluss|hafen|dorf|straße|ort|raum|distrikt|bundesstaat|staat|verein|klub|club|flughafen|blatt|tageszeitung|berg|see)(?:e?s)?)$/iu;

export const surnameKey = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’']s?$|\.$/u, '')
    .replace(/(?<=\p{L}{3})s$/u, '');

/** Ends of nouns for people, of which only few are listed as offices: "des Mafiajägers Salvatore Boemi". */
export const CALLING = /(?:er|ist|ent|ant|loge|mann|frau|ete|ier|rin|ikerin)(?:s|en|n)?$/u;
const FIRST_NAME =
  /^(?:Peter|Walter|Günth?er|Gunter|Dieter|Werner|Rainer|Reiner|Oliver|Alexander|Holger|Volker|Xaver|Roger|Javier|Xavier|Olivier|Klement|Vincent|Laurent|Clement|Hermann|Christer|Wolter|Karin|Marin|Katrin|Kathrin|Severin|Peer|Heiner|Gernot|Ester|Esther|Jennifer|Christopher|Tyler|Spencer|Homer|Amber|Heather)$/u;

/**
 * Words of a run of nouns: those up to the last office, and the name behind it. `described` says that an article
 * stands before it, which no first name has.
 */
export function splitName(
  words: readonly string[],
  described = false,
): {
  readonly office: readonly string[];
  readonly name: readonly string[];
} {
  let cut = 0;
  words.forEach((word, i) => {
    if (OFFICE.test(word.replace(/\.$/u, ''))) cut = i + 1;
  });
  // "US-Präsident", "SPD", "Bundes-…": an acronym before the name is a party or a country.
  while (
    cut < words.length - 1 &&
    /^(?:\p{Lu}{2,}[\p{L}-]*|\p{Lu}\p{L}*-\p{Lu}\p{L}*in)$/u.test(words[cut] ?? '') &&
    cut > 0
  )
    cut += 1;
  const [first = ''] = words;
  if (described && cut === 0 && words.length > 2 && CALLING.test(first) && !FIRST_NAME.test(first)) cut = 1;
  return { office: words.slice(0, cut), name: words.slice(cut) };
}

/** "Berliner Verfassungsschutz", "Bremer Flughafen": of these no given name is made. */
const OF_A_CITY =
  /^(?:Aachen|Athen|Augsburg|Berlin|Bern|Bonn|Brem|Brüssel|Dortmund|Dresdn|Duisburg|Düsseldorf|Erfurt|Essen|Frankfurt|Freiburg|Genf|Graz|Hamburg|Hannoveran|Heidelberg|Jen|Karlsruh|Kassel|Kiel|Kiew|Köln|Leipzig|London|Luxemburg|Magdeburg|Mainz|Mannheim|Moskau|Münchn|Münsteran|Nürnberg|Pariss?|Peking|Potsdam|Prag|Rostock|Saarbrück|Salzburg|Schweiz|Schwerin|Straßburg|Stuttgart|Tokio|Tübing|Warschau|Washington|Wien|Würzburg|Zürch)er$/u;

/** Whether the words may be a person's first and last name. */
export function isFullName(words: readonly string[]): boolean {
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => NAME_WORD.test(word)) &&
    !words.some((word) => NO_NAME.test(word) || /^\p{Lu}{2,}$/u.test(word)) &&
    !OF_A_CITY.test(words[0] ?? '') &&
    // "Zwanziger" is a surname, and no name of an institution ends in an adjective.
    !words.slice(0, -1).some((word) => ADJECTIVE.test(word)) &&
    /^(?:\p{Lu}|\p{Ll}{2,3}-\p{Lu})/u.test(words.at(-1) ?? '')
  );
}
