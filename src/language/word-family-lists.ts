/**
 * Words that stand for one idea in news, one family a line: strong verbs with their forms, derivations, everyday words
 * beside those that reports use, and the English for it. Written by hand from general knowledge of both languages;
 * forms that share a stem ("Raketen", "Rakete") need not be listed.
 */
export const FAMILIES = `
sterben stirbt starb starben gestorben verstorben tot tote toten tod todes todesfall ableben umgekommen erlag erlegen todesopfer died die dies dead death deaths killed
töten tötete getötet umgebracht ermordet mord morde mörder erschossen erstochen tötung ermordung todesschütze killen kill killed killer murder murdered
verletzt verletzte verletzung verletzungen verwundet blessuren schwerverletzt injured hurt wounded injury injuries
krank krankheit erkrankt erkrankung leiden litt gelitten infektion infiziert patient ill illness disease sick
begraben beerdigt bestattet beigesetzt beerdigung begräbnis bestattung beisetzung friedhof grab buried funeral cemetery grave
geboren geburt geburtstag born birth birthday
heiraten heiratete verheiratet hochzeit ehe trauung ehefrau ehemann gattin married marriage wedding wife husband
kind kinder kindern junge mädchen nachwuchs kids child children boy girl
mann männer mannes ehemann man men
frau frauen dame damen woman women lady
vater mutter eltern papa mama father mother parents
sohn tochter söhne töchter son daughter
jugendliche jugendlicher teenager jugend youth young
leute menschen personen bevölkerung bürger einwohner bewohner people persons residents inhabitants citizens
stehlen stahl gestohlen klauen klaute geklaut entwendet entwendete erbeutet erbeutete diebstahl dieb raub raubte geraubt beute fehlte abhanden stolen steal stole theft robbed robbery thief
einbruch einbrecher eingebrochen eindringen burglary
festnehmen festgenommen festnahme verhaftet verhaftung inhaftiert gefängnis haft haftstrafe eingesperrt einsperren festgehalten festhalten gefasst geschnappt schnappen gefangen arrest arrested prison jail detained caught
gericht prozess verfahren verhandlung richter urteil verurteilt verurteilung justiz klage angeklagt angeklagter court trial judge verdict sentence sentenced convicted
strafe bestraft bestrafung haftstrafe bewährungsstrafe geldstrafe freiheitsstrafe bußgeld punishment penalty fine
anwalt anwältin rechtsanwalt jurist juristin verteidiger lawyer attorney
polizei polizist polizisten polizeibeamte beamte beamten ermittler police officers cops policeman
verbrechen straftat straftaten delikt tat verbrochen kriminell crime criminal
täter verdächtiger tatverdächtiger angreifer schütze attentäter attacker suspect gunman perpetrator
opfer todesopfer getötete victim victims casualties
anschlag attentat terroranschlag bombenanschlag sprengsatz explosion bombe attack bombing bomb blast
angriff angriffe angreifen angegriffen attacke offensive überfall überfallen gestürmt einmarsch attack attacked invasion raid
krieg kampf kämpfe gefecht gefechte kämpfen kämpften schlacht war fighting fight battle
soldat soldaten truppen armee militär streitkräfte bundeswehr heer army troops soldiers military
abzug abziehen abgezogen rückzug raus verlassen withdraw withdrawal leave
flugzeug flugzeuge flieger maschine jet kleinflugzeug passagierflugzeug plane aircraft airplane flight
abstürzen abgestürzt absturz stürzte verunglückt verunglückte abgeschossen crash crashed
unfall unfälle verunglückt unglück karambolage kollision crash zusammenstoß autounfall accident crash
prallen prallte geprallt krachte knallte stieß gestoßen rammte gerammt kollidierte raste crashed hit rammed
auto autos wagen pkw fahrzeug fahrzeuge kfz car cars vehicle
lastwagen lkw laster lastkraftwagen sattelzug truck lorry
zug züge bahn eisenbahn lokomotive waggon zugverkehr bahnverkehr train railway
schiff schiffe frachter boot fähre kahn dampfer ship boat vessel ferry
fahren fuhr fuhren gefahren fahrt reise drive drove ride
fliegen flog flogen geflogen flug fly flew
reisen reiste gereist reise besuch besuchen besuchte besucht trip travel visit visited
straße autobahn landstraße road highway street motorway
feuer brand brannte brannten brennen gebrannt flammen feuerwehr angezündet fire burn burned burning blaze
sturm orkan unwetter taifun hurrikan zyklon tornado orkantief storm hurricane typhoon
regen regnete niederschläge überschwemmung hochwasser flut überflutung flood floods rain
erdbeben beben erdstoß erschüttert earthquake quake
schaden schäden sachschaden beschädigt zerstört zerstörung verwüstet damage damaged destroyed
retten rettete gerettet rettung überlebt überleben überlebte überlebende entkamen entkommen rescue rescued saved survive survived survivors
fliehen floh flohen geflohen flucht geflüchtet flüchtete flüchtling flüchtlinge flüchtlingen fled escape escaped refugees
finden gefunden entdeckt entdeckung entdeckte fund aufgefunden ausgegraben fand fundort found discovered discovery dug
suchen suche gesucht fahndung search searched wanted missing vermisst
arbeit job jobs arbeitsplatz arbeitsplätze stelle stellen beschäftigung arbeitsstelle employment work worked jobs
mitarbeiter beschäftigte angestellte arbeitnehmer belegschaft personal arbeiter employees staff workers
entlassen entlassung kündigung gekündigt stellenabbau abbauen abbau streichen gestrichen stellenkürzungen gefeuert feuerte fired layoffs cut dismissed sacked
arbeitslos arbeitslose arbeitslosigkeit erwerbslos erwerbslose unemployed unemployment
streik streiken gestreikt ausstand arbeitsniederlegung arbeitskampf strike
protest proteste protestieren protestierten demonstration demonstrationen demo demos kundgebung demonstranten demonstriert protests protesters
chef boss vorsitzender vorstandsvorsitzender leiter geschäftsführer konzernchef direktor vorstandschef präsident boss chief head ceo chairman director
leiten leitete geleitet leitung führen führte geführt führung anführen vorsitz chaired led lead
firma unternehmen konzern gesellschaft betrieb hersteller company firm business corporation
fluggesellschaft airline airlines luftfahrtunternehmen
kaufen kaufte gekauft kauf übernehmen übernahm übernommen übernahme erwerben erwarb erworben buy bought purchase takeover acquired
verkaufen verkaufte verkauft verkauf veräußert sell sold sale
preis kosten kostet kostete gekostet teuer gebühr betrag cost costs price fee expensive
zahlen bezahlen zahlte bezahlt gezahlt zahlung bezuschusst zuschuss finanziert finanzierung dazugezahlt pay paid payment spend spent ausgeben ausgaben
geld bargeld mittel kapital summe euro money cash funds
gewinn profit überschuss ertrag profit earnings
gewinnen gewann gewannen gewonnen sieg siegte sieger siegerin gewinner triumph besiegt besiegte schlug geschlagen bezwang durchsetzen durchgesetzt win won winner victory beat defeated
verlieren verlor verloren niederlage unterlag unterlegen unterliegen verpasst lost lose defeat
spiel partie match begegnung finale turnier spielen spielte gespielt game match play played
mannschaft team elf auswahl nationalmannschaft kader team squad
trainer coach trainerin übungsleiter coach
tor tore treffer goal goals
platz rang stelle position rank place
meister meisterschaft weltmeister weltmeisterschaft wm titel champion championship
rekord bestmarke weltrekord höchststand record
wahl wahlen gewählt wählen wählte abstimmung votum urnengang stimmen stimme election elections elected vote votes poll
partei fraktion party
regierung kabinett regierungskoalition koalition bündnis government cabinet coalition
ministerpräsident premier premierminister regierungschef staatschef premier
präsident staatschef staatsoberhaupt präsidentschaft president
minister ministerin ressortchef minister secretary
parlament bundestag abgeordnete unterhaus kongress parliament congress
gesetz gesetze gesetzentwurf verordnung regelung vorschrift law bill act
zurücktreten zurückgetreten rücktritt abgang amtsverzicht handtuch aufgeben resign resigned resignation
ernennen ernannt ernennung berufen nominiert nominierung nachfolger nachfolge appointed appoint nominated successor
fordern forderte gefordert forderung verlangen verlangt verlangte appell aufruf aufgerufen demand demanded call called want wants wanted
ablehnen abgelehnt lehnte ablehnung zurückgewiesen widersprach widerspruch verweigert weigert weigerte gegner dagegen nein reject rejected refuse refused opposed against
zustimmen zugestimmt zustimmung befürwortet billigt gebilligt genehmigt angenommen einverstanden approve approved agree agreed
erlauben erlaubt erlaubnis dürfen genehmigung zulassung gestattet allow allowed permitted permission
verbieten verboten verbot untersagt untersagte untersagung ban banned forbidden prohibited
kritisieren kritisierte kritik bemängelt bemängeln beanstandet vorwurf vorwürfe vorgeworfen warf kreidete rügte beschwerde criticism criticized criticised complain complaint blamed
loben lobte gelobt lob begrüßte würdigte praise praised
sagen sagte gesagt erklärte erklären erklärung äußerte äußerung mitteilen mitgeteilt mitteilung aussage meinte said say says statement told claim claimed
ankündigen angekündigt ankündigung kündigte bekanntgegeben bekanntgabe announced announce announcement
berichten berichtete bericht berichte meldung meldete gemeldet report reported reports
fragen fragte gefragt frage befragt umfrage interview ask asked question survey
antworten antwortete antwort reagieren reagierte reaktion answer answered reaction react reacted response
glauben glaubte geglaubt meinung ansicht auffassung überzeugt denken dachte believe believed opinion think thought
hoffen hofft hoffte hoffnung hope hopes hoped
fürchten fürchtet befürchtet befürchtung angst furcht sorge panik bange afraid fear feared fears worried
warnen warnt warnte warnung warn warned warning
drohen droht drohte bedroht bedrohung drohung threaten threatened threat threatens
helfen hilft half geholfen hilfe unterstützen unterstützt unterstützung beistand help helped support supported aid assistance
planen plant plante plan pläne vorhaben beabsichtigt absicht vorgesehen plan planned plans intend
beginnen begann begannen begonnen beginn start startete gestartet anfangen anfing eröffnet eröffnung begin began start started begun opened
enden endete geendet ende beendet abgeschlossen schluss vorbei end ended finish finished
öffnen geöffnet offen eröffnet öffnung öffnungszeiten open opened opening
schließen geschlossen schloss schließung dicht close closed
bauen baute gebaut bau errichtet errichtung neubau gebaute build built construction
herstellen hergestellt herstellung produziert produktion gefertigt gepresst hersteller produced produce production manufactured made
entwickeln entwickelt entwicklung develop developed development
forscher wissenschaftler studie untersuchung forschung experten researchers scientists study research
untersuchen untersucht untersuchung ermittlung ermittlungen ermittelt geprüft überprüft kontrolle kontrollen investigate investigated investigation
gründen gründete gegründet gründung entstanden entstehung founded established foundation
steigen stieg stiegen gestiegen anstieg zunahme zugenommen erhöht erhöhung gewachsen wachstum teurer rise rose risen increase increased
fallen fiel fielen gefallen sinken sank gesunken rückgang abgenommen verringert gesenkt fall fell fallen drop dropped decline decreased
groß größe größte größter large big biggest largest
hoch höhe höher höchste high height highest tall
lang länge langen long length
alt alter jährige jährigen old age aged
neu neue neuer new
klein kleine kleiner small little
stark stärke heftig strong strength strongest
schnell geschwindigkeit tempo fast speed
wetter temperatur grad warm kalt weather temperature
schule schüler gymnasium lehrer unterricht school pupils students teacher headmaster schulleiter direktor
universität hochschule uni campus studenten studierende university students
lernen lernte gelernt studiert studium ausbildung bildung besuchte study studied learn education
krankenhaus klinik klinikum spital hospital clinic
arzt ärzte ärztin mediziner doktor doctor doctors physician
medikament arznei medizin mittel wirkstoff drug medicine
impfung impfen geimpft impfstoff vaccine vaccination
essen aß gegessen nahrung lebensmittel speisen mahlzeit food eat ate
trinken trank getrunken getränk drink drank
wasser gewässer water
strom elektrizität energie power electricity energy
atomkraftwerk akw kernkraftwerk meiler reaktor atomreaktor reactor nuclear
öl erdöl rohöl oil
benzin sprit treibstoff kraftstoff biosprit ethanol bioethanol fuel petrol gasoline
leitung pipeline gasleitung erdgaspipeline
gas erdgas gas
aktie aktien kurs börse börsen aktienkurs share shares stock stocks
schulden verschuldet verschuldung schuldenstand kredit debt debts
steuer steuern abgabe tax taxes
verdienen verdient verdiente gehalt lohn einkommen dazuverdienen anrechnung earn salary wage income
film filme kino streifen spielfilm movie film
musik lied lieder song songs album platte platten cd cds musiker sänger band singt sang gesungen music song singer musician
buch bücher roman autor schriftsteller book novel author writer
zeitung blatt zeitschrift magazin presse newspaper paper magazine
fernsehen sender tv rundfunk radio television broadcaster channel
internet netz online web website webseite internet
computer rechner pc software computer
handy mobiltelefon smartphone telefon cellphone phone mobile
hacker cyber cyberwar cyberkrieg hacker
daten information informationen angaben data information
brief schreiben schriftstück mail abschiedsbrief schrieb geschrieben letter mail written wrote
foto bild fotos bilder aufnahme kamera picture photo image camera
preis auszeichnung ausgezeichnet preisträger verliehen verleihung geehrt award prize awarded
vertrag verträge abkommen vereinbarung pakt unterschrieb unterzeichnet unterzeichnung bindet contract treaty agreement deal signed
treffen traf trafen getroffen begegnung zusammentreffen gespräch gespräche gipfel meet met meeting talks summit
verhandeln verhandlung verhandlungen verhandelt negotiate negotiations talks
streit streitpunkt konflikt auseinandersetzung kontroverse dispute conflict quarrel
denkmal mahnmal gedenkstätte monument memorial
feiern feierte gefeiert feier fest feierlichkeiten jubiläum celebrate celebrated celebration party
tier tiere viecher wildtiere art arten animal animals species
hund katze pferd pferde kuh kühe rind rinder kuhherde dog cat horse cow cattle
wald urwald regenwald dschungel forest jungle rainforest
insel inseln island islands
berg gebirge gipfel mountain
stadt städte ort ortschaft city town
land länder staat staaten country countries nation state
grenze grenzen grenzgebiet border
welt weltweit erde world earth
amerika usa amerikaner amerikanisch amis us america american americans
deutschland deutsch deutsche deutschen bundesrepublik germany german germans
frankreich französisch franzose franzosen france french
großbritannien britisch briten brite england englisch engländer britain british uk
russland russisch russe russen moskau kreml russia russian russians moscow kremlin
china chinesisch chinese chinesen peking china beijing
japan japanisch japaner tokio japanese tokyo
italien italienisch italiener rom italy italian
spanien spanisch spanier madrid spain spanish
schweiz schweizer eidgenossen switzerland swiss
österreich österreichisch österreicher wien austria austrian vienna
türkei türkisch türken ankara turkey turkish
griechenland griechisch griechen athen greece greek
polen polnisch warschau poland polish
niederlande niederländisch holland holländisch holländer netherlands dutch
israel israelisch israeli israelis jerusalem israeli
palästina palästinenser palästinensisch hamas palestinian palestine
irak irakisch bagdad iraq iraqi baghdad
iran iranisch teheran iranian
ägypten ägyptisch kairo egypt egyptian cairo
indien indisch inder india indian
südafrika südafrikanisch
nordkorea nordkoreanisch pjöngjang pyongyang korea koreanisch
myanmar burma birma
simbabwe zimbabwe
europa europäisch europäer eu europe european
 uno un
nobelpreis friedensnobelpreis nobel
weltall raumfahrt raumschiff raumfähre shuttle rakete iss raumstation space rocket spacecraft
start starten gestartet abflug startete launch launched
landen gelandet landung land landed landing
schicken schickte geschickt entsenden entsandt entsendung sent send deployment deploy
liefern lieferte geliefert lieferung beliefert deliver delivered delivery supply
waffe waffen gewehr pistole munition bewaffnet weapon weapons gun guns armed
schießen schoss schossen geschossen schuss schüsse schießerei angeschossen shoot shot shooting
schlagen schlug geschlagen schläge prügel prügelei hit beat beaten
lügen log gelogen gelogen falsch falschen falsche geschwindelt schwindel betrug betrüger täuschung manipulation lie lied false fraud fake
bestätigen bestätigte bestätigt bestätigung confirm confirmed
bestreiten bestritt dementiert dementierte leugnet zurückgewiesen deny denied
verhindern verhindert verhinderte verhinderung stoppen gestoppt vermieden prevent prevented stop stopped
enttäuscht enttäuschung traurig trauer disappointed sad
gefährlich gefahr risiko riskant danger dangerous risk
rauswurf rausgeworfen ausschluss ausgeschlossen hinauswurf exclusion excluded expelled
einladen eingeladen einladung lud invite invited invitation
besitzen besitzt besitzer eigentümer gehört gehörte inhaber own owner owns
ändern geändert änderung veränderung wandel change changed
wohnen wohnte gewohnt wohnung wohnhaft haus leben lebte live lived lives house home
zimmer raum hotelzimmer room
kirche papst bischof religion glaube church pope bishop
könig königin krone gekrönt krönung thron monarch king queen crowned coronation
tragen trug getragen kleidung bekleidet wear wore clothes
toilette pinkeln klo wc toilettenbenutzung toilet
bauernhof bauernhöfe farm farmen bauer bauern landwirt landwirte farmer farms
erreichen erreicht erreichte ziel zweck bezweckt bezwecken zerstören goal aim purpose
name namen heißt hieß genannt nannte bezeichnet bezeichnete nennen name named called
beschreiben beschrieb beschrieben charakterisierte charakterisiert bezeichnete describe described
vergleichen verglich verglichen vergleich vergleicht compare compared comparison
zeigen zeigte gezeigt gezeigte show showed shown
bleiben blieb geblieben stay stayed remain
bekommen bekam erhalten erhielt erhielten empfangen kriegt gekriegt kriegte get got received receive
verstecken versteckt versteckte versteckten verbergen verborgen hide hid hidden
wachsen wuchs gewachsen grow grew growth
zählen zählte gezählt zählung anzahl count number
gleichzeitig zugleich simultaneously
jährlich jahr jahre yearly annual annually year years
täglich tag tage daily day days
`;

