/**
 * Words of public life that reports put for each other when they reword one dispatch, one group a line: saying, asking,
 * refusing, planning, beginning and ending; politics, elections, diplomacy, war, crime, courts, accidents, disasters,
 * migration, religion, media. Written by hand from general knowledge of German; no list was copied. Format of a line:
 * German words, " | ", the English words that a question may use for them. Words are folded and stemmed by whoever
 * reads the list, so regular inflections of one stem are mostly left out.
 */
export const PUBLIC_LIFE = `
sagen sagte gesagt äußern äußerte geäußert äußerung erklären erklärte verlauten verlautete ausführen ausführte statement stellungnahme meinte | say said says saying stated statement remark remarked
mitteilen mitteilte mitgeteilt mitteilung bekanntgeben bekanntgibt bekanntgab bekanntgegeben bekanntgabe bekanntmachen bekanntmachte verkünden verkündete verkündung kundtun verlautbarung vermelden vermeldete | announce announced announcement inform informed disclose disclosed
ankündigen ankündigte angekündigt ankündigung avisieren avisierte ankündigungen vorankündigung | announce announced announcement herald heralded
berichten berichtete bericht melden meldete gemeldet meldung schildern schilderte geschildert schilderung report | report reported reports reporting account
informieren informierte informiert unterrichten unterrichtete benachrichtigen benachrichtigte benachrichtigt verständigte mitteilen mitgeteilt mitteilte | inform informed notify notified notification told
erzählen erzählte erzählt erzählung | tell told recount recounted narrate story
beschreiben beschrieb beschrieben beschreibung schildern schilderte geschildert schilderung darstellen darstellte dargestellt darstellung charakterisieren charakterisierte | describe described description depict depicted portray portrayed
bezeichnen bezeichnete bezeichnet nennen nannte genannt titulieren titulierte bezeichnung | call called calls describe described label labelled name named term termed
einstufen einstufte eingestuft einstufung klassifizieren klassifizierte klassifiziert kategorisieren einordnen einordnete eingeordnet einordnung | classify classified classification rate rated categorise
betonen betonte betont bekräftigen bekräftigte bekräftigt unterstreichen unterstrich unterstrichen hervorheben hervorhob hervorgehoben herausstellte nachdrücklich | stress stressed emphasise emphasised emphasize emphasized underline underlined underscore highlight highlighted
bekräftigen bekräftigte bekräftigt bekräftigung wiederholte beteuern beteuerte | reaffirm reaffirmed reiterate reiterated
versichern versicherte versicherung beteuern beteuerte beteuert beteuerung zusichern zusicherte zugesichert zusicherung garantieren | assure assured assurance insist insisted
behaupten behauptete behauptet behauptung angeblich vorgeblich vermeintlich | claim claimed claims allege alleged allegedly assert asserted purported
hinweisen hinwies hingewiesen hinweis verweisen verwies verwiesen verweis | point pointed refer referred reference note noted
erwähnen erwähnte erwähnt erwähnung ansprechen anspricht ansprach angesprochen | mention mentioned cite cited
andeuten andeutete angedeutet andeutung signalisieren signalisierte signalisiert | hint hinted suggest suggested imply implied indicate indicated signal signalled
ergänzen ergänzte ergänzt ergänzung hinzufügen hinzufügte hinzugefügt hinzusetzte | add added adding addition
zitieren zitierte zitiert zitat wiedergeben wiedergab wiedergegeben | quote quoted cite cited
kommentieren kommentierte kommentiert kommentar anmerken anmerkte angemerkt anmerkung stellungnahme | comment commented comments remark remarked
erläutern erläuterte erläutert erläuterung erklären erklärte erklärung darlegen darlegte dargelegt darlegung | explain explained explanation clarify
begründen begründete begründet begründung rechtfertigen rechtfertigte gerechtfertigt rechtfertigung | justify justified justification argue argued reason reasons grounds
klarstellen klarstellte klargestellt klarstellung | clarify clarified clarification straight
berichtigen berichtigte berichtigt berichtigung korrigieren korrigierte korrigiert korrektur richtigstellen richtigstellte richtigstellung | correct corrected correction rectify amend amended
sprechen spricht sprach gesprochen reden redete geredet unterhalten unterhielt | speak spoke spoken talk talked talking
rede ansprache vortrag redebeitrag festrede | speech speeches address addressed
gespräch gespräche unterredung dialog unterhaltung gedankenaustausch meinungsaustausch konsultation konsultationen | talk talks conversation dialogue consultation consultations discussion
beraten beriet beratung beratungen erörtern erörterte erörtert erörterung besprechen besprach besprochen besprechung diskutieren diskutierte diskutiert diskussion | discuss discussed discussion deliberate deliberated consult
debattieren debattierte debattiert debatte diskutieren diskutierte diskutiert diskussion disput | debate debated debates discuss discussed discussion controversy
verhandeln verhandelte verhandelt verhandlung verhandlungen feilschen unterhandeln sondieren sondierung sondierungsgespräche | negotiate negotiated negotiating negotiation negotiations talks bargain
streiten stritt gestritten streit zwist zank auseinandersetzung disput zerwürfnis querelen knatsch zoff krach hickhack | quarrel quarrelled argue argued argument dispute row fight feud
fragen fragte gefragt frage befragen befragte befragt nachfragen nachfragte nachgefragt anfrage erkundigen erkundigte | ask asked question questions inquire inquired query
bitten bat gebeten bitte ersuchen ersuchte ersucht anfragen anfragte angefragt anfrage | ask asked request requested requests plead
betteln bettelte anflehen flehen flehte gefleht anflehte | beg begged plead pleaded implore
antworten antwortete geantwortet antwort entgegnen entgegnete entgegnet erwidern erwiderte erwiderung beantworten beantwortete replik | answer answered answers reply replied response respond responded
reagieren reagierte reagiert reaktion antworten antwortete antwort erwiderung | react reacted reaction reactions respond responded response
fordern forderte gefordert forderung verlangen verlangte verlangt pochen pochte einfordern eingefordert postulieren | demand demanded demands insist insisted
auffordern aufforderte aufgefordert aufforderung appellieren appellierte appell aufrufen aufrief aufgerufen aufruf mahnen mahnte gemahnt ermahnen ermahnte | urge urged call called calls appeal appealed exhort
drängen drängte gedrängt dringen pochen pochte | push pushed pressed urge urged insist insisted pressure
zwang nötigen nötigte genötigt zwingen gezwungen nötigung | force forced pressure pressured coerce coerced compel compelled
beanspruchen beanspruchte beansprucht anspruch ansprüche reklamieren reklamierte | claim claimed claims entitlement
anordnen anordnete angeordnet anordnung verfügung befehlen befiehlt befahl befohlen befehl verordnen verordnete verordnet anweisen anwies angewiesen anweisung weisung | order ordered orders command commanded decree decreed instruct instructed instruction
beantragen beantragte beantragt antrag anträge ersuchen ersuchte eingabe | apply applied application request requested motion file filed
petition eingabe bittschrift unterschriftensammlung | petition petitions
beauftragen beauftragte beauftragt auftrag betrauen betraute betraut mandatieren | commission commissioned assign assigned task tasked mandate mandated
empfehlen empfiehlt empfahl empfohlen empfehlung riet rieten anraten nahelegen nahelegte nahegelegt ratschlag | recommend recommended recommendation advise advised advice suggest suggested
abraten abrät abriet abgeraten | advise advised
vorschlagen vorschlägt vorschlug vorgeschlagen vorschlag anregen anregte angeregt anregung | propose proposed proposal proposals suggest suggested suggestion initiative
anbieten anbot angeboten angebot offerte offerieren offerierte | offer offered offers offering
plädieren plädierte plädoyer aussprechen ausspricht aussprach ausgesprochen befürworten befürwortete befürwortet werben wirbt warb geworben | advocate advocated favour favoured favor argue argued backed speak
befürworten befürwortete befürwortet befürwortung unterstützen unterstützte unterstützt gutheißen guthieß gutgeheißen | support supported favour favor endorse endorsed backed welcome welcomed
begrüßen begrüßte begrüßt willkommen empfangen empfängt empfing empfang | greet greeted welcome welcomed receive received reception
grüßen grüßte gegrüßt gruß grüße grußwort | greet greeted greeting greetings
zustimmen zustimmte zugestimmt zustimmung bejahen bejahte einwilligen einwilligte eingewilligt einwilligung einverständnis einverstanden jawort okay | agree agreed agreement consent consented approve approved approval accept
billigen billigte gebilligt billigung genehmigen genehmigte genehmigt genehmigung absegnen absegnete abgesegnet zustimmen zustimmte zugestimmt zustimmung gutheißen guthieß gutgeheißen durchwinken durchgewunken | approve approved approval pass passed endorse endorsed
verabschieden verabschiedete verabschiedet verabschiedung beschließen beschloss beschlossen annehmen annimmt annahm angenommen annahme billigen billigte gebilligt | pass passed adopt adopted adoption approve approved
beschließen beschloss beschlossen beschluss beschlüsse entscheiden entschied entschieden entscheidung votieren votierte votum entschluss entschließen entschloss entschlossen | decide decided decision decisions resolve resolved voted
annehmen annimmt annahm angenommen annahme akzeptieren akzeptierte akzeptiert hinnehmen hinnimmt hinnahm hingenommen | accept accepted acceptance
erlauben erlaubte erlaubt erlaubnis zulassen zulässt zuließ zugelassen zulassung genehmigen genehmigte genehmigt genehmigung gestatten bewilligen bewilligte bewilligt bewilligung dulden | allow allowed permit permitted permission authorise authorised license
dulden duldete geduldet duldung tolerieren tolerierte toleriert hinnehmen hinnimmt hinnahm hingenommen tolerierung | tolerate tolerated condone
gewähren gewährte gewährt bewilligen bewilligte bewilligt bewilligung einräumen einräumte eingeräumt zubilligen zubilligte zugebilligt zuerkennen | grant granted grants award awarded
ermächtigen ermächtigte ermächtigt ermächtigung bevollmächtigen bevollmächtigte vollmacht befugnis befugt autorisieren autorisiert | authorise authorised authorize authorized empower empowered authority
verbieten verbot verboten untersagen untersagte untersagt untersagung verbietet | ban banned bans forbid forbidden prohibit prohibited prohibition outlaw outlawed
ablehnen ablehnte abgelehnt ablehnung zurückweisen zurückwies zurückgewiesen zurückweisung verwerfen verwirft verwarf verworfen ausschlagen ausschlägt ausschlug ausgeschlagen abweisen abwies abgewiesen abschmettern abgeschmettert ausschließen ausschloss ausgeschlossen | reject rejected rejection refuse refused refusal turn turned oppose opposed
weigern weigerte geweigert weigerung verweigern verweigerte verweigert verweigerung sträuben sträubte | refuse refused refuses refusal balk decline declined
ausschließen ausschloss ausgeschlossen ausschließt ausschluss rausschmiss rauswarf rausgeworfen | ruled exclude excluded
verneinen verneinte verneint negieren bestreiten bestritt bestritten | negate deny denied
widersprechen widerspricht widersprach widersprochen widerspruch dagegenhalten dagegenhielt einwenden einwandte einwand einwände | contradict contradicted object objected objection objections disagree disagreed
dementieren dementierte dementiert dementi bestreiten bestritt bestritten leugnen leugnete geleugnet abstreiten abstritt abgestritten zurückweisen zurückwies zurückgewiesen verneinen verneinte | deny denied denies denial dispute disputed
widerlegen widerlegte widerlegt widerlegung entkräften entkräftete entkräftet | refute refuted disprove disproved rebut
bestätigen bestätigte bestätigt bestätigung bewahrheiten untermauern erhärtete | confirm confirmed confirms confirmation corroborate corroborated
zugeben zugibt zugab zugegeben einräumen einräumte eingeräumt eingestehen eingestand eingestanden eingeständnis bekennen bekannte | admit admitted admits admission concede conceded acknowledge acknowledged confess
geständnis geständig beichten beichtete gebeichtet auspacken auspackte ausgepackt | confess confessed confession
bekennerschreiben selbstbezichtigung selbstbezichtigungsschreiben bekennervideo | responsibility
anerkennen anerkannte anerkannt anerkennung akzeptieren akzeptierte akzeptiert | recognise recognised recognize recognized recognition acknowledge
kritisieren kritisierte kritisiert kritik bemängeln bemängelte bemängelt beanstanden beanstandete beanstandung rügen rügte gerügt rüge tadeln tadelte anprangern anprangerte angeprangert | criticise criticised criticize criticized criticism slam slammed blast blasted rebuke rebuked
verurteilen verurteilte missbilligen missbilligte missbilligung verdammen verdammte geißeln geißelte anprangern angeprangert | condemn condemned condemns condemnation denounce denounced
beklagen beklagte beklagt bedauern bedauerte monieren monierte beschweren beschwerte jammern | complain complained complaint complaints lament lamented deplore
bedauern bedauerte bedauert bedauerlich | regret regretted regrets regrettable sorry remorse
vorwerfen vorwirft vorwarf vorgeworfen vorwurf vorwürfe beschuldigen beschuldigte beschuldigt beschuldigung beschuldigungen bezichtigen bezichtigte bezichtigt anlasten anlastet anlastete angelastet anschuldigung anschuldigungen ankreiden | accuse accused accuses accusation accusations allege alleged allegation allegations blame blamed
verantwortlich verantwortung | responsible responsibility blame fault guilty
verdächtigen verdächtigte verdächtigt verdacht verdachts | suspect suspected suspicion suspicious alleged
empören empörte empört empörung entrüsten entrüstet entrüstung aufgebracht erbost verärgert verärgerung ärger | outrage outraged anger angry fury furious indignation upset annoyed
schockiert schock entsetzt entsetzen bestürzt bestürzung fassungslos geschockt | shock shocked horrified horror dismay dismayed appalled stunned
enttäuscht enttäuschung enttäuschte frust frustriert frustration ernüchtert ernüchterung | disappointed disappointment disappointing frustrated frustration
loben lobte gelobt lob würdigen würdigte gewürdigt würdigung | praise praised praises hail hailed laud lauded tribute applaud
danken dankte gedankt dank bedanken bedankte dankbar dankbarkeit dankeschön | thank thanked thanks grateful gratitude
gratulieren gratulierte gratuliert gratulation glückwunsch glückwünsche beglückwünschen beglückwünschte | congratulate congratulated congratulations
entschuldigen entschuldigte entschuldigt entschuldigung abbitte verzeihung pardon | apologise apologised apologize apologized apology apologies sorry
verzeihen verzieh vergeben vergibt vergebung verzeihung vergab | forgive forgave forgiven forgiveness pardon
beleidigen beleidigte beleidigt beleidigung beleidigungen beschimpfen beschimpfte beschimpft beschimpfung schmähung schmähen verunglimpfen verunglimpfte verunglimpfung diffamieren diffamierung pöbelei | insult insulted insults abuse abused slander defame
verspotten verspottete verspottet spott spotten spottete verhöhnen verhöhnte | mock mocked mockery ridicule ridiculed
verleumdung verleumden verleumdete rufmord diffamierung diffamieren rufschädigung | slander defamation libel smear
hetze hetzen hetzte volksverhetzung aufwiegelung aufwiegeln aufhetzen hetzerisch hassrede | incitement incite incited hate speech agitation
provozieren provozierte provoziert provokation provokationen reizen | provoke provoked provocation provocations
lügen log gelogen lüge flunkern schwindeln geschwindelt unwahrheit falschaussage | lie lied lies lying liar untruth
täuschen täuschte getäuscht täuschung irreführen irreführte irreführung irreführend | deceive deceived deception mislead misled misleading
gerücht gerüchte spekulation spekulationen mutmaßung mutmaßungen tratsch | rumour rumours rumor rumors speculation gossip
spekulieren spekulierte spekuliert mutmaßen mutmaßte rätseln rätselte | speculate speculated speculation guess
vermuten vermutete vermutet vermutung mutmaßen mutmaßte ausgehen ausging vermutlich | assume assumed assumption presume presumed suspect suspected believe believed presumably
glauben glaubte geglaubt denken dachte gedacht meinte überzeugt überzeugung | believe believed belief think thought convinced conviction
meinung ansicht auffassung einschätzung standpunkt haltung überzeugung sichtweise | opinion opinions view views stance position standpoint assessment
einschätzen einschätzte eingeschätzt einschätzung bewerten bewertete bewertet bewertung beurteilen beurteilte beurteilt beurteilung | assess assessed assessment evaluate evaluated evaluation judge judged rate
bezweifeln bezweifelte bezweifelt zweifeln zweifelte zweifel zweifelhaft skeptisch skepsis anzweifeln anzweifelte fraglich | doubt doubted doubts doubtful sceptical skeptical question questioned
misstrauen misstrauisch argwohn argwöhnisch vertrauensverlust | distrust mistrust suspicion
vertrauen vertraute zutrauen zuversicht | trust trusted confidence
hoffen hoffte gehofft hoffnung hoffnungen | hope hoped hopes hopeful optimistic optimism confident
pessimistisch pessimismus schwarzmalerei düster | pessimistic pessimism gloomy bleak
erwarten erwartete erwartet erwartung erwartungen voraussichtlich | expect expected expects expectation expectations anticipate anticipated
vorhersagen vorhersagte vorhergesagt vorhersage prognose prognosen prognostizieren prognostizierte voraussagen voraussagte vorausgesagt voraussage | predict predicted prediction forecast forecasts prognosis
warnen warnte gewarnt warnung warnungen warnhinweis | warn warned warns warning warnings caution cautioned alert
drohen drohte gedroht drohung drohungen androhen androhte angedroht androhung | threaten threatened threatens threat threats
bedrohen bedrohte bedroht bedrohung gefährden gefährdete gefährdet gefährdung | threaten threatened threat endanger endangered jeopardise jeopardised danger
fürchten fürchtete befürchten befürchtete befürchtet befürchtung befürchtungen furcht angst bangen bange | fear feared fears afraid scared fright
sorge sorgen besorgt besorgnis beunruhigt beunruhigung besorgniserregend | worry worried worries concern concerned concerns anxious anxiety
angst ängste furcht bammel verängstigt verängstigung | fear fears anxiety afraid scared frightened
panik massenpanik panisch hysterie | panic panicked hysteria
beunruhigend besorgniserregend bedenklich erschreckend | worrying alarming disturbing
einschüchtern einschüchterte eingeschüchtert einschüchterung drangsalieren drangsaliert | intimidate intimidated intimidation bully bullied
erpressen erpresste erpresst erpressung erpresserisch | blackmail blackmailed extort extortion
beruhigen beruhigte beschwichtigen beschwichtigte beschwichtigt beschwichtigung besänftigen entwarnung | calm calmed reassure reassured appease appeased soothe
trösten tröstete trost beileid mitgefühl anteilnahme kondolenz kondolieren kondolierte beileidsbekundung | console comfort condolence condolences sympathy
planen plante geplant plan pläne vorhaben vorhat vorhatte beabsichtigen beabsichtigte absicht anpeilen anvisieren | plan planned plans planning intend intended intends intention
vorsehen vorsah vorgesehen vorsieht geplant angesetzt anberaumt terminiert | schedule scheduled planned
vorbereiten vorbereitete vorbereitet vorbereitung vorbereitungen vorkehrungen vorkehrung | prepare prepared preparing preparation preparations
erwägen erwog erwogen erwägung überlegen überlegte überlegt überlegung überlegungen | consider considered considering consideration contemplate contemplated weigh
prüfen prüfte geprüft prüfung überprüfen überprüfte überprüft überprüfung kontrollieren kontrolliert durchleuchten nachprüfen | check checked review reviewed examine examined examination inspect inspected
anstreben anstrebte angestrebt streben strebte anpeilen anvisieren anvisiert | seek sought strive aim aimed aspire pursue effort efforts
ziel ziele zielsetzung | goal goals aim aims objective purpose target intention
versuchen versuchte versucht versuch bemühen bemühte bemüht trachten | try tried attempt attempted attempts
versprechen verspricht versprach versprochen zusagen zusagte zugesagt zusage zusichern zusicherte zugesichert zusicherung gelöbnis | promise promised promises pledge pledged pledges vow vowed commit commitment
verpflichten verpflichtete verpflichtung selbstverpflichtung pflicht | oblige obliged obligation commit committed commitment duty
schwören schwor geschworen schwur eid vereidigen | swear swore sworn oath
vereidigen vereidigte vereidigt vereidigung amtseid amtseinführung inauguration | sworn swearing oath inauguration inaugurated
garantieren garantierte garantiert garantie sicherstellen gewährleisten gewährleistete gewährleistet | guarantee guaranteed guarantees ensure ensured
schweigen schwieg geschwiegen stillschweigen | silence silent
verschweigen verschwieg verschwiegen verheimlichen verheimlichte verheimlicht vertuschen vertuschte vertuscht vertuschung | conceal concealed hide hid hidden cover
vertraulich geheimgehalten verschlusssache | secret confidential classified covert
enthüllen enthüllte enthüllt enthüllung aufdecken aufdeckte aufgedeckt aufdeckung offenlegen offenlegte offengelegt offenlegung entlarven entlarvte preisgeben preisgibt preisgab preisgegeben | reveal revealed revelation revelations expose exposed uncover uncovered disclose disclosed disclosure
durchsickern durchsickerte durchgesickert durchstechen durchgestochen leak geleakt | leak leaked leaks
veröffentlichen veröffentlichte veröffentlicht veröffentlichung publizieren publizierte publiziert publikation herausgeben herausgegeben | publish published publication release released
beginnen begann begonnen beginn starten startete gestartet start anfangen anfängt anfing angefangen anfang auftakt anlaufen anläuft anlief angelaufen losgehen loslegen | begin began begun beginning start started starts kick launch launched
einleiten einleitete eingeleitet einleitung eröffnen eröffnete eröffnet eröffnung | initiate initiated open opened launch launched
eröffnen eröffnete eröffnet eröffnung einweihen einweihte eingeweiht einweihung | open opened opening inaugurate inaugurated inauguration
anstoßen anstieß angestoßen anregen initiieren initiierte initiiert lancieren lancierte | initiate initiated launch launched trigger
entstehen entstand entstanden entstehung aufkommen | arise arose emerge emerged origin originate originated
aufnehmen aufnimmt aufnahm aufgenommen aufnahme | admit admitted admission absorb accept accepted
wiederaufnehmen wiederaufgenommen wiederaufnahme wiederbeginn neustart wiederanlaufen | resume resumed resumption restart restarted
enden endete geendet ende beenden beendete beendet beendigung abschließen abschloss abgeschlossen abschluss schluss auslaufen ausläuft ausgelaufen | end ended ends ending finish finished conclude concluded conclusion
fortsetzen fortsetzte fortgesetzt fortsetzung fortführen fortführte fortgeführt fortführung weiterführen weitergeführt weitermachen fortfahren fortfährt | continue continued continues continuation proceed
andauern andauerte angedauert dauern dauerte gedauert andauernd fortdauern | last lasted lasting continue continued persist persisted ongoing
verlängern verlängerte verlängert verlängerung fortsetzung ausdehnen ausdehnte | extend extended extension prolong prolonged
abbrechen abbricht abbrach abgebrochen abbruch abblasen abgeblasen | break broke broken abort aborted abandon abandoned cancelled
unterbrechen unterbricht unterbrach unterbrochen unterbrechung pause pausieren pausierte | interrupt interrupted interruption pause paused suspend suspended suspension break
stoppen stoppte gestoppt stopp anhalten anhielt angehalten | stop stopped stops halt halted
einstellen einstellte eingestellt einstellung beenden beendete aussetzen aussetzte ausgesetzt | stop stopped discontinue discontinued cease ceased suspend suspended
aussetzen aussetzte ausgesetzt aussetzung suspendieren suspendierte suspendiert suspendierung | suspend suspended suspension freeze frozen
absagen absagte abgesagt absage abblasen abgeblasen stornieren stornierte ausfallen ausfällt ausfiel ausgefallen | cancel cancelled canceled cancellation
verschieben verschob verschoben verschiebung vertagen vertagte vertagt vertagung aufschieben aufschob aufgeschoben aufschub verlegt zurückgestellt | postpone postponed postponement delay delayed adjourn adjourned
verzögern verzögerte verzögert verzögerung verzögerungen verspäten verspätet verspätung hinauszögern hinauszögerte | delay delayed delays late
beschleunigen beschleunigte beschleunigt beschleunigung | accelerate accelerated speed sped faster
vorantreiben vorantrieb vorangetrieben forcieren forcierte forciert voranbringen vorangebracht | advance push forward pushed drive promote
fortschritt fortschritte durchbruch vorankommen vorangekommen fortschreiten | progress advance advances breakthrough headway
stillstand stocken stockte blockade patt stagnation sackgasse | standstill stalemate deadlock stall stalled impasse
aufgeben aufgibt aufgegeben abkehr abrücken abrückte abgerückt verzichten verzichtete verzicht | give abandon abandoned renounce drop dropped
verzichten verzichtete verzichtet verzicht absehen absah abgesehen entsagen | forgo renounce renounced waive waived refrain
zurückziehen zurückzog zurückgezogen rückzug zurücknehmen zurücknimmt zurücknahm zurückgenommen rücknahme widerrufen widerrief zurückzieher | withdraw withdrew withdrawn withdrawal retract retracted
widerrufen widerrief widerruf rückgängig annullieren annullierte annulliert annullierung aufheben aufhob aufgehoben aufhebung | revoke revoked repeal repealed annul annulled overturn overturned rescind
aufheben aufhob aufgehoben aufhebung abschaffen abschaffte abgeschafft abschaffung | abolish abolished abolition scrap scrapped lift lifted
kippen kippte gekippt umstoßen umstieß umgestoßen | overturn overturned quash quashed struck
auflösen auflöste aufgelöst auflösung zerschlagen zerschlug zerschlagung | dissolve dissolved dissolution disband disbanded
verursachen verursachte verursacht auslösen auslöste ausgelöst hervorrufen hervorrief hervorgerufen bewirken bewirkte bewirkt herbeiführen herbeiführte herbeigeführt | cause caused causes trigger triggered provoke
auslöser ursache ursachen grund | cause causes reason reasons trigger ground occasion background
motiv motive beweggrund beweggründe tatmotiv motivation antrieb triebfeder | motive motives motivation reason
folge folgen konsequenz konsequenzen auswirkung auswirkungen ergebnis nachwirkungen resultat | consequence consequences result results effect effects impact aftermath
wirkung effekt auswirkung auswirkungen einfluss | effect effects impact influence
ergebnis ergebnisse resultat resultate ausgang bilanz | result results outcome
scheitern scheiterte gescheitert fehlschlagen fehlschlägt fehlschlug fehlgeschlagen misslingen misslang misslungen fehlschlag misserfolg | fail failed fails failure collapse collapsed
gelingen erfolg erfolgreich glücken glückte geglückt schaffen schaffte geschafft | succeed succeeded success successful manage managed
verhindern verhinderte verhindert verhinderung vereiteln vereitelte vereitelt abwenden abwendete abgewendet vermeiden vermied vermieden unterbinden unterband unterbunden verhüten verhütet verhütung | prevent prevented prevention avert averted thwart thwarted foil foiled avoid avoided stop stopped
vorbeugen vorbeugte vorgebeugt vorbeugung prävention präventiv verhütung vorsorge prophylaxe | prevent prevention preventive precaution
blockieren blockierte blockiert blockade blockaden versperren versperrte versperrt | block blocked blocks blockade obstruct obstructed
behindern behinderte erschweren erschwerte erschwert beeinträchtigen beeinträchtigte beeinträchtigung hemmen hemmte | hinder hindered hamper hampered impede impeded obstruct obstruction
hindernis hürde hürden hemmnis hemmnisse stolperstein | obstacle obstacles hurdle hurdles barrier
ermöglichen ermöglichte ermöglicht möglichkeit | enable enabled possible allow allowed
bekämpfen bekämpfte bekämpft bekämpfung | combat fight fought fighting tackle tackled contain contained
widerstand gegenwehr widersetzen widersetzte auflehnung auflehnen opponieren | resistance resist resisted oppose opposed opposition defy defied
gegner widersacher kontrahent rivale rivalen rivalin kontrahentin konkurrent | opponent opponents rival rivals adversary
feind feinde widersacher gegner erzfeind | enemy enemies foe
anhänger sympathisanten sympathisant gefolgsleute | supporter supporters follower followers backer backers
verbündeter verbündete verbündeten alliierte alliierter bündnispartner partner | ally allies allied partner partners
unterstützen unterstützte unterstützt unterstützung helfen hilft half geholfen hilfe beistand beistehen rückendeckung rückhalt | support supported help helped aid assist assisted assistance backing
begünstigen subventionieren | promote promoted fund funded support supported foster
beitragen beiträgt beitrug beigetragen beitrag mitwirken mitwirkte mitgewirkt mitwirkung | contribute contributed contribution
beteiligen beteiligte beteiligt beteiligung teilnehmen teilnimmt teilnahm teilgenommen teilnahme mitmachen mitmachte mitgemacht mitwirken mitwirkung | participate participated participation part join joined involved involvement
teilnehmer teilnehmerin teilnehmende | participant participants
einmischen einmischte eingemischt einmischung eingreifen eingreift eingriff eingegriffen intervenieren intervenierte intervention | interfere interfered interference intervene intervened intervention meddle meddling
vermitteln vermittelte vermittelt vermittlung schlichten schlichtete geschlichtet schlichtung vermittlungsversuch | mediate mediated mediation broker brokered arbitrate
vermittler unterhändler schlichter mediator chefunterhändler | mediator negotiator negotiators arbitrator
einigte geeinigt einigung verständigen verständigte verständigt verständigung vereinbaren vereinbarte vereinbart vereinbarung übereinkommen übereinkunft übereinkam konsens deal | agree agreed agreement reach reached settle settled deal accord
vertrag abkommen vereinbarung übereinkommen übereinkunft kontrakt deal abmachung | treaty contract agreement deal pact accord
kompromiss zugeständnis mittelweg | compromise
zugeständnis zugeständnisse konzession konzessionen entgegenkommen entgegenkam nachgeben nachgibt nachgab nachgegeben einlenken einlenkte eingelenkt | concession concessions concede conceded yield relent relented
unterzeichnen unterzeichnete unterzeichnet unterzeichnung unterschreiben unterschrieb unterschrieben unterschrift signieren signierte | sign signed signing signature
ratifizieren ratifizierte ratifiziert ratifizierung ratifikation | ratify ratified ratification
verstoß verstöße verstoßen verstößt verstieß zuwiderhandlung übertretung | violation violations violate violated breach breached infringe infringement
einhalten einhält einhielt eingehalten einhaltung befolgen befolgte befolgt befolgung beachten beachtete beachtung | comply complied compliance observe observed adhere respect respected keep
missachten missachtete missachtet missachtung ignorieren ignorierte ignoriert hinwegsetzen hinwegsetzte | ignore ignored disregard disregarded flout flouted
ändern änderte geändert änderung veränderung verändern veränderte abändern wandel modifizieren novellieren umgestalten | change changed changes alter altered amend amended amendment modify
verschärfen verschärfte verschärft verschärfung schärfer schärfere strenger strengere strikter straffer | tighten tightened toughen tougher stricter
zuspitzen zuspitzte zugespitzt zuspitzung eskalieren eskalierte eskaliert eskalation verschlimmern | escalate escalated escalation worsen worsened aggravate intensify
lockern lockerte gelockert lockerung lockerungen erleichtern erleichterte erleichterung liberalisieren liberalisierung | ease eased easing loosen loosened relax relaxed
entspannen entspannte entspannung entspannungspolitik deeskalation deeskalieren beruhigung | ease eased detente escalate relax relaxed
spannung spannungen verstimmung verstimmungen anspannung | tension tensions strain strained
krise krisen krisensituation | crisis crises
versöhnen versöhnte versöhnt versöhnung aussöhnen aussöhnung | reconcile reconciled reconciliation
annäherung annähern annäherte angenähert tauwetter | rapprochement approach
zusammenarbeit zusammenarbeiten zusammenarbeitete zusammengearbeitet kooperation kooperieren kooperierte kooperiert | cooperation cooperate cooperated collaborate collaboration work together
geschlossenheit zusammenhalt einigkeit eintracht | unity cohesion
spaltung spalten gespalten | split division divided rift
uneinig uneinigkeit zerstritten zwietracht meinungsverschiedenheit meinungsverschiedenheiten differenzen dissens | disagreement disagree disagreed divided differences
umstritten umstrittene strittig kontrovers heikel | controversial disputed contentious
durchsetzen durchsetzte durchgesetzt durchsetzung erzwingen erzwang erzwungen | enforce enforced enforcement prevail prevailed
umsetzen umsetzte umgesetzt umsetzung verwirklichen verwirklichte verwirklicht verwirklichung realisieren realisierte realisiert realisierung implementierung | implement implemented implementation realise realised
einführen einführte eingeführt einführung | introduce introduced introduction
ausweiten ausweitete ausgeweitet ausweitung ausdehnen ausdehnte ausgedehnt ausdehnung erweitern erweiterte erweitert erweiterung | expand expanded expansion extend extended extension widen
beschränken beschränkte beschränkt beschränkung beschränkungen einschränken einschränkte eingeschränkt einschränkung einschränkungen begrenzen begrenzte begrenzung restriktion restriktionen limitieren | restrict restricted restriction restrictions limit limited curb
verstärken verstärkte verstärkt verstärkung intensivieren intensivierte intensivierung | strengthen strengthened reinforce reinforced reinforcement intensify step
schwächen schwächte geschwächt schwächung untergraben untergrub aushöhlen unterminieren | weaken weakened undermine undermined
maßnahmen maßnahme vorkehrung schritte schritt vorkehrungen | measure measures step steps
gegenmaßnahme gegenmaßnahmen vergeltungsmaßnahme vergeltungsmaßnahmen | countermeasure countermeasures retaliation retaliatory
vergeltung vergelten rache rächen rächte gerächt racheakt vergeltungsschlag | retaliation retaliate retaliated revenge avenge
verhängen verhängte verhängt verhängung auferlegen auferlegte auferlegt | impose imposed imposition
ausrufen ausrief ausgerufen ausrufung proklamieren proklamierte proklamiert proklamation | proclaim proclaimed proclamation declare declared declaration
notstand ausnahmezustand notstandsrecht | emergency
ausgangssperre ausgehverbot ausgangsbeschränkung ausgangsbeschränkungen | curfew curfews
abschaffen abschaffte abgeschafft abschaffung streichung beseitigen beseitigte beseitigung | abolish abolished abolition scrap scrapped eliminate
erreichen erreichte erreicht erzielen erzielte erzielt erlangen erlangte erlangt bewerkstelligen | achieve achieved reach reached attain attained obtain obtained
leiten leitete geleitet leitung führung anführen anführte angeführt | lead led leads leading head headed chair chaired leadership
übernehmen übernimmt übernahm übernommen übernahme antreten antritt antrat angetreten amtsantritt | takeover assume assumed
zuständig zuständigkeit kompetenz | responsible competent jurisdiction powers
organisieren organisierte organisiert veranstalten veranstaltete veranstaltet ausrichten ausrichtete ausgerichtet | organise organised organize organized host hosted
organisator veranstalter ausrichter | organiser organisers organizer organizers host
stattfinden stattfand stattgefunden abhalten abhält abhielt abgehalten vonstattengehen | place
hilferuf hilfeersuchen hilfsgesuch hilfsappell hilfeschrei | appeal plea help
bereitstellen bereitstellte bereitgestellt bereitstellung | provide provided provision
ertappen ertappte ertappt erwischen erwischte erwischt | caught catch
regierung kabinett ministerrat führung administration staatsführung regierenden bundesregierung bundeskabinett | government cabinet administration
regime machthaber | regime rulers ruler
diktatur gewaltherrschaft willkürherrschaft tyrannei despotie alleinherrschaft | dictatorship tyranny autocracy
diktator despot gewaltherrscher tyrann alleinherrscher autokrat machthaber | dictator despot autocrat tyrant strongman ruler
militärregierung junta militärjunta militärherrscher militärregime | junta military regime
kanzler bundeskanzler kanzlerin bundeskanzlerin regierungschef regierungschefin | chancellor
ministerpräsident ministerpräsidentin premierminister premierministerin premier regierungschef regierungschefin | premier prime minister
landesvater landesmutter ministerpräsident ministerpräsidentin landeschef landeschefin landesregierungschef länderchef | premier minister president
präsident präsidentin staatschef staatschefin staatsoberhaupt staatspräsident staatspräsidentin | president
könig königin monarch monarchin regentin | king queen monarch ruler
kronprinz thronfolger thronfolgerin kronprinzessin thronerbe | crown prince heir throne
königshaus königsfamilie monarchie | royal family royals monarchy crown palace
vizepräsident vizepräsidentin vize stellvertreter stellvertreterin stellvertretender | vice deputy
minister ministerin ressortchef ressortchefin kabinettsmitglied | minister ministers secretary
außenminister außenministerin chefdiplomat chefdiplomatin außenamtschef | foreign minister secretary
innenminister innenministerin innenressortchef | interior minister secretary
finanzminister finanzministerin kassenwart schatzkanzler schatzkanzlerin | finance minister chancellor exchequer treasury secretary
verteidigungsminister verteidigungsministerin wehrminister wehrressortchef | defence defense minister secretary
wirtschaftsminister wirtschaftsministerin wirtschaftsressortchef | economy economics minister
umweltminister umweltministerin umweltressortchef | environment minister ministry
justizminister justizministerin justizressortchef | justice minister attorney
amtskollege amtskollegin kollege kollegin pendant | counterpart colleague
ministerium ressort fachressort | ministry ministries department
außenministerium außenamt außenressort | foreign ministry department
verteidigungsministerium wehrressort verteidigungsressort | defence defense ministry pentagon
finanzministerium finanzressort schatzamt | finance ministry treasury
innenministerium innenressort | interior ministry
regierungssprecher regierungssprecherin kabinettssprecher | spokesman spokeswoman spokesperson
sprecher sprecherin pressesprecher pressesprecherin wortführer wortführerin | spokesman spokeswoman spokesperson spokespeople
regierungssitz amtssitz | seat residence chancellery
politiker politikerin | politician politicians
parlament volksvertretung nationalversammlung abgeordnetenhaus unterhaus volkskammer | parliament national assembly lower legislature
bundestag parlament abgeordnetenkammer | bundestag parliament
bundesrat länderkammer | bundesrat upper
senat oberhaus | senate upper
landtag landesparlament länderparlament bürgerschaft | parliament assembly
stadtrat gemeinderat stadtparlament kommunalparlament stadtverordnetenversammlung | council
abgeordnete abgeordneter parlamentarier parlamentarierin mandatsträger bundestagsabgeordnete bundestagsabgeordneter volksvertreter mandatsträgerin | deputy deputies mp mps lawmaker lawmakers member parliamentarian congressman legislator
senator senatorin senatoren senatsmitglied | senator senators
mandat parlamentssitz abgeordnetenmandat | seat mandate
parlamentspräsident parlamentspräsidentin bundestagspräsident bundestagspräsidentin parlamentschef | speaker parliament
ausschuss gremium komitee parlamentsausschuss fachausschuss | committee committees panel commission
untersuchungsausschuss untersuchungskommission | inquiry committee investigation commission
fraktion parlamentsfraktion bundestagsfraktion abgeordnetengruppe | parliamentary faction caucus
fraktionschef fraktionschefin fraktionsvorsitzender fraktionsvorsitzende fraktionsführer fraktionsführerin | parliamentary leader whip
sitzung tagung versammlung | session meeting sitting assembly
sondersitzung dringlichkeitssitzung krisensitzung krisentreffen sondertreffen notsitzung | emergency session meeting crisis
sommerpause parlamentsferien sitzungspause parlamentspause | recess summer
gesetz gesetze rechtsvorschrift gesetzgebung paragraf | law laws legislation act statute
gesetzentwurf gesetzesvorlage gesetzesentwurf entwurf vorlage gesetzesinitiative gesetzesvorhaben | bill bills draft legislation
verordnung dekret erlass verfügung ukas | decree ordinance regulation edict
vorschrift vorschriften regelung bestimmung bestimmungen regel regeln vorgabe vorgaben auflage auflagen richtlinie regularien | rule rules regulation regulations requirement provisions directive
verfassung grundgesetz konstitution | constitution
verfassungswidrig grundgesetzwidrig unvereinbar | unconstitutional
verfassungsänderung grundgesetzänderung verfassungsreform | constitutional amendment change reform
reform reformieren reformierte reformiert neuregelung neuordnung umgestaltung reformvorhaben | reform reforms reformed overhaul
abstimmen abstimmte abgestimmt abstimmung votum votieren votierte stimmabgabe | vote voted votes voting ballot
wahl wahlen urnengang wahlgang | election elections poll polls ballot
bundestagswahl bundestagswahlen parlamentswahl parlamentswahlen | election parliamentary federal
präsidentenwahl präsidentschaftswahl präsidentschaftswahlen präsidentenwahlen | presidential election elections
landtagswahl landtagswahlen landeswahl | election regional elections
kommunalwahl kommunalwahlen gemeindewahl regionalwahl lokalwahl | local municipal elections
neuwahl neuwahlen wahlwiederholung | snap early election elections
stichwahl stichentscheid stichwahlgang | runoff round
nachwahl nachwahlen ersatzwahl | election
volksabstimmung volksentscheid referendum plebiszit volksbefragung bürgerentscheid | referendum plebiscite
volksbegehren bürgerbegehren volksinitiative | petition citizens initiative
wählen wählte gewählt wahl wiederwählen wiedergewählt wahlentscheidung | elect elected vote voted choose chosen
wählerin wählerinnen wahlberechtigte wahlvolk stimmberechtigte wählerschaft | voter voters electorate
nichtwähler wahlverweigerer | voters abstainers
wahllokal wahllokale wahlbüro stimmlokal wahlkabine | polling stations
wahlurne urne wahlurnen | ballot box polls
stimmzettel wahlzettel wahlschein | ballot ballots
briefwahl fernwahl briefwähler | postal absentee mail ballot
wahlbeteiligung stimmbeteiligung | turnout
hochrechnung hochrechnungen prognose wahlprognose nachwahlbefragung | projection projections poll
auszählung stimmenauszählung auszählen ausgezählt | count counting counted
wahlsieg wahlerfolg wahltriumph | election victory win
wahlniederlage wahlschlappe wahldebakel wahlpleite stimmenverluste | election defeat loss
wahlfälschung wahlbetrug wahlmanipulation stimmenkauf stimmenfälschung | election fraud rigging rigged
wahlkampf wahlkampagne wahlkampfauftakt | election campaign campaigning
wahlversprechen wahlzusage wahlkampfversprechen | election promise pledge
wahlprogramm parteiprogramm wahlmanifest | manifesto platform programme
kandidat kandidatin bewerber bewerberin anwärter anwärterin aspirant | candidate candidates contender applicant nominee
kandidatur kandidieren kandidierte kandidiert bewerbung antreten antritt bewerben bewirbt bewarb beworben | candidacy candidature run running ran stand standing bid
nominieren nominierte nominiert nominierung aufstellen aufstellte aufgestellt | nominate nominated nomination
umfrage umfragen erhebung befragung meinungsumfrage demoskopie | poll polls survey surveys opinion
meinungsforscher demoskopen meinungsforschungsinstitut umfrageinstitut | pollster pollsters polling institute
mehrheit stimmenmehrheit überzahl mehrheitlich | majority
einstimmig einmütig einhellig | unanimous unanimously
stimmenthaltung enthaltung | abstention abstain abstained
gegenstimme gegenstimmen neinstimmen | votes
veto vetorecht | veto vetoed objection
misstrauensvotum misstrauensantrag vertrauensfrage vertrauensabstimmung | confidence motion
amtsenthebung amtsenthebungsverfahren impeachment absetzungsverfahren | impeachment impeach impeached removal
parteichef parteichefin parteivorsitzender parteivorsitzende parteiführer parteiführerin | party leader chairman chair
vorsitzender vorsitzende chef chefin vorsitz | chairman chairwoman chair head leader chief boss
generalsekretär generalsekretärin parteimanager | secretary
parteitag parteikongress delegiertenversammlung bundesparteitag | party conference congress convention
parteispitze parteiführung parteivorstand präsidium | leadership executive
parteimitglied parteifreund parteifreunde parteikollege parteiangehörige | member members colleague comrade comrades
sozialdemokraten spd sozialdemokratisch genossen sozis | social democrats spd
christdemokraten cdu christdemokratisch | christian democrats cdu
christsoziale christsozialen csu | csu
liberale liberalen fdp freidemokraten | liberals fdp democrats
grüne grünen ökopartei bündnisgrüne | greens green
linkspartei linke linken | left
konservative konservativen tories tory | conservatives conservative tories
linksextrem linksradikal linksradikale linksextremist linksextremistisch linksextremisten | left wing extremist
rechtsextrem rechtsextremistisch rechtsradikal rechtsextremisten rechtsradikale neonazi neonazis nazi rechtsextremist | right wing extremist extremists nazi nazis
koalition regierungsbündnis regierungskoalition bündnis regierungsallianz | coalition alliance
koalitionsverhandlungen koalitionsgespräche regierungsverhandlungen | coalition talks negotiations
koalitionsvertrag koalitionsvereinbarung koalitionsabkommen regierungsprogramm | coalition agreement treaty
koalitionspartner regierungspartner juniorpartner bündnispartner | coalition partner junior
regierungsbildung kabinettsbildung koalitionsbildung | forming formation
regierungsumbildung kabinettsumbildung kabinettsreform revirement | reshuffle cabinet
regierungskrise koalitionskrise kabinettskrise | crisis
regierungswechsel machtwechsel machtübergabe machtübernahme | change transfer handover
opposition oppositionelle regierungsgegner oppositionspartei oppositionsparteien | opposition
oppositionsführer oppositionsführerin oppositionschef oppositionschefin oppositionspolitiker | opposition leader
dissident dissidentin regimekritiker regimegegner regimekritikerin kremlkritiker systemkritiker | dissident dissidents critic activist
aktivist aktivistin aktivisten | activist activists campaigner
rücktritt zurücktreten zurücktrat zurückgetreten zurücktritt amtsverzicht demission rücktrittsgesuch abdanken abdankte | resign resigned resigns resignation step stepped quit
abdankung abdanken abdankte thronverzicht | abdicate abdicated abdication
entlassen entlässt entließ entlassung absetzen absetzte abgesetzt absetzung abberufen abberufung rauswerfen rauswarf rausgeworfen rauswurf entmachten entmachtet | dismiss dismissed dismissal sack sacked fired remove removed oust ousted
stürzen gestürzt sturz entmachten entmachtet entmachtung | overthrow overthrown topple toppled oust ousted coup
putsch staatsstreich umsturz militärputsch coup umsturzversuch putschversuch | coup putsch d'etat takeover
putschisten putschist umstürzler putschführer | coup plotters leaders
machtergreifung machtübernahme machtübernahmen | seizure seize seized takeover
ernennen ernannte ernannt ernennung berief einsetzen | appoint appointed appointment name named
nachfolge nachfolger nachfolgerin nachfolgen nachfolgte nachgefolgt beerben beerbte | succeed succeeded successor succession
vorgänger vorgängerin amtsvorgänger amtsvorgängerin | predecessor
ablösen ablöste abgelöst ablösung ersetzen ersetzte ersetzt | replace replaced replacement relieve
amtszeit legislaturperiode wahlperiode amtsperiode legislatur | term tenure legislative
amtsinhaber amtsinhaberin amtierend amtierende | incumbent sitting
ehemalig ehemalige ehemaliger früherer frühere früheren einstig einstige ex damalig | former ex time
volk bevölkerung | people population citizens public
bürger bürgerin bürgerinnen staatsbürger staatsangehörige staatsangehöriger | citizen citizens national nationals
staatsangehörigkeit staatsbürgerschaft nationalität | citizenship nationality passport
einbürgern einbürgerte eingebürgert einbürgerung | naturalise naturalised naturalisation naturalize naturalized
ausbürgern ausgebürgert ausbürgerung | expatriate stripped citizenship
behörde behörden verwaltung dienststelle | authority authorities agency office
beamter beamte beamtin beamten staatsdiener amtsträger | official officials civil servant servants
bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin rathauschef rathauschefin stadtoberhaupt | mayor mayors
gouverneur gouverneurin provinzchef provinzgouverneur | governor governors
stadtverwaltung rathaus magistrat | city council municipality town
gemeinde kommune ortschaft gemeinden kommunen | municipality municipalities community communities local
bundesland bundesländer teilstaat | state federal states
provinz region landesteil | province region district
korruption bestechung bestechlichkeit schmiergeld schmiergelder vorteilsnahme vorteilsannahme käuflichkeit korrupt | corruption bribery bribe bribes corrupt graft
bestechen bestach bestochen bestechung schmieren geschmiert | bribe bribed bribery
affäre skandal eklat | scandal affair
vetternwirtschaft nepotismus klüngel filz günstlingswirtschaft | nepotism cronyism
lobbyist lobbyisten interessenvertreter lobby | lobbyist lobbyists lobby
spende spenden spendete gespendet parteispende zuwendung | donation donations donate donated
haushalt etat budget staatshaushalt haushaltsplan bundeshaushalt staatsetat | budget budgets
autonomie selbstverwaltung autonom | autonomy self government autonomous
unabhängigkeit souveränität eigenständigkeit eigenstaatlichkeit loslösung | independence sovereignty independent sovereign
abspaltung sezession loslösung unabhängigkeitserklärung | secession breakaway secede
separatisten separatist separatistisch | separatist separatists breakaway
annexion annektieren annektierte annektiert einverleiben einverleibte | annex annexed annexation
wiedervereinigung vereinigung einheit vereinigen | reunification unification unity
demokratie demokratisch volksherrschaft | democracy democratic
freiheit freiheiten bürgerrechte freiheitsrechte | freedom liberty rights
menschenrechte grundrechte bürgerrechte | human rights civil
menschenrechtsverletzung menschenrechtsverletzungen menschenrechtsverstöße | rights violations abuses
unterdrückung unterdrücken unterdrückte repression repressalien repressionen repressiv | repression oppression oppress oppressed suppress suppressed
verfolgen verfolgte verfolgt verfolgung | persecute persecuted persecution
zensur zensieren zensierte zensiert | censorship censor censored
pressefreiheit medienfreiheit | freedom speech
gleichberechtigung gleichstellung chancengleichheit gleichbehandlung | equality equal
diskriminierung benachteiligung diskriminieren diskriminiert benachteiligen benachteiligt | discrimination discriminate discriminated
rassismus rassistisch fremdenfeindlichkeit fremdenfeindlich ausländerfeindlichkeit ausländerfeindlich xenophobie | racism racist xenophobia xenophobic
antisemitismus antisemitisch judenhass judenfeindlich judenfeindlichkeit | antisemitism antisemitic anti semitism
minderheit minderheiten volksgruppe bevölkerungsgruppe | minority minorities ethnic
demonstrieren demonstrierte demonstriert demonstration demonstrationen demo protestieren protestierte protest proteste kundgebung protestkundgebung protestmarsch | demonstrate demonstrated demonstration demonstrations protest protests protested rally march
demonstrant demonstranten demonstrantin protestler kundgebungsteilnehmer | demonstrator demonstrators protester protesters
gegendemonstration gegendemo gegenkundgebung gegenprotest | counter demonstration counterprotest
unruhen ausschreitungen krawalle krawall randale tumulte | riots riot unrest clashes disturbances
randalierer krawallmacher chaoten randalieren randalierte | rioters rioter hooligans
aufstand revolte rebellion volksaufstand | uprising revolt rebellion insurgency mutiny
revolution umwälzung | revolution revolutions
boykott boykottieren boykottierte boykottiert | boycott boycotted
streik streiken streikte gestreikt ausstand arbeitskampf arbeitsniederlegung warnstreik | strike strikes striking walkout
hungerstreik nahrungsverweigerung | hunger
besetzen besetzte besetzt besetzung okkupieren okkupation besatzung | occupy occupied occupation
diplomat diplomatin diplomaten gesandter gesandte | diplomat diplomats envoy
botschafter botschafterin gesandter gesandte missionschef | ambassador ambassadors envoy
sondergesandter sondergesandte sonderbeauftragter sonderbeauftragte emissär sonderbotschafter | envoy
beauftragter beauftragte kommissar kommissarin bevollmächtigter | commissioner representative
vertreter vertreterin repräsentant repräsentantin abgesandter delegierter delegierte | representative representatives delegate delegates
abordnung delegation gesandtschaft | delegation delegations
botschaft auslandsvertretung gesandtschaft | embassy consulate mission
außenpolitik diplomatie außenpolitisch diplomatisch | foreign policy diplomacy diplomatic
gipfel gipfeltreffen gipfelkonferenz spitzentreffen | summit summits
konferenz tagung kongress symposium | conference congress convention
treffen trifft traf getroffen begegnung zusammenkunft zusammentreffen zusammentraf zusammengetroffen begegnen begegnete | meet met meeting meetings encounter
besuch besuchen besuchte visite staatsbesuch antrittsbesuch stippvisite | visit visited visits trip
reise reisen reiste gereist trip tour rundreise | trip travel travelled traveled journey tour
anreisen anreiste angereist anreise ankunft ankommen ankam angekommen eintreffen eintraf eingetroffen | arrive arrived arrival
abreisen abreiste abgereist abreise abfahrt abfliegen | depart departed departure leave left
einladen einlädt einlud eingeladen einladung | invite invited invitation
beziehung beziehungen verhältnis verbindungen kontakte | relations relationship ties
sanktion sanktionen strafmaßnahme strafmaßnahmen zwangsmaßnahmen | sanction sanctions embargo
waffenembargo waffenlieferverbot waffenexportverbot rüstungsembargo | arms embargo
auswies ausgewiesen ausweisung rauswerfen | expel expelled expulsion deport deported
einbestellen einbestellte einbestellt einbestellung zitieren | summon summoned
völkergemeinschaft staatengemeinschaft weltgemeinschaft weltöffentlichkeit | community
un uno weltorganisation | united nations un
sicherheitsrat weltsicherheitsrat | security council
nato militärbündnis verteidigungsbündnis | nato alliance
eu staatengemeinschaft staatenbund | eu european
beitritt beitreten beitrat beigetreten anschluss | accession join joined joining membership entry
austritt austreten austrat ausgetreten ausstieg aussteigen ausgestiegen | exit leave withdrawal withdraw
mitglied mitgliedstaat mitgliedsland mitgliedsstaat mitgliedsländer mitgliedstaaten | member states country countries
resolution entschließung resolutionsentwurf entschließungsantrag | resolution resolutions
völkerrechtswidrig völkerrechtswidrige illegal unrechtmäßig | illegal unlawful
frieden friedensschluss friedensvertrag friedensabkommen | peace treaty agreement deal
friedensgespräche friedensverhandlungen friedenskonferenz | peace talks negotiations conference
friedensplan friedensinitiative friedensvorschlag | peace plan proposal initiative
friedenstruppe blauhelme blauhelmsoldaten friedensmission schutztruppe friedenssoldaten | peacekeepers peacekeeping mission
waffenruhe waffenstillstand feuerpause kampfpause waffenstillstandsabkommen | ceasefire truce armistice
abrüstung abrüsten entwaffnung entwaffnen entwaffnet | disarmament disarm disarmed
aufrüstung aufrüsten aufrüstete wettrüsten rüstungswettlauf | rearmament arms race build
krieg kriege feldzug kriegshandlungen angriffskrieg | war wars warfare
bürgerkrieg bruderkrieg bürgerkriegszustände | civil
konflikt konflikte auseinandersetzung auseinandersetzungen | conflict conflicts dispute
kampf kämpfe gefecht gefechte gefechten kampfhandlungen feuergefecht schusswechsel | fight fighting battle battles combat clash clashes
kämpfen kämpfte gekämpft bekriegen gefecht | fight fought fighting
einmarsch einmarschieren einmarschierte einmarschiert invasion | invade invaded invasion
angreifen angriff angegriffen angriffe attackieren attackierte attackiert attacke attacken überfall überfallen überfällt überfiel offensive | attack attacked attacks assault assaulted raid
beschießen beschoss beschossen beschuss | shell shelled shelling bombard
bombardieren bombardierte bombardiert bombardierung bombardement bombenangriff luftangriff luftschlag luftangriffe luftschläge | bomb bombed bombing bombardment airstrike airstrikes raid
offensive großoffensive vorstoß vormarsch großangriff | offensive advance advanced
gegenoffensive gegenangriff gegenschlag gegenstoß | counteroffensive counterattack
stürmen stürmte gestürmt erstürmen erstürmte erstürmt erstürmung | storm stormed raid raided
erobern eroberte erobert eroberung einnehmen einnimmt einnahm eingenommen einnahme | conquer conquered capture captured capturing seize seized
zurückerobern zurückeroberte zurückerobert rückeroberung wiedererobert | recapture recaptured retake retaken liberate liberated
belagern belagerte belagert belagerung einkesseln eingekesselt umzingeln umzingelte umzingelt umstellen umstellt einkreisen | besiege besieged siege encircle encircled surround surrounded
verteidigen verteidigte verteidigt verteidigung abwehren abwehrte abgewehrt abwehr gegenwehr | defend defended defence defense repel repelled
abziehen abzog abgezogen abzug rückzug truppenabzug truppenrückzug zurückziehen zurückzog zurückgezogen | withdraw withdrew withdrawn withdrawal pull pullout
kapitulation kapitulieren kapitulierte kapituliert | surrender surrendered capitulate capitulation
mobilmachung mobilisierung teilmobilmachung mobilisieren mobilisierte generalmobilmachung | mobilisation mobilization mobilise mobilize draft
soldat soldaten soldatin militärangehörige militärangehöriger armeeangehörige gi | soldier soldiers serviceman troops
truppe truppen streitkräfte soldaten | troops forces force units
armee militär streitkräfte streitmacht heer bundeswehr | army military armed forces bundeswehr
marine kriegsmarine seestreitkräfte flotte | navy naval fleet
luftwaffe luftstreitkräfte fliegertruppe | force
kommandeur kommandant befehlshaber oberbefehlshaber truppenführer kommandierender | commander commanders
general armeechef generalstabschef heereschef | general army
veteran kriegsveteran exsoldat | veteran veterans
rekrut wehrpflichtiger wehrpflichtige rekruten wehrdienstleistende | recruit recruits conscript conscripts
wehrpflicht wehrdienst kriegsdienst einberufung einziehung dienstpflicht | conscription draft military compulsory
kriegsdienstverweigerer wehrdienstverweigerer verweigerer | conscientious objector
desertieren desertierte deserteur fahnenflucht fahnenflüchtig überläufer | desert deserted deserter desertion
söldner legionär privatarmee söldnertruppe | mercenary mercenaries
miliz milizen milizionäre bürgerwehr freischärler | militia militias militiamen
rebellen aufständische aufständischen rebell milizionäre guerilla guerillakämpfer untergrundkämpfer freischärler | rebel rebels insurgent insurgents guerrilla guerrillas fighters
islamisten islamist gotteskrieger dschihadisten dschihadist islamistisch | islamist islamists jihadist jihadists extremists
terrorist terroristen terroristin terrorkämpfer | terrorist terrorists extremist extremists militants
terror terrorismus terroristisch | terror terrorism
terrorgruppe terrororganisation terrormiliz terrornetzwerk terrorzelle terrorvereinigung | terror terrorist organisation organization network militia cell
anschlag attentat terroranschlag bombenanschlag terrorangriff sprengstoffanschlag terrorakt bombenattentat | attack attacks bombing assassination bomb terrorist
selbstmordanschlag selbstmordattentat selbstmordangriff | suicide bombing attack
selbstmordattentäter selbstmordattentäterin selbstmordbomber | suicide bomber bombers
bombe sprengsatz sprengkörper sprengfalle | bomb bombs explosive device
autobombe autobombenanschlag sprengfahrzeug | car bomb
blindgänger fliegerbombe weltkriegsbombe bombenfund | unexploded bomb wartime ordnance
sprengen sprengte gesprengt sprengung zünden zündete gezündet | blow blew blast detonate detonated
sprengstoff explosivstoff dynamit tnt | explosive explosives dynamite
explodieren explodierte explodiert explosion explosionen detonation detonieren detonierte detoniert | explode exploded explosion explosions blast detonate detonated
mine landmine tretmine personenmine | mine mines landmine landmines
waffe waffen kriegsgerät rüstungsgüter rüstungsgut kriegswaffen kampfgerät kriegsmaterial | weapon weapons arms armaments
waffenlieferung waffenlieferungen rüstungslieferung waffenexport rüstungsexport rüstungsexporte waffenhilfe waffenexporte | arms deliveries exports weapons supply military aid
rüstungsindustrie waffenindustrie rüstungskonzern waffenhersteller rüstungsfirma waffenschmiede | arms industry manufacturer defence defense weapons
rakete raketen flugkörper marschflugkörper | missile missiles rocket rockets
panzer kampfpanzer schützenpanzer panzerfahrzeug | tank tanks armoured
kampfjet kampfflugzeug jagdflugzeug jagdbomber kampfjets düsenjäger militärjet | fighter jet warplane jets combat aircraft
kriegsschiff marineschiff militärschiff | warship frigate destroyer navy ship
unterseeboot tauchboot | submarine submarines
schusswaffe flinte knarre | gun guns rifle rifles firearm
pistole revolver handfeuerwaffe faustfeuerwaffe | pistol gun handgun revolver
messer stichwaffe | knife knives blade
munition patronen | ammunition ammo
atomwaffe atomwaffen kernwaffe kernwaffen nuklearwaffe nuklearwaffen atombombe atombomben | nuclear weapon weapons bomb bombs
atomprogramm nuklearprogramm atompläne | nuclear programme program
kernwaffentest nukleartest atomwaffentest atombombentest | nuclear test tests
chemiewaffe giftgas kampfstoff nervengift | chemical weapon weapons poison gas nerve agent
luftabwehr flugabwehr luftverteidigung raketenabwehr flugabwehrsystem | defence defense anti aircraft missile
abschießen abschoss abgeschossen abschuss | shoot shot downed
abfeuern abfeuerte abgefeuert abschuss abschießen abgeschossen | launch launched
stationieren stationierte stationiert stationierung verlegen verlegte verlegung aufmarsch | deploy deployed deployment station stationed
entsenden entsandte entsandt entsendung schicken schickte geschickt abkommandieren abkommandiert verlegung | send sent dispatch dispatched deploy deployed deployment
einsatz mission | mission operation deployment
militäreinsatz kampfeinsatz militäroperation militäraktion militärintervention auslandseinsatz militärmission | military operation mission intervention deployment
manöver militärübung truppenübung militärmanöver übung | manoeuvre maneuver exercise exercises drill
stützpunkt militärbasis militärstützpunkt basis | base military barracks
front frontabschnitt frontlinie | front frontline line
grenze grenzlinie staatsgrenze | border frontier
grenzübergang grenzposten grenzkontrollstelle grenzstation übergang | border crossing checkpoint
kontrollpunkt kontrollposten kontrollstelle checkpoint straßensperre | checkpoint roadblock
kriegsgefangener kriegsgefangene gefangene | prisoner pow pows
kriegsverbrechen gräueltat gräueltaten gräuel kriegsgräuel | war crime crimes atrocity atrocities
massaker blutbad gemetzel massenmord massenerschießung abschlachten | massacre massacres slaughter bloodbath mass killing
völkermord genozid | genocide
zivilist zivilisten zivilbevölkerung zivilperson zivilpersonen | civilian civilians
geisel geiseln entführungsopfer | hostage hostages
entführen entführte entführt entführung verschleppen verschleppte verschleppt verschleppung kidnappen gekidnappt geiselnahme | kidnap kidnapped kidnapping abduct abducted abduction hijack hijacked
entführer geiselnehmer kidnapper | kidnapper kidnappers hostage taker abductor
lösegeld lösegeldzahlung | ransom
geheimdienst nachrichtendienst geheimpolizei | intelligence agency
spion spionin agent agentin spitzel geheimagent kundschafter maulwurf | spy spies agent agents
spionage ausspähung spionieren spionierte ausspähen ausspionieren ausspioniert bespitzelung bespitzeln | espionage spying spy spied
überwachen überwachte überwacht überwachung beobachten beobachtete beobachtung observieren observiert beschatten | monitor monitored surveillance watch watched observe observed
abhören abhörte abgehört abhöraktion lauschangriff belauschen mithören | wiretap bug bugged eavesdrop tapped
verschwörung verschwörer komplott konspiration | conspiracy plot
verrat landesverrat hochverrat geheimnisverrat | treason betrayal traitor
besatzung besatzer besatzungsmacht okkupation besatzungstruppen | occupation occupying occupiers
zerstören zerstörte zerstört zerstörung verwüstung vernichten vernichtete vernichtet | destroy destroyed destruction devastate devastated devastation
verbrechen straftat straftaten delikt delikte vergehen | crime crimes offence offense felony
verbrecher krimineller kriminelle straftäter ganove | criminal criminals offender crook gangster
kriminell kriminalität verbrechertum verbrecherisch | criminal crime criminality
täter täterin tatverdächtiger tatverdächtige | perpetrator attacker culprit offender suspect
verdächtiger verdächtige tatverdächtiger tatverdächtige | suspect suspects
opfer geschädigter geschädigte leidtragende | victim victims
komplize komplizen komplizin mittäter mittäterin helfershelfer spießgeselle handlanger | accomplice accomplices
drahtzieher hintermann hintermänner strippenzieher | mastermind ringleader backers behind
bande verbrecherbande gangsterbande | gang gangs ring mob clan
mafia syndikat kartell | mafia cartel syndicate
mord morde ermordung tötung ermorden ermordete ermordet tötungsdelikt | murder murders murdered killing homicide assassination
töten tötete getötet umbringen umbrachte umgebracht ermorden ermordete ermordet abmurksen killen | kill killed kills murder murdered slay slain
hinrichten hinrichtete hingerichtet hinrichtung exekution exekutieren exekutiert | execute executed execution death penalty
mörder mörderin killer todesschütze | murderer killer assassin
schießen schoss geschossen schuss schüsse schießerei schusswechsel | shoot shot shooting shots fire fired gunfire
erschießen erschießt erschoss erschossen abknallen abgeknallt | shoot shot dead shooting
anschießen angeschossen schusswunde schussverletzung | shot wounded shooting gunshot
amoklauf amoktat | rampage shooting spree school massacre
amokläufer todesschütze amokschütze | gunman shooter
stechen sticht stach gestochen niederstechen niedergestochen | stab stabbed stabbing knife attack
erwürgen erwürgt erdrosseln erdrosselt strangulieren stranguliert | strangle strangled
vergiften vergiftete vergiftet vergiftung giftanschlag giftmord | poison poisoned poisoning
prügeln prügelte verprügeln verprügelt zusammenschlagen verdreschen vermöbeln | beat beaten hit punch punched thrash
schlägerei prügelei rauferei handgemenge handgreiflichkeiten keilerei | brawl fight fistfight scuffle
misshandeln misshandelte misshandelt misshandlung quälen quälte gequält peinigen | mistreat mistreated abuse abused maltreat
folter folterung foltern folterte gefoltert folterungen | torture tortured
gewalttätig gewaltsam brutal gewalttat gewalttätigkeit gewalttaten brutalität | violent violence brutal brutality
sexualdelikt vergewaltigung vergewaltigen vergewaltigte vergewaltigt schändung | rape raped sexual assault
missbrauch missbrauchen missbrauchte kindesmissbrauch | abuse abused molest molested
sexualstraftäter vergewaltiger kinderschänder triebtäter | rapist sex offender paedophile pedophile
belästigen belästigte belästigt belästigung nachstellen stalking | harass harassed harassment stalking
stehlen stiehlt stahl gestohlen klauen klaute geklaut entwenden entwendete entwendet diebstahl erbeuten erbeutete erbeutet | steal stole stolen theft thieves
dieb diebe diebin | thief thieves burglar
rauben raubte geraubt raub raubüberfall überfall ausrauben ausgeraubt | rob robbed robbery robbers heist
räuber bankräuber | robber robbers
einbrechen einbricht einbrach eingebrochen einbruch einbruchdiebstahl wohnungseinbruch einbrecher | burglary burglar break
plündern plünderte geplündert plünderung plünderungen brandschatzen | loot looted looting plunder
beute diebesgut raubgut | loot haul stolen goods
betrug betrügen betrog betrogen betrügerei schwindel gaunerei abzocke beschummeln | fraud defraud scam cheat cheated swindle
betrüger betrügerin schwindler hochstapler trickbetrüger | fraudster swindler crook
unterschlagen unterschlug unterschlagung veruntreuen veruntreute veruntreut veruntreuung untreue | embezzle embezzled embezzlement misappropriate
fälschen fälschte gefälscht fälschung falsifikat | forge forged forgery fake faked counterfeit
manipulieren manipulierte manipuliert manipulation | manipulate manipulated manipulation rigged
geldwäsche geldwäscher schwarzgeld | money laundering launder laundered
schmuggler schlepper schleuser menschenschmuggler menschenhändler schleuserbande | smuggler smugglers trafficker traffickers
menschenhandel menschenschmuggel schleusung schleuserei schleppertum schleusen geschleust | trafficking smuggling
steuerhinterziehung steuerbetrug steuerflucht steuerhinterzieher | tax evasion evaded fraud
droge drogen rauschgift rauschmittel betäubungsmittel suchtmittel | drug drugs narcotics dope
drogenhandel rauschgifthandel drogenschmuggel dealerei | drug trafficking trade
drogenhändler drogendealer rauschgifthändler drogenschmuggler | drug dealer trafficker
drogensüchtig drogenabhängig süchtig junkie | addict addicted addiction
cannabis haschisch marihuana hasch | cannabis marijuana hashish weed
brandstiftung brandanschlag anzünden anzündete angezündet feuerlegen | arson arsonist
vandalismus sachbeschädigung zerstörungswut beschädigen beschädigte | vandalism vandals property damage
computerkriminalität cyberkriminalität internetkriminalität | cybercrime
hackerangriff cyberangriff hackerattacke cyberattacke | hacker attack cyberattack hack hacked
hacker cyberkriminelle datendieb datendiebe | hacker hackers
spitzel informant zuträger | informant informer mole
polizei polizeikräfte ordnungshüter polizeibehörde gesetzeshüter bullen | police cops
polizist polizisten polizistin polizeibeamter polizeibeamte polizeibeamtin ordnungshüter schutzmann gesetzeshüter | policeman policemen policewoman officer officers police cop cops
kriminalpolizei kripo | criminal cid
ermittler ermittlerin fahnder fahnderin kriminalist kriminalbeamter | investigator investigators detective detectives
ermitteln ermittelte ermittelt ermittlung ermittlungen untersuchen untersuchte untersucht untersuchung nachforschung nachforschungen recherchen ermittlungsverfahren | investigate investigated investigation investigations inquiry probe
fahnden fahndete gefahndet fahndung suchen suchte gesucht suche großfahndung | search searched manhunt hunt wanted
steckbrief fahndungsaufruf steckbrieflich | wanted warrant
haftbefehl haftanordnung | arrest warrant
festnehmen festnimmt festnahm festgenommen festnahme festnahmen verhaften verhaftete verhaftet verhaftung schnappen schnappte geschnappt dingfest ergreifen ergreift gefasst festgesetzt | arrest arrested arrests detain detained caught catch apprehend nab nabbed
durchsuchen durchsuchte durchsucht durchsuchung razzia hausdurchsuchung durchsuchungsaktion | search searched raid raided raids
razzia großrazzia polizeiaktion polizeieinsatz polizeioperation | raid raids operation
beschlagnahmen beschlagnahmte beschlagnahmt beschlagnahme sicherstellen sicherstellte sichergestellt konfiszieren konfiszierte konfisziert einkassieren sicherstellung | seize seized seizure confiscate confiscated
verhören verhörte verhört verhör vernehmen vernimmt vernahm vernommen vernehmung befragen befragt befragung | interrogate interrogated interrogation questioned questioning
tatort fundort | crime
spur spuren indiz indizien anhaltspunkt anhaltspunkte | clue clues lead leads trace traces evidence
beweis beweise beleg belege nachweis beweismittel | proof evidence
beweisen bewies bewiesen nachweisen nachwies nachgewiesen belegen belegte belegt | prove proved proven demonstrate demonstrated
identifizieren identifizierte identifiziert identifizierung | identify identified identification
entkommen entkam fliehen floh geflohen entwischen entwischte flüchten flüchtete geflüchtet flucht entfliehen abhauen abgehauen ausbüxen | escape escaped flee fled flight
gefängnisausbruch gefängnisflucht | escape jailbreak prison
flüchtig flüchtige untergetaucht untertauchen untertauchte | fugitive hiding
verstecken versteckte versteckt versteck verbergen verbarg verborgen unterschlupf | hide hid hidden hideout
auslieferung ausliefern auslieferte ausgeliefert überstellen überstellt überstellung | extradite extradited extradition hand
tränengas reizgas reizstoff | tear gas pepper spray
schlagstock knüppel gummiknüppel | baton truncheon
justiz rechtsprechung gerichtsbarkeit justizbehörden | judiciary justice
gericht landgericht amtsgericht tribunal | court tribunal
bundesgerichtshof bgh | federal justice
verfassungsgericht bundesverfassungsgericht | constitutional
gerichtshof höchstgericht obergericht | supreme court
richter richterin | judge judges justice
staatsanwalt staatsanwältin anklägerin chefankläger staatsanwaltschaft anklagebehörde | prosecutor prosecutors prosecution
anwalt anwältin rechtsanwalt rechtsanwältin verteidiger verteidigerin advokat rechtsbeistand strafverteidiger | lawyer lawyers attorney counsel solicitor
jurist juristin rechtsexperte rechtsexpertin rechtsgelehrter rechtswissenschaftler | jurist lawyer legal expert
zeuge zeugin zeugen augenzeuge augenzeugin augenzeugen | witness witnesses eyewitness
zeugenaussage aussage aussagen aussagte ausgesagt bezeugen bezeugte | testimony testify testified evidence statement
klägerin beschwerdeführer | plaintiff claimant
klage klagen verklagen verklagte verklagt klageschrift | lawsuit sue sued suing complaint
anklage anklagen anklagte angeklagt anklageerhebung anklageschrift angeklagter angeklagte | charge charged charges indict indicted indictment
strafanzeige anzeige anzeigen angezeigt anzeigte | complaint charges reported
prozess verfahren gerichtsverfahren strafprozess strafverfahren gerichtsprozess hauptverhandlung verhandlung gerichtsverhandlung | trial proceedings case hearing
rechtsstreit gerichtsstreit rechtsstreitigkeit streitfall zivilprozess | legal dispute lawsuit litigation
urteil richterspruch gerichtsentscheidung gerichtsurteil schuldspruch urteilsspruch gerichtsbeschluss urteilen urteilte | verdict ruling judgment judgement sentence
verurteilen verurteilte verurteilung schuldspruch schuldig abgeurteilt | convict convicted conviction sentence sentenced guilty
freispruch freisprechen freisprach freigesprochen | acquit acquitted acquittal guilty
strafe bestrafen bestrafte bestraft bestrafung ahnden ahndete geahndet ahndung sanktionieren | punish punished punishment penalty penalties sentence
strafmaß strafhöhe haftdauer | sentence length
haft freiheitsstrafe gefängnisstrafe haftstrafe gefängnis freiheitsentzug | prison sentence jail custody detention imprisonment term
gefängnis haftanstalt strafanstalt justizvollzugsanstalt jva knast vollzugsanstalt kerker zuchthaus | prison jail penitentiary
inhaftieren inhaftierte inhaftiert inhaftierung einsperren einsperrte eingesperrt eingebuchtet gefangengehalten arrestieren | imprison imprisoned jail jailed detain detained incarcerated locked
häftling häftlinge gefangener gefangene gefangenen insasse insassen inhaftierter inhaftierte strafgefangener sträfling | prisoner prisoners inmate inmates detainee detainees convict
gewahrsam polizeigewahrsam arrest | custody detention
hausarrest stubenarrest | arrest
lebenslang lebenslange lebenslänglich | life sentence imprisonment
bewährung bewährungsstrafe bewährungsfrist | suspended sentence probation
freilassen freilässt freiließ freigelassen freilassung freikommen freikam freigekommen entlassen entlässt entlassung haftentlassung | release released free freed
begnadigen begnadigte begnadigt begnadigung amnestie gnadenerlass amnestieren straferlass | pardon pardoned amnesty clemency
geldstrafe bußgeld geldbuße strafzahlung ordnungsgeld strafgeld knöllchen | fine fined fines penalty
kaution sicherheitsleistung | bail
entschädigung entschädigen entschädigte entschädigt schadenersatz schadensersatz wiedergutmachung kompensation | compensation compensate compensated damages restitution
schmerzensgeld schmerzensgeldzahlung | compensation pain damages
berufung einspruch rechtsmittel beschwerde | appeal appealed appeals
rechtswidrig rechtswidrige gesetzwidrig illegal ungesetzlich unrechtmäßig unzulässig unerlaubt widerrechtlich | illegal unlawful illegally
rechtmäßig legal zulässig gesetzmäßig gesetzeskonform | legal lawful legitimate
strafbar straffällig strafrechtlich | punishable criminal offence
verjährung verjähren verjährte verjährt | statute limitations lapsed time barred
rechtsstaat rechtsstaatlichkeit rechtsstaatlich | law
schöffe laienrichter jury | juror jurors jury
unschuldig unschuld schuldlos | innocent innocence
gutachten expertise gutachter sachverständiger sachverständige gutachterlich | expert opinion assessor
notwehr selbstverteidigung selbstschutz | self defence defense
irrtümlich versehentlich fälschlich fälschlicherweise unabsichtlich | mistakenly accidentally wrongly mistake
absichtlich vorsätzlich mutwillig willentlich | deliberate deliberately intentional intentionally
fahrlässig fahrlässigkeit leichtsinnig nachlässig | negligent negligence careless
sterben stirbt starb gestorben tot tote tod todesopfer verstarb verstorben umkommen umkommt umkam umgekommen ableben dahinscheiden erlag todesfall verscheiden hinscheiden todesfälle menschenleben tödlich | die died dies dead death deaths passed pass
tödlich tödliche todbringend | fatal deadly lethal
todesursache sterbeursache | cause death
leiche leichnam leichen toter | body bodies corpse
selbstmord suizid freitod selbsttötung | suicide
beerdigen beerdigte beerdigt beerdigung bestatten bestattete bestattet bestattung begraben begrub begräbnis beisetzen beisetzte beigesetzt beisetzung trauerfeier | bury buried burial funeral
trauer trauern trauerte betrauern hinterbliebene | mourn mourned mourning grief
verletzen verletzte verletzt verletzung verletzungen verwundet verwundung blessur blessuren | injure injured injury injuries wounded wound wounds hurt
schwerverletzt lebensgefährlich schwerverletzte schwer | seriously critically severely injured
überleben überlebte überlebt überlebende überlebender davonkommen davonkam davongekommen | survive survived survivor survivors survival
unfall unglück verkehrsunfall karambolage crash verunglücken verunglückte verunglückt autounfall | accident accidents crash crashed
massenkarambolage massenunfall auffahrunfall serienunfall | pile pileup
zusammenstoßen zusammenstieß zusammengestoßen zusammenstoß kollidieren kollidierte kollidiert kollision zusammenprall zusammenprallen zusammenprallte | collide collided collision crash crashed
rammen rammte gerammt aufprallen aufprall prallen prallte geprallt krachen krachte gekracht knallen knallte | ram rammed hit crash crashed slam slammed
anfahren angefahren erfassen erfasste erfasst | hit knocked
entgleisen entgleiste entgleist entgleisung zugentgleisung | derail derailed derailment
zugunglück bahnunglück zugunfall eisenbahnunglück bahnunfall | train crash accident
abstürzen abstürzte abgestürzt absturz flugzeugabsturz flugzeugunglück flugzeugunglücks | crash crashed plane
notlandung notlanden notlandete notgelandet notwasserung | emergency landing
schiffsunglück schiffbruch schiffsuntergang havarie fährunglück | shipwreck ship ferry accident disaster
untergehen unterging untergegangen untergang kentern kenterte gekentert versinken versank absaufen | sink sank sunk capsize capsized
ertrinken ertrank ertrunken | drown drowned drowning
vermisst vermisste vermissten verschollen verschwunden | missing disappeared lost
verschwinden verschwand verschwunden abhandengekommen verschollen | disappear disappeared vanish vanished
katastrophe desaster unglück tragödie | disaster catastrophe tragedy
naturkatastrophe umweltkatastrophe naturereignis | natural disaster
katastrophengebiet unglücksgebiet krisengebiet notstandsgebiet | disaster area zone
unglücksort unfallort unfallstelle unglücksstelle absturzstelle | accident crash
unglücksursache unfallursache absturzursache | cause accident crash
brand brände feuer großbrand flammen feuersbrunst feuerinferno | fire fires blaze flames
brennen brannte gebrannt lodern loderte niederbrennen verbrennen verbrannte verbrannt | burn burned burnt burning
waldbrand waldbrände buschfeuer flächenbrand buschbrand | wildfire wildfires forest bushfire
löschen löschte gelöscht löscharbeiten löschung | extinguish extinguished firefighting
feuerwehr löschkräfte brandbekämpfer | brigade department firefighters
feuerwehrmann feuerwehrleute feuerwehrmänner feuerwehrfrau löschkräfte brandbekämpfer | firefighter firefighters fireman firemen
einsatzkräfte rettungskräfte retter rettungsmannschaften hilfskräfte | rescuers rescue workers emergency services responders
sanitäter rettungssanitäter rettungsassistent rettungssanitäterin | paramedic paramedics ambulance
retten rettete gerettet rettung | rescue rescued save saved salvage recover recovered
rettungsaktion rettungseinsatz rettungsarbeiten hilfsaktion | rescue operation effort recovery
freiwillige freiwilliger ehrenamtliche ehrenamtlicher ehrenamtler | helper volunteer volunteers
hilfsorganisation hilfswerk hilfsorganisationen hilfsverband | aid organisation organization relief charity agency
hilfsgüter hilfslieferung hilfslieferungen | relief supplies aid
soforthilfe nothilfe | emergency aid relief funds
evakuieren evakuierte evakuiert evakuierung räumung | evacuate evacuated evacuation
zuflucht unterkunft obdach unterschlupf notunterkunft | shelter refuge accommodation
obdachlos obdachlose obdachloser wohnungslos wohnungslose heimatlos | homeless
erdbeben beben erdstoß erdstöße erschütterung seebeben | earthquake quake tremor tremors
nachbeben erdstöße folgebeben | aftershock aftershocks
flutwelle tsunami riesenwelle | tsunami tidal wave
überschwemmung überschwemmungen überschwemmen überschwemmte überschwemmt hochwasser flut fluten überflutung überfluten überflutet | flood floods flooded flooding
sturm orkan unwetter sturmtief | storm storms gale
wirbelsturm hurrikan taifun zyklon | hurricane typhoon cyclone tornado
regen regenfälle niederschlag niederschläge starkregen platzregen regengüsse wolkenbruch | rain rains rainfall downpour
schnee schneefall schneefälle neuschnee schneesturm schneegestöber | snow snowfall snowstorm
lawine schneebrett lawinenabgang | avalanche avalanches
erdrutsch schlammlawine hangrutsch bergrutsch erdrutsche murenabgang | landslide mudslide
dürre trockenheit wassermangel dürreperiode | drought
hitze hitzewelle gluthitze bruthitze | heat heatwave
kälte kältewelle eiseskälte | cold frost freeze
hunger hungersnot hungern hungerkatastrophe nahrungsmangel | hunger famine starve starvation malnutrition
vulkanausbruch eruption | volcano volcanic eruption erupt erupted
einstürzen einstürzte eingestürzt einsturz zusammenbrechen zusammenbricht zusammenbrach zusammengebrochen zusammensturz kollabieren kollabiert | collapse collapsed collapses
verschüttet verschüttete eingeschlossen | buried trapped
trümmer schutt ruinen überreste wrackteile | rubble debris wreckage ruins
wrack schiffswrack flugzeugwrack wrackteile | wreck wreckage
schaden schäden sachschaden beschädigung beschädigen beschädigte beschädigt | damage damages damaged
verwüstung zerstörung verheerung verheerend verheerende | devastation destruction devastating
stromausfall blackout netzausfall | cut outage blackout
störung panne ausfall defekt störfall betriebsstörung | fault failure breakdown malfunction outage
leck leckage ausgetreten ausläuft undicht leckschlagen | leak leaked leaking spill
verseuchung verseuchen verseuchte verseucht kontamination kontaminieren kontaminiert verstrahlung | contamination contaminated contaminate pollution
reaktorunfall atomunfall gau reaktorunglück atomkatastrophe nuklearunfall | nuclear accident disaster meltdown
sperren sperrte gesperrt sperrung absperren absperrte abgesperrt absperrung abriegeln abriegelte abgeriegelt | close closed cordon cordoned block blocked seal
alarm alarmieren alarmierte alarmiert warnsignal | alarm alarms alert alerted
gefahr gefahren risiko risiken gefährdung bedrohung | danger dangers risk risks hazard threat
gefährlich riskant bedrohlich | dangerous risky hazardous
sicherheitskräfte sicherheitsbehörden ordnungskräfte polizeikräfte | security forces
sicherheitsvorkehrung sicherheitsvorkehrungen sicherheitsmaßnahme sicherheitsmaßnahmen schutzmaßnahmen schutzmaßnahme | security safety measures precautions
leibwächter bodyguard personenschützer | bodyguard bodyguards
ereignis vorfall zwischenfall vorkommnis geschehnis begebenheit | incident event occurrence
migration zuwanderung einwanderung immigration zuzug | migration immigration
migrant migranten migrantin zuwanderer einwanderer immigrant immigranten immigrantin | migrant migrants immigrant immigrants
auswandern auswanderte ausgewandert auswanderung emigration emigrieren emigriert auswanderer emigrant abwanderung | emigrate emigrated emigration emigrants
flüchtling flüchtlinge flüchtlingen geflüchtete geflüchteter schutzsuchende schutzsuchender | refugee refugees
asylbewerber asylbewerberin asylsuchende asylsuchender asylant schutzsuchende asylantragsteller | asylum seeker seekers
asyl asylrecht flüchtlingsstatus | asylum protection refuge
asylantrag asylgesuch asylersuchen | asylum application request
abschieben abschob abgeschoben abschiebung abschiebungen rückführung rückführen zurückschicken | deport deported deportation deportations
vertreiben vertrieb vertrieben vertreibung verjagen verjagt | expel expelled displace displaced expulsion drive
vertriebene vertriebener binnenflüchtlinge heimatvertriebene binnenvertriebene | displaced persons
flüchtlingslager auffanglager zeltlager aufnahmelager | refugee camp camps
flüchtlingsunterkunft asylunterkunft flüchtlingsheim asylheim asylbewerberheim asylbewerberunterkunft | refugee accommodation asylum shelter hostel
flüchtlingsboot schlauchboot flüchtlingsschiff | migrant refugee boat dinghy
flüchtlingskrise migrationskrise flüchtlingswelle flüchtlingsstrom flüchtlingsandrang | refugee migrant crisis influx
seenotrettung seenotretter | sea rescue rescuers
integration eingliederung integrieren integriert eingliedern | integration integrate integrated
ausländer ausländerin ausländische | foreigner foreigners alien
visum einreiseerlaubnis einreisegenehmigung sichtvermerk visa | visa visas entry permit
aufenthaltserlaubnis aufenthaltsgenehmigung aufenthaltstitel bleiberecht | residence permit
zurückkehren zurückkehrte zurückgekehrt rückkehr heimkehr heimkehren heimkehrte wiederkommen zurückkommen zurückkam zurückgekommen rückreise heimreise | return returned returns home
exil verbannung exilanten | exile exiled
herkunft abstammung ursprung heimat | origin descent background
grenzkontrolle grenzkontrollen passkontrolle personenkontrolle | border controls checks passport
kirche gotteshaus kapelle dom | church churches chapel
papst pontifex kirchenoberhaupt | pope pontiff
vatikan kurie | vatican holy see curia
bischof erzbischof oberhirte kirchenfürst | bishop archbishop bishops
kardinal purpurträger kardinäle | cardinal cardinals
priester pfarrer geistlicher geistliche pastor seelsorger pfarrerin pastorin kleriker kirchenmann | priest priests pastor clergy cleric clergyman vicar
imam vorbeter prediger mullah geistlicher | imam preacher cleric mullah
rabbiner rabbi oberrabbiner | rabbi rabbis
gläubige gläubigen kirchgänger fromme | believer believers faithful worshippers
pilger wallfahrer pilgerin pilgern | pilgrim pilgrims
wallfahrt pilgerfahrt pilgerreise hadsch | pilgrimage hajj
gottesdienst andacht gedenkgottesdienst | mass worship church
katholisch katholik katholiken | catholic catholics
evangelisch protestantisch protestant protestanten lutherisch | protestant protestants lutheran
muslim muslime muslimisch moslem moslems islamisch muslima | muslim muslims islamic
jude juden jüdisch judentum | jew jews jewish judaism
christ christen christlich christentum | christian christians christianity
moschee gebetshaus | mosque mosques
synagoge gebetshaus | synagogue synagogues
kopftuch schleier | headscarf hijab veil
burka vollverschleierung gesichtsschleier vollschleier | burqa burka niqab full face veil
religion glaube konfession religionsgemeinschaft glaubensgemeinschaft | religion faith denomination religious
kirchenaustritt kirchenaustritte austrittswelle | leaving church
heiligsprechung heiligsprechen heiliggesprochen | canonisation canonization beatification
sekte kult | sect cult
medien presse medienhäuser massenmedien | media press news coverage
zeitung zeitungen blatt tageszeitung gazette | newspaper newspapers daily
zeitschrift magazin illustrierte nachrichtenmagazin wochenblatt | magazine magazines weekly
journalist journalisten journalistin reporter reporterin korrespondent korrespondentin medienvertreter pressevertreter berichterstatter | journalist journalists reporter reporters correspondent correspondents
redaktion schriftleitung nachrichtenredaktion | newsroom editorial
chefredakteur chefredakteurin redaktionsleiter blattmacher | editor
nachrichtenagentur agentur presseagentur | agency wire
fernsehen tv fernsehsender glotze rundfunk television | television tv broadcaster
sender fernsehsender rundfunkanstalt fernsehanstalt | broadcaster channel station network
radio hörfunk rundfunk radiosender | radio station
rundfunkbeitrag rundfunkgebühr gez fernsehgebühr | licence fee license broadcasting
ausstrahlen ausstrahlte ausgestrahlt ausstrahlung übertragen überträgt übertrug übertragung | broadcast broadcasts aired transmit
sendung fernsehsendung | programme program show broadcast
moderator moderatorin showmaster talkmaster | presenter host moderator anchor
nachricht nachrichten meldung meldungen neuigkeit neuigkeiten | news message
pressekonferenz medienkonferenz pressetermin | conference
pressemitteilung presseerklärung pressemeldung kommuniqué | release statement communique
bericht reportage artikel zeitungsbericht medienbericht pressebericht | report article story
schlagzeile schlagzeilen überschrift titelzeile | headline headlines
leitartikel kommentar kolumne leitkommentar | editorial commentary column
verlag verlagshaus medienhaus | publisher publishing
karikatur karikaturen spottzeichnung cartoon | cartoon caricature cartoons
karikaturist zeichner karikaturistin | cartoonist
inkrafttreten wirksamwerden geltungsbeginn | effect
hinterbliebene hinterbliebenen angehörige angehörigen verwandte familienangehörige | bereaved relatives relative
sparen einsparen einsparung einsparungen sparmaßnahmen sparkurs sparpaket kürzungen | austerity cuts savings save saved
kürzen kürzte gekürzt kürzung kürzungen streichen strich gestrichen streichung zusammenstreichen | cut cuts cutting slash slashed
zeigen zeigte gezeigt hervorgehen hervorging ergeben | show showed shown shows
vorlegen vorlegte vorgelegt vorlage präsentieren präsentierte präsentiert vorstellen vorstellte vorgestellt unterbreiten unterbreitete | present presented submit submitted table tabled
einreichen einreichte eingereicht beantragen beantragte vorlegen vorlegte vorgelegt einreichung | file filed submit submitted
schließen schloss geschlossen schließung dichtmachen dichtmachte dichtgemacht stilllegen stilllegte stillgelegt stilllegung | close closed closure shut
nutzen nutzte genutzt nutzung verwenden verwendete verwendet verwendung benutzen benutzte | use used usage
gründen gründete gegründet gründung | found founded founding establish established
erhalten erhält erhielt bekommen bekam | receive received gotten
verlassen verlässt verließ weggehen wegging fortgehen weggegangen | leave left
liefern lieferte geliefert lieferung lieferungen beliefern belieferte beliefert | deliver delivered delivery supply supplied
schützen schützte geschützt bewahren bewahrte schutz abschirmen abgeschirmt | protect protected protection security
vertreten vertritt vertrat repräsentieren repräsentierte repräsentiert vertretung | represent represented
überzeugen überzeugte umstimmen umstimmte umgestimmt überreden überredete überredet | persuade persuaded convince convinced
beeinflussen beeinflusste einwirken einwirkte einflussnahme | influence influenced
wiederholen wiederholte wiederholung | repeat repeated repeatedly
erinnern erinnerte erinnerung zurückdenken | remember remembered commemorate commemorated memory
gedenkstätte mahnmal denkmal ehrenmal gedenktafel | memorial monument
gedenkfeier gedenkveranstaltung trauerfeier gedenkgottesdienst | memorial commemoration ceremony
jahrestag jubiläum gedenktag | anniversary
feiern feierte gefeiert feier feierlichkeiten festakt | celebrate celebrated celebration celebrations
verleihen verlieh verliehen verleihung auszeichnen auszeichnete ausgezeichnet auszeichnung ehren ehrte geehrt ehrung würdigen gewürdigt prämieren | award awarded honour honoured honor honored prize
kontrollieren kontrollierte kontrolliert kontrolle beherrschen beherrschte beherrscht | control controlled controls
herrschen herrschte regieren regierte regiert herrschaft regentschaft | rule ruled reign reigned govern governed
skeptiker zweifler kritiker bedenkenträger | critic critics sceptic skeptic sceptics
berater beraterin ratgeber ratgeberin consultant | adviser advisor advisers advisors consultant
experte expertin experten fachmann fachleute sachkundige kenner spezialist spezialistin | expert experts specialist
beobachter beobachterin beobachtern wahlbeobachter | observer observers monitor
insider eingeweihte informant informanten informantenkreise | insider insiders source sources
offiziell amtlich regierungsamtlich | official officially
geheimtreffen geheimgespräch geheimgespräche geheimverhandlungen | secret meeting talks
öffentlich publik | public publicly
ausdrücklich explizit eindeutig unmissverständlich | explicit explicitly expressly
eindringlich nachdrücklich dringend inständig | urgent urgently strongly
sofort umgehend unverzüglich unmittelbar schnellstens augenblicklich | immediate immediately instantly
vorübergehend zeitweise zeitweilig vorläufig temporär befristet | temporary temporarily provisional interim
dauerhaft permanent ständig unbefristet | permanent permanently
endgültig definitiv unwiderruflich | final finally definitive definitively
plötzlich überraschend unerwartet unvermittelt unvorhergesehen jäh | sudden suddenly unexpected unexpectedly surprising surprise
überraschung überraschen überraschte überrascht verblüfft | surprise surprised
bedingung bedingungen voraussetzung voraussetzungen vorbedingung | condition conditions precondition prerequisite
frist fristablauf stichtag deadline | deadline date
möglich denkbar vorstellbar potenziell | possible possibly potential
unmöglich undenkbar | impossible
wahrscheinlich vermutlich voraussichtlich mutmaßlich | probably likely presumably
notwendig erforderlich nötig unerlässlich unabdingbar | necessary needed required
freiwillig ungezwungen | voluntary voluntarily
verpflichtend obligatorisch zwingend bindend verbindlich vorgeschrieben | mandatory compulsory obligatory binding
streng strikt rigoros rigide drastisch | strict strictly rigorous drastic
ernst gravierend schwerwiegend | serious grave severe
heftig massiv scharf vehement | fierce fiercely massive sharp strongly
inoffiziell informell | unofficial informal
bewaffnet waffentragend bewaffnete | armed
militant gewaltbereit radikal extremistisch | militant radical extremist
friedlich gewaltlos gewaltfrei | peaceful peacefully nonviolent
gemäßigt moderat pragmatisch | moderate
wiederaufbau wiederaufbauen wiederaufgebaut wiederherstellen wiederherstellung wiedererrichtung | reconstruction rebuild rebuilt restore restored
verfehlung fehlverhalten pflichtverletzung dienstvergehen fehltritt | misconduct wrongdoing
mangel knappheit engpass fehlbestand | shortage scarcity lack
bemerken bemerkte bemerkt entdecken entdeckte entdeckt entdeckung | discover discovered discovery notice noticed spot spotted
folgern folgerte schlussfolgern schlussfolgerung rückschluss fazit | conclude concluded conclusion
irren irrte geirrt irrtum täuschte fehleinschätzung | mistaken mistake error err erred
vergleichen verglich verglichen vergleich gegenüberstellen gegenüberstellung | compare compared comparison
verknüpfen verknüpfte verknüpft koppeln koppelte gekoppelt verbinden verband verbunden | link linked tie tied connect connected
trennen trennte getrennt trennung loslösen | separate separated separation split
unterscheiden unterschied unterscheidung abweichen abwich differieren | differ differs difference
kündigen kündigte gekündigt kündigung aufkündigen aufkündigte aufgekündigt aufkündigung | terminate terminated cancel cancelled
auskunft information informationen angaben erkenntnisse | information details
unterlagen dokumente dokument akten schriftstücke | documents document files papers
brief schreiben schriftstück zuschrift | letter letters
übergeben übergab übereignen aushändigen aushändigte übergabe | hand handed handover
ausscheiden ausschied ausgeschieden weggang abgang | departure depart resign
freund weggefährte vertrauter vertraute kumpel | friend friends companion confidant
anführer anführerin führer boss chef oberhaupt | leader leaders boss head
nonne ordensschwester klosterschwester ordensfrau | nun nuns
mönch ordensbruder klosterbruder ordensmann | monk monks
kloster abtei konvent ordenshaus | monastery convent abbey
ramadan fastenmonat | ramadan
staatsbankrott staatspleite staatsinsolvenz | bankruptcy default
rettungspaket hilfspaket hilfsprogramm rettungsprogramm | bailout package rescue
schutzgeld schutzgelderpressung | protection racket extortion
trunkenheit alkoholisiert betrunken besoffen angetrunken alkoholeinfluss | drunk drunken intoxicated
raser raserei geschwindigkeitsüberschreitung geschwindigkeitsverstoß | speeding
führerschein fahrerlaubnis fahrausweis | licence license
geisterfahrer falschfahrer | driver wrongway
fahrerflucht unfallflucht | hitandrun
lebensgefahr todesgefahr | danger
krankenwagen rettungswagen ambulanz | ambulance
rettungshubschrauber rettungshelikopter | helicopter ambulance
spendenaufruf spendenaktion sammelaktion | fundraising appeal donations
schusswaffe feuerwaffe handfeuerwaffe | firearm firearms gun guns
verkehrskontrolle fahrzeugkontrolle polizeikontrolle | checkpoint
wohnungsdurchsuchung hausdurchsuchung | search
brandkatastrophe feuerkatastrophe brandunglück | disaster
untersuchungshaft untersuchungsgefängnis | custody detention remand
erneut abermals nochmals neuerlich wiederum | again
mauerfall maueröffnung | fall wall reunification
grenzzaun grenzbefestigung grenzanlage sperranlage | fence border wall
sparprogramm sparpaket sparplan | austerity programme program
rückhalt rückendeckung | backing support
kehrtwende kurswechsel kurswende kurskorrektur richtungswechsel | uturn turnaround reversal
weichenstellung richtungsentscheidung grundsatzentscheidung | decision
machtkampf führungsstreit richtungsstreit | struggle
machtmissbrauch amtsmissbrauch | abuse
amtsgeschäfte regierungsgeschäfte | duties
verhandlungsführer chefunterhändler unterhändler | negotiator negotiators
streitpunkt zankapfel knackpunkt streitfrage | issue sticking dispute
kernpunkt eckpunkt eckpunkte kernforderung | key cornerstones
eilantrag dringlichkeitsantrag eilverfahren | urgent motion injunction
grundsatzurteil präzedenzfall leitentscheidung | precedent landmark
falschmeldung falschnachricht fehlinformation desinformation | hoax fake misinformation disinformation
propaganda stimmungsmache meinungsmache | propaganda
verkehrstote verkehrsopfer unfalltote unfallopfer | traffic fatalities
autobahnunfall autobahncrash | motorway accident
busunglück busunfall | bus crash
fährunglück fährkatastrophe | ferry disaster
grubenunglück bergwerksunglück minenunglück | mine mining accident disaster
lawinenunglück lawinenunfall | avalanche accident
hochwasserkatastrophe flutkatastrophe überschwemmungskatastrophe jahrhundertflut | flood disaster
wahlergebnis wahlausgang stimmergebnis abstimmungsergebnis | election result outcome
direktkandidat wahlkreiskandidat | constituency candidate
wahlkreis stimmkreis wahlbezirk | constituency district
sperrklausel fünfprozenthürde prozenthürde | threshold
regierungserklärung regierungsrede | statement policy
minderheitsregierung minderheitskabinett | minority
übergangsregierung interimsregierung übergangskabinett | interim transitional
übergangspräsident interimspräsident | interim president
marionettenregierung marionettenregime | puppet regime
exilregierung exilkabinett | exile
staatskrise verfassungskrise | crisis constitutional
staatstrauer nationaltrauer volkstrauer | mourning national
kabinettssitzung ministertreffen kabinettsrunde | cabinet meeting
parteilinie parteikurs | line
parteispendenaffäre spendenaffäre spendenskandal | donations scandal
polizeichef polizeipräsident polizeidirektor | police
polizeiwache polizeirevier polizeistation polizeidienststelle | precinct
streifenwagen polizeiauto polizeiwagen | patrol car
handschellen handfesseln | handcuffs
gefängniswärter wärter justizvollzugsbeamter aufseher justizbeamter | guard warden prison
schwerverbrecher serientäter gewaltverbrecher | criminal serial
serienmörder massenmörder serienkiller | serial killer
sitzblockade sitzstreik | sitin blockade
pressesprecher medienreferent | spokesman
talkshow talkrunde gesprächsrunde | talkshow debate
livebericht liveübertragung direktübertragung | live broadcast
einschaltquote zuschauerquote | ratings
internetsperre netzsperre | block internet
luftraum flugraum | airspace
waffenschmuggel waffenschieberei | arms smuggling trafficking
waffenfund waffenversteck waffenlager | cache weapons
militärhilfe rüstungshilfe | aid military
wehretat verteidigungshaushalt verteidigungsetat rüstungsausgaben verteidigungsausgaben militärausgaben | defence defense spending budget
truppenstärke mannschaftsstärke | strength troops
truppenaufmarsch truppenkonzentration truppenmassierung | buildup troops
kriegstreiber kriegshetzer | warmonger
kindersoldat kindersoldaten kinderkämpfer | child soldiers
fremdenlegionär legionär | legionnaire
sprengstoffgürtel bombengürtel sprengstoffweste sprengstoffjacke | suicide vest belt
heckenschütze scharfschütze sniper | sniper snipers
leibgarde präsidentengarde | guard
bombendrohung bombenalarm | bomb threat
elektrofessel fußfessel | ankle tag tagging
meinungsfreiheit redefreiheit | speech expression
bundeskriminalamt bka | bka
landeskriminalamt lka | lka
bundesnachrichtendienst bnd | bnd intelligence
erstechen ersticht erstach erstochen | stab stabbed
`;

