/** Closed word classes of German, lower case: what tells clauses, phrases and cases apart without a dictionary. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Conjunctions and question words that open a clause whose verb stands last. */
export const SUBORDINATORS = words(`
  als bevor bis da damit dass daß ehe falls indem nachdem ob obgleich obschon obwohl seitdem sobald sodass sofern solange
  sooft soweit sowie weil wenn wenngleich wobei wohingegen während worauf woraufhin wodurch womit wonach weshalb weswegen
  zumal wofür wogegen worin woran worüber wovon wovor wozu wo`);

/** Open a clause that is said: "dass", "ob" and the indirect questions. */
export const CONTENT_OPENERS = words(`
  dass daß ob wie warum weshalb wieso wer wen wem wessen was wann woher wohin welche welcher welches welchen welchem
  inwieweit inwiefern wieviel`);

export const RELATIVE_PRONOUNS = words(`
  der die das den dem dessen deren denen welche welcher welches welchen welchem was wo`);

export const COORDINATORS = words('und oder aber doch denn sondern jedoch beziehungsweise bzw sowie');

export const PREPOSITIONS = words(`
  an auf aus außer bei bis durch für gegen gegenüber hinter in mit nach neben ohne seit über um unter von vor während
  wegen zu zwischen trotz laut gemäß dank anlässlich angesichts aufgrund bezüglich hinsichtlich infolge innerhalb
  außerhalb mittels seitens statt anstatt anstelle entgegen samt nahe am im beim vom zum zur ins ans aufs übers ums
  fürs hinterm überm unterm vorm zufolge mithilfe zwecks binnen pro via per einschließlich inklusive exklusive ab
  oberhalb unterhalb entlang namens zugunsten zulasten`);

/** Pronouns that can be a subject and stand for somebody. */
export const PERSONAL_PRONOUNS = words(
  'er sie es man wir ich dieser diese dieses letzterer letztere letzteres jener jene beide',
);

/** Never the subject, and passed over on the way to it. */
export const OBJECT_PRONOUNS = words(`
  sich ihm ihn ihnen mir mich dir dich uns euch einander dem den dies das es`);

/** Adverbs and particles that stand between verb and subject, or in front of the verb, and that inflect nothing. */
export const ADVERBS = words(`
  abends aber allein allerdings also anders andererseits anfangs anschließend auch außerdem bald beispielsweise bereits
  besonders bisher bislang da dabei dadurch dafür dagegen daher dahin damals damit danach daneben dann daran darauf
  daraufhin daraus darin darum darunter darüber davon davor dazu demnach demgegenüber dementsprechend denn dennoch derweil
  derzeit deshalb dessen deswegen deutlich dort doch durchaus ebenfalls ebenso eben eher eigens eigentlich einerseits
  einmal einst erneut erst erstmals etwa etwas fast ferner folglich freilich früher ganz gar gegebenenfalls gemeinsam
  genau gerade gern gestern gleich gleichzeitig heute hier hierbei hierfür hierzu hiermit hin hingegen hinzu immer
  immerhin indes indessen insbesondere insgesamt inzwischen ja jedenfalls jedoch jetzt jüngst kaum künftig kürzlich
  lange lediglich leider letztlich manchmal mehr mehrfach mehrmals meist meistens mindestens mittags mittlerweile
  morgen morgens möglicherweise möglichst nachdrücklich nachmittags nachts nahezu natürlich nämlich nicht nichts nie niemals
  noch nochmals normalerweise nun nunmehr nur oft oftmals offenbar offensichtlich offiziell öffentlich per quasi rund
  schließlich schon schriftlich sehr seinerseits ihrerseits seinerzeit selber selbst seitdem seither so soeben sofort
  sogar somit sonst soweit sowohl spätestens stets tatsächlich telefonisch teilweise trotzdem überdies überhaupt
  übrigens umgehend unterdessen unter ungefähr vermutlich vielleicht vielmehr voraussichtlich vor vorab vorerst vorgestern
  vorher vorsichtig wahrscheinlich weiter weiterhin weiters wenig wieder wiederholt wiederum wohl womöglich wörtlich zu
  zudem zuerst zufällig zugleich zukünftig zuletzt zumindest zunächst zurzeit zusammen zusätzlich zuvor zwar zweifellos
  ziemlich angeblich mutmaßlich abschließend ausdrücklich klar scharf heftig knapp etwa weitaus rein entsprechend
  einstimmig eindringlich samstags sonntags montags
  sinngemäß später hierauf stattdessen infolgedessen ebensowenig genauso ohnehin nachts hinterher vormittags beinahe hinsichtlich gleichwohl`);