/** Kinds of things and what belongs to them: a question names the kind ("welche Krankheit"), the report the thing. */
export const KINDS = `
krankheit leiden todesursache: krebs krebsleiden leukämie tumor herzinfarkt infarkt herzversagen schlaganfall lungenentzündung grippe malaria aids cholera ebola diabetes alzheimer parkinson demenz infektion virus hirnblutung covid corona organversagen embolie
verletzung todesursache: stichverletzung stichverletzungen schussverletzung bruch knochenbruch verbrennung verbrennungen rauchvergiftung rauchgasvergiftung schnittwunde prellung gehirnerschütterung stiche kopfverletzung
sprache: deutsch englisch französisch spanisch italienisch russisch türkisch arabisch chinesisch japanisch latein portugiesisch polnisch
partei: spd cdu csu fdp grüne grünen linke linkspartei pds afd npd ödp piratenpartei republikaner demokraten konservative liberale sozialdemokraten sozialisten kommunisten labour tories
tier viecher animal: bär bären puma tiger löwe affe affen vogel vögel papagei kolibri tukan elefant hund katze pferd kuh rind schwein schaf fisch wal hai delfin schlange wolf fuchs hase huhn ente gans zebra esel insekt biene
fabelwesen wesen: drache sirene nixe meerjungfrau einhorn riese zwerg hexe geist gespenst ungeheuer kobold elf fee troll
chemikalie stoff substanz: säure salzsäure lauge ammoniak chlor benzol benzin öl gas methan quecksilber anilin phosphor nitrat cyanid dioxin granulat schwefel
waffe: gewehr pistole messer granate granaten rakete raketen bombe bomben panzer maschinengewehr machete axt revolver sprengstoff drohne
fahrzeug: auto bus lkw lastwagen zug motorrad fahrrad flugzeug schiff mercedes traktor
kleidung tracht kopf: hut mütze helm kappe perücke hose hemd kleid jacke mantel dirndl lederhose schuhe krone
beruf: lehrer arzt anwalt ingenieur bauer polizist journalist schauspieler sänger maler pilot koch verkäufer mechaniker richter
sport sportart: fußball handball basketball eishockey tennis golf schwimmen boxen radsport skispringen biathlon leichtathletik turnen rudern segeln
farbe: rot grün blau gelb schwarz weiß orange braun grau violett rosa
getränk: bier wein wasser kaffee tee milch saft schnaps limonade
instrument: gitarre klavier geige trompete schlagzeug flöte orgel cello saxophon
religion konfession: christ christen muslim muslime islam jude juden judentum buddhist hindu katholisch evangelisch protestantisch
himmelsrichtung: norden süden westen osten
mitarbeiter personal: verwaltung management produktion vertrieb ingenieure arbeiter
körperdaten daten: fingerabdruck fingerabdrücke dna dna-spuren iris blutgruppe
daten beute unterlagen: mails e-mails dokumente passwörter strategiepapiere reiseroute akten kreditkartendaten
airline fluggesellschaft: lufthansa ryanair easyjet klm air swissair iberia alitalia
medium zeitung blatt: spiegel bild focus times post welt guardian tribune figaro monde
material werkstoff: holz stahl glas beton stein eisen kupfer gold silber kunststoff plastik glasbausteinen marmor bronze
`;
