import { fold } from './fold.ts';
import { numberOf } from './number-words.ts';

/** Kinds of things that a single word shows, as bits, so that those of many words add up with `|`. */
export const WORD_KIND = {
  number: 1,
  year: 2,
  time: 4,
  money: 8,
  length: 16,
  duration: 32,
  share: 64,
  temperature: 128,
  weight: 256,
  place: 512,
  reason: 1024,
  purpose: 2048,
  speech: 4096,
  office: 8192,
  organisation: 16384,
  manner: 32768,
  subjunctive: 65536,
  clock: 131072,
  /** Before the name of a place. */
  whereabouts: 524288,
  /** "3:1", "13:30". */
  ratio: 1048576,
} as const;

/** The kinds of a folded word; 0 where it shows none. Compounds take the kind of their last part. */
export function kindsOf(folded: string): number {
  const number = numberOf(folded);
  if (number !== undefined) {
    const isYear = /^(?:1[0-9]|20)\d\d$/.test(number);
    return WORD_KIND.number | (isYear ? WORD_KIND.year : 0) | (number.includes(':') ? WORD_KIND.ratio : 0);
  }
  if (/^\d+\p{L}/u.test(folded) || LARGE_NUMBER.test(folded)) return WORD_KIND.number;
  let kinds = EXACT.get(folded) ?? 0;
  for (let at = 1; at <= folded.length - SHORTEST_LAST_PART; at += 1) kinds |= LAST_PART.get(folded.slice(at)) ?? 0;
  return kinds;
}

/** "Tausende", "fünfzehntausend", "einundzwanzig": how many, though no figure is derived from it. */
const LARGE_NUMBER =
  /(?:hunderte?n?|tausende?n?|dutzende?n?|zahlreiche|mehrere|(?:und|ein|zwei|drei|vier|funf|sechs|sieben|acht|neun)(?:zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig))$/;

/** Shorter endings ("Uhr" in "Aufruhr") are parts of too many other words. */
const SHORTEST_LAST_PART = 5;

