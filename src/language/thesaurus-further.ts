/**
 * Groups of words that German news reports put for each other and that the two lists of fields lack: words of the frame
 * (adverbs, measures, adjectives), institutions and their nicknames, sports results, weather. Written by hand from general
 * knowledge of both languages; a count of words in reports that no group held only told where groups were missing. One
 * group a line: German words, " | ", English words. Exact forms go before stems, so words whose stems collide are written
 * out in all forms.
 */
export const FURTHER = `
jedoch allerdings indes indessen freilich | however
dennoch trotzdem gleichwohl nichtsdestotrotz nichtsdestoweniger | nevertheless nonetheless
deshalb deswegen folglich infolgedessen somit mithin demzufolge | therefore consequently
daraufhin anschließend sodann | then subsequently
zudem außerdem überdies desweiteren | moreover also besides
ebenso ebenfalls gleichfalls genauso | likewise also
sonst ansonsten andernfalls | otherwise
hinsichtlich bezüglich betreffend betreffs | regarding concerning
einschließlich inklusive mitsamt inbegriffen | including
anstatt anstelle | instead
innerhalb binnen | within
aufgrund infolge angesichts | because due
anlässlich anlass | occasion
beispielsweise bspw exemplarisch | example
beziehungsweise bzw respektive | respectively
seitdem seither | since
gerade soeben | just
heute heutig heutige heutigen heutiger | today
seinerzeit damalig damalige damaligen damaliger | then former
diesjährig diesjährige diesjährigen diesjähriger heurig heurige | year
frühjahr frühling frühjahrs | spring
jahrelang jahrelange jahrelangen jahrelanger langjährig langjährige langjährigen langjähriger mehrjährig mehrjährige mehrjährigen | years long longstanding
monatelang monatelange monatelangen mehrmonatig mehrmonatige mehrmonatigen | months
wochenlang wochenlange wochenlangen mehrwöchig mehrwöchige mehrwöchigen | weeks
tagelang tagelange tagelangen mehrtägig mehrtägige mehrtägigen | days
stundenlang stundenlange stundenlangen mehrstündig mehrstündige mehrstündigen | hours
geplante geplanten geplanter geplantes geplant vorgesehene vorgesehenen vorgesehen beabsichtigte beabsichtigten vorhaben | planned
derartig derartige derartigen derartiger solche solchen solcher solches derlei dergleichen | such
gruppe gruppen gruppierung gruppierungen | group groups
name namen namens bezeichnung bezeichnungen | name names
benannt benannte benannten benennen getauft taufte tauften | named name
welt erde globus erdball | world earth globe
jugendliche jugendlichen jugendlicher heranwachsende heranwachsenden minderjährige minderjährigen teenager teenagern | teenager teenagers youth minor
staatlich staatliche staatlichen staatlicher staatliches staatseigen staatseigene staatseigenen | state state-owned
zusammenhang zusammenhänge zusammenhängt zusammenhängen bezug | connection context
befinden befindet befand befanden aufhalten aufhält aufhielt aufhielten | located stay stayed
wohnen wohnt wohnte wohnten lebt lebte lebten ansässig ansässige ansässigen wohnhaft | live lives lived reside resident
bestehen besteht existieren existiert existierte existierten existenz vorhanden vorhandensein | exist exists existed existence
umfassen umfasst umfasste umfassten beinhalten beinhaltet beinhaltete enthalten enthält enthielt enthielten | contain contains contained include includes included comprise
gehören gehört gehörte gehörten angehören angehört angehörte angehörten zugehörig zugehörigkeit | belong belongs belonged
familie familien angehörige angehörigen familienmitglieder familienangehörige | family families relatives
historisch historische historischen historischer geschichtlich geschichtliche geschichtsträchtig | historic historical
fehler fehlern irrtum versehen patzer schnitzer lapsus fehlgriff | mistake mistakes error errors blunder
fehlen fehlt fehlte fehlten gefehlt mangeln mangelt mangelte mangel fehlende fehlenden fehlender | lack lacks lacked missing
direkt direkte direkten direkter unmittelbar unmittelbare unmittelbaren | direct directly immediate
indirekt indirekte indirekten mittelbar mittelbare mittelbaren | indirect indirectly
stammen stammt stammte stammten gebürtig gebürtige gebürtigen herkunft | come from origin native
geboren geborene geborenen geborener gebürtig gebürtige gebürtigen | born
entsprechen entspricht entsprach entsprachen gleichkommen gleichkommt gleichkam | correspond equal equals
posten amt position funktion spitzenposten führungsposten | post office position
ungeklärt ungeklärte ungeklärten unbeantwortet | open unresolved unclear
oberste obersten oberster oberstes höchste höchsten höchster höchstes | supreme highest top
sicherstellen sicherzustellen gewährleisten gewährleistet gewährleistung garantieren | ensure guarantee
interview interviews interviewen interviewt interviewte zeitungsinterview gespräch | interview interviews interviewed
ereignen ereignet ereignete ereigneten passieren passiert passierte passierten geschehen geschieht geschah geschahen zutrug zugetragen vorgefallen abspielen abspielte abgespielt | happen happened occur occurred
wirtschaftlich wirtschaftliche wirtschaftlichen wirtschaftlicher ökonomisch ökonomische ökonomischen | economic economical
finanziell finanzielle finanziellen finanzieller pekuniär monetär monetäre | financial
rechtlich rechtliche rechtlichen rechtlicher juristisch juristische juristischen juristischer | legal legally
gesetzlich gesetzliche gesetzlichen gesetzlicher rechtlich rechtliche | legal statutory
ursprünglich ursprüngliche ursprünglichen ursprünglicher anfänglich anfangs zunächst | originally initial initially original
allgemein allgemeine allgemeinen generell generelle generellen grundsätzlich grundsätzliche grundsätzlichen prinzipiell prinzipielle | general generally principle
ausreichen ausreicht ausreichte genügen genügt genügte ausreichend genügend | suffice enough sufficient
mehrere mehreren mehrerer etliche etlichen | several some
thema themen themas thematik | topic topics subject theme
entfernen entfernt entfernte entfernten beseitigen beseitigt beseitigte beseitigten beseitigung | remove removed removal
chance chancen aussicht aussichten möglichkeit gelegenheit | chance chances prospect prospects opportunity
möglichkeit möglichkeiten option optionen | possibility option options
warten wartet wartete warteten gewartet abwarten abwartet abwartete ausharren ausharrten | wait waits waited waiting
angesehen angesehene angesehenen angesehener renommiert renommierte renommierten namhaft namhafte | renowned respected
verlauf ablauf hergang | course sequence
verlaufen verläuft verlief verliefen ablaufen abläuft ablief abliefen | went ran pass passed
zentrale hauptsitz firmenzentrale hauptquartier firmensitz | headquarters
einrichtung einrichtungen institution institutionen | institution institutions facility facilities
einrichten eingerichtet eingerichteten einrichtete einzurichten geschaffen schuf schufen | set up establish established
verbreiten verbreitet verbreitete verbreiteten verbreitung ausbreiten ausgebreitet ausbreitet ausbreitete ausbreitung | spread spreads spreading
benötigen benötigt benötigte benötigten brauchen braucht brauchte brauchten | need needs needed require
erfordern erfordert erforderte erforderlich notwendig nötig notwendigkeit erfordernis | require required necessary necessity
unabhängig unabhängige unabhängigen unabhängiger eigenständig eigenständige eigenständigen | independent independently
abhängig abhängige abhängigen abhängigkeit angewiesen | dependent depend depends
tatsächlich tatsächliche tatsächlichen wirklich wirkliche wirklichen faktisch real reale realen | actual actually real really
praktisch quasi faktisch gewissermaßen | practically virtually
effektiv effektive effektiven effektivere wirksam wirksame wirksamen wirksamkeit wirkungsvoll | effective effectively
tätig tätige tätigen aktiv aktive aktiven | active
aktivität aktivitäten tätigkeit tätigkeiten | activity activities
verfügen verfügt verfügte verfügten besitzen besitzt besaß besaßen | have has had possess own
objekt objekte objekten gegenstand gegenstände gegenständen | object objects item items
lösen löst löste gelöst lösung beilegen beigelegt beilegte beilegung klären klärt klärte geklärt | solve solved resolve resolved settle settled solution
interesse interessen belang belange belangen | interest interests
interessent interessenten interessentin interessierte interessierten kaufinteressent kaufinteressenten | interested
interessant interessante interessanten spannend spannende spannenden | interesting
video videos clip clips videoclip videoaufnahme videoaufnahmen filmaufnahme filmaufnahmen | video videos clip footage
foto fotos bild bilder bildern fotografie fotografien aufnahmen | photo photos picture pictures image images
fotograf fotografen fotografin bildreporter pressefotograf | photographer photographers
erleiden erleidet erlitt erlitten davontragen davongetragen davontrug zuziehen zuzog zuzogen zugezogen | suffer suffered sustain sustained
anwenden anwendet angewandt angewandte angewendet anwendung anwendungen verwenden verwendet verwendung einsetzen eingesetzt | apply applied application use used
hart harte harten harter härter streng strenge strengen rigoros rigorose kompromisslos unnachgiebig | hard tough strict harsh
meeresspiegel meeresspiegels meerespegel meereshöhe | sea level
menschenmenge menschenmengen menschenmasse menschenmassen menschenauflauf | crowd crowds
anwesend anwesende anwesenden anwesenheit zugegen | present presence
gerät geräte geräten geräts apparat apparate apparaten | device devices
einzelne einzelnen einzelner vereinzelt vereinzelte vereinzelten | individual single isolated
erscheinen erscheint erschien erschienen herauskommen herauskam herausgekommen veröffentlicht veröffentlichung publiziert | appear appeared published released
auftauchen auftaucht auftauchte auftauchten aufgetaucht erschien erschienen | appear appeared emerge emerged turn up
innere inneren innerer intern interne internen interner | internal inner
gesamte gesamten gesamter gesamtes ganze ganzen ganzer komplett komplette kompletten sämtliche sämtlichen | whole entire all
getötete getöteten getöteter getötet tötete töteten ermordete ermordeten umgebracht | killed kill slain
modell modelle modells typ typs baureihe bautyp | model models type
extrem extreme extremen äußerst überaus | extremely very highly
respektieren respektiert respektierte respekt respektvoll wertschätzung | respect respects respected
grundlage grundlagen basis fundament | basis foundation
basieren basiert basierte basierten beruhen beruht beruhte beruhten | based base rests
ehepaar ehepaare ehepaares eheleute eheleuten | couple couples married
eisbär eisbären polarbär polarbären | polar bear bears
traditionell traditionelle traditionellen traditioneller herkömmlich herkömmliche althergebracht althergebrachte | traditional traditionally
strecke strecken route routen | route routes
vielmehr eher | rather
idee ideen gedanke gedanken einfall | idea ideas thought
festlegen festlegt festgelegt festgelegten festlegte festlegung festsetzen festgesetzt festsetzte festsetzung fixieren fixiert | set fix fixed determine determined
zugang zugangs zutritt einlass | access entry admission
zugang zugangs zugriff zugriffs | access
kategorie kategorien rubrik | category categories class
standard standards norm normen | standard standards norm
ausüben ausübt ausübte ausgeübt auszuüben bekleiden bekleidet bekleidete innehaben innehat innehatte | hold held holds exercise office
fungieren fungiert fungierte fungierten amtieren amtiert amtierte | serve serves served act acted
gelten gilt galt galten geltend geltende geltenden gültig gültige gültigkeit | apply applies applied valid
reisepass reisepässe reisepasses pass pässe passes | passport passports
medizinisch medizinische medizinischen ärztlich ärztliche ärztlichen | medical
gefühl gefühle gefühlen emotion emotionen empfindung empfindungen | feeling feelings emotion emotions
begleiten begleitet begleitete begleiteten begleitung eskortieren eskortiert eskortierte eskorte begleitschutz | accompany accompanied escort escorted
apotheker apothekers apothekerin pharmazeut pharmazeutin | pharmacist
tatsache tatsachen fakt fakten faktum | fact facts
umstand umstände umständen gegebenheiten verhältnisse verhältnissen | circumstance circumstances conditions
dortig dortige dortigen örtlich örtliche örtlichen ortsansässig ortsansässige | local
bluttat bluttaten gewalttat gewaltverbrechen | crime murder
kommerziell kommerzielle kommerziellen gewerblich gewerbliche gewerblichen | commercial
erteilen erteilt erteilte erteilten erteilung gewähren gewährt gewährte | grant granted grants issue
ausstellen ausgestellt ausgestellten ausstellte ausstellung gezeigt präsentiert | exhibit exhibited exhibition show
weitgehend weitgehende weitgehenden größtenteils weithin überwiegend großenteils | largely mostly
deuten deutet deutete deuteten hindeuten hindeutet hindeutete hinweisen hinweist | indicate indicates suggest suggests
interpretieren interpretiert interpretierte interpretation auslegen ausgelegt auslegung deutung | interpret interpreted interpretation
natürlich selbstverständlich freilich | naturally course
shuttle shuttles raumfähre raumfähren space-shuttle spaceshuttle | shuttle shuttles
bedeutung stellenwert wichtigkeit tragweite relevanz | importance significance
komet kometen schweifstern | comet comets
mond mondes mondoberfläche erdtrabant erdtrabanten | moon
befassen befasst befasste befassten widmen widmet widmete widmeten | deal deals dealt devote
umfangreich umfangreiche umfangreichen umfangreiches umfassend umfassende umfassenden umfassender weitreichend weitreichende weitreichenden | extensive comprehensive
ausführlich ausführliche ausführlichen detailliert detaillierte detaillierten | detailed
detail details einzelheit einzelheiten | detail details
bus busse bussen busses linienbus reisebus omnibus | bus buses coach
erfüllen erfüllt erfüllte erfüllung nachkommen nachkommt nachkam nachgekommen | fulfil fulfill fulfilled meet met
zuerst zunächst anfangs | first
sammeln sammelt sammelte sammelten gesammelt sammlung zusammentragen zusammengetragen | collect collected collection
verüben verübt verübte verübten begehen begeht beging begingen begangen begangene begangenen | commit committed
verteilen verteilt verteilte verteilten verteilung austeilen ausgeteilt | distribute distributed distribution
papst papstes päpste päpsten pontifex kirchenoberhaupt | pope
schleudern schleuderte geschleudert katapultieren katapultiert katapultierte | hurl hurled
versammeln versammelt versammelte versammelten zusammenkommen zusammenkamen zusammengekommen eingefunden einfinden einfanden | gather gathered assemble assembled
geheim geheime geheimen geheimer geheimgehalten vertraulich vertrauliche verdeckt verdeckte | secret secretly covert
relativ relative vergleichsweise verhältnismäßig ziemlich | relatively comparatively
erkennen erkennt erkannte erkannten feststellen feststellte festgestellt | recognise recognize recognised detect
argumentieren argumentiert argumentierte argumentierten argument argumente argumenten begründen begründete begründung | argue argued argument arguments
belasten belastet belastete belasteten belastung belastungen bürde | burden burdened
vorgehen vorgeht vorging vorgegangen einschreiten einschritt eingeschritten durchgreifen | act action crack down
erstellen erstellt erstellte erstellten anfertigen angefertigt ausarbeiten ausgearbeitet erarbeiten erarbeitet | draw up create created prepare
bewusst bewusste bewussten bewußt absichtlich gezielt gezielte gezielten | deliberate deliberately
motto mottos leitspruch losung leitsatz | motto slogan
slogan slogans parole parolen | slogan slogans
entwerfen entwirft entwarf entworfen entworfene entworfenen entworfenes gestalten gestaltet gestaltete konzipiert | design designed designs
dominieren dominiert dominierte dominierten beherrschen beherrscht beherrschte | dominate dominated
moment augenblick | moment
absolut völlig vollkommen vollständig gänzlich | absolutely completely totally
funktionieren funktioniert funktionierte funktionierten klappen klappt klappte geklappt | work works worked function
systematisch systematische systematischen planmäßig planmäßige gezielt | systematic systematically
versorgung versorgen versorgt versorgte versorgten belieferung | supply supplied supplies
freigeben freigegeben freigab freigabe | release released clear cleared
entzünden entzündete entzündeten anzünden angezündet anzündete | light lit ignite
installieren installiert installierte installation montieren montiert montierte einbauen eingebaut anbringen angebracht | install installed installation
wörtlich wortwörtlich | literally verbatim
gentechnisch genmanipuliert genmanipulierte genverändert | genetically
initiative initiativen vorstoß vorstöße | initiative push
geeignet geeignete geeigneten geeigneter passend passende passenden tauglich passen passt passte passten | suitable fit
ausdrücken ausdrückte ausgedrückt formulieren formuliert formulierte | express expressed phrase
gefängnisse gefängnissen gefängnisses gefängnis haftanstalt haftanstalten strafanstalt justizvollzugsanstalt knast | prison prisons jail jails
wehren wehrt wehrte wehrten widersetzen widersetzt widersetzte widersetzten sträubte | resist resisted defend
künstlich künstliche künstlichen künstlicher synthetisch synthetische synthetischen | artificial synthetic
maximal maximale maximalem höchstmöglich | maximum most
echte echten echter echtes echt authentisch authentische | genuine real authentic
erhoffen erhofft erhoffte erhofften hoffen hofft hoffte hofften | hope hopes hoped
sieger siegerin siegern gewinner gewinnerin gewinnern | winner winners
städtisch städtische städtischen städtischer kommunal kommunale kommunalen | municipal city
grundsatz grundsätze grundsätzen prinzip prinzips prinzipien | principle principles
berücksichtigen berücksichtigt berücksichtigte berücksichtigung einbeziehen einbezogen einbezog | consider considered account
anmelden angemeldet anmeldete anmeldung registrieren registriert registrierte registrierung | register registered registration
potentiell potentielle potentiellen potenziell potenzielle potenziellen möglich mögliche möglichen | potential possible
menschenrechtsorganisation menschenrechtsorganisationen menschenrechtsgruppe menschenrechtsgruppen menschenrechtler | rights group groups
verwandeln verwandelt verwandelte verwandelten umwandeln umgewandelt umwandelte umwandlung | transform transformed turn convert converted
betrachten betrachtet betrachtete betrachteten ansehen ansieht ansah ansahen erachten erachtet | regard regards regarded consider considered
derzeitig derzeit aktuell gegenwärtig jetzig derzeitige derzeitigen derzeitiger gegenwärtige gegenwärtigen aktuelle aktuellen aktueller jetzige jetzigen heutige heutigen | current present
hindern hindert hinderte hinderten gehindert abhalten abgehalten abhielt | prevent prevented hinder stop stopped
niveau niveaus level | level
zeremonie zeremonien feierstunde festakt feierlichkeit feierlichkeiten | ceremony ceremonies
unverletzt unverletzte unversehrt unversehrte wohlbehalten | unhurt uninjured unharmed
vorzeitig vorzeitige vorzeitigen vorzeitiger vorgezogen vorgezogene vorgezogenen verfrüht | early snap premature
wertvoll wertvolle wertvollen wertvollste wertvollsten kostbar kostbare kostbaren | valuable precious
lernen lernt lernte lernten gelernt erlernen erlernt erlernte | learn learns learned
us-amerikaner us-amerikanern amerikaner amerikanern us-bürger us-bürgern us-staatsbürger | american americans
engagieren engagiert engagierte engagement einsetzen einsetzte | commit commitment engage
überwältigen überwältigte niederringen niedergerungen niederrang | overpower overpowered
verpassen verpasst verpasste verpassten versäumen versäumt versäumte versäumten | miss missed fail failed
selten seltene seltenen seltener seltenes rar rare raren | rare rarely
beziffern beziffert bezifferte bezifferten veranschlagen veranschlagt veranschlagte schätzen schätzt schätzte geschätzt | estimate estimated put figure
erfolglos erfolglose erfolglosen vergeblich vergebliche vergebens ergebnislos ergebnislose | unsuccessful vain fruitless
befugnis befugnisse befugnissen kompetenz kompetenzen vollmacht vollmachten | power powers authority
deponie deponien müllkippe müllhalde mülldeponie | landfill dump
sichtbar sichtbare sichtbaren erkennbar erkennbare erkennbaren | visible
veranlassen veranlasst veranlasste veranlassten bewog bewogen | prompt prompted cause
bevorzugen bevorzugt bevorzugte favorisieren favorisiert favorisierte vorzog präferieren | prefer prefers preferred
ausstatten ausgestattet ausgestattete ausstattung ausrüsten ausgerüstet ausrüstung bestückt | equip equipped equipment
resultieren resultiert resultierte herrühren herrührt herrührte | result results resulted
betreffen betrifft betraf betrafen anbelangt | affect affects affected concern
entfallen entfällt entfiel entfielen wegfallen wegfällt wegfiel weggefallen wegfall | drop dropped omitted cancelled
typisch typische typischen charakteristisch charakteristische charakteristischen kennzeichnend | typical characteristic
architekt architekten architektin baumeister | architect architects
entziehen entzieht entzog entzogen entzug aberkennen aberkannt aberkannte aberkennung | withdraw withdrawn revoke revoked strip stripped
flagge flaggen fahne fahnen banner | flag flags banner
bedienstete bediensteten bediensteter beschäftigte beschäftigten angestellte angestellten mitarbeiter | employee employees staff
kennzeichnen gekennzeichnet gekennzeichneten markieren markiert markierte markierung kennzeichnung | mark marked label labelled
feindlich feindliche feindlichen gegnerisch gegnerische gegnerischen | enemy hostile
kerosin flugbenzin flugzeugtreibstoff | kerosene fuel
betreuen betreut betreute betreuten betreuung | care look after
automatisch automatische automatischen selbsttätig | automatic automatically
einschalten eingeschaltet einschaltete aktivieren aktiviert aktivierte aktivierung | switch activate activated
abschalten abgeschaltet abschaltete abschaltung ausschalten ausgeschaltet deaktivieren deaktiviert | switch off shut down deactivate
verwickelt verwickelte verwickelten verstrickt verstrickte involviert beteiligt | involved
körperlich körperliche körperlichen physisch physische physischen | physical physically
anhörung anhörungen hearing hearings | hearing hearings
homosexuell homosexuelle homosexuellen gleichgeschlechtlich gleichgeschlechtliche gleichgeschlechtlichen | homosexual gay same-sex
grundlegend grundlegende grundlegenden fundamental fundamentale fundamentalen | fundamental basic
befreien befreit befreite befreiten befreiung | free freed liberate liberated liberation
fertig fertige fertigen fertiggestellt | finished complete completed
piraten pirat seeräuber seeräubern freibeuter | pirate pirates
piraterie seeräuberei | piracy
spektakulär spektakuläre spektakulären aufsehenerregend aufsehenerregende aufsehenerregenden | spectacular sensational
landebahn landebahnen piste rollbahn | runway
einstweilig einstweilige einstweiligen vorläufig vorläufige vorläufigen | interim provisional temporary
verstehen versteht verstand verstanden begreifen begreift nachvollziehen | understand understands understood
überwinden überwindet überwand überwunden bewältigen bewältigt bewältigte bewältigung | overcome
freundin freundinnen lebensgefährtin partnerin lebenspartnerin | girlfriend partner
skandieren skandiert skandierte skandierten rufen riefen rief | chant chanted shout
kyoto-protokoll kyoto-protokolls klimaabkommen klimaschutzabkommen klimavertrag | kyoto protocol climate agreement
verwalten verwaltet verwaltete verwaltung administrieren | administer administered
tagesordnung agenda | agenda
einflussreich einflussreiche einflussreichen einflussreichste einflussreichsten mächtig mächtige mächtigen mächtigste | influential powerful
bündnis bündnisse bündnissen allianz allianzen | alliance alliances
symptom symptome symptomen krankheitszeichen anzeichen | symptom symptoms
belaufen beläuft beliefen belief betragen beträgt betrugen | amount amounts amounted total
einseitig einseitige einseitigen unilateral unilaterale | unilateral one-sided
fähigkeit fähigkeiten befähigung | ability abilities capability
profitieren profitiert profitierte profitierten nutznießer | benefit benefits benefited profit
vielzahl fülle zahlreich zahlreiche zahlreichen | many numerous
grenzwert grenzwerte grenzwerten limit obergrenze höchstgrenze | limit limits
dramatisch dramatische dramatischen drastisch drastische drastischen | dramatic dramatically drastic
angespannt angespannte angespannten prekär prekäre | tense strained
erleben erlebt erlebte erlebten miterleben miterlebt miterlebte | experience experienced
verheiratet verheiratete verheirateten vermählt | married
beschädigt beschädigte beschädigten demoliert demolierte lädiert ramponiert | damaged
hoch hohe hohen hoher hohes hohem | high
lebensgefährte lebensgefährten lebenspartner partner | partner boyfriend
schah schahs | shah
heim heims heime heimen wohnheim | home
wehr feuerwehr feuerwehren | fire brigade
bedienen bedient bediente bedienten bedienung | serve served operate
herstellen hergestellt gefertigt fertigen angefertigt produziert | make made manufacture
begriff begriffe begriffs terminus bezeichnung | term
apotheke apotheken pharmazie | pharmacy
umweltschutzorganisation umweltschutzorganisationen umweltverband umweltschützer umweltorganisation | environmental group
post postkonzern postunternehmen | post mail
bilden bildet bildete bildeten gebildet formieren formiert formierte | form formed
sache sachen angelegenheit angelegenheiten | matter
bayer bayer-konzern | bayer
wahr wahre wahrer wahres zutreffend zutreffende | true
klar klare klaren klarer klares eindeutig eindeutige | clear clearly
bundesverfassungsgericht verfassungsgericht verfassungsrichter verfassungshüter karlsruhe bverfg | constitutional court karlsruhe
bundesverwaltungsgericht bverwg verwaltungsrichter | administrative court
bundesarbeitsgericht bag arbeitsrichter | labour court
bundessozialgericht bsg sozialrichter | social court
bundesfinanzhof bfh finanzrichter | fiscal court
bundesanwaltschaft generalbundesanwalt generalbundesanwältin bundesanwälte | federal prosecutor prosecutors
eugh eu-gericht eu-richter eu-gerichtshof | ecj court justice
egmr menschenrechtsgerichtshof menschenrechtsgericht | echr human rights court
strafgerichtshof istgh weltstrafgericht | icc criminal court
kreml moskau kremlführung | kremlin moscow
pentagon us-verteidigungsministerium us-wehrressort | pentagon
us-außenministerium state-department us-außenamt | state department
us-notenbank fed notenbank währungshüter federal-reserve us-zentralbank us-währungshüter | fed federal reserve
ezb zentralbank notenbank währungshüter eurowächter | ecb central bank
bundesbank buba | bundesbank
währungsfonds iwf imf | imf monetary fund
welthandelsorganisation wto | wto trade organisation
iaea iaeo atombehörde atomenergiebehörde atomenergieorganisation | iaea atomic agency
eu-kommission brüssel eu-behörde brüsseler eu-kommissare | commission brussels
eu-parlament europaparlament europaparlamentarier eu-parlamentarier eu-abgeordnete | parliament mep
kommissionspräsidentin kommissionspräsident kommissionschefin kommissionschef eu-kommissionspräsidentin eu-kommissionschefin | commission president
eu-ratspräsident ratspräsident ratschef eu-ratschef | council president
un-generalsekretär uno-generalsekretär un-chef uno-chef | secretary-general un
un-sicherheitsrat sicherheitsrat weltsicherheitsrat uno-sicherheitsrat | security council
un-vollversammlung vollversammlung generalversammlung un-generalversammlung uno-vollversammlung | general assembly
un-flüchtlingshilfswerk unhcr flüchtlingshilfswerk | unhcr refugee agency
un-kinderhilfswerk unicef kinderhilfswerk | unicef children
welternährungsprogramm wfp | wfp food programme
nato-generalsekretär nato-chef | nato secretary chief
ipcc weltklimarat klimarat | ipcc climate panel
opec ölkartell opec-kartell | opec
fifa weltfußballverband fußball-weltverband | fifa
uefa fußball-union europaverband | uefa
dfb fußball-bund fußballbund | dfb football association
dfl ligaverband | dfl league
ioc ringeorden | ioc olympic committee
wada anti-doping-agentur dopingjäger | wada doping agency
dgb gewerkschaftsbund | unions confederation
verdi dienstleistungsgewerkschaft | verdi union
gdl lokführergewerkschaft | train drivers union
bdi industrieverband | industry federation
ihk handelskammer industrie-und-handelskammer | chamber commerce
adac automobilclub autoclub verkehrsclub | adac automobile club
bamf flüchtlingsbundesamt migrationsamt | bamf migration office
verfassungsschutz inlandsgeheimdienst inlandsnachrichtendienst verfassungsschützer | domestic intelligence
auslandsgeheimdienst auslandsnachrichtendienst | foreign intelligence
cia us-geheimdienst us-auslandsgeheimdienst | cia
fbi us-bundespolizei | fbi
bundespolizei bundespolizisten bundesgrenzschutz grenzpolizei | federal police
us-regierung weißes-haus washington us-administration | washington administration white house
us-kongress kapitol us-parlament | congress capitol
us-präsident us-staatschef | president
us-repräsentantenhaus repräsentantenhaus abgeordnetenhaus | house representatives
us-senat us-oberhaus | senate
us-demokraten demokraten | democrats
us-republikaner republikaner republikanern gop | republicans gop
polizeipräsidium polizeidirektion polizeibehörde | police headquarters
vatikan kirchenstaat kurie pontifikat | vatican
fdp liberale liberalen freidemokraten freidemokratische | fdp liberals
hamas palästinenserorganisation | hamas
hisbollah schiitenmiliz | hezbollah
pkk arbeiterpartei kurdenpartei | pkk kurdish
dschihadistenmiliz terrormiliz is-miliz | islamic state
bayern bayerisch bayerische bayerischen bayerischer bayrisch bayerns | bavaria bavarian
sachsen sächsisch sächsische sächsischen sächsischer sachsens | saxony saxon
niedersachsen niedersächsisch niedersächsische niedersächsischen niedersächsischer niedersachsens | lower saxony
baden-württemberg baden-württembergisch baden-württembergische baden-württembergischen baden-württembergs ländle | baden-württemberg
nordrhein-westfalen nrw nordrhein-westfälisch nordrhein-westfälische nordrhein-westfälischen nordrhein-westfalens | north rhine-westphalia
hessen hessisch hessische hessischen hessischer hessens | hesse
thüringen thüringisch thüringische thüringischen thüringer thüringens | thuringia
brandenburg brandenburgisch brandenburgische brandenburgischen brandenburgs | brandenburg
mecklenburg-vorpommern mecklenburg-vorpommerns mecklenburg-vorpommersche nordost-land | mecklenburg
schleswig-holstein schleswig-holsteins schleswig-holsteinisch schleswig-holsteinische schleswig-holsteinischen | schleswig-holstein
rheinland-pfalz rheinland-pfälzisch rheinland-pfälzische rheinland-pfälzischen | rhineland-palatinate
sachsen-anhalt sachsen-anhalts sachsen-anhaltisch sachsen-anhaltinisch sachsen-anhaltische | saxony-anhalt
saarland saarländisch saarländische saarländischen saarlands | saarland
hamburg hamburger hamburgs elbmetropole elbestadt | hamburg
köln kölner kölns domstadt | cologne
münchen münchner münchens isarmetropole | munich
viertelpunkt viertelprozentpunkt | quarter point
jahrzehnt jahrzehnte jahrzehnten jahrzehnts dekade dekaden | decade decades
jahrtausend jahrtausende jahrtausends millennium | millennium
halbjahr jahreshälfte sechsmonatszeitraum | half-year
vierteljahr quartal quartals jahresviertel | quarter
quadratkilometer qkm | square kilometres
kilometer km kilometern | kilometre kilometres kilometer
kilogramm kilo kilos kg | kilo kilos kilogram
dollar us-dollar dollars | dollar dollars
milliarde milliarden mrd | billion billions
million millionen mio | million millions
beide beiden beider beides | both
gleichauf gleichrangig punktgleich | level tied
höher höhere höheren höherer erhöht erhöhte | higher
niedriger niedrigere niedrigeren geringer geringere geringeren gering niedrig | lower
größer größere größeren größerer umfangreicher | larger bigger
stärker stärkere stärkeren kräftiger kräftigere | stronger
rangzweite zweitplatzierte zweitplatzierter tabellenzweiter tabellenzweite | second runner-up
drittplatzierte drittplatzierter tabellendritter tabellendritte | third
spitzenreiter tabellenführer ligaprimus | leader leaders top
tabellenschlusslicht schlusslicht tabellenletzter tabellenletzte letztplatzierter | bottom last
rekordmeister rekordtitelträger | record champion
vizeweltmeister wm-zweiter vize-weltmeister | runner-up
europameister em-sieger em-champion | european champion
weltmeister wm-sieger wm-champion | world champion
champions-league königsklasse königsklassen | champions league
europapokal europacup | european cup
pokalsieger cupsieger pokalgewinner | cup winner
pokalsieg pokaltriumph pokalerfolg cupsieg | cup win
torschütze torschützin torschützen | scorer
treffer tor tore torerfolg goal | goal goals
doppelpack zweierpack | brace twice
hattrick dreierpack | hat-trick
anschlusstreffer anschlusstor | goal
ausgleichstreffer ausgleichstor ausgleich ausgleichs | equaliser equalizer
siegtreffer siegtor siegestreffer siegestor | winner goal
freistoß freistöße freistoßes | free kick
eckball eckstoß | corner
abseits abseitsstellung abseitsposition | offside
gelb-rot gelb-rote ampelkarte | second yellow
einwechseln eingewechselt einwechslung einwechselte | substituted substitute
auswechseln ausgewechselt auswechslung auswechselte | substituted
strafraum sechzehner sechzehnmeterraum | penalty area
defensive defensiv abwehr hintermannschaft abwehrreihe | defence defense
verteidiger abwehrspieler verteidigern | defender
stürmer stürmerin angriffsspieler | striker forward
mittelfeldspieler mittelfeldmann mittelfeldakteur | midfielder
gastgeber gastgebern hausherren hausherr | hosts host home
titelverteidiger titelhalter vorjahressieger | defending champion
aufsteiger liganeuling neuling | promoted newcomer
außenseiter underdog | underdog outsider
favorit favoriten favoritin topfavorit | favourite favorite
debakel desaster blamage schmach | debacle humiliation
siegesserie erfolgsserie siegeszug | winning streak
niederlagenserie pleitenserie | losing streak
trainerwechsel trainertausch | coach change
trainerentlassung trainerrauswurf | sacking coach
weltrekord weltbestleistung weltbestmarke | world record
bronzemedaille bronze bronzeplatz | bronze
silbermedaille silber silberplatz | silver
goldmedaille gold olympiagold | gold
olympia olympiade olympische olympischen | olympics olympic games
eröffnungsfeier eröffnungszeremonie auftaktfeier | opening ceremony
abschlussfeier schlussfeier abschlusszeremonie | closing ceremony
formel-1 motorsport-königsklasse | formula one
radprofi radrennfahrer radsportler | cyclist
gesamtführender gesamtspitzenreiter | overall leader
etappensieg tageserfolg tagessieg | stage win
skispringer skispringerin skiadler | ski jumper
schwimmer schwimmerin schwimmsportler | swimmer
eishockeyspieler eishockeycrack eishockeyprofi | hockey player
handballer handballspieler handballprofi | handball player
basketballer basketballspieler basketballprofi | basketball player
eisläufer eiskunstläufer eisläuferin eiskunstläuferin | skater
schachspieler schachmeister schachprofi | chess player
regnerisch verregnet regenreich nass | rainy wet
sonnig heiter wolkenlos | sunny
bewölkt wolkig bedeckt | cloudy overcast
neblig nebel nebelig | fog foggy
windig böig | windy stormy
windstärke windgeschwindigkeit | wind speed
windböe windböen böe böen sturmböe sturmböen | gust gusts
temperatursturz kälteeinbruch kälteschock | cold snap
hitzerekord rekordhitze rekordtemperatur | heat record
schneechaos schneekatastrophe | snow chaos
starkregen platzregen wolkenbruch regenmassen | heavy rain downpour
sturzflut sturzfluten flutschwall | flash flood
hochwasserwarnung flutwarnung | flood warning
sturmschaden sturmschäden unwetterschäden unwetterschaden | storm damage
ernteausfall ernteausfälle ernteverluste ernteeinbußen | crop failure
heuschreckenplage heuschreckenschwarm heuschreckenschwärme | locusts
gletscherschmelze eisschmelze gletscherschwund | glacier melting
meereis packeis arktiseis | sea ice
alpinist alpinisten alpinistin bergsteiger bergsteigern bergsteigerin | climber mountaineer
bergwacht bergrettung bergretter | mountain rescue
küstenwache küstenschutz küstenwacht | coast guard
taucher froschmann froschmänner rettungstaucher | diver divers
förster forstwirt waldhüter | forester
winzer weinbauer weinbauern | winegrower
metzger fleischer schlachter | butcher
bäcker bäckerei backstube | baker bakery
wirt gastwirt gastronom kneipier | innkeeper landlord
hotelier hotelbesitzer hotelbetreiber | hotelier
putzfrau reinigungskraft putzkraft raumpflegerin | cleaner
hausmeister hauswart | caretaker
briefträger postbote zusteller zustellerin | postman
müllwerker müllmann müllmänner | refuse collector
lkw-fahrer lastwagenfahrer trucker fernfahrer brummifahrer kraftfahrer | truck driver
busfahrer buslenker busfahrerin | bus driver
taxifahrer taxler taxifahrerin | taxi driver
hebamme geburtshelferin geburtshelfer | midwife
tierpfleger tierwärter tierpflegerin | zookeeper
tierschützer tierrechtler tierrechtsaktivist | animal rights
rechtsmediziner gerichtsmediziner pathologe rechtsmedizinerin forensiker | pathologist coroner
obduktion autopsie leichenöffnung leichenschau | autopsy post-mortem
obduzieren obduziert obduzierte obduktion | autopsy
notarzt notärzte notärztin notfallmediziner | emergency doctor
psychiater nervenarzt psychiaterin | psychiatrist
historiker geschichtswissenschaftler historikerin geschichtsforscher | historian
ökonom ökonomen volkswirt volkswirte wirtschaftswissenschaftler wirtschaftsexperte wirtschaftsforscher ökonomin wirtschaftsweise | economist economists
politologe politikwissenschaftler politologin politikexperte politikwissenschaftlerin | political scientist
klimaforscher klimawissenschaftler klimaexperte klimatologe | climate scientist
virologe virologin virusforscher | virologist
astronom astronomen astronomin himmelsforscher sternforscher | astronomer
geologe geologen erdwissenschaftler geowissenschaftler | geologist
seismologe seismologen erdbebenforscher | seismologist
vulkanologe vulkanologen vulkanforscher | volcanologist
nobelpreisträger nobelpreisträgerin laureat | nobel laureate
konzernlenker firmenlenker topmanager konzernboss | boss ceo
finanzvorstand finanzchef finanzchefin cfo | cfo
personalchef personalvorstand arbeitsdirektor personalchefin | hr chief
aufsichtsratschef aufsichtsratsvorsitzender chefaufseher aufsichtsratsvorsitzende chefkontrolleur | supervisory chairman
betriebsratschef betriebsratsvorsitzender betriebsratsvorsitzende gesamtbetriebsratschef | works council head
gewerkschaftschef gewerkschaftsvorsitzender gewerkschaftsboss gewerkschaftschefin | union leader
behördenchef behördenleiter amtschef amtsleiter | agency head
geheimdienstchef geheimdienstleiter nachrichtendienstchef | intelligence chief
polizeisprecher polizeisprecherin polizeiangaben | police spokesman
armeesprecher militärsprecher heeressprecher militärangaben | army spokesman
kremlsprecher kreml-sprecher präsidentensprecher | kremlin spokesman
staatssekretär staatssekretärin vizeminister vizeministerin | state secretary deputy minister
gesundheitsminister gesundheitsministerin gesundheitsressortchef | health minister
arbeitsminister arbeitsministerin arbeitsressortchef | labour minister
verkehrsminister verkehrsministerin verkehrsressortchef | transport minister
agrarminister agrarministerin landwirtschaftsminister landwirtschaftsministerin | agriculture minister
kultusminister kultusministerin schulminister schulministerin | education minister
familienminister familienministerin familienressortchef | family minister
entwicklungsminister entwicklungsministerin entwicklungshilfeminister | development minister
kanzleramt bundeskanzleramt regierungszentrale | chancellery
kanzleramtschef kanzleramtsminister | chief chancellery
bundespräsident bundespräsidentin staatsoberhaupt schloss-bellevue | federal president
altkanzler ex-kanzler exkanzler altkanzlerin | former chancellor
ex-präsident expräsident altpräsident | former president
ex-minister exminister | former minister
spitzenkandidat spitzenkandidatin listenführer listenerster | top candidate
kanzlerkandidat kanzlerkandidatin kanzleranwärter | chancellor candidate
präsidentschaftskandidat präsidentschaftskandidatin präsidentschaftsbewerber präsidentschaftsanwärter | presidential candidate
wahlsieger wahlgewinner wahlsiegerin | election winner
wahlverlierer wahlverliererin | election loser
parteiausschluss parteirauswurf | expulsion party
übertritt parteiwechsel fraktionswechsel | defection
gesetzesänderung gesetzesnovelle novelle gesetzesreform | amendment
eilverfahren schnellverfahren | fast-track
wahlrechtsreform wahlrechtsänderung | electoral reform
haushaltsentwurf etatentwurf budgetentwurf | draft budget
nachtragshaushalt nachtragsetat | supplementary budget
haushaltssperre ausgabensperre ausgabenstopp | spending freeze
neuverschuldung kreditaufnahme nettokreditaufnahme | new borrowing
steuereinnahmen steueraufkommen steuererlöse | tax revenue
wirtschaftsforschungsinstitut konjunkturforscher wirtschaftsforscher | economic institute
konjunkturprognose wachstumsprognose konjunkturvorhersage wirtschaftsprognose | forecast
geschäftsklima ifo-index geschäftsklimaindex | business climate
auftragseingang auftragseingänge bestelleingang neuaufträge | orders
werksschließung standortschließung fabrikschließung werkschließung | plant closure
jahresgewinn jahresüberschuss jahresnettogewinn | annual profit
quartalsgewinn quartalsüberschuss | quarterly profit
börsenbeginn handelsbeginn | opening
börsenschluss handelsschluss handelsende | close
leitindex dax börsenbarometer | index dax
goldpreis goldkurs goldnotierung | gold price
euro-zone eurozone euroraum euro-raum währungsunion euroländer | eurozone
industrieländer industriestaaten industrienationen industriestaat | industrialised
anrainerstaat anrainerstaaten nachbarland nachbarstaat nachbarländer nachbarstaaten | neighbouring
inselstaat inselstaaten inselreich | island state
hafenstadt hafenort | port city
westjordanland westbank cisjordanien | west bank
gazastreifen gaza gaza-streifen | gaza
`;