/**
 * Phrases that mean one word of a group, one a line: "phrase = word", all in lower case. The last quarter holds single words
 * whose stem is that of another word ("gestattet" and "statt"), spellings with a hyphen, and English phrases.
 */
export const PUBLIC_LIFE_PHRASES = `
ums leben kommen = sterben
ums leben gekommen = gestorben
kam ums leben = starb
kamen ums leben = starben
ums leben kam = starb
ums leben kamen = starben
ums leben gebracht = getötet
tot aufgefunden = leiche
den tod gefunden = gestorben
fand den tod = starb
fanden den tod = starben
zu tode gekommen = gestorben
zu tode kommen = sterben
kam zu tode = starb
kamen zu tode = starben
aus dem leben gerissen = gestorben
ins gras gebissen = gestorben
seinen verletzungen erlegen = gestorben
ihren verletzungen erlegen = gestorben
erlag seinen verletzungen = starb
erlag ihren verletzungen = starb
das leben verloren = gestorben
das leben gekostet = gestorben
verlor das leben = starb
verloren das leben = starben
verloren ihr leben = starben
das leben genommen = selbstmord
nahm sich das leben = selbstmord
sich das leben nehmen = selbstmord
verletzungen erlitten = verletzt
verletzungen davongetragen = verletzt
mit dem leben davongekommen = überlebt
am leben geblieben = überlebt
zu grabe getragen = beerdigt
in flammen aufgegangen = verbrannt
in flammen stehen = brennen
in flammen stand = brannte
in flammen standen = brannten
in brand gesetzt = angezündet
in brand gesteckt = angezündet
in brand geraten = brand
fing feuer = brannte
feuer gefangen = brand
in die luft gesprengt = gesprengt
in die luft gejagt = gesprengt
in die luft geflogen = explodiert
über die ufer getreten = überschwemmung
trat über die ufer = überschwemmung
traten über die ufer = überschwemmung
über die ufer treten = überschwemmung
unter wasser gesetzt = überflutet
in schutt und asche gelegt = zerstört
dem erdboden gleichgemacht = zerstört
in sicherheit gebracht = evakuiert
in sicherheit bringen = evakuieren
in kraft treten = inkrafttreten
in kraft getreten = inkrafttreten
in kraft tritt = inkrafttreten
tritt in kraft = inkrafttreten
trat in kraft = inkrafttreten
treten in kraft = inkrafttreten
in kraft gesetzt = inkrafttreten
außer kraft gesetzt = aufgehoben
außer kraft setzen = aufheben
zum einsatz kommen = eingesetzt
zum einsatz gekommen = eingesetzt
kam zum einsatz = eingesetzt
kamen zum einsatz = eingesetzt
in erwägung ziehen = erwägen
in erwägung gezogen = erwogen
zog in erwägung = erwog
zieht in erwägung = erwägen
in betracht ziehen = erwägen
in betracht gezogen = erwogen
mit dem gedanken spielen = erwägen
unter druck setzen = drängen
unter druck gesetzt = gedrängt
setzte unter druck = drängte
druck ausgeübt = gedrängt
druck ausüben = drängen
grünes licht geben = zustimmen
grünes licht gegeben = zugestimmt
gab grünes licht = zustimmte
gaben grünes licht = zustimmten
grünes licht für = zustimmung
grünes licht erhalten = genehmigt
auf den weg gebracht = gebilligt
auf den weg bringen = billigen
brachte auf den weg = billigte
unter dach und fach = vereinbart
die zustimmung verweigert = abgelehnt
zustimmung verweigerte = ablehnte
eine absage erteilt = abgelehnt
erteilte eine absage = ablehnte
eine abfuhr erteilt = abgelehnt
einen korb gegeben = abgelehnt
auf ablehnung gestoßen = abgelehnt
stieß auf ablehnung = abgelehnt
stießen auf ablehnung = abgelehnt
auf kritik gestoßen = kritisiert
stieß auf kritik = kritisiert
kritik geübt = kritisiert
übte kritik = kritisierte
übten kritik = kritisierten
kritik üben = kritisieren
scharf kritisiert = kritisiert
ins gericht gegangen = kritisiert
hart ins gericht = kritisiert
die leviten gelesen = gerügt
in kritik geraten = kritisiert
in die kritik geraten = kritisiert
zur last gelegt = vorgeworfen
zur last legen = vorwerfen
legt zur last = vorwirft
wird vorgeworfen = beschuldigt
vorwürfe erhoben = vorgeworfen
erhob vorwürfe = vorwarf
erhoben vorwürfe = vorwarfen
die schuld gegeben = beschuldigt
verantwortlich gemacht = beschuldigt
machte verantwortlich = beschuldigte
macht verantwortlich = beschuldigt
in die schuhe geschoben = beschuldigt
in abrede gestellt = bestritten
in abrede stellen = bestreiten
stellte in abrede = bestritt
in frage gestellt = bezweifelt
in frage stellen = bezweifeln
stellte in frage = bezweifelte
in zweifel gezogen = bezweifelt
in zweifel ziehen = bezweifeln
zweifel geäußert = bezweifelt
äußerte zweifel = bezweifelte
zum ausdruck gebracht = geäußert
zum ausdruck bringen = äußern
brachte zum ausdruck = äußerte
zu protokoll gegeben = ausgesagt
gab zu protokoll = aussagte
die ansicht vertreten = gemeint
vertrat die ansicht = meinte
vertritt die ansicht = meint
der ansicht ist = meint
der meinung ist = meint
der auffassung ist = meint
sich dafür ausgesprochen = befürwortet
sprach sich dafür aus = befürwortete
sprach sich für = befürwortete
sprachen sich für = befürworteten
sich stark gemacht = befürwortet
machte sich stark = befürwortete
sich dagegen ausgesprochen = abgelehnt
sprach sich dagegen aus = ablehnte
sprach sich gegen = ablehnte
sprachen sich gegen = ablehnten
sich zu wort gemeldet = geäußert
meldete sich zu wort = äußerte
stellung genommen = stellungnahme
nahm stellung = stellungnahme
stellung nehmen = stellungnahme
stellung bezogen = stellungnahme
die rede ist von = bericht
ist die rede von = bericht
in kenntnis gesetzt = informiert
in kenntnis setzen = informieren
setzte in kenntnis = informierte
bekannt gegeben = bekanntgegeben
bekannt gab = bekanntgab
gab bekannt = bekanntgab
gaben bekannt = bekanntgaben
bekannt gemacht = bekanntgegeben
ans licht gekommen = enthüllt
ans licht gebracht = enthüllt
kam ans licht = enthüllt
publik gemacht = veröffentlicht
an die öffentlichkeit gelangt = durchgesickert
an die große glocke = veröffentlicht
unter den teppich gekehrt = vertuscht
forderungen erhoben = gefordert
die forderung erhoben = gefordert
in aussicht gestellt = angekündigt
stellte in aussicht = ankündigte
in aussicht stellen = ankündigen
sein wort gegeben = versprochen
alarm geschlagen = gewarnt
schlug alarm = warnte
schlagen alarm = warnen
schlägt alarm = warnt
warnung ausgesprochen = gewarnt
sprach eine warnung aus = warnte
sorge geäußert = besorgt
äußerte sorge = besorgt
sich sorgen machen = besorgt
machte sich sorgen = besorgt
hoffnung geäußert = gehofft
äußerte die hoffnung = hoffte
äußerte hoffnung = hoffte
bedauern geäußert = bedauert
äußerte bedauern = bedauerte
äußerte sein bedauern = bedauerte
um entschuldigung gebeten = entschuldigt
bat um entschuldigung = entschuldigte
bat um verzeihung = entschuldigte
sein beileid ausgesprochen = kondolierte
ins leben gerufen = gegründet
rief ins leben = gegründet
den startschuss gegeben = gestartet
gab den startschuss = startete
ins rollen gebracht = angestoßen
in gang gesetzt = gestartet
in gang kommen = beginnen
in angriff genommen = begonnen
in die wege geleitet = eingeleitet
seinen anfang genommen = begonnen
nahm seinen anfang = begann
den auftakt bilden = beginnen
zu ende gegangen = geendet
zu ende gehen = enden
geht zu ende = endet
ging zu ende = endete
gingen zu ende = endeten
zum abschluss gebracht = abgeschlossen
zum abschluss gekommen = abgeschlossen
ein ende gesetzt = beendet
ein ende bereitet = beendet
über die bühne gegangen = stattgefunden
ging über die bühne = stattfand
auf eis gelegt = ausgesetzt
auf eis legen = aussetzen
legte auf eis = aussetzte
liegt auf eis = ausgesetzt
auf die lange bank = verschoben
ins wasser gefallen = ausgefallen
ins stocken geraten = stillstand
geriet ins stocken = stillstand
zum stillstand gekommen = stillstand
zum erliegen gekommen = stillstand
kam zum erliegen = stillstand
zum scheitern gebracht = vereitelt
zu fall gebracht = gekippt
zu fall bringen = kippen
brachte zu fall = kippte
einen riegel vorgeschoben = unterbunden
einen strich durch die rechnung = vereitelt
an ein ende gekommen = geendet
zur folge haben = verursachen
zur folge gehabt = verursacht
zur folge hatte = verursachte
hatte zur folge = verursachte
hat zur folge = verursacht
eine einigung erzielt = geeinigt
erzielten eine einigung = einigten
einigung erzielt = geeinigt
eine vereinbarung getroffen = vereinbart
trafen eine vereinbarung = vereinbarten
eine entscheidung getroffen = entschieden
traf eine entscheidung = entschied
die entscheidung getroffen = entschieden
einen beschluss gefasst = beschlossen
fasste den beschluss = beschloss
den entschluss gefasst = entschlossen
fasste den entschluss = entschloss
einen antrag gestellt = beantragt
stellte einen antrag = beantragte
antrag gestellt = beantragt
einen vorschlag gemacht = vorgeschlagen
machte den vorschlag = vorschlug
ein angebot gemacht = angeboten
unterbreitete ein angebot = anbot
einen vorschlag unterbreitet = vorgeschlagen
um hilfe gebeten = hilferuf
zur verfügung gestellt = bereitgestellt
zur verfügung stellen = bereitstellen
stellte zur verfügung = bereitstellte
unterstützung zugesagt = unterstützt
den rücken gestärkt = unterstützt
stärkte den rücken = unterstützte
unter die arme gegriffen = geholfen
hilfe geleistet = geholfen
widerstand geleistet = widerstand
ein veto eingelegt = veto
legte ein veto ein = veto
legte veto ein = veto
einspruch eingelegt = einspruch
legte einspruch ein = einspruch
berufung eingelegt = berufung
legte berufung ein = berufung
in berufung gegangen = berufung
in revision gehen = berufung
beschwerde eingelegt = beschwerde
sein amt niedergelegt = zurückgetreten
ihr amt niedergelegt = zurückgetreten
legte sein amt nieder = zurücktrat
amt niederlegen = zurücktreten
den hut genommen = zurückgetreten
nahm seinen hut = zurücktrat
seinen hut nehmen = zurücktreten
das handtuch geworfen = zurückgetreten
warf das handtuch = zurücktrat
den rücktritt erklärt = zurückgetreten
erklärte seinen rücktritt = zurücktrat
erklärte ihren rücktritt = zurücktrat
den rücktritt eingereicht = zurückgetreten
reichte seinen rücktritt ein = zurücktrat
vom amt zurückgetreten = zurückgetreten
aus dem amt geschieden = zurückgetreten
des amtes enthoben = abgesetzt
seines amtes enthoben = abgesetzt
ihres amtes enthoben = abgesetzt
aus dem amt gedrängt = gestürzt
vor die tür gesetzt = entlassen
an die macht gekommen = machtübernahme
kam an die macht = machtübernahme
die macht übernommen = machtübernahme
die macht ergriffen = machtergreifung
ins amt gewählt = gewählt
im amt bestätigt = wiedergewählt
an die urnen gerufen = wahl
an die urne gehen = wählen
zu den urnen gerufen = wahl
zur wahl gegangen = gewählt
die stimme abgegeben = gewählt
seine stimme abgegeben = gewählt
ihre stimme abgegeben = gewählt
zur wahl gestellt = kandidiert
stellt sich zur wahl = kandidiert
ins rennen geschickt = nominiert
ins rennen gegangen = kandidiert
auf die straße gegangen = demonstriert
auf die straße gehen = demonstrieren
gingen auf die straße = demonstrierten
gehen auf die straße = demonstrieren
die arbeit niedergelegt = gestreikt
legten die arbeit nieder = streikten
die arbeit niederlegen = streiken
in den ausstand getreten = gestreikt
traten in den ausstand = streikten
in den streik getreten = gestreikt
des landes verwiesen = ausgewiesen
außer landes gebracht = abgeschoben
in die flucht geschlagen = vertrieben
die flucht ergriffen = geflohen
ergriff die flucht = floh
ergriffen die flucht = flohen
auf der flucht = flüchtig
das weite gesucht = geflohen
aus dem staub gemacht = geflohen
auf freien fuß gesetzt = freigelassen
auf freien fuß = freigelassen
auf freiem fuß = freigelassen
in haft genommen = verhaftet
in gewahrsam genommen = festgenommen
nahm in gewahrsam = festnahm
nahmen in gewahrsam = festnahmen
ins netz gegangen = festgenommen
hinter gittern = gefängnis
hinter gitter = gefängnis
hinter schloss und riegel = gefängnis
im knast = gefängnis
vor gericht gestellt = angeklagt
vor gericht = prozess
unter anklage gestellt = angeklagt
anklage erhoben = angeklagt
erhob anklage = anklagte
klage eingereicht = verklagt
reichte klage ein = verklagte
reichten klage ein = verklagten
anzeige erstattet = angezeigt
erstattete anzeige = anzeigte
für schuldig befunden = verurteilt
für schuldig erklärt = verurteilt
schuldig gesprochen = verurteilt
sprach schuldig = verurteilte
zur rechenschaft gezogen = bestraft
zur rechenschaft ziehen = bestrafen
auf frischer tat ertappt = ertappt
ins visier genommen = ermittelt
ermittlungen aufgenommen = ermittelt
nahm ermittlungen auf = ermittelte
eine untersuchung eingeleitet = ermittelt
leitete eine untersuchung ein = ermittelte
unter die lupe genommen = untersucht
nahm unter die lupe = untersuchte
ein geständnis abgelegt = geständnis
legte ein geständnis ab = geständnis
in beschlag genommen = beschlagnahmt
mitgehen lassen = gestohlen
übers ohr gehauen = betrogen
hinters licht geführt = getäuscht
führte hinters licht = täuschte
das feuer eröffnet = geschossen
eröffnete das feuer = schoss
eröffneten das feuer = schossen
unter beschuss genommen = beschossen
unter feuer genommen = beschossen
nahm unter beschuss = beschoss
nahmen unter beschuss = beschossen
unter kontrolle gebracht = eingenommen
unter seine kontrolle gebracht = eingenommen
unter ihre kontrolle gebracht = eingenommen
brachten unter ihre kontrolle = eingenommen
die waffen niedergelegt = kapituliert
die waffen schweigen = waffenruhe
die waffen gestreckt = kapituliert
in die hände gefallen = erobert
anschlag verübt = anschlag
einen anschlag verübt = anschlag
verübte einen anschlag = anschlag
verübten einen anschlag = anschlag
ein attentat verübt = attentat
zum angriff übergegangen = angegriffen
asyl beantragt = asylantrag
asyl beantragen = asylantrag
stellte asylantrag = asylantrag
heilig gesprochen = heiligsprechung
eine messe gelesen = gottesdienst
heiliger vater = papst
heilige vater = papst
heiliger stuhl = vatikan
heilige stuhl = vatikan
heiligen stuhls = vatikan
oberhaupt der katholischen kirche = papst
vereinte nationen = un
vereinten nationen = un
europäische union = eu
europäischen union = eu
auswärtiges amt = außenministerium
auswärtige amt = außenministerium
auswärtigen amt = außenministerium
auswärtigen amts = außenministerium
hohes haus = parlament
hohe haus = parlament
letzte ruhe gefunden = beerdigt
letztes geleit = beerdigung
mit großer mehrheit angenommen = verabschiedet
rückgängig gemacht = widerrufen
rückgängig machen = widerrufen
machte rückgängig = widerrief
einen rückzieher gemacht = zurückgezogen
machte einen rückzieher = zurückzog
abstand genommen = verzichtet
abstand nehmen = verzichten
nahm abstand = verzichtete
klein beigegeben = nachgegeben
gab klein bei = nachgab
die notbremse gezogen = gestoppt
zog die notbremse = stoppte
in den sand gesetzt = gescheitert
in die binsen gegangen = gescheitert
schiffbruch erlitten = gescheitert
zunichte gemacht = vereitelt
unter den tisch gefallen = gestrichen
vom tisch = verworfen
an einen tisch = verhandeln
unter ausschluss der öffentlichkeit = vertraulich
hinter verschlossenen türen = vertraulich
unter vier augen = gespräch
in die wüste geschickt = entlassen
für illegal erklärt = rechtswidrig
gegen das gesetz verstoßen = verstoß
feuerte auf = schoss
feuerten auf = schossen
schüsse gefeuert = geschossen
wurde gefeuert = entlassen
gefeuert worden = entlassen
gefeuert wurde = entlassen
rechnet mit = erwartet
rechnen mit = erwarten
rechnete mit = erwartete
rechneten mit = erwarteten
geht davon aus = vermutet
gehen davon aus = vermuten
ging davon aus = vermutete
gingen davon aus = vermuteten
davon ausgegangen = vermutet
gestattet = erlaubt
gestattete = erlaubte
gestatten = erlauben
gelang es = glückte
es gelang = glückte
ist gelungen = geglückt
wurde geräumt = evakuiert
wurden geräumt = evakuiert
geräumt werden = evakuiert
geräumt worden = evakuiert
sorgte für = verursachte
sorgten für = verursachten
führte zu = verursachte
führten zu = verursachten
schuld daran = verantwortlich
ist schuld an = verantwortlich
schuld gegeben = beschuldigt
förderte = begünstigte
gefördert = begünstigt
fördert = begünstigt
bestand darauf = pochte
besteht darauf = pocht
beharrte darauf = pochte
u-boot = unterseeboot
u-boote = unterseeboot
u-boots = unterseeboot
u-haft = untersuchungshaft
us-kongress = kongress
tv-sender = fernsehsender
atomtest = kernwaffentest
atomtests = kernwaffentest
mord und totschlag = gewalttaten
tag der deutschen einheit = wiedervereinigung
fall der mauer = mauerfall
an den pranger gestellt = angeprangert
prangerte an = anprangerte
ist der meinung = meint
ist der ansicht = meint
ist der auffassung = meint
ums leben kommt = stirbt
prime minister = premierminister
foreign minister = außenminister
foreign secretary = außenminister
secretary of state = außenminister
interior minister = innenminister
home secretary = innenminister
finance minister = finanzminister
chancellor of the exchequer = schatzkanzler
treasury secretary = finanzminister
defence minister = verteidigungsminister
defense minister = verteidigungsminister
defence secretary = verteidigungsminister
defense secretary = verteidigungsminister
justice minister = justizminister
environment minister = umweltminister
foreign ministry = außenministerium
foreign office = außenministerium
state department = außenministerium
head of state = staatsoberhaupt
head of government = regierungschef
member of parliament = abgeordneter
members of parliament = abgeordnete
parliamentary group = fraktion
supreme court = gerichtshof
constitutional court = verfassungsgericht
federal constitutional court = verfassungsgericht
security council = sicherheitsrat
united nations = un
european union = eu
state of emergency = notstand
general election = bundestagswahl
federal election = bundestagswahl
state election = landtagswahl
presidential election = präsidentenwahl
local election = kommunalwahl
by-election = nachwahl
run-off = stichwahl
exit poll = hochrechnung
polling station = wahllokal
postal vote = briefwahl
election campaign = wahlkampf
vote of no confidence = misstrauensvotum
no-confidence vote = misstrauensvotum
coalition talks = koalitionsverhandlungen
coalition agreement = koalitionsvertrag
coalition partner = koalitionspartner
step down = zurücktreten
stepped down = zurückgetreten
stand down = zurücktreten
run for = kandidieren
running for = kandidieren
take part = teilnehmen
took part = teilnahm
take place = stattfinden
took place = stattfand
take over = übernehmen
took over = übernahm
turn down = ablehnen
turned down = abgelehnt
rule out = ausschließen
ruled out = ausgeschlossen
call off = absagen
called off = abgesagt
put off = verschieben
call for = fordern
called for = gefordert
calls for = fordert
carry out = umsetzen
set up = gründen
give up = aufgeben
gave up = aufgeben
break off = abbrechen
broke off = abbrach
bring about = herbeiführen
pull out = abziehen
pulled out = abgezogen
shoot down = abschießen
shot down = abgeschossen
shot dead = erschossen
blow up = sprengen
blew up = gesprengt
break in = einbrechen
broke into = einbrach
break out of prison = gefängnisausbruch
on the run = flüchtig
run away = fliehen
prisoner of war = kriegsgefangener
prisoners of war = kriegsgefangene
civil war = bürgerkrieg
air force = luftwaffe
armed forces = streitkräfte
air strike = luftangriff
air strikes = luftangriffe
air raid = luftangriff
suicide bombing = selbstmordanschlag
suicide bomber = selbstmordattentäter
car bomb = autobombe
war crime = kriegsverbrechen
war crimes = kriegsverbrechen
secret service = geheimdienst
intelligence agency = geheimdienst
intelligence service = geheimdienst
human rights = menschenrechte
house arrest = hausarrest
arrest warrant = haftbefehl
life sentence = lebenslang
life imprisonment = lebenslang
suspended sentence = bewährungsstrafe
death penalty = hinrichtung
death toll = todesopfer
tear gas = tränengas
money laundering = geldwäsche
tax evasion = steuerhinterziehung
human trafficking = menschenhandel
plane crash = flugzeugabsturz
train crash = zugunglück
emergency landing = notlandung
asylum seeker = asylbewerber
asylum seekers = asylbewerber
border control = grenzkontrolle
border controls = grenzkontrollen
tidal wave = flutwelle
power cut = stromausfall
power outage = stromausfall
press conference = pressekonferenz
press release = pressemitteilung
news agency = nachrichtenagentur
hunger strike = hungerstreik
rule of law = rechtsstaat
hit and run = fahrerflucht
u-turn = kehrtwende
locked up = eingesperrt
beaten up = verprügelt
`;