const LISTS: Readonly<Record<Exclude<keyof typeof WORD_KIND, 'number' | 'year' | 'ratio'>, string>> = {
  time: `januar jänner februar märz april mai juni juli august september oktober november dezember montag montags dienstag
    dienstags mittwoch mittwochs donnerstag donnerstags freitag freitags samstag samstags sonnabend sonntag sonntags heute
    gestern morgen vorgestern übermorgen morgens mittags nachmittags abends nachts vormittag mittag nachmittag abend nacht
    mitternacht wochenende frühjahr frühling sommer herbst winter jahreswechsel jahresende jahresanfang anfang ende mitte
    weihnachten ostern pfingsten silvester neujahr jahrhundert jahrzehnt datum zeitpunkt frühestens spätestens
    künftig bald demnächst derzeit momentan kürzlich jüngst jahr jahres monat monats woche tag january february march june july
    october december monday tuesday wednesday thursday friday saturday sunday yesterday today`,
  money: `euro euros cent dollar dollars us-dollar franken pfund yen rubel kronen mark forint zloty peso rupien yuan million
    millionen milliarde milliarden billionen geld gebühr kosten preis umsatz gewinn verlust schaden strafe bußgeld summe betrag
    schulden kredit gehalt lohn steuer €`,
  length: `meter metern metres kilometer kilometern km zentimeter millimeter m cm mm meilen fuß quadratmeter quadratkilometer hektar
    kilometers`,
  duration: `sekunde sekunden minute minuten stunde stunden tage tagen wochen monate monaten jahre jahren jahrzehnte jahrzehnten
    jahrhunderte lang lange lebenslang lebenslänglich befristet unbefristet jährige jährigen jähriger tägige tägigen monatige
    wöchige stündige stündigen minütige`,
  share: `prozent prozentpunkte drittel viertel hälfte mehrheit fünftel zehntel % doppelt promille`,
  temperature: `grad celsius fahrenheit`,
  weight: `kilogramm kilo kg gramm tonne tonnen liter litern pfund barrel karat`,
  place: `stadt städten ort ortschaft dorf gemeinde insel inseln region provinz bundesstaat bezirk kreis landkreis distrikt straße
    platz autobahn bahnhof flughafen hafen krankenhaus klinik klinikum spital hotel stadion universität schule kirche gebiet küste
    gebirge berg tal fluss see meer grenze innenstadt vorort stadtteil hauptstadt süden norden westen osten südosten südwesten
    nordosten nordwesten zentrum europa afrika asien amerika südamerika nordamerika australien deutschland österreich schweiz
    frankreich italien spanien portugal england großbritannien schottland irland belgien niederlande holland luxemburg dänemark
    schweden norwegen finnland island polen tschechien slowakei ungarn rumänien bulgarien griechenland türkei russland ukraine
    weißrussland belarus litauen lettland estland serbien kroatien slowenien bosnien kosovo albanien mazedonien montenegro
    georgien armenien aserbaidschan israel palästina gazastreifen westjordanland libanon syrien jordanien irak iran kuwait
    saudi-arabien jemen ägypten libyen tunesien algerien marokko sudan äthiopien somalia kenia nigeria kongo südafrika simbabwe
    afghanistan pakistan indien bangladesch nepal china japan nordkorea südkorea vietnam thailand myanmar birma kambodscha laos
    malaysia singapur indonesien philippinen taiwan tibet kanada usa mexiko kuba haiti brasilien argentinien chile peru bolivien
    kolumbien venezuela ecuador neuseeland berlin hamburg münchen köln frankfurt stuttgart düsseldorf dortmund essen leipzig
    dresden hannover bremen nürnberg bonn mainz kiel wien zürich bern genf london paris rom madrid brüssel moskau washington
    new york peking tokio straßburg bayern sachsen hessen thüringen brandenburg niedersachsen saarland rheinland pfalz westfalen
    holstein mecklenburg vorpommern sachsen-anhalt baden württemberg kalifornien texas florida`,
  reason: `weil da denn wegen aufgrund grund gründe grunde ursache ursachen auslöser anlass deshalb deswegen daher darum daraufhin
    dadurch infolge folge angesichts nachdem hintergrund motiv begründete begründet begründung begründen führte führten
    verursacht verursachte ausgelöst löste zurückzuführen dank somit nämlich schließlich befürchtet fürchtet befürchten
    befürchtung sorge aus mangels sodass ausgelöst verantwortlich schuld because due since reason cause`,
  purpose: `um damit ziel ziele zweck zwecke soll sollen sollte sollten dazu dient dienen will wollen möchte möchten plant planen
    absicht beabsichtigt vorgesehen dafür zwecks`,
  speech: `sagte sagt sagen sagten gesagt erklärte erklärt erklären erklärten teilte mitgeteilt mitteilte betonte betont meinte
    meint meinen äußerte äußern geäußert äußerung berichtete berichtet berichten kritisierte kritisiert kritik forderte fordert
    fordern gefordert warnte warnt kündigte ankündigte bezeichnete bezeichnet nannte nennt wörtlich worten zitiert zitierte laut zufolge
    angaben angabe aussage aussagen so nach hieß heißt bestätigte bestätigt dementierte behauptete behauptet versicherte verteidigte
    vermutet vermutete lobte begrüßte bedauerte ansicht meinung auffassung sprecher sprecherin kommentierte ergänzte fügte
    antwortete schrieb geschrieben räumte verwies vergleicht verglich verurteilte rief appellierte zeigte hofft hoffe
    interview pressekonferenz stellungnahme begründete warf vorwurf wies`,
  office: `präsident präsidentin minister ministerin kanzler kanzlerin premier premierminister ministerpräsident außenminister
    innenminister bürgermeister oberbürgermeister senator gouverneur abgeordneter abgeordnete sprecher sprecherin chef chefin
    vorsitzender vorsitzende vorsitzenden direktor direktorin leiter leiterin trainer trainerin spieler spielerin richter richterin
    anwalt anwältin general oberst professor professorin dr forscher wissenschaftler experte expertin sänger sängerin
    schauspieler schauspielerin regisseur autor autorin schriftsteller könig königin papst bischof kardinal polizist
    täter fahrer pilot kapitän gründer kandidat kandidatin generalsekretär sieger siegerin meister weltmeister kommissar
    botschafter sekretär staatsanwalt staatsanwältin manager unternehmer journalist reporter physiker arzt ärztin`,
  organisation: `bahn partei gewerkschaft verband verein konzern unternehmen firma gesellschaft ministerium behörde gericht amt polizei
    regierung agentur nachrichtenagentur zeitung sender universität institut bank organisation stiftung ausschuss fraktion
    kommission armee gruppe bündnis union spd cdu csu fdp grüne grünen linke linkspartei afd npd nato uno eu un ag gmbh bka
    zeitschrift magazin spiegel bild zdf ard reuters afp dpa tass airline fluggesellschaft airlines verlag klub fc`,
  manner: `durch indem mit mittels mithilfe hilfe per dabei hierbei wobei anhand mit`,
  subjunctive: `sei seien habe hätten hätte könne könnten müsse solle werde würden würde wolle dürfe wäre wären gebe gehe komme
    stehe bleibe`,
  clock: `uhr mesz mez ortszeit utc`,
  whereabouts: `in im bei nach aus auf an am nahe ins von vor zwischen bis`,
};

/** Kinds whose nouns are heads of compounds; particles and verb forms are not. */
const COMPOUNDED: ReadonlySet<string> = new Set([
  'time',
  'money',
  'place',
  'office',
  'organisation',
  'length',
  'reason',
]);

const EXACT = new Map<string, number>();
const LAST_PART = new Map<string, number>();
for (const [kind, list] of Object.entries(LISTS)) {
  const bit = WORD_KIND[kind as keyof typeof WORD_KIND];
  for (const word of list.split(/\s+/).map(fold)) {
    EXACT.set(word, (EXACT.get(word) ?? 0) | bit);
    if (COMPOUNDED.has(kind) && word.length >= SHORTEST_LAST_PART)
      LAST_PART.set(word, (LAST_PART.get(word) ?? 0) | bit);
  }
}