/**
 * Phrases that mean one word of a group, one a line: the phrase, " = ", a word of this list or of the other two. "…" stands
 * for up to eight other words of the clause: verbs with the nouns that carry their meaning, in the orders of main and
 * dependent clauses.
 */
export const FURTHER_PHRASES = `
reicht … klage ein = verklagt
reichte … klage ein = verklagte
reichten … klage ein = verklagten
reichen … klage ein = verklagen
klage eingereicht = verklagt
klage einreichen = verklagen
klage einzureichen = verklagen
klage erhoben = verklagt
erhob … klage = verklagte
erhoben … klage = verklagten
zog vor gericht = verklagte
zogen vor gericht = verklagten
zieht vor gericht = verklagt
vor gericht gezogen = verklagt
vor gericht ziehen = verklagen
erlitt … verletzungen = verletzt
erlitten … verletzungen = verletzt
erleidet … verletzungen = verletzt
verletzungen erlitten = verletzt
verletzungen erlitt = verletzt
verletzungen zugezogen = verletzt
zog sich … verletzungen zu = verletzt
zogen sich … verletzungen zu = verletzt
trugen … verletzungen davon = verletzt
in mitleidenschaft gezogen = beschädigt
rücktritt erklärt = zurückgetreten
rücktritt eingereicht = zurückgetreten
reichte … rücktritt ein = zurücktrat
reichten … rücktritt ein = zurücktraten
rücktritt bekanntgegeben = zurückgetreten
gab … rücktritt bekannt = zurücktrat
legte … amt nieder = zurücktrat
legten … ämter nieder = zurücktraten
legt … amt nieder = zurücktritt
amt niedergelegt = zurückgetreten
ämter niedergelegt = zurückgetreten
gab … posten auf = zurücktrat
posten aufgegeben = zurückgetreten
posten geräumt = zurückgetreten
räumte … posten = zurücktrat
trat von … amt zurück = zurücktrat
stellte … antrag = beantragte
stellten … antrag = beantragten
stellt … antrag = beantragt
antrag stellen = beantragen
anträge gestellt = beantragt
reichte … antrag ein = beantragte
antrag eingereicht = beantragt
entscheidung getroffen = entschieden
entscheidung treffen = entscheiden
entscheidung gefällt = entschieden
fällte … entscheidung = entschied
fasste … beschluss = beschloss
fassten … beschluss = beschlossen
beschluss gefasst = beschlossen
fällte … urteil = urteilte
urteil gefällt = urteil
vereinbarung getroffen = vereinbart
abkommen geschlossen = vereinbart
vertrag geschlossen = vereinbart
vertrag unterschrieben = unterzeichnet
erzielten … einigung = einigten
erzielte … einigung = einigte
einigung erreicht = geeinigt
kam zu einer einigung = einigte
kamen zu einer einigung = einigten
verständigten sich auf = einigten
verständigten sich darauf = einigten
machte … vorschlag = vorschlug
machten … vorschlag = vorschlugen
unterbreitete … vorschlag = vorschlug
vorschlag gemacht = vorgeschlagen
machte … angebot = anbot
angebot gemacht = angeboten
unterbreitete … angebot = anbot
angebot unterbreitet = angeboten
leistete … hilfe = half
leisteten … hilfe = halfen
hilfe geleistet = geholfen
hilfe leisten = helfen
leistete … widerstand = widerstand
leisteten … widerstand = widerstand
leistete … beitrag = beitrug
beitrag geleistet = beigetragen
beitrag leisten = beitragen
übte … kritik = kritisierte
übten … kritik = kritisierten
übt … kritik = kritisiert
kritik geäußert = kritisiert
äußerte … kritik = kritisierte
äußerten … kritik = kritisierten
erhob … vorwürfe = vorwarf
erhoben … vorwürfe = vorwarfen
erhebt … vorwürfe = vorwirft
vorwürfe erheben = vorwerfen
machte … vorwürfe = vorwarf
äußerte … sorge = besorgt
äußerten … sorge = besorgt
zeigte sich besorgt = besorgt
zeigten sich besorgt = besorgt
äußerte … bedenken = bezweifelte
äußerten … bedenken = bezweifelten
äußerte … zweifel = bezweifelte
äußerten … zweifel = bezweifelten
hegt … zweifel = bezweifelt
brachte … zum ausdruck = äußerte
brachten … zum ausdruck = äußerten
sprach … warnung aus = warnte
gab … warnung heraus = warnte
warnung herausgegeben = gewarnt
sprach … dank aus = dankte
dank ausgesprochen = gedankt
sprach … lob aus = lobte
sprach … glückwünsche aus = gratulierte
sprach … beileid aus = kondolierte
sprach … empfehlung aus = empfahl
empfehlung ausgesprochen = empfohlen
sprach … drohung aus = drohte
drohung ausgesprochen = gedroht
stieß … drohungen aus = drohte
gab … versprechen = versprach
versprechen gegeben = versprochen
gab … zusage = zusagte
zusage gegeben = zugesagt
gab … zustimmung = zustimmte
gaben … zustimmung = zustimmten
zustimmung gegeben = zugestimmt
erteilte … zustimmung = zustimmte
zustimmung erteilt = zugestimmt
erteilte … genehmigung = genehmigte
genehmigung erteilt = genehmigt
genehmigung erteilen = genehmigen
erteilte … erlaubnis = erlaubte
erlaubnis erteilt = erlaubt
gab … erlaubnis = erlaubte
erteilte … auftrag = beauftragte
auftrag erteilt = beauftragt
erteilte … absage = ablehnte
absage erteilt = abgelehnt
erteilt … absage = ablehnt
erließ … verbot = verbot
verbot erlassen = verboten
verbot ausgesprochen = verboten
verhängte … verbot = verbot
verhängte … ausgangssperre = ausgangssperre
verhängte … sanktionen = sanktionierte
sanktionen verhängt = sanktioniert
verhängte … strafe = bestrafte
strafe verhängt = bestraft
belegte … mit … strafe = bestrafte
gab … befehl = befahl
befehl gegeben = befohlen
erteilte … befehl = befahl
gab … anweisung = anordnete
anweisung gegeben = angeordnet
erteilte … weisung = anordnete
stellte … forderung = forderte
stellten … forderungen = forderten
forderung gestellt = gefordert
stellte … frage = fragte
stellten … fragen = fragten
fragen gestellt = gefragt
gab … antwort = antwortete
antwort gegeben = geantwortet
gab … erklärung ab = erklärte
gaben … erklärung ab = erklärten
erklärung abgegeben = erklärt
rede gehalten = rede
führte … gespräche = verhandelte
führten … gespräche = verhandelten
gespräche geführt = verhandelt
führt … verhandlungen = verhandelt
führen … verhandlungen = verhandeln
führte … verhandlungen = verhandelte
führten … verhandlungen = verhandelten
verhandlungen geführt = verhandelt
führte … untersuchung durch = untersuchte
führten … untersuchung durch = untersuchten
untersuchung durchgeführt = untersucht
leitete … untersuchung ein = ermittlungen
untersuchung eingeleitet = ermittlungen
leitete … ermittlungen ein = ermittelte
leiteten … ermittlungen ein = ermittelten
ermittlungen eingeleitet = ermittelt
ermittlungen aufgenommen = ermittelt
nahm … ermittlungen auf = ermittelte
nahmen … ermittlungen auf = ermittelten
führte … umfrage durch = umfrage
führte … test durch = testete
test durchgeführt = getestet
tests durchgeführt = getestet
führte … razzia durch = durchsuchte
führten … razzien durch = durchsuchten
nahm … in betrieb = eröffnete
in betrieb genommen = eröffnet
in betrieb gegangen = eröffnet
ging … in betrieb = eröffnet
nahm … arbeit auf = begann
arbeit aufgenommen = begonnen
nahm … in anspruch = nutzte
in anspruch genommen = genutzt
in anspruch nehmen = nutzen
macht … gebrauch = nutzt
machte … gebrauch = nutzte
gebrauch gemacht = genutzt
gebrauch machen = nutzen
nahm … in haft = verhaftete
nahmen … in haft = verhafteten
nahm … in gewahrsam = festnahm
nahmen … in gewahrsam = festnahmen
nahm … in empfang = empfing
in empfang genommen = empfangen
nahmen … unter beschuss = beschossen
nahm … unter beschuss = beschoss
unter beschuss genommen = beschossen
eröffnete … das feuer = schoss
eröffneten … das feuer = schossen
das feuer eröffnet = geschossen
feuer eröffnet = geschossen
setzte … in brand = anzündete
setzten … in brand = anzündeten
steckte … in brand = anzündete
steckten … in brand = anzündeten
setzte … außer kraft = aufhob
setzten … außer kraft = aufhoben
setzte … unter druck = drängte
setzten … unter druck = drängten
übte … druck … aus = drängte
übten … druck … aus = drängten
übt … druck … aus = drängt
setzte … in kenntnis = informierte
setzte … ein ende = beendete
bereitete … ein ende = beendete
setzte … auf freien fuß = freiließ
kam auf freien fuß = freigelassen
kam … zu tode = starb
kamen … zu tode = starben
kostete … das leben = starben
kosteten … das leben = starben
verlor … das leben = starb
verloren … das leben = starben
verlor … leben = starb
verloren … leben = starben
riss … in den tod = starben
tötete sich = selbstmord
nahm sich … das leben = selbstmord
erlag … verletzungen = starb
erlagen … verletzungen = starben
verletzungen erlegen = gestorben
ergriff … die flucht = floh
ergriffen … die flucht = flohen
gelang die flucht = entkam
gelang … flucht = entkam
nahm … reißaus = floh
suchte … das weite = floh
brachten … in sicherheit = evakuierten
brachte … in sicherheit = evakuierte
brachte … zu fall = kippte
brachten … zu fall = kippten
brachte … auf den weg = billigte
brachten … auf den weg = billigten
bringt … auf den weg = billigt
gab … grünes licht = zustimmte
gaben … grünes licht = zustimmten
gibt … grünes licht = zustimmt
stellte … in aussicht = ankündigte
stellten … in aussicht = ankündigten
stellt … in aussicht = ankündigt
stellte … in frage = bezweifelte
stellten … in frage = bezweifelten
stellt … in frage = bezweifelt
stellte … unter beweis = bewies
unter beweis gestellt = bewiesen
stellte … zur verfügung = bereitstellte
stellten … zur verfügung = bereitstellten
stellt … zur verfügung = bereitstellt
legte … berufung ein = berufung
legten … berufung ein = berufung
legte … beschwerde ein = beschwerde
legten … beschwerde ein = beschwerde
legte … einspruch ein = einspruch
legte … veto ein = veto
legte … revision ein = berufung
revision eingelegt = berufung
berufung angekündigt = berufung
ging … in berufung = berufung
legte … auf eis = aussetzte
lahm gelegt = blockiert
deutschen bundesbank = bundesbank
deutsche bundesbank = bundesbank
weiße haus = us-regierung
weißen haus = us-regierung
weißes haus = us-regierung
weißen hauses = us-regierung
federal reserve = us-notenbank
amerikanische notenbank = us-notenbank
amerikanischen notenbank = us-notenbank
oberste gericht = gerichtshof
oberstes gericht = gerichtshof
obersten gericht = gerichtshof
supreme court = gerichtshof
internationale strafgerichtshof = strafgerichtshof
internationalen strafgerichtshof = strafgerichtshof
europäische gerichtshof = eugh
europäischen gerichtshof = eugh
europäischer gerichtshof = eugh
europäische kommission = eu-kommission
europäischen kommission = eu-kommission
europäische parlament = eu-parlament
europäischen parlament = eu-parlament
internationale währungsfonds = währungsfonds
internationalen währungsfonds = währungsfonds
internationaler währungsfonds = währungsfonds
internationale atomenergiebehörde = iaea
internationalen atomenergiebehörde = iaea
internationale atomenergie-organisation = iaea
internationale olympische komitee = ioc
internationalen olympischen komitee = ioc
deutsche fußball-bund = dfb
deutschen fußball-bund = dfb
deutsche gewerkschaftsbund = dgb
deutschen gewerkschaftsbund = dgb
freie demokraten = fdp
freien demokraten = fdp
heilige vater = papst
heiligen vater = papst
heiliger stuhl = vatikan
heiligen stuhl = vatikan
olympische spiele = olympia
olympischen spiele = olympia
olympischen spielen = olympia
0,25 prozentpunkte = viertelpunkt
25 basispunkte = viertelpunkt
ein viertelprozentpunkt = viertelpunkt
aus anlass = anlässlich
im anschluss = anschließend
im vorfeld = zuvor
an stelle = anstelle
zum beispiel = beispielsweise
vor allem = besonders
in der tat = tatsächlich
im prinzip = grundsätzlich
im grunde = grundsätzlich
im allgemeinen = allgemein
in erster linie = hauptsächlich
zum großen teil = weitgehend
zu großen teilen = weitgehend
zum größten teil = weitgehend
darüber hinaus = zudem
aus diesem grund = deshalb
im augenblick = derzeit
im moment = derzeit
zur zeit = derzeit
zum jetzigen zeitpunkt = derzeit
zum ersten mal = erstmals
von neuem = erneut
auf dauer = dauerhaft
auf unbestimmte zeit = unbefristet
bis auf weiteres = vorläufig
eine reihe von = mehrere
eine anzahl = mehrere
beschäftigt sich mit = befassen
beschäftigte sich mit = befassen
beschäftigten sich mit = befassen
von bedeutung = wichtig
von großer bedeutung = wichtig
eine rolle spielen = wichtig
auf der stelle = sofort
mit sofortiger wirkung = sofort
ohne verzug = unverzüglich
ohne erfolg = erfolglos
ohne ergebnis = ergebnislos
mit erfolg = erfolgreich
in die höhe getrieben = erhöht
trieb … in die höhe = erhöhte
in die höhe geschnellt = gestiegen
schnellte … in die höhe = stieg
nach oben geschraubt = erhöht
schraubte … nach oben = erhöhte
nach unten korrigiert = gesenkt
nach oben korrigiert = erhöht
rote zahlen = verlust
rutschte … in die verlustzone = verlust
meldete … insolvenz an = insolvenz
meldete … konkurs an = insolvenz
insolvenz angemeldet = insolvenz
insolvenz beantragt = insolvenz
stellte … insolvenzantrag = insolvenz
legten … arbeit nieder = streikten
traten … in streik = streikten
traten in den streik = streikten
gab … stimme ab = wählte
gaben … stimme ab = wählten
stimmen abgegeben = gewählt
vom netz genommen = abgeschaltet
vom netz gehen = abschalten
ging vom netz = abgeschaltet
nahm … vom netz = abschaltete
unter dem verdacht = verdächtigt
unter verdacht = verdächtigt
steht im verdacht = verdächtigt
stehen im verdacht = verdächtigt
stand im verdacht = verdächtigt
in verdacht geraten = verdächtigt
liegt … zur last = vorgeworfen
wird … zur last gelegt = vorgeworfen
muss sich … verantworten = angeklagt
müssen sich … verantworten = angeklagt
musste sich … verantworten = angeklagt
befand … für schuldig = verurteilte
sprach … schuldig = verurteilte
hinter gittern = gefängnis
hinter gitter = gefängnis
erhob … anklage = anklagte
erhoben … anklage = angeklagt
anklage erhoben = angeklagt
erstattete … anzeige = anzeigte
erstatteten … anzeige = anzeigten
anzeige erstattet = angezeigt
anzeige erstatten = anzeigen
ausfindig gemacht = aufgespürt
ausfindig machen = aufspüren
den sieg davongetragen = gewonnen
trug … sieg davon = gewann
sieg errungen = gewonnen
errang … sieg = gewann
errangen … sieg = gewannen
feierte … sieg = gewann
feierten … sieg = gewannen
sicherte sich … titel = gewann
holte … titel = gewann
holte sich … titel = gewann
kassierte … niederlage = verlor
kassierten … niederlage = verloren
niederlage kassiert = verloren
erlitt … niederlage = verlor
erlitten … niederlage = verloren
musste sich … geschlagen geben = verlor
mussten sich … geschlagen geben = verloren
trennten sich … unentschieden = unentschieden
spielten … unentschieden = unentschieden
erklärte … seinen rücktritt = zurücktrat
erklärte … ihren rücktritt = zurücktrat
erklärten … ihren rücktritt = zurücktraten
traf … eine entscheidung = entschied
trafen … eine entscheidung = entschieden
traf … die entscheidung = entschied
traf … eine vereinbarung = vereinbarte
trafen … eine vereinbarung = vereinbarten
schlossen … ein abkommen = vereinbarten
schloss … ein abkommen = vereinbarte
schlossen … einen vertrag = vereinbarten
schloss … einen vertrag = vereinbarte
hielt … eine rede = rede
hielten … eine rede = rede
gab … ein interview = interview
ging … in führung = führungstreffer
gingen … in führung = führungstreffer
ging … an die börse = börsengang
gehen … an die börse = börsengang
an die börse gehen = börsengang
an die börse gebracht = börsengang
ging … in rente = ruhestand
in rente gehen = ruhestand
in den ruhestand = ruhestand
in pension = ruhestand
gab … das ja-wort = heiratete
gaben sich … das ja-wort = heirateten
schloss … die ehe = heiratete
brachte … zur welt = geburt
kam … zur welt = geburt
lief … auf grund = havarie
auf grund gelaufen = havarie
in die irre geführt = getäuscht
in die irre führen = täuschen
hinters licht geführt = getäuscht
aufs spiel gesetzt = gefährdet
aufs spiel setzen = gefährden
setzte … aufs spiel = gefährdete
in gefahr gebracht = gefährdet
in gefahr bringen = gefährden
brachte … in gefahr = gefährdete
unter strafe gestellt = verboten
unter strafe stellen = verbieten
stellte … unter strafe = verbot
zur welt gebracht = geburt
in beschlag genommen = besetzt
fiel … zum opfer = starb
fielen … zum opfer = starben
champions league = königsklasse
`;