const FORMS = {
  konjunktiv1: 'sei seien seiest habe habest werde werdest könne müsse solle wolle dürfe möge wisse',
  konjunktiv2: `wäre wären hätte hätten würde würden könnte könnten müsste müssten müßte müßten dürfte dürften sollte sollten möchte
    möchten käme kämen gäbe gäben ginge gingen stünde stünden läge lägen bliebe ließe brächte brächten bräuchte bräuchten
    bedürfe bedürften säße säßen fände fänden hielte nähme nähmen spräche sprächen wüsste wüssten handele`,
  indicative: `ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss müssen
    musste mussten muß mußte mußten soll sollen will wollen wollte wollten darf dürfen durfte durften mag mögen mochte bin habt seid`,
};

export const KONJUNKTIV_1_AUXILIARIES = words(FORMS.konjunktiv1);
export const KONJUNKTIV_2_FORMS = words(FORMS.konjunktiv2);
export const INDICATIVE_AUXILIARIES = words(FORMS.indicative);
/** Konjunktiv I of frequent verbs: what may be taken for one even before a noun, where other words in -e are adjectives. */
export const KONJUNKTIV_1_VERBS = words(`
  gebe gelte brauche liege stehe gehe komme bleibe bringe führe mache drohe fehle bestehe herrsche besitze gehöre nehme sehe halte finde
  lasse trage sitze laufe fahre handele handle spreche wolle bedeute zeige biete leiste arbeite erwarte fordere verfüge diene koste leide
  lebe stelle setze lege ziehe steige sinke wachse falle trete gerate verletze verstoße unterstütze plane prüfe verhandele hoffe glaube
  denke rechne fürchte befürchte versuche suche bereite verdiene zahle kaufe verkaufe erhalte bekomme enthalte entspreche existiere
  gelinge gefährde bedrohe schaffe sichere schütze verlange bitte lehne nenne heiße betreffe beginne ende dauere reiche genüge
  kenne wisse erhebe trage wirke scheine eigne lohne lasse gestalte übernehme übermittle versichere kläre erkläre wolle verstehe sterbe
  verliere gewinne spiele treffe verlaufe rücke verschlechtere verbessere steuere dulde funktioniere entstehe entwickle erfülle ergebe
  verbiete erlaube verhindere missachte verzichte bedürfe obliege unterliege beruhe basiere stamme trenne löse rette höre fühle bestimme
  nutze benutze werfe greife begreife verfolge folge erfolge hänge fange empfange betrage schlage biege erreiche wünsche freue begrüße bedauere`);
/** Of "haben" and "sein", with which a participle is a tense. */
export const PERFECT_AUXILIARIES = words(
  'hat haben habe hatte hatten hätte hätten ist sind sei seien war waren wäre wären habt',
);
/** Of "werden", with which a participle is a passive. */
export const PASSIVE_AUXILIARIES = words('wird werden werde wurde wurden würde würden worden');
export const MODALS = words(`
  kann können könne konnte konnten könnte könnten muss müssen müsse musste mussten müsste müssten muß soll sollen solle
  sollte sollten will wollen wolle wollte wollten darf dürfen dürfe durfte durften dürfte dürften mag mögen möge möchte möchten`);

/** Determiners that cannot open a nominative. */
export const OBLIQUE_DETERMINERS = words(`
  den dem des einen einem eines keinen keinem keines seinen seinem seines ihren ihrem ihres diesen diesem unseren unserem
  jenem jenen jeden jedem meinem meinen allen beiden vielen einigen mehreren anderen zahlreichen`);
export const DETERMINERS = words(`
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines sein seine seinen seinem
  seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer mein meine meinen meinem meiner dieser
  diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem alle allen aller beide beiden beider viele
  vielen vieler einige einigen einiger mehrere mehreren mehrerer manche manchen zahlreiche zahlreichen zahlreicher andere
  anderen anderer welche welcher welches sämtliche sämtlichen etliche zwei drei vier fünf sechs sieben acht neun zehn elf zwölf
  weitere weiteren weiterer solche solchen solcher deren dessen irgendein irgendeine`);
export const GENITIVE_DETERMINERS = words(
  'des der eines einer seines seiner ihres ihrer dieses dieser aller beider mehrerer zweier dreier keines keiner deren dessen',
);

/** Endings of nouns that are feminine: "der Zeitung" is no nominative. */
export const FEMININE =
  /(?:ung|heit|keit|schaft|ion|tät|ei|enz|anz|ik|in|ie|agentur|kultur|literatur|struktur|natur|presse|polizei|behörde|agentur|gruppe|firma|kammer|stelle|union|partei|armee|regierung|zentrale|kirche|gemeinde|seite|bank|bahn|post|liga|front|justiz|wache|feuerwehr|bundeswehr|luftwaffe|marine|klinik|schule|studie|umfrage|stadt|messe|hilfe|frau|chefin|wehr|woche|mehrheit|opposition|spd|cdu|csu|fdp|npd|övp|spö|eu|uno|nato|iaea|iaeo|usa|dpa|afp|bbc|faz)$/iu;
