/**
 * Groups of words that German news reports put for each other in daily life (economy, work, prices, transport, energy,
 * science, health, family, housing, weather, animals, culture, sports) and in saying how much, when, where and how good;
 * with the English words of questions. Written by hand from general knowledge of both languages; nothing is taken from a
 * list of others. One group a line: German words, " | ", English words. Forms that share a stem need not be listed; where
 * folding and stemming makes two quite different words one ("Drohne" and "drohen"), mostly only the commoner has a group.
 */
export const DAILY_LIFE = `
drohne drohnen | drone drones
hafen häfen seehafen | port harbour harbor
gehalt gehälter gehalts lohn löhne lohns entgelt bezahlung verdienst bezüge sold | pay salary salaries wage wages
fördern fördert förderte gefördert förderung bezuschussen bezuschusst subventionieren subventioniert | fund funded funding subsidise subsidy promote
leiche leichen leichnam leichname | body bodies corpse corpses
hälfte hälften | half
ware waren güter erzeugnisse | goods
rad räder fahrrad fahrräder velo drahtesel bike | bike bikes bicycle bicycles
geschäft geschäfte laden läden shop filiale filialen | shop shops store stores
billig billiger billige günstig günstiger preiswert preisgünstig | cheap cheaper
schlag schläge hieb hiebe | blow blows
platz plätze | square place
wirtschaft ökonomie volkswirtschaft wirtschaftsleben | economy economic
konjunktur konjunkturlage wirtschaftslage konjunkturentwicklung wirtschaftsentwicklung | economy economic
wirtschaftswachstum konjunkturwachstum wirtschaftsplus | growth economic
aufschwung konjunkturaufschwung wirtschaftsaufschwung boom hochkonjunktur konjunkturerholung | boom upswing upturn recovery
rezession wirtschaftskrise abschwung konjunkturkrise konjunkturflaute wirtschaftsflaute konjunktureinbruch | recession downturn slump
bruttoinlandsprodukt bip wirtschaftsleistung | gdp output
inflation teuerung teuerungsrate inflationsrate preissteigerung preisanstieg preisauftrieb geldentwertung preiserhöhungen | inflation
preisverfall preisrückgang preissturz preissenkung verbilligung | price drop
verbraucherpreise lebenshaltungskosten konsumentenpreise | prices consumer
verbraucher verbraucherin konsument konsumenten endverbraucher konsum | consumer consumers consumption
einzelhandel einzelhändler händler ladeninhaber | retail retailer retailers dealer
laden läden shop ladengeschäft | shop shops store stores
supermarkt lebensmittelmarkt verbrauchermarkt | supermarket
außenhandel warenverkehr handelsverkehr güterhandel | trade
ausfuhr ausfuhren export exporte exportieren exportiert ausfuhrgeschäft auslandsgeschäft | export exports exported
einfuhr einfuhren import importe importieren importiert einfuhrgeschäft | import imports imported
zoll zölle strafzoll strafzölle importzölle einfuhrzölle schutzzölle zollaufschlag sonderzölle | tariff tariffs duty duties customs
handelsstreit handelskrieg zollstreit zollkonflikt handelskonflikt | trade war dispute
handelsüberschuss exportüberschuss handelsbilanzüberschuss | surplus trade
freihandelsabkommen handelsabkommen handelsvertrag freihandelsvertrag | trade deal agreement
firma firmen unternehmen konzern betrieb unternehmensgruppe betriebe | company companies firm business corporation
mittelstand mittelständler mittelständisch | small business medium
startup start-up startups gründerfirma neugründung jungunternehmen | startup startups
tochterfirma tochtergesellschaft tochterunternehmen ableger konzerntochter | subsidiary
mutterkonzern muttergesellschaft mutterfirma konzernmutter dachgesellschaft | parent company
hauptsitz firmensitz konzernzentrale hauptquartier unternehmenssitz stammsitz | headquarters
hersteller produzent fabrikant erzeuger herstellerfirma | maker manufacturer producer
herstellen herstellt herstellte hergestellt herstellung produzieren produziert produzierte produktion fertigung erzeugung | produce produced production manufacture manufactured
fabrik werk produktionsstätte produktionsstandort fertigungsstätte produktionsanlage werksgelände fabrikanlage | factory plant works
autobauer autohersteller autokonzern autoproduzent automobilhersteller fahrzeughersteller automobilkonzern fahrzeugbauer | carmaker automaker
autoindustrie automobilindustrie autobranche automobilbranche | car industry
zulieferer zulieferbetrieb lieferant zulieferfirma lieferfirma | supplier suppliers
branche sektor wirtschaftszweig industriezweig wirtschaftsbereich | industry sector
auftrag aufträge bestellung bestellungen bestellen bestellt bestellte order ordern geordert beauftragt auftragseingang | order orders ordered
liefern liefert lieferte geliefert lieferung lieferungen beliefern beliefert | deliver delivered delivery supply
lieferengpass lieferengpässe knappheit engpass engpässe mangel verknappung lieferprobleme versorgungsengpass | shortage shortages
chef chefin vorstandschef vorstandschefin vorstandsvorsitzender vorstandsvorsitzende konzernchef konzernchefin firmenchef unternehmenschef ceo geschäftsführer geschäftsführerin boss generaldirektor | chief ceo boss head
vorstand geschäftsführung firmenleitung konzernleitung unternehmensführung konzernspitze chefetage firmenspitze unternehmensleitung | management board
aufsichtsrat kontrollgremium verwaltungsrat aufsichtsgremium | supervisory board
manager managerin führungskraft führungskräfte topmanager | manager executive
leiter leiterin direktor direktorin vorsteher chef | head director
eigentümer eigentümerin besitzer besitzerin inhaber inhaberin eigner | owner owners
besitzen besitzt besaß besitz eigentum innehaben | owned owns property
aktionär aktionäre anteilseigner aktieninhaber teilhaber anteilsinhaber | shareholder shareholders
anleger investor investoren geldgeber kapitalgeber | investor investors
hauptversammlung aktionärstreffen aktionärsversammlung aktionärstag | shareholders meeting
aktie aktien papier papiere wertpapier wertpapiere anteilsschein anteilsscheine | share shares stock
aktienkurs börsenkurs notierung kurs kurse börsenwert | share price
börse aktienmarkt aktienmärkte börsenhandel wertpapierhandel parkett börsenplatz | stock exchange market
börsengang börsendebüt börsenstart ipo | ipo listing
kursgewinn kursplus kursanstieg kurssprung kursrally kursfeuerwerk | gain shares
kursverlust kurssturz kursrutsch kurseinbruch börsencrash kursrückgang kursverfall | crash shares plunge
dividende ausschüttung gewinnausschüttung gewinnbeteiligung | dividend
gewinn gewinne überschuss nettogewinn ertrag reingewinn plus betriebsgewinn nettoergebnis | profit profits gain earnings
verlust verluste minus fehlbetrag nettoverlust defizit einbuße einbußen | loss losses deficit
umsatz umsätze erlös erlöse einnahme einnahmen verkaufserlöse geschäftsvolumen | sales revenue turnover
einnehmen eingenommen einnahm einspielen eingespielt einspielte | earn earned took
bilanz geschäftszahlen quartalszahlen jahresabschluss jahresbilanz geschäftsbericht | results figures
rentabel profitabel gewinnbringend lukrativ einträglich ertragreich | profitable lucrative
defizitär verlustbringend unrentabel unprofitabel | unprofitable
insolvenz pleite konkurs zahlungsunfähig zahlungsunfähigkeit bankrott firmenpleite insolvent insolvenzantrag insolvenzverfahren | insolvency bankrupt bankruptcy insolvent
insolvenzverwalter konkursverwalter sachwalter | administrator insolvency
fusion fusionieren fusioniert fusionierte zusammenschluss zusammenschließen zusammengeschlossen zusammengehen verschmelzung | merger merge merged
übernahme übernehmen übernimmt übernahm übernommen aufkauf aufkaufen aufgekauft aufkaufte firmenkauf | takeover acquisition acquire acquired
beteiligung anteil anteile unternehmensanteil firmenanteil aktienpaket | stake share
abspaltung abspalten abgespalten ausgliederung ausgliedern ausgegliedert auslagerung auslagern ausgelagert | spin-off outsourcing
privatisierung privatisieren privatisiert entstaatlichung | privatisation privatise
verstaatlichung verstaatlichen verstaatlicht nationalisierung nationalisiert | nationalise nationalisation
konkurrenz konkurrent konkurrenten mitbewerber rivale rivalen konkurrenzunternehmen | rival rivals competitor competition
kartell preisabsprache preisabsprachen kartellabsprache absprachen | cartel price-fixing
kartellamt bundeskartellamt wettbewerbshüter kartellwächter wettbewerbsbehörde kartellbehörde wettbewerbskommission | antitrust regulator
marktführer branchenprimus branchenführer weltmarktführer branchenriese | market leader
subvention subventionen zuschuss zuschüsse staatshilfe staatshilfen beihilfe beihilfen fördergeld fördergelder finanzhilfe finanzhilfen fördermittel | subsidy subsidies aid
subventionieren subventioniert subventionierte bezuschussen bezuschusst subventionierung | fund funded subsidise subsidised
konjunkturprogramm konjunkturpaket konjunkturspritze | stimulus package
sparprogramm sparpaket sparkurs sparmaßnahmen sparplan sparpläne kürzungsprogramm sparpolitik einsparungen austerität | austerity savings cuts
sparen spart sparte gespart einsparen eingespart einsparung | save saved saving
kürzen kürzt kürzte gekürzt kürzung kürzungen beschneiden beschnitten zusammenstreichen zusammengestrichen streichung | cut cuts reduce reduced
restrukturierung umbau umstrukturierung neuausrichtung umstrukturieren restrukturieren neuordnung sanierungskurs reorganisation | restructuring reorganisation
arbeitsplatz arbeitsplätze job jobs stelle stellen arbeitsstelle anstellung arbeitsstellen | job jobs post position
stellenabbau jobabbau stellenstreichungen arbeitsplatzabbau personalabbau stellenkürzungen massenentlassungen entlassungswelle jobverlust | layoffs job cuts
entlassen entlässt entließ entlassung entlassungen kündigen gekündigt kündigte kündigung rauswerfen rausgeworfen rauswurf freigestellt rausgeschmissen | fire fired dismiss dismissed sack sacked layoff
einstellen einstellt einstellte eingestellt anstellen angestellt neueinstellung anheuern angeheuert anheuerte | hire hired recruit
beschäftigte beschäftigten beschäftigter mitarbeiter mitarbeiterin angestellte angestellter arbeitnehmer arbeitnehmerin belegschaft personal arbeitskräfte arbeiterin | employee employees staff worker workers workforce
arbeitgeber arbeitgeberseite arbeitgeberverband | employer employers
beschäftigung erwerbstätigkeit berufstätigkeit | employment
arbeitslos arbeitslose arbeitsloser erwerbslos erwerbslose arbeitssuchend jobsuchende beschäftigungslos arbeitssuchende | unemployed jobless
arbeitslosigkeit erwerbslosigkeit arbeitslosenquote arbeitslosenzahl arbeitslosenzahlen arbeitslosenrate | unemployment jobless
bürgergeld grundsicherung stütze hartz-iv | welfare benefit
fachkräftemangel arbeitskräftemangel personalmangel personalnot personalengpass | labour shortage skilled
fachkraft fachkräfte fachpersonal fachangestellte | skilled workers
lohn löhne entgelt bezahlung verdienst vergütung arbeitslohn salär | wage wages pay salary
verdienen verdient verdiente einkommen verdienste einkünfte | earn earned earnings income
mindestlohn lohnuntergrenze mindestverdienst | minimum wage
lohnerhöhung gehaltserhöhung lohnplus entgelterhöhung lohnsteigerung gehaltsplus lohnanstieg gehaltszuwachs tariferhöhung | pay rise raise
prämie bonus boni sonderzahlung bonuszahlung einmalzahlung zulage | bonus premium
tarifstreit tarifkonflikt tarifauseinandersetzung tarifverhandlung tarifverhandlungen tarifgespräche tarifrunde lohnverhandlungen | pay talks dispute bargaining
tarifvertrag tarifabschluss tarifeinigung tarifabkommen lohnabschluss | pay deal agreement
gewerkschaft gewerkschaften arbeitnehmervertreter gewerkschafter gewerkschaftsbund arbeitnehmervertretung arbeiterorganisation gewerkschafterin | union unions
betriebsrat personalrat mitarbeitervertretung personalvertretung | works council
streik streiks streiken streikt streikten gestreikt ausstand ausstände arbeitskampf warnstreik warnstreiks arbeitsniederlegung arbeitsniederlegungen bestreikt streikaktion | strike strikes walkout
urabstimmung streikabstimmung mitgliederbefragung mitgliederabstimmung | ballot
aussperrung aussperren ausgesperrt | lockout
schlichtung schlichter schlichtungsverfahren vermittlungsverfahren | arbitration mediation
arbeitszeit wochenarbeitszeit arbeitsstunden dienstzeit | working hours time
homeoffice heimarbeit telearbeit heimbüro | remote work home
teilzeit halbtags halbtagsstelle teilzeitstelle | part-time
überstunden mehrarbeit zusatzstunden | overtime
urlaub ferien | holiday vacation leave
schwarzarbeit schattenwirtschaft | undeclared work
beruf berufe tätigkeit profession | profession occupation
ausbildung berufsausbildung lehrzeit | training apprenticeship
auszubildende auszubildender azubi azubis lehrling lehrlinge | apprentice trainee
rente renten altersbezüge pension pensionen ruhegeld altersversorgung ruhegehalt | pension pensions
rentner rentnerin pensionär pensionärin ruheständler altersrentner | pensioner pensioners retiree
ruhestand renteneintritt rentenbeginn pensionierung pensioniert altersruhestand | retirement retire retired
altersvorsorge rentenversicherung rentensystem alterssicherung | pension system
geld kohle knete gelder zaster finanzmittel | money funds
bargeld cash barmittel | cash
summe betrag geldbetrag geldsumme beträge | sum amount
vermögen reichtum kapital privatvermögen besitztümer | fortune wealth assets
arm bedürftig mittellos verarmt einkommensschwach notleidend armutsgefährdet bedürftige | poor needy
armut elend mittellosigkeit bedürftigkeit | poverty
wohlstand lebensstandard wohlergehen | prosperity
bank banken geldinstitut kreditinstitut geldhaus bankhaus finanzinstitut | bank banks lender
banker bankier bänker bankmanager finanzmanager | banker
notenbank zentralbank währungshüter notenbanker | central bank
notenbankchef zentralbankchef notenbankpräsident zentralbankpräsident notenbankchefin | central bank chief
leitzins leitzinsen zins zinsen zinssatz zinssätze schlüsselzins zinsniveau | interest rate rates
zinserhöhung zinsanhebung leitzinserhöhung | rate hike
zinssenkung leitzinssenkung zinskürzung | rate cut
kredit kredite darlehen kreditlinie | loan loans credit
leihen lieh liehen geliehen ausleihen ausgeliehen | lend borrow lent borrowed
schulden verbindlichkeit verbindlichkeiten verschuldung schuldenberg schuldenlast staatsverschuldung staatsschulden | debt debts
gläubiger kreditgeber geldgeber | creditor creditors
schuldenbremse schuldenregel schuldengrenze schuldenobergrenze schuldendeckel | debt brake limit ceiling
schuldenschnitt schuldenerlass schuldenverzicht | debt relief
haushalt etat budget haushaltsplan staatshaushalt bundeshaushalt finanzplan | budget
haushaltsloch haushaltsdefizit etatlücke finanzlücke finanzierungslücke haushaltslücke budgetdefizit milliardenloch | budget deficit gap
finanzieren finanziert finanzierte finanzierung geldbeschaffung | finance financed funding
steuer steuern abgabe abgaben steuerlast steuerabgabe fiskalabgabe | tax taxes levy
steuersenkung steuerentlastung steuererleichterung steuererleichterungen steuernachlass steuerkürzung | tax cut cuts
steuererhöhung steueranhebung steuererhöhungen mehrbelastung | tax increase
steuerhinterziehung steuerbetrug steuerflucht steuervergehen steuerdelikt hinterzogen | tax evasion fraud
finanzamt steuerbehörde fiskus steuerfahndung finanzbehörde | tax office
steuerzahler steuerpflichtige | taxpayer taxpayers
mehrwertsteuer umsatzsteuer | vat
gebühr gebühren nutzungsentgelt nutzungsgebühr | fee fees charge
bußgeld geldbuße verwarnungsgeld strafgeld knöllchen | fine fined penalty
investieren investiert investierte investition investitionen geldanlage anlegen | invest invested investment
zahlen zahlt zahlte gezahlt bezahlen bezahlt bezahlte zahlung zahlungen blechen berappen begleichen beglichen entrichten entrichtet überweisen überwiesen überweist überwies überweisung | pay paid payment
ausgeben ausgegeben ausgab ausgaben aufwendung aufwendungen | spend spent spending expenditure
preis preise kaufpreis verkaufspreis preisniveau | price prices cost
teuer teure teurer kostspielig kostenintensiv hochpreisig unerschwinglich | expensive costly
verteuern verteuert verteuerte verteuerung preisaufschlag | expensive price increase
günstig preiswert preisgünstig erschwinglich kostengünstig | cheap affordable inexpensive
verbilligen verbilligt verbilligte vergünstigen vergünstigt ermäßigt | cheaper reduced
rabatt preisnachlass ermäßigung vergünstigung skonto | discount
kostenlos gratis umsonst kostenfrei unentgeltlich gebührenfrei | free charge
kaufen kauft kaufte gekauft kauf erwerben erwirbt erwarb erworben erwerb anschaffen angeschafft anschaffung ankauf ankaufen einkaufen eingekauft einkauf | buy bought purchase acquire
verkaufen verkauft verkaufte verkauf veräußern veräußert veräußerte veräußerung absetzen abgesetzt absetzte absatz abstoßen abgestoßen losschlagen | sell sold sale
versteigern versteigert versteigerte versteigerung auktion ersteigern ersteigert | auction auctioned
auktionshaus versteigerungshaus | auction house
mieten gemietet anmieten angemietet pachten gepachtet | rent lease
miete mieten mietpreis mietpreise mietzins mietkosten kaltmiete | rent rents
spende spenden spendet spendete gespendet spendengelder zuwendung | donation donate donated
erstatten erstattet erstattung rückzahlung rückerstattung zurückzahlen zurückgezahlt zurückerstattet zurückzahlte rückvergütung | refund refunded repay repayment
schadenersatz schadensersatz entschädigung entschädigungen entschädigen entschädigt wiedergutmachung kompensation schmerzensgeld ausgleichszahlung | compensation damages
versicherung versicherer versicherungskonzern versicherungsgesellschaft assekuranz versicherungsunternehmen | insurance insurer
betrug betrügerei schwindel abzocke betrogen betrügen schwindelei | fraud scam
betrüger betrügerin schwindler hochstapler trickbetrüger | fraudster
korruption bestechung bestechlichkeit schmiergeld schmiergelder bestochen vorteilsannahme schmiergeldzahlungen bestechungsgeld | corruption bribery bribe bribes
kryptowährung kryptowährungen digitalwährung kryptogeld | crypto cryptocurrency bitcoin
wechselkurs devisenkurs umtauschkurs | exchange rate
abwertung abwerten abgewertet währungsverfall | devaluation
ratingagentur bonitätswächter bonitätsprüfer | rating agency
vertrag kontrakt vereinbarung abkommen abmachung übereinkunft deal | contract deal agreement treaty
vermittler vermittlerin mediator unterhändler | mediator broker negotiator
landwirt landwirte bauer bauern landwirtin agrarbetrieb | farmer farmers
landwirtschaft agrarwirtschaft ackerbau agrarsektor | agriculture farming
ernte ernten ernteertrag ernteerträge geerntet | harvest crop
getreide korn | grain
lebensmittel nahrungsmittel nahrung esswaren | food
tourismus fremdenverkehr reiseverkehr reisebranche tourismusbranche | tourism
tourist touristen touristin urlauber urlauberin feriengäste | tourist tourists traveller visitor
reiseveranstalter reisekonzern reiseanbieter touristikkonzern | tour operator
hotel herberge gasthof | hotel accommodation
gaststätte restaurant kneipe wirtshaus gasthaus gastronomiebetrieb | restaurant pub bar
gastronomie gastgewerbe | restaurants hospitality
rohstoff rohstoffe bodenschätze rohmaterial | raw materials commodities
bergwerk mine zeche grube kohlebergwerk | mine
bergleute kumpel bergarbeiter minenarbeiter bergmann | miner miners
stahlkonzern stahlhersteller stahlkocher | steel
rüstungskonzern rüstungsunternehmen waffenhersteller rüstungsfirma waffenschmiede rüstungsindustrie waffenproduzent | arms maker defence
pharmakonzern pharmaunternehmen arzneimittelhersteller pharmahersteller pharmafirma medikamentenhersteller | drugmaker pharmaceutical
energiekonzern energieversorger stromversorger stromkonzern energieunternehmen energieanbieter stromanbieter | energy utility company
ölkonzern mineralölkonzern ölfirma ölmulti ölunternehmen | oil company
auto autos wagen pkw fahrzeug fahrzeuge kfz kraftfahrzeug karre kraftwagen | car cars vehicle vehicles
elektroauto elektroautos e-auto e-autos elektrofahrzeug elektrowagen | electric car ev
verbrenner verbrennungsmotor verbrennerauto verbrennermotor | combustion engine
lastwagen lkw laster lastkraftwagen sattelzug sattelschlepper brummi lastzug truck | truck lorry
lieferwagen kleintransporter kastenwagen | van
motorrad motorräder krad kraftrad | motorcycle motorbike
motorradfahrer motorradfahrerin biker kradfahrer | motorcyclist biker
fahrrad fahrräder drahtesel velo zweirad | bicycle bike
radfahrer radfahrerin radler radlerin fahrradfahrer fahrradfahrerin | cyclist
fußgänger fußgängerin passant passantin passanten | pedestrian
autofahrer autofahrerin autolenker fahrzeugführer wagenlenker | driver motorist
bus omnibus reisebus linienbus autobus | bus coach
zug züge bahn eisenbahn | train trains
hochgeschwindigkeitszug schnellzug expresszug | high-speed train
regionalbahn regionalzug nahverkehrszug regionalexpress | regional train
straßenbahn tram trambahn stadtbahn | tram streetcar
u-bahn metro untergrundbahn | subway underground metro
bahnverkehr zugverkehr schienenverkehr eisenbahnverkehr bahnbetrieb | rail traffic
gleis gleise bahngleis bahngleise schienenstrang | track rail
bahnhof hauptbahnhof zugbahnhof bahnstation | station
bahnsteig bahnsteigkante perron | platform
lokführer zugführer lokomotivführer triebfahrzeugführer | train driver
entgleisen entgleist entgleiste entgleisung | derail derailed derailment
nahverkehr öpnv | public transport
fahrgast fahrgäste passagier passagiere passagierin insassen mitreisende bahnreisende | passenger passengers
fluggast fluggäste flugreisende flugpassagiere | passenger passengers
fahrschein ticket tickets fahrkarte fahrkarten fahrausweis | ticket
flugzeug flugzeuge maschine flieger jet passagierflugzeug passagiermaschine verkehrsflugzeug verkehrsmaschine | plane aircraft airplane jet
kampfflugzeug kampfjet jagdflugzeug kampfflieger militärflugzeug jagdbomber kampfjets | fighter jet
kleinflugzeug sportflugzeug leichtflugzeug propellermaschine | small plane
hubschrauber helikopter heli rettungshubschrauber | helicopter
fluggesellschaft airline fluglinie luftfahrtgesellschaft flugunternehmen airlines | airline carrier
flughafen airport flugplatz airports luftdrehkreuz | airport
pilot pilotin piloten flugkapitän flugzeugführer | pilot
flugbegleiter flugbegleiterin kabinenpersonal steward stewardess kabinencrew | flight attendant cabin crew
besatzung crew mannschaft bordpersonal besatzungsmitglieder crewmitglieder | crew
fluglotse fluglotsen flugsicherung flugüberwachung | air traffic control
flugverkehr luftverkehr flugbetrieb | air traffic
flug flüge flugreise flugverbindung | flight flights
fliegen fliegt flog flogen geflogen | fly flew flown
abflug abfliegen abgeflogen abheben abgehoben abhob takeoff | takeoff took depart
landung landeanflug touchdown aufgesetzt | landing landed land
notlandung notlanden notgelandet notlandete | emergency landing
abstürzen abgestürzt abstürzte abstürzten absturz abstürze flugzeugabsturz | crash crashed
schiff schiffe dampfer wasserfahrzeug | ship ships vessel
frachter frachtschiff containerschiff handelsschiff | freighter cargo container ship
tanker öltanker tankschiff | tanker
boot boote kutter kahn | boat boats
kreuzfahrtschiff luxusliner passagierschiff kreuzfahrer luxusdampfer | cruise ship
jacht yacht segeljacht segelyacht segelboot segelschiff | yacht
seeleute matrosen seemänner seemann matrose schiffsbesatzung | sailor sailors
kapitän schiffsführer skipper | captain
werft werften schiffsbauer schiffbauer | shipyard
sinken gesunken versinken versank versunken untergehen untergegangen unterging untergang kentern kenterte gekentert schiffsuntergang | sink sank sunk capsized
schifffahrt seefahrt schiffsverkehr seeverkehr | shipping
reederei reeder schifffahrtsunternehmen schiffseigner | shipping company
straße fahrbahn straßen fahrbahnen verkehrsweg | road street
autobahn schnellstraße highway | motorway highway
tunnel röhre | tunnel
kreuzung straßenkreuzung einmündung | junction crossroads
ampel lichtsignalanlage lichtzeichenanlage | traffic lights
stau staus verkehrsstau rückstau | traffic jam
tempolimit geschwindigkeitsbegrenzung höchstgeschwindigkeit geschwindigkeitsbeschränkung | speed limit
tempo geschwindigkeit schnelligkeit | speed pace
raser temposünder raserei gerast raste rasen | speeding speeder
führerschein fahrerlaubnis fahrberechtigung | driving licence license
fahrverbot führerscheinentzug | driving ban
unfall unfälle unglück verkehrsunfall autounfall crash verkehrsunglück | accident accidents crash
zugunglück bahnunglück bahnunfall zugunfall eisenbahnunglück | train crash accident
massenkarambolage massenunfall auffahrunfall | pile-up
verunglücken verunglückt verunglückte verunfallt verunfallte | crash accident
kollidieren kollidiert kollidierte kollision zusammenstoß zusammengestoßen zusammenstieß zusammenprall zusammengeprallt prallen prallte geprallt rammen rammte gerammt krachte gekracht zusammengekracht aufprall | collide collided collision crash rammed
überfahren überfuhr überrollt überrollte | run hit
überschlagen überschlug | overturned rolled
unfallflucht fahrerflucht | hit-and-run
betrunken alkoholisiert besoffen volltrunken angetrunken trunkenheit | drunk
verkehrstote verkehrstoter unfalltote | road deaths
reisen reist reiste gereist reise trip | travel travelled trip journey
abreise abreisen abgereist abreiste abfahrt abfahren abgefahren aufbruch aufgebrochen | departure depart leave left
ankommen ankommt ankam angekommen ankunft eintreffen eintrifft eintraf eingetroffen anreise angereist anreiste | arrive arrived arrival
rückkehr zurückkehren zurückgekehrt zurückkehrte heimkehr heimgekehrt zurückgekommen zurückkam wiederkehr heimkehren | return returned
rückreise heimreise rückfahrt heimfahrt rückflug heimweg | return journey
umleitung umleiten umgeleitet umleitete | diversion diverted
sperren sperrt sperrte gesperrt sperrung sperrungen vollsperrung straßensperrung | close closed closure block blocked
blockieren blockiert blockierte blockade versperren versperrt versperrte | block blocked blockade
transport transportieren transportiert transportierte befördern befördert beförderte beförderung | transport carry carried
fracht cargo frachtgut | freight cargo load
spedition spediteur logistiker logistikunternehmen transportunternehmen | haulage logistics
paket pakete paketsendung sendung päckchen | parcel package
paketdienst zusteller paketbote paketzusteller briefträger postbote | courier postman
verspätet verspätung verspätungen unpünktlich | delay delayed late
pünktlich fristgerecht termingerecht rechtzeitig fristgemäß planmäßig | punctual time
ausfallen ausfällt ausfiel ausgefallen ausfall ausfälle annulliert annullierung flugausfall zugausfall | cancelled cancellation
tanken tankt tankte getankt auftanken aufgetankt betanken | refuel
benzin sprit kraftstoff treibstoff kraftstoffe | petrol gas fuel
spritpreis benzinpreis kraftstoffpreis benzinpreise spritpreise | fuel price
energie energieversorgung energieträger | energy
strom elektrizität elektrisch stromversorgung | electricity power
stromausfall blackout stromausfälle stromabschaltung | blackout outage power
stromnetz elektrizitätsnetz netz stromleitung stromleitungen hochspannungsleitung | grid
stromerzeugung stromproduktion energiegewinnung energieerzeugung | generation
kraftwerk elektrizitätswerk energieanlage | power plant
atomkraftwerk akw kernkraftwerk meiler reaktor atommeiler atomreaktor kernreaktor | nuclear plant reactor
kohlekraftwerk kohlemeiler braunkohlekraftwerk steinkohlekraftwerk | coal plant
atomkraft kernkraft atomenergie kernenergie nuklearenergie | nuclear power
atomausstieg kernkraftausstieg atomabschied | nuclear phase-out
kohleausstieg kohleende braunkohleausstieg | coal phase-out
windrad windräder windkraftanlage windkraftanlagen windanlage windturbine | wind turbine farm
windkraft windenergie windstrom | wind power
solarenergie sonnenenergie solarstrom photovoltaik solarkraft | solar
solaranlage solaranlagen photovoltaikanlage photovoltaikanlagen | solar panels
ökostrom ökoenergie erneuerbare grünstrom erneuerbaren | renewable renewables green
energiewende energieumbau klimaumbau | energy transition
gas erdgas | gas
gaslieferung gaslieferungen erdgaslieferung gaszufuhr gasversorgung erdgaslieferungen | gas supply
pipeline rohrleitung fernleitung | pipeline
öl erdöl rohöl mineralöl | oil crude
ölpreis rohölpreis barrelpreis erdölpreis | oil price
fördermenge fördermengen ölförderung ölproduktion ölfördermenge | oil production output
raffinerie ölraffinerie erdölraffinerie | refinery
heizung heizungen heizungsanlage heizsystem | heating
wärmepumpe wärmepumpen luftwärmepumpe | heat pump
heizen heizt heizte geheizt beheizen beheizt | heat heated
batterie akku batterien akkus akkumulator | battery
atommüll nuklearabfall nuklearmüll atomabfälle | nuclear waste
endlager atommülllager atomendlager | repository
strahlung radioaktivität strahlenbelastung radioaktiv verstrahlt | radiation radioactive
technik technologie technologien | technology
digitalisierung digitalisieren digitalisiert digital | digital digitisation
ki ai ki-system ki-technologie | ai artificial intelligence
chatbot sprachmodell ki-modell chatbots | chatbot language model
software computerprogramm softwareprogramm | software program
computer pc computersystem | computer pc
smartphone handy mobiltelefon mobilfunkgerät | phone smartphone mobile cellphone
gerät apparat vorrichtung gerätschaft | device
chip chips halbleiter mikrochip mikrochips prozessor | chip semiconductor
chiphersteller halbleiterhersteller chipkonzern chipproduzent halbleiterkonzern | chipmaker
internet netz web online | internet web online
website webseite internetseite homepage internetauftritt internetportal portal | website site
plattform onlinedienst kurznachrichtendienst onlineplattform online-plattform onlinenetzwerk | platform social
techkonzern technologiekonzern internetkonzern tech-konzern techriese internetriese it-konzern | tech company giant
onlinehändler versandhändler internethändler online-händler | online retailer
nutzer nutzerin user userin benutzer | user users
daten informationen datensätze | data information
datenleck datenpanne datendiebstahl datenklau | data leak breach
hacker hackerin cyberkriminelle cyberkrimineller | hacker hackers
cyberangriff cyberattacke hackerangriff hackerattacke cyber-angriff it-angriff | cyberattack hack
schadsoftware computervirus malware trojaner schadprogramm erpressersoftware | malware
sicherheitslücke schwachstelle | vulnerability gap
hacken hackt hackte gehackt geknackt knackte | hack hacked
panne störung defekt fehlfunktion | glitch malfunction fault failure
mobilfunk handynetz mobilfunknetz | mobile network
entwickeln entwickelt entwickelte entwicklung konzipieren konzipiert konzipierte | develop developed
entwickler entwicklerin konstrukteur softwareentwickler programmierer | developer engineer programmer
erfindung erfinden erfand erfunden | invention invent invented
neuheit innovation neuerung neuentwicklung | innovation novelty
wissenschaftler wissenschaftlerin forscher forscherin forschende experte expertin experten fachmann fachleute | scientist scientists researcher expert experts
forschung wissenschaft forschungsarbeit | research science
forschen forscht forschte erforschen erforscht erforschte erforschung erkunden | research explore
studie untersuchung forschungsarbeit erhebung analyse untersuchungen | study survey analysis
gutachten expertise sachverständigengutachten | report assessment
nachweisen nachgewiesen nachwies nachweis belegen belegt belegte beweisen beweist bewies bewiesen beweis beleg | prove proof proved evidence
erkenntnis erkenntnisse befund befunde | finding findings
entdecken entdeckt entdeckte entdeckung aufspüren aufgespürt aufspürte | discover discovered discovery
analysieren analysiert analysierte auswerten ausgewertet auswertung auswertete | analyse analysed
versuch experiment test versuche experimente | test experiment trial
testen testet testete getestet erproben erprobt erprobte erprobung ausprobieren ausprobiert | test tested try tried
labor laboratorium forschungslabor | lab laboratory
theorie hypothese | theory hypothesis
archäologe archäologen archäologin altertumsforscher | archaeologist archaeologists
ausgrabung ausgraben ausgegraben ausgruben grabung grabungen freigelegt freilegen | excavation dig excavated
fossil fossilien versteinerung | fossil
dinosaurier dino saurier dinos urzeitechse | dinosaur
weltall weltraum kosmos universum | space universe
raumschiff raumkapsel kapsel raumfahrzeug | spaceship spacecraft capsule
raumstation iss weltraumstation | space station
astronaut astronautin raumfahrer raumfahrerin kosmonaut kosmonautin taikonaut | astronaut cosmonaut
raumfahrt weltraumfahrt raumfahrtprogramm weltraumprogramm | space
raumfahrtbehörde weltraumbehörde raumfahrtagentur weltraumagentur | space agency
raumsonde raumsonden weltraumsonde | probe
trägerrakete weltraumrakete trägerraketen | rocket launcher
mondlandung mondmission mondflug | moon landing mission
asteroid asteroiden kleinplanet himmelsbrocken | asteroid
erde globus erdball | earth world
teleskop weltraumteleskop fernrohr | telescope
umlaufbahn orbit erdumlaufbahn | orbit
sonnenfinsternis sofi | eclipse
krankenhaus krankenhäuser klinik kliniken hospital spital klinikum lazarett | hospital clinic
intensivstation intensivmedizin intensivbehandlung | intensive care
notaufnahme notfallambulanz rettungsstelle | emergency room
arzt ärzte ärztin mediziner medizinerin doktor doc ärzteschaft | doctor doctors physician
hausarzt allgemeinmediziner hausärztin allgemeinarzt | family doctor gp
chirurg chirurgin operateur | surgeon
krankenschwester pflegerin pflegekraft pflegekräfte krankenpfleger pflegepersonal | nurse nurses
patient patienten patientin kranke kranker erkrankte | patient patients sick
krank erkranken erkrankt erkrankte unwohl kränklich | ill sick
krankheit erkrankung erkrankungen krankheiten | disease illness sickness
krankheitsfall krankheitsfälle infektionsfall infektionsfälle ansteckungsfall | case cases
genesen genesung gesundet geheilt heilung heilen auskuriert gesundung | recover recovered healed cure recovery
behandeln behandelt behandelte behandlung therapie versorgt therapieren therapiert | treat treated treatment therapy
operieren operiert operation eingriff op | surgery operation
diagnose diagnostiziert diagnostizieren | diagnosis diagnosed
untersuchen untersucht untersuchung untersuchte | examine examined examination
medikament medikamente arznei arzneimittel präparat wirkstoff pharmazeutika | drug drugs medicine medication
tablette tabletten pille pillen | pill tablet
impfstoff impfstoffe vakzin vakzine serum | vaccine
impfen impft geimpft impfte impfung impfungen immunisierung piks immunisiert schutzimpfung | vaccinate vaccination vaccinated shot jab
virus viren erreger krankheitserreger keim keime | virus pathogen germ
infizieren infiziert infizierte anstecken angesteckt ansteckte infektion infektionen ansteckung ansteckungen neuinfektion neuinfektionen | infect infected infection
seuche epidemie pandemie krankheitswelle | epidemic pandemic
corona covid coronavirus covid-19 coronapandemie sars-cov-2 | coronavirus covid
ausgangssperre ausgehverbot ausgangsbeschränkung ausgangsbeschränkungen ausgehsperre | curfew lockdown
quarantäne isolation absonderung isolierung | quarantine isolation
maskenpflicht mundschutzpflicht | mask mandate
maske mundschutz atemschutzmaske schutzmaske | mask
grippe influenza grippewelle | flu influenza
krebs tumor krebserkrankung krebsleiden karzinom krebskrankheit | cancer tumour
herzinfarkt herzanfall infarkt herzattacke | heart attack
schlaganfall hirnschlag gehirnschlag | stroke
vergiftung vergiften vergiftet vergiftete giftanschlag | poison poisoned poisoning
verletzen verletzt verletzte verletzung verletzungen verwundet verwundete verwundung blessur blessuren | injure injured injury wounded hurt
schwerverletzt schwerverletzte lebensgefährlich | seriously critically injured
sterben stirbt starb starben gestorben verstarb verstorben ableben entschlafen erliegen erlag erlagen umkommen umgekommen umkam umkamen getötet töten tot tote todesopfer tod todesfall todesfälle sterbefall | die died dies dead death deaths killed
lebenserwartung lebensdauer | life expectancy
sterblichkeit sterberate sterblichkeitsrate todesrate | mortality death rate
krankenkasse krankenkassen krankenversicherung krankenversicherer kasse | health insurer insurance
pflegeheim altenheim seniorenheim altersheim pflegeeinrichtung seniorenresidenz | nursing home care
pflegebedürftig hilfsbedürftig pflegebedürftige | care need
gesundheitswesen gesundheitssystem krankenversorgung | health system
droge drogen rauschgift suchtmittel rauschmittel betäubungsmittel | drug drugs narcotics
cannabis marihuana hasch haschisch | cannabis marijuana
kokain koks | cocaine
süchtig drogenabhängig drogensüchtig suchtkrank | addicted addict
rauchen raucht rauchte tabakkonsum qualmen | smoke smoking
zigarette zigaretten tabakwaren kippe kippen glimmstängel | cigarette
alkohol alkoholika spirituosen | alcohol
abtreibung schwangerschaftsabbruch abtreiben abtreibungen schwangerschaftsabbrüche | abortion
schwanger schwangerschaft schwangere | pregnant pregnancy
geburt entbindung niederkunft entbunden | birth born
sterbehilfe suizidhilfe euthanasie | euthanasia assisted suicide
suizid selbstmord freitod selbsttötung | suicide
transplantation verpflanzung transplantiert transplantieren organtransplantation | transplant
psychisch seelisch mental | mental psychological
depression depressionen schwermut | depression
hunger hungersnot unterernährung | famine hunger
verhungern verhungert hungertod verhungerte | starve starved
ernährung ernährungsweise | diet nutrition
fettleibigkeit übergewicht adipositas fettleibig übergewichtig | obesity overweight
bildung schulbildung bildungswesen | education
schule schulen lehranstalt bildungseinrichtung | school schools
grundschule volksschule primarschule | primary school
unterricht schulunterricht unterrichten unterrichtet | lessons teaching class
schüler schülerin schulkinder schulkind schülerschaft | pupil pupils student students
lehrer lehrerin lehrkraft lehrkräfte pädagoge pädagogen pauker pädagogin | teacher teachers
schulleiter rektor schulleiterin rektorin schuldirektor direktor schuldirektorin | principal headteacher
abitur abi reifeprüfung matura hochschulreife | a-levels school-leaving
examen klausur | exam test
universität uni universitäten hochschule hochschulen | university college
student studentin studenten studierende studierender kommilitonen hochschüler | student students
studieren studierte studiert studium | study studied
professor professorin hochschullehrer dozent dozentin ordinarius | professor lecturer
doktorarbeit dissertation promotion doktortitel doktorwürde | doctorate phd thesis
plagiat plagiate abgeschrieben abschreiben plagiiert | plagiarism plagiarised
kita kindertagesstätte kindergarten krippe kindertagesstätten kinderkrippe kindertageseinrichtung | daycare kindergarten nursery
erzieher erzieherin kindergärtnerin | educator nursery teacher
kind kinder kleinkind nachwuchs sprössling kids | child children kid kids
baby säugling neugeborenes babys säuglinge | baby infant
jugendliche jugendlicher teenager heranwachsende minderjährige teenie | teenager youth teen minor
erwachsene erwachsener volljährige volljährig | adult adults
senioren seniorin betagte hochbetagte greis | elderly senior
angehörige angehöriger verwandte verwandter hinterbliebene familienangehörige familienmitglieder familienmitglied | relatives family
eltern elternpaar elternteile | parents
mutter mama mami mütter | mother mum mom
vater papa papi väter | father dad
großmutter oma omi großmütter | grandmother grandma
großvater opa opi großväter | grandfather grandpa
sohn filius söhne | son
enkel enkelkind enkelin enkelsohn | grandchild grandson
ehemann gatte ehegatte angetrauter | husband spouse
ehefrau gattin ehegattin | wife spouse
ehepartner lebenspartner partner partnerin lebenspartnerin | partner spouse
heirat heiraten heiratet heiratete geheiratet hochzeit trauung eheschließung vermählung vermählt jawort | marry married wedding marriage
scheidung ehescheidung scheidungsverfahren | divorce divorced
trennung trennen trennt trennte trennten getrennt | separate separated split
begräbnis beerdigung bestattung beisetzung trauerfeier beerdigt begraben bestattet beigesetzt | funeral burial buried
trauer trauern getrauert betrauert trauerten | mourning mourn grief
adoption adoptieren adoptiert | adoption adopt
kindergeld familienbeihilfe | child benefit
elternzeit erziehungsurlaub babypause | parental leave
wohnung wohnungen appartement apartment quartier mietwohnung | apartment flat
haus gebäude bauwerk wohnhaus häuser wohngebäude | house building
hochhaus wolkenkratzer hochhäuser | skyscraper high-rise
wohnblock mehrfamilienhaus mietshaus wohnkomplex | apartment block
einfamilienhaus eigenheim | house detached
villa herrenhaus residenz | villa mansion
grundstück areal parzelle | property plot land
mieter mieterin mietpartei | tenant tenants
vermieter hausbesitzer vermieterin hauseigentümer immobilienbesitzer | landlord
makler immobilienmakler wohnungsvermittler | estate agent broker
immobilie immobilien liegenschaft grundbesitz | property real estate
wohnungsnot wohnungsmangel wohnraummangel wohnungsknappheit | housing shortage
umzug umziehen umgezogen umzog umsiedlung | move moved relocation
obdachlos obdachlose wohnungslos wohnungslose | homeless
bauen baut baute gebaut errichten errichtet errichtete errichtung hochgezogen erbaut erbauen bau neubau | build built construction
abreißen abgerissen abriss abreißt abbruch niedergerissen abgetragen | demolish demolished demolition
sanieren saniert sanierung renovieren renoviert renovierung instandsetzung restaurieren restauriert restaurierung modernisierung | renovate renovated renovation restore
wiederaufbau wiederaufbauen wiederherstellung wiedererrichtung | reconstruction rebuild
einsturz einstürzen eingestürzt einstürzte einstürzten zusammenbrechen zusammengebrochen kollabiert zusammengestürzt zusammenbrach kollabierte | collapse collapsed
brand brände feuer flammen großbrand großfeuer feuersbrunst | fire blaze flames
waldbrand waldbrände buschbrand buschfeuer waldfeuer flächenbrand vegetationsbrand | wildfire forest fire
brennen brennt brannte brannten gebrannt niedergebrannt abgebrannt ausgebrannt lodern | burn burned burning
löschen löscht gelöscht löscharbeiten löschte brandbekämpfung | extinguish put
brandstiftung brandstifter brandanschlag | arson arsonist
explosion explosionen explodieren explodiert explodierte detonation detonierte detoniert detonieren verpuffung | explosion exploded blast
wetter witterung wetterlage | weather
wetterdienst meteorologe meteorologen meteorologin wetterexperten dwd wetterexperte wetterforscher | weather service meteorologist forecasters
wettervorhersage wetterprognose wetterbericht | forecast
unwetterwarnung wetterwarnung sturmwarnung | weather warning
sturm stürme orkan unwetter sturmtief orkantief | storm
hurrikan taifun zyklon wirbelsturm tropensturm | hurricane typhoon cyclone
tornado windhose | tornado
gewitter gewitterfront | thunderstorm
blitzschlag blitzeinschlag | lightning
regen regenfälle niederschlag niederschläge regengüsse schauer starkregen regnen regnete dauerregen platzregen | rain rainfall
hagel hagelkörner hagelschlag | hail
schnee schneefall schneefälle neuschnee schneien schneit schneite | snow snowfall
glätte glatteis eisglätte straßenglätte blitzeis | ice icy
lawine lawinen schneelawine lawinenabgang schneebrett | avalanche
frost kälte kältewelle kälteeinbruch minusgrade frosttemperaturen | cold frost freeze
kalt eisig frostig eiskalt | cold freezing
hitze hitzewelle gluthitze bruthitze extremhitze backofenhitze | heat heatwave
überschwemmung überschwemmungen überflutung überflutungen hochwasser flut fluten überschwemmt überflutet wassermassen flutkatastrophe sturzfluten sturzflut | flood floods flooding flooded
pegel pegelstand wasserstand wasserpegel pegelstände | water level
deich damm schutzdamm hochwasserdamm | dyke levee dam
dürre trockenheit wassermangel wasserknappheit dürreperiode trockenperiode | drought
erdrutsch erdrutsche schlammlawine bergrutsch murenabgang hangrutsch erdrutschen schlammlawinen felssturz | landslide mudslide
erdbeben beben erdstoß erdstöße | earthquake quake
tsunami flutwelle riesenwelle | tsunami
ausbrechen ausgebrochen ausbrach ausbruch | erupt outbreak broke
naturkatastrophe katastrophe desaster unheil | disaster catastrophe
umweltschutz naturschutz | conservation environmental protection
umweltschützer umweltverband umweltverbände naturschützer umweltorganisation naturschutzbund umweltaktivisten umweltgruppe | environmentalists conservationists
klimawandel erderwärmung klimaerwärmung klimakrise aufheizung klimaveränderung | climate change global warming
klimaschützer klimaaktivist klimaaktivisten klimaaktivistin klimabewegung klimakleber klimademonstranten | climate activist activists
klimagipfel klimakonferenz weltklimakonferenz klimatreffen weltklimagipfel | climate summit conference
klimaneutral klimaneutralität treibhausgasneutral co2-neutral | carbon neutral
treibhausgas treibhausgase kohlendioxid co2 klimagas klimagase kohlenstoffdioxid | greenhouse gas carbon dioxide
emission emissionen ausstoß co2-ausstoß abgase ausgestoßen | emissions
luftverschmutzung smog luftverunreinigung luftbelastung | pollution smog
verschmutzen verschmutzt verschmutzung verseucht verseuchung kontaminiert verunreinigt verunreinigung | pollute polluted contamination
müll abfall abfälle unrat | waste garbage rubbish
plastik kunststoff plastikmüll | plastic
wiederverwertung recycling wiederverwertet recycelt recyceln | recycling recycled
meer ozean weltmeer meere | sea ocean
küste küstengebiet küstenregion küstenstreifen | coast coastal
regenwald urwald dschungel tropenwald | rainforest jungle
abholzung rodung entwaldung waldrodung kahlschlag abgeholzt | deforestation logging
insel eiland | island
tier tiere vierbeiner lebewesen | animal animals
hund vierbeiner hunde köter | dog
katze mieze kätzchen | cat
pferd pferde ross gaul | horse
rind rinder kuh kühe rindvieh | cow cattle
vieh nutztiere viehbestand tierbestand | livestock
geflügel federvieh | poultry chicken
vogelgrippe geflügelpest | bird flu
schweinepest asp | swine fever
jäger waidmann jägerin | hunter
jagen jagd gejagt bejagung bejagen | hunt hunting
wilderer wilderei wildern | poacher poaching
zoo tierpark tiergarten wildpark | zoo
tierschützer tierrechtler tierschutzverein tierschutzorganisation | animal rights activists
tierquälerei tierleid tiermisshandlung | animal cruelty
tierarzt veterinär tierärztin tiermediziner | vet veterinarian
spezies tierart gattung tierarten | species
aussterben ausgestorben artensterben ausrottung ausgerottet | extinct extinction
fischer fischerin fischereibetrieb | fisherman
gemälde kunstwerk ölgemälde kunstwerke | artwork painting
maler malerin kunstmaler | painter
bildhauer bildhauerin | sculptor
skulptur standbild bronzefigur plastik | statue sculpture
denkmal mahnmal gedenkstätte monument ehrenmal | memorial monument
ausstellung ausstellungen kunstschau werkschau | exhibition show
buch bücher werk | book
roman erzählung romane | novel
buchmesse büchermesse | book fair
schriftsteller schriftstellerin autor autorin autoren literat verfasser verfasserin romanautor | writer author
verlag verlagshaus buchverlag | publisher
leser leserin leserschaft | reader readers
bestseller verkaufsschlager kassenschlager kassenerfolg | bestseller hit
memoiren autobiografie lebenserinnerungen autobiographie | memoir autobiography
theater bühne schauspielhaus | theatre stage
oper opernhaus | opera
inszenierung aufführung inszeniert vorstellung theaterstück | staging production performance
premiere uraufführung erstaufführung weltpremiere | premiere
auftritt auftritte auftreten aufgetreten auftrat | appearance perform performed
publikum zuschauer zuschauerin besucher zuhörer | audience spectators
festival festspiele festwoche | festival
filmfestival filmfest filmfestspiele berlinale | film festival
film kinofilm spielfilm filme movie | film movie
kino lichtspielhaus kinos filmtheater | cinema
dokumentarfilm dokumentation doku dokus | documentary
serie fernsehserie tv-serie serien | series
fernsehen tv fernsehprogramm | television tv
sender fernsehsender rundfunk rundfunkanstalt rundfunksender fernsehanstalt | broadcaster channel
ausstrahlen ausgestrahlt ausstrahlung senden gesendet ausstrahlte | broadcast aired
rundfunkbeitrag rundfunkgebühr gez | licence fee
streamingdienst streaming streaminganbieter | streaming
schauspieler schauspielerin darsteller darstellerin filmstar hollywoodstar | actor actress
regisseur regisseurin filmemacher filmemacherin spielleiter | director filmmaker
hauptrolle titelrolle | lead role
verfilmung verfilmen verfilmt leinwandadaption | adaptation
dreharbeiten gedreht filmaufnahmen drehen | filming shooting
moderator moderatorin showmaster tv-moderator entertainer | host presenter
komiker comedian kabarettist komikerin kabarettistin satiriker | comedian
promi prominenter prominente berühmtheit vip | celebrity star
berühmt prominent namhaft | famous
musiker musikerin tonkünstler instrumentalist | musician
sänger sängerin popstar interpret interpretin vokalist | singer
band musikgruppe rockband popgruppe combo | band
tournee tour konzertreise | tour
lied lieder song songs musiktitel hit | song
album albums schallplatte | album
komponist komponistin tonsetzer | composer
dirigent dirigentin orchesterleiter orchesterchef | conductor
orchester philharmoniker sinfonieorchester | orchestra
eurovision esc song-contest gesangswettbewerb | eurovision
auszeichnung auszeichnungen preis ehrung würdigung award | award prize honour
auszeichnen ausgezeichnet auszeichnete ehren geehrt ehrte prämiert prämieren | award awarded honoured
preisträger preisträgerin | laureate winner
jury preisgericht preisrichter | jury
jubiläum jahrestag gedenktag | anniversary
feier feierlichkeiten feierlichkeit feiern party fete | celebration party
weihnachten weihnachtsfest christfest | christmas
silvester jahreswechsel | new year
feuerwerk böller feuerwerkskörper böllern pyrotechnik | fireworks
volksfest kirmes jahrmarkt rummel | fair festival
zeitung blatt tageszeitung zeitungen | newspaper paper
zeitschrift magazin illustrierte nachrichtenmagazin | magazine
journalist journalisten journalistin reporter reporterin korrespondent berichterstatter | journalist reporter
model mannequin models fotomodell | model
sportler sportlerin athlet athletin athleten | athlete athletes
mannschaft team equipe | team squad
fußballklub fußballverein klub verein club | club
fußballmannschaft fußballteam fußballelf | team football
nationalmannschaft nationalelf dfb-elf dfb-team nationalteam dfb-auswahl | national team
nationalspieler nationalspielerin auswahlspieler | international player
spieler spielerin kicker fußballer fußballerin profi fußballprofi | player footballer
torwart torhüter keeper torhüterin schlussmann goalie | goalkeeper
torjäger goalgetter mittelstürmer | striker forward
abwehrspieler abwehrspielerin defensivspieler defensivmann | defender
kapitän spielführer mannschaftskapitän spielführerin | captain
ersatzspieler einwechselspieler joker reservist | substitute
trainer trainerin coach übungsleiter cheftrainer chefcoach fußballlehrer teamchef | coach manager trainer
bundestrainer bundestrainerin nationaltrainer dfb-coach nationalcoach | national coach
schiedsrichter schiri unparteiischer schiedsrichterin referee unparteiische | referee
training trainieren trainiert trainierte trainingseinheit | training train
spiel partie match begegnung duell spiele | match game
spieltag bundesligaspieltag | matchday
heimspiel heimpartie | home game
auswärtsspiel auswärtspartie | away game
heimsieg heimerfolg | home win
stadion arena stadien fußballstadion sportarena | stadium arena
fan fans anhänger anhängerin anhängerschaft | fan fans supporters
tor tore goal torerfolg | goal goals
ausgleich ausgleichstor ausgleichen ausgeglichen ausglich | equaliser
führungstreffer führungstor | opener lead
siegtreffer siegtor | winner goal
eigentor selbsttor | goal
elfmeter strafstoß penalty elfer | penalty
elfmeterschießen shootout | shootout
halbzeit halbzeitpause | half-time
foul foulspiel gefoult regelverstoß | foul
gewinnen gewinnt gewann gewannen gewonnen siegen siegt siegte siegten sieg siege triumph triumphiert triumphierte | win won wins victory
kantersieg kantererfolg schützenfest torfestival | rout thrashing
verlieren verliert verlor verloren unterliegen unterlag unterlegen niederlage schlappe pleite | lose lost loss defeat
unentschieden remis punkteteilung patt gleichstand | draw tie
spitzenreiter tabellenführer tabellenführung tabellenspitze primus | leader top table
schlusslicht tabellenletzter tabellenletzte | bottom last
aufstieg aufsteigen aufgestiegen aufsteiger | promotion promoted
abstieg absteigen abgestiegen absteiger | relegation relegated
meister meisterin champion titelträger titelgewinner | champion champions
meisterschaft meistertitel titel titelgewinn | title championship
titelverteidiger titelverteidigerin vorjahressieger | defending champion
weltmeister weltmeisterin weltchampion | world champion
weltmeisterschaft wm weltturnier | world cup championship
europameisterschaft em europameisterschaften | european championship euro
europameister europameisterin | european champion
olympia olympische | olympics olympic
goldmedaille olympiagold olympiasieg | gold medal
olympiasieger olympiasiegerin goldmedaillengewinner | olympic champion
medaille medaillen edelmetall | medal medals
pokal cup pokalwettbewerb | cup
finale endspiel finalspiel | final
halbfinale semifinale vorschlussrunde | semi-final
qualifikation qualifizieren qualifiziert qualifizierte | qualification qualify qualified
ausscheiden ausgeschieden ausschied ausscheidet ausschieden rausgeflogen | knocked eliminated
wettbewerb wettkampf turnier | competition contest tournament
teilnehmer teilnehmerin teilnehmende beteiligte | participant participants
teilnehmen teilnimmt teilgenommen teilnahm teilnahmen teilnahme mitmachen mitgemacht beteiligen beteiligt beteiligte mitwirken mitwirkung | participate take part joined participation
rennen wettrennen | race
rennfahrer formel-1-pilot rennpilot | racing driver
tennisprofi tennisspieler tennisspielerin tennisstar | tennis player
boxer faustkämpfer boxerin | boxer
skifahrer skirennläufer skiläufer skirennläuferin | skier
bergsteiger alpinist bergsteigerin | climber mountaineer
doping dopen gedopt dopingvergehen dopingfall | doping
rekord bestmarke bestwert bestleistung weltrekord rekordmarke | record
saison spielzeit spielsaison | season
liga spielklasse | league
bundesliga oberhaus eliteliga fußball-oberhaus | bundesliga
wechsel transfer vereinswechsel wechseln wechselt wechselte gewechselt | transfer move
ablösesumme transfersumme transfererlös | transfer fee
verpflichten verpflichtet verpflichtete verpflichtung neuzugang neuverpflichtung | sign signed signing
fußballverband fußballbund fußballverbände | football association
vereinschef klubchef klubpräsident vereinspräsident klubboss | club president
sportdirektor sportchef sportvorstand | sporting director
karriereende rücktritt laufbahnende | retirement career end
krawalle ausschreitungen randale tumulte unruhen | riots unrest
steigen steigt stieg stiegen gestiegen anstieg ansteigen angestiegen zunehmen zunimmt zunahm zugenommen zunahme klettern kletterte geklettert zulegen zugelegt zulegte wachsen wächst wuchs wuchsen gewachsen wachstum zuwachs anwachsen angewachsen erhöht erhöhte | rise rose risen increase increased climb climbed grow grew growth
erhöhen erhöht erhöhte erhöhung anheben angehoben anhob anhebung heraufsetzen heraufgesetzt heraufsetzung hochsetzen aufstocken aufgestockt aufstockte aufstockung hochgesetzt heraufsetzte | raise raised increase increased hike
steigern gesteigert steigerung steigerte vermehren vermehrt hochfahren hochgefahren | increase boost boosted
hochschnellen emporgeschnellt hochgeschnellt sprunghaft preisexplosion hochgeschossen | soar soared surge jump
verdoppeln verdoppelt verdoppelte verdoppelung verdopplung zweifach doppelt | double doubled twice
verdreifachen verdreifacht dreifach verdreifachte | triple tripled
sinken sinkt sank sanken gesunken zurückgehen zurückgegangen zurückging rückgang rückgänge fiel fielen abnehmen abgenommen abnahm abnahme nachgeben nachgegeben nachgab schrumpfen geschrumpft schrumpfte verringert verringerte | fall fell fallen drop dropped decline declined decrease shrink
senken senkt senkte gesenkt senkung herabsetzen herabgesetzt herabsetzung reduzieren reduziert reduzierte reduzierung verringern verringert verringerte verringerung absenken abgesenkt absenkung | lower lowered cut reduce reduced reduction
einbrechen eingebrochen einbrach einbruch einbrüche abstürzen abgestürzt absacken abgesackt talfahrt absturz abgerutscht | plunge plunged collapse slump
halbieren halbiert halbierte halbierung | halve halved
stagnieren stagniert stagnierte stagnation stillstand | stagnate stagnation standstill
schwanken schwankt schwankte schwankung schwankungen | fluctuate fluctuation
stabilisieren stabilisiert stabilisierte stabilisierung gefestigt festigen | stabilise stable
stabil unverändert gleichbleibend konstant gleichgeblieben | stable unchanged constant
erholen erholt erholte erholung | recover recovery
verbessern verbessert verbesserte verbesserung verbesserungen | improve improved improvement
verschlechtern verschlechtert verschlechterte verschlechterung eintrübung eingetrübt eintrüben | worsen worsened deterioration
verschärfen verschärft verschärfte verschärfung zuspitzen zugespitzt zuspitzung | worsen escalate intensify
entspannen entspannt entspannung deeskalation beruhigen beruhigt beruhigte | ease calm
verstärken verstärkt verstärkte verstärkung intensivieren intensiviert intensivierte forcieren forciert | strengthen intensify reinforce
schwächen geschwächt schwächte schwächung abschwächen abgeschwächt abschwächung abschwächte | weaken weakened
ausbauen ausgebaut ausbau ausbaut erweiterung ausweitung ausdehnen ausgedehnt ausdehnung | expand expanded extend expansion
verkleinern verkleinert verkleinerung schrumpfung | shrink downsize
verkürzen verkürzt verkürzte verkürzung | shorten shortened
beschleunigen beschleunigt beschleunigte beschleunigung vorantreiben vorangetrieben | accelerate speed
verlangsamen verlangsamt verlangsamung verlangsamte bremsen gebremst bremste abbremsen | slow slowed
verzögern verzögert verzögerte verzögerung verzögerungen hinauszögern hinausgezögert | delay delayed
änderung änderungen verändern verändert veränderte veränderung wandel wandeln modifizieren modifiziert | change changed changes alter
übersteigen übersteigt überstieg überstiegen überschreiten überschritten überschritt übertreffen übertroffen übertraf | exceed exceeded surpass
rekordhoch höchststand höchstwert rekordwert rekordniveau allzeithoch rekordstand rekordhöhe spitzenwert | record high peak
tiefstand tiefststand rekordtief tiefstwert tiefpunkt niedrigstand | record low
höhepunkt gipfelpunkt scheitelpunkt zenit | peak climax
trend entwicklung tendenz strömung | trend development
zahl anzahl | number amount
quote anteil prozentsatz | rate share percentage
ausmaß umfang größenordnung dimension dimensionen | extent scale
quartal vierteljahr jahresviertel | quarter
mehrheit mehrzahl großteil gros | majority
minderheit minderzahl | minority
durchschnitt mittelwert durchschnittlich schnitt | average
zahlreich zahlreiche etliche unzählige reihenweise massenhaft | numerous several
zusätzlich weitere weiterer zusätzliche extra obendrein | additional further extra
übrig restlich verbleibend verbliebene übrige restliche | remaining
rest restbetrag überbleibsel | rest remainder
gesamt gesamte komplett ganze ganzen sämtliche | whole entire
insgesamt summa zusammengenommen zusammengerechnet | total altogether
teilweise partiell teils bruchstückhaft stellenweise | partly partial
mindestens zumindest | least minimum
rund ungefähr circa zirka schätzungsweise annähernd | around roughly approximately
fast beinahe nahezu knapp | almost nearly
lediglich bloß ausschließlich einzig | merely
exakt präzise punktgenau | exactly precise
erheblich deutlich beträchtlich merklich spürbar markant beachtlich signifikant wesentlich kräftig stark massiv | considerably significantly sharply strongly
leicht geringfügig minimal marginal unwesentlich moderat | slightly slight
drastisch radikal einschneidend gravierend | drastic drastically
heftig intensiv wuchtig | strong heavy
schwach matt kraftlos | weak
schwer schwerwiegend gravierend massiv | serious severe
schlimm übel verheerend katastrophal desaströs fatal | bad terrible devastating
groß riesig enorm gigantisch immens kolossal | big huge enormous large
klein winzig kleine mini | small tiny
gering niedrig | low
wichtig bedeutend bedeutsam maßgeblich relevant | important key crucial
unwichtig unbedeutend belanglos nebensächlich irrelevant | unimportant
hauptsächlich vorwiegend vornehmlich | mainly
besonders insbesondere speziell namentlich vornehmlich | especially particularly
außergewöhnlich ungewöhnlich außerordentlich beispiellos einzigartig einmalig sondergleichen | extraordinary unusual unprecedented
normal gewöhnlich üblich alltäglich herkömmlich gängig | normal usual
selten rar | rare rarely
hervorragend exzellent großartig toll prima | great excellent
schlecht mies miserabel mangelhaft dürftig | bad poor
neueste jüngste jüngster | latest recent
uralt jahrhundertealt antik altertümlich | ancient
modern zeitgemäß fortschrittlich | modern
veraltet altmodisch überholt rückständig antiquiert | outdated
schnell rasch zügig flott flink rasant eilig | fast quick quickly rapid
langsam gemächlich schleppend zögerlich | slow slowly
plötzlich unvermittelt abrupt schlagartig unerwartet überraschend unverhofft | suddenly unexpectedly surprisingly
allmählich schrittweise stufenweise sukzessive | gradually
sofort umgehend unverzüglich unmittelbar augenblicklich prompt sofortig | immediately instantly
bald alsbald kurzfristig | soon
schwierig kompliziert heikel verzwickt diffizil knifflig | difficult hard
einfach simpel unkompliziert mühelos | easy simple
möglich denkbar machbar vorstellbar realisierbar | possible
unmöglich ausgeschlossen undenkbar unvorstellbar | impossible
wahrscheinlich voraussichtlich vermutlich wohl höchstwahrscheinlich | probably likely
unwahrscheinlich fraglich zweifelhaft | unlikely
vielleicht womöglich möglicherweise eventuell | maybe perhaps possibly
offenbar anscheinend offensichtlich augenscheinlich scheinbar offenkundig | apparently obviously
zweifellos sicherlich | certain surely
unklar ungewiss ungeklärt unbekannt | unclear uncertain unknown
klar eindeutig unmissverständlich deutlich unzweideutig | clear clearly
richtig zutreffend korrekt | true correct
falsch unwahr unzutreffend unrichtig inkorrekt | false wrong untrue
echt authentisch original | genuine real
gefälscht fälschung fake unecht nachgemacht | fake forged
gefährlich riskant bedrohlich brenzlig | dangerous risky
gefahr risiko bedrohung gefährdung gefahren risiken | danger risk threat
gefahrlos ungefährlich harmlos | safe
notwendig nötig erforderlich unerlässlich unabdingbar unumgänglich vonnöten | necessary needed
dringend eilig vordringlich akut | urgent
unnötig überflüssig entbehrlich | unnecessary
ausreichend genügend genug hinreichend | enough sufficient
unzureichend ungenügend mangelhaft | insufficient
nützlich hilfreich sinnvoll dienlich | useful helpful
nutzlos sinnlos vergeblich zwecklos | useless pointless
umstritten strittig kontrovers | controversial disputed
beliebt populär begehrt | popular
traurig betrübt bestürzt | sad
glücklich froh erfreut zufrieden | happy glad pleased
unzufrieden unmut verärgert verärgerung frustriert | dissatisfied annoyed
wütend zornig wut zorn erbost empört empörung | angry anger outraged
überrascht verblüfft erstaunt perplex | surprised
schockiert entsetzt entsetzen bestürzt bestürzung fassungslos geschockt | shocked
verschieden unterschiedlich diverse verschiedenartig vielfältig | different various
identisch übereinstimmend | identical
ähnlich vergleichbar analog | similar comparable
gemeinsam zusammen miteinander gemeinschaftlich | together joint jointly
öffentlich publik | public
heimlich vertraulich verdeckt klammheimlich | secret secretly
amtlich offiziell behördlich | official officially
früher ehemalig ehemaliger ehemals einst einstig einstiger vormals vormalig ex | former formerly
derzeit aktuell momentan gegenwärtig zurzeit jetzig augenblicklich heutig | currently current present
künftig zukünftig zukunft kommend fortan | future
bisher bislang bisherig | far previous
zuvor vorher vorherig vorhergehend vorangegangen | previous
später hinterher anschließend nachher darauffolgend | later afterwards
kürzlich neulich unlängst jüngst | recently
mittlerweile inzwischen unterdessen zwischenzeitlich | meanwhile
gleichzeitig zeitgleich simultan parallel zugleich | simultaneously
zunächst anfangs vorerst anfänglich | initially first
schließlich letztlich zuletzt letztendlich endlich | finally
vergangen letzte letzter vorig voriger zurückliegend verflossen | last past previous
kommend nächste nächster bevorstehend anstehend | next coming upcoming
vorjahr vorjahreszeitraum vorjahresmonat vorjahresquartal vergleichszeitraum | previous year
jahresende jahreswechsel jahresschluss | end year
jahresbeginn jahresanfang jahresauftakt jahresstart | beginning year
vorabend vortag | eve previous day
werktag arbeitstag | weekday
samstag sonnabend samstags sonnabends | saturday
morgengrauen tagesanbruch sonnenaufgang | dawn
januar jänner | january
februar feber | february
jahrzehnt dekade jahrzehnte | decade
jährlich alljährlich jahresweise | annual yearly
täglich tagtäglich | daily
monatlich allmonatlich | monthly
wöchentlich allwöchentlich | weekly
halbjahr jahreshälfte | half year
zeitraum zeitspanne periode dauer zeitabschnitt | period
zeitpunkt termin datum | date time
frist stichtag deadline fristende | deadline
dauern dauert dauerte gedauert andauern andauert andauerte anhalten angehalten anhielt anhält | last lasted continue
dauerhaft permanent beständig langfristig nachhaltig | permanent lasting
vorübergehend zeitweise temporär zeitweilig befristet kurzzeitig vorläufig | temporary temporarily
immer stets ständig fortwährend | always constantly
oft häufig oftmals öfter regelmäßig wiederholt mehrfach mehrmals | often frequently
manchmal gelegentlich zuweilen mitunter bisweilen | sometimes occasionally
erstmals erstmalig | first time
erneut wieder abermals wiederum neuerlich nochmals nochmal | anew
weiterhin weiter | still continues
beginnen beginnt begann begannen begonnen beginn anfangen angefangen anfing anfang start starten startet startete gestartet auftakt loslegen losgehen anlaufen angelaufen | begin began start started
enden endet endete geendet beenden beendet beendete beendigung abschließen abgeschlossen abschloss abschluss ablaufen ausklingen ende schluss | end ended finish finished conclude
fortsetzen fortgesetzt fortsetzte fortsetzung weiterführen weitergeführt fortführen fortgeführt fortführung weitermachen | continue continued
unterbrechen unterbrochen unterbrach unterbrechung pausieren pausiert | interrupt interrupted pause
abbrechen abgebrochen abbrach abbruch | break abort
verschieben verschoben verschob verschiebung vertagen vertagt vertagte vertagung aufschieben aufgeschoben aufschub | postpone postponed delay
vorziehen vorgezogen vorverlegt vorverlegen | bring forward early
absagen abgesagt absagte absage streichen gestrichen abblasen abgeblasen | cancel cancelled
stattfinden stattfindet stattfand stattgefunden ausgetragen veranstalten veranstaltet abgehalten austragen | take place held
ort ortschaft gemeinde kommune | town village place municipality
stadt städtchen metropole großstadt | city town
dorf ortschaft weiler | village
stadtteil stadtviertel viertel bezirk ortsteil kiez stadtbezirk | district quarter
zentrum innenstadt stadtzentrum stadtmitte | centre downtown
vorort vorstadt randbezirk außenbezirk | suburb
stadtrand randgebiet peripherie | outskirts
umgebung umland umkreis nachbarschaft nähe | surroundings vicinity near
nahe unweit nahegelegen benachbart angrenzend | near nearby
entfernung abstand distanz | distance
region gebiet gegend landstrich landesteil areal zone territorium | region area territory
land staat nation länder staaten | country state nation
bundesland bundesstaat teilstaat | state
inländisch einheimisch heimisch | domestic
ausländisch auswärtig | foreign
weltweit global international | worldwide global
landesweit bundesweit national flächendeckend | nationwide
örtlich lokal kommunal | local regional
nördlich nord norden nordwärts nordteil | north northern
südlich süd süden südwärts südteil | south southern
östlich ost osten ostwärts ostteil | east eastern
westlich west westen westwärts westteil | west western
überall allerorts allerorten allenthalben | everywhere
vergleich gegenüberstellung vergleichen verglichen | comparison compare
rang platzierung rangplatz position | rank place position
rangliste ranking liste | ranking table list
mensch menschen person personen leute | people person persons
einwohner einwohnerin bewohner bewohnerin anwohner bürger | resident residents inhabitant
bevölkerung einwohnerschaft volk bürger | population people
bevölkerungszahl einwohnerzahl | population
frau frauen dame damen | woman women
mann männer herr kerl | man men
lage situation zustand | situation condition
ursache grund auslöser anlass gründe ursachen | cause reason
folge folgen auswirkung auswirkungen konsequenz konsequenzen nachwirkungen | consequence effect impact
problem probleme schwierigkeit schwierigkeiten | problem problems difficulty
lösung ausweg abhilfe | solution
ziel zweck absicht | aim goal purpose
plan pläne vorhaben planen plant plante geplant planung beabsichtigen beabsichtigt projekt | plan plans planned project
vorsehen vorsieht vorgesehen vorsah | provide planned
konzept strategie | concept strategy
erfolg gelingen gelungen durchbruch erfolgreich | success succeed successful
scheitern scheiterte gescheitert misserfolg misslingen misslang misslungen fehlschlag fehlgeschlagen reinfall flop missglückt | fail failed failure
verursachen verursacht verursachte auslösen ausgelöst auslöste hervorrufen hervorgerufen hervorrief bewirken bewirkt bewirkte anrichten angerichtet herbeiführen | cause caused trigger
verhindern verhindert verhinderte abwenden abgewendet vermeiden vermieden vereiteln vereitelt unterbinden unterbunden verhütet verhüten | prevent prevented avert avoid
schaden schäden sachschaden beschädigung beschädigungen | damage
beschädigen beschädigt beschädigte demoliert demolieren ramponiert lädiert | damage damaged
zerstören zerstört zerstörte zerstörung verwüstung vernichten vernichtet vernichtung | destroy destroyed destruction
kaputt defekt beschädigt | broken
reparieren repariert reparatur instandsetzen ausbessern ausgebessert | repair repaired
retten rettet rettete gerettet rettung geborgen bergung | rescue rescued save saved
retter rettungskräfte rettungsdienst helfer einsatzkräfte sanitäter ersthelfer notärzte | rescuers rescue workers paramedics
feuerwehr feuerwehrleute brandbekämpfer feuerwehrmann löschtrupp | fire brigade firefighters
überleben überlebt überlebende davongekommen | survive survived survivor survivors
vermisst vermisste vermissten verschollen verschwunden vermisster | missing
verschwinden verschwand verschwanden verschwunden | disappear disappeared
ertrinken ertrank ertranken ertrunken | drown drowned
erfrieren erfroren erfror | freeze froze death
suchen sucht suchte suchten gesucht suche fahnden fahndung gefahndet | search searched look
finden findet fand fanden gefunden auffinden aufgefunden | find found
evakuieren evakuiert evakuierung räumung | evacuate evacuated evacuation
flüchten flüchtete geflüchtet fliehen floh flohen geflohen flucht | flee fled escape
notstand ausnahmezustand katastrophenfall | state emergency
verlassen verließ verließen | leave left
heimgesucht heimsuchen heimsuchte getroffen | hit struck
veröffentlichen veröffentlicht veröffentlichte veröffentlichung publizieren publiziert publikation | publish published release
vorstellen vorgestellt vorstellte vorstellung präsentieren präsentiert präsentierte präsentation | present presented unveil
eröffnen eröffnet eröffnete eröffnung einweihen eingeweiht einweihung öffnung | open opened opening inaugurate
schließen schließt schloss geschlossen schließung dichtmachen dichtgemacht zumachen stilllegen stillgelegt stilllegung | close closed closure shut
einführen eingeführt einführte einführung | introduce introduced introduction
abschaffen abgeschafft abschaffte abschaffung | abolish abolished scrap
gründen gegründet gründete gründung aufbauen aufgebaut | found founded establish
auflösen aufgelöst auflösung auflöste | dissolve dissolved
ersetzen ersetzt ersetzte ablösen abgelöst ablöste austauschen ausgetauscht | replace replaced
nachfolger nachfolgerin nachfolge nachfolgen | successor
vorgänger vorgängerin amtsvorgänger | predecessor
nutzen nutzt nutzte nutzung genutzt verwenden verwendet verwendete verwendung einsetzen eingesetzt benutzen benutzt | use used usage
erreichen erreicht erreichte erzielen erzielt erzielte erlangen erlangt | achieve achieved reach reached
bekommen bekommt bekam bekamen erhalten erhielt erhält erhielten empfangen | receive received
erwarten erwartet erwartete erwartung erwartungen prognostizieren prognostiziert | expect expected forecast
prognose vorhersage prognosen voraussage vorhersagen vorhergesagt vorausgesagt | forecast prediction estimate
schätzen schätzt schätzte geschätzt taxieren taxiert veranschlagt | estimate estimated
zeigen zeigt zeigte ergeben ergab ergibt hervorgehen hervorgeht hervorging belegen belegt | show showed shows
umfrage umfragen befragung meinungsumfrage erhebung befragt befragte | survey poll
bericht meldung | report
statistik statistiken zahlenmaterial datenerhebung | statistics
statistikamt statistiker destatis statistikbehörde | statistics office
warnen warnt warnte gewarnt warnung warnungen | warn warned warning
befürchten befürchtet befürchtete befürchtung fürchten fürchtet fürchtete furcht sorge sorgen angst ängste bange | fear feared worry concern
hoffen hofft hoffte gehofft hoffnung zuversicht | hope hoped
optimistisch zuversichtlich hoffnungsvoll | optimistic confident
pessimistisch skeptisch skepsis | pessimistic sceptical
loben lobt lobte gelobt lob würdigen gewürdigt würdigte | praise praised
beklagen beklagt beklagte bemängeln bemängelt bemängelte beanstanden beanstandet kritisieren kritisiert kritisierte kritik | complain criticise criticised
zurückrufen zurückgerufen zurückrief rückruf rückrufaktion rücknahme | recall recalled
ausverkauft vergriffen | sold
verfügbar erhältlich lieferbar | available
überfüllt proppenvoll rappelvoll übervoll | full crowded
besuchen besucht besuchte besuch visite stippvisite | visit visited
treffen trafen traf getroffen zusammentreffen begegnung zusammenkunft zusammengetroffen unterredung | meet met meeting
versammlung zusammenkunft tagung sitzung | meeting assembly
konferenz tagung kongress fachtagung | conference congress
veranstaltung event veranstaltungen | event
veranstalter ausrichter organisator gastgeber | organiser host
organisieren organisiert organisierte ausrichten ausgerichtet | organise organised
fertigstellen fertiggestellt fertigstellung vollendung | complete completed completion
schenken geschenkt geschenk mitbringsel | gift present
erben geerbt erbe erbschaft hinterlassenschaft vererbt | inherit inheritance heir
lotterie lotto glücksspiel | lottery
gewinnspiel verlosung preisausschreiben | raffle
stürzen stürzt stürzte gestürzt sturz hinfallen hingefallen | fall fell fallen
schlafen schlief schläft geschlafen | sleep slept
trinkwasser leitungswasser | water drinking
kunde kundin kunden kundschaft klient klienten käuferin | customer customers client
kaufhaus warenhaus kaufhauskette warenhauskette | department store
filiale zweigstelle niederlassung zweigniederlassung außenstelle dependance | branch office
güter produkt produkte erzeugnis erzeugnisse handelsgüter | goods product products
geschäftsmann geschäftsfrau industrieller firmengründer unternehmensgründer firmeninhaber | businessman entrepreneur
hilfspaket rettungspaket hilfsprogramm rettungsprogramm | aid rescue package
enteignung enteignen enteignet zwangsenteignung | expropriation
erwerbstätig berufstätig werktätig erwerbstätige berufstätige | employed working
lehrstelle ausbildungsplatz ausbildungsstelle lehrstellen | apprenticeship
geldschein geldscheine banknote banknoten | note banknote
anleihe anleihen staatsanleihe staatsanleihen bond bonds schuldverschreibung schuldverschreibungen | bond bonds
maut mautgebühr straßengebühr straßenmaut | toll
geldstrafe strafzahlung strafzahlungen | fine penalty
kryptobörse kryptoplattform kryptohandelsplatz | crypto exchange
bonität kreditwürdigkeit zahlungsfähigkeit | creditworthiness rating
vermitteln vermittelt vermittelte vermittlung mediation | mediate mediation
nahverkehr personennahverkehr | public transport
atomanlage nuklearanlage nuklearkomplex atomkomplex | nuclear facility site
windpark windfarm windkraftpark | wind farm
solarpark sonnenkraftwerk solarkraftwerk | solar farm
flüssiggas lng flüssigerdgas | lng gas liquefied
gaspipeline gasleitung erdgasleitung gasröhre | gas pipeline
ölpipeline ölleitung erdölleitung | oil pipeline
app applikation apps handyprogramm | app
laptop notebook laptops | laptop notebook
registrieren registriert registrierte gemessen verzeichnen verzeichnet aufgezeichnet | record recorded measured registered
ergebnis ergebnisse resultat resultate | result results
behinderung handicap beeinträchtigung behinderte gehandicapt | disability disabled
staudamm talsperre staumauer | dam
vulkanausbruch eruption vulkaneruption | volcano eruption
künstler künstlerin kunstschaffende kunstschaffender | artist artists
wald waldgebiet waldstück waldgelände | forest
dichterin lyriker lyrikerin | poet
platzverweis feldverweis | red card
eskalieren eskaliert eskalation zuspitzung aufschaukeln | escalate escalation
verschärfung verschärfen schärfer schärfere strenger strengere | tighten tightened stricter
unterschied unterschiede differenz diskrepanz abweichung | difference deviation gap
überwiegend größtenteils mehrheitlich vorwiegend | mostly predominantly
vollständig vollkommen völlig total gänzlich restlos komplett | complete completely totally fully
betroffene betroffener geschädigte leidtragende | affected victims
wohlhabend begütert betucht finanzstark | rich wealthy
besiegen besiegt besiegte bezwingen bezwang bezwungen niedergerungen | beat defeat defeated
beispiel beispiele exempel musterbeispiel | example
hintergrund hintergründe vorgeschichte | background
üblicherweise normalerweise zumeist | usually
verlängerung fristverlängerung vertragsverlängerung | extension
bahnstrecke bahnlinie zugstrecke eisenbahnstrecke | railway line
handelskette ladenkette supermarktkette einzelhandelskette | retail chain
rentenalter pensionsalter renteneintrittsalter regelaltersgrenze | retirement age
glaubwürdig vertrauenswürdig glaubhaft | credible
merkwürdig seltsam sonderbar eigenartig kurios | strange odd
ausstieg aussteigen ausgestiegen | exit withdrawal
einstieg einsteigen eingestiegen | entry
vordergrund mittelpunkt fokus | focus
feststellen festgestellt feststellung konstatieren konstatiert | found stated
baustelle baugelände | construction site
rechtskräftig unanfechtbar | final legally
who weltgesundheitsorganisation | health organization
`;

/** Phrases that mean a word of a group above, one a line: the phrase, " = ", a word of the group. */
export const DAILY_LIFE_PHRASES = `
ums leben kommen = sterben
ums leben gekommen = sterben
ums leben kam = sterben
ums leben kamen = sterben
kam ums leben = sterben
kamen ums leben = sterben
den tod finden = sterben
den tod gefunden = sterben
fand den tod = sterben
fanden den tod = sterben
in den tod gerissen = sterben
zu tode gekommen = sterben
zu tode kamen = sterben
zu tode kam = sterben
tödlich verunglückt = sterben
tödlich verunglückte = sterben
tödlich verletzt = sterben
das leben verloren = sterben
ihr leben verloren = sterben
sein leben verloren = sterben
verlor sein leben = sterben
verloren ihr leben = sterben
aus dem leben gerissen = sterben
nicht überlebt = sterben
am leben geblieben = überleben
mit dem leben davongekommen = überleben
kam mit dem leben davon = überleben
in lebensgefahr = lebensgefährlich
schwer verletzt = schwerverletzt
schwer verletzte = schwerverletzt
selbst das leben genommen = suizid
das leben genommen = suizid
zur welt gekommen = geburt
zur welt gebracht = geburt
zur welt kam = geburt
zur welt brachte = geburt
zur welt kommen = geburt
in flammen aufgegangen = brennen
in flammen aufging = brennen
in flammen stehen = brennen
stand in flammen = brennen
standen in flammen = brennen
feuer gefangen = brennen
in brand geraten = brennen
geriet in brand = brennen
gerieten in brand = brennen
in brand gesteckt = brandstiftung
in brand gesetzt = brandstiftung
in brand setzte = brandstiftung
in brand steckte = brandstiftung
in die luft geflogen = explosion
in die luft geflogenen = explosion
flog in die luft = explosion
flogen in die luft = explosion
über die ufer getreten = überschwemmung
über die ufer traten = überschwemmung
über die ufer treten = überschwemmung
über die ufer trat = überschwemmung
trat über die ufer = überschwemmung
traten über die ufer = überschwemmung
unter wasser gesetzt = überschwemmung
unter wasser stehen = überschwemmung
standen unter wasser = überschwemmung
stand unter wasser = überschwemmung
in schutt und asche gelegt = zerstören
in schutt und asche legte = zerstören
dem erdboden gleichgemacht = zerstören
in trümmer gelegt = zerstören
in mitleidenschaft gezogen = beschädigen
zu bruch gegangen = kaputt
zu bruch gingen = kaputt
in sicherheit gebracht = evakuieren
in sicherheit bringen = evakuieren
in sicherheit brachten = evakuieren
in sicherheit brachte = evakuieren
die flucht ergriffen = flüchten
ergriff die flucht = flüchten
ergriffen die flucht = flüchten
aus den gleisen gesprungen = entgleisen
aus den gleisen sprang = entgleisen
sprang aus den gleisen = entgleisen
aus den schienen gesprungen = entgleisen
pleite gegangen = insolvenz
pleite gehen = insolvenz
pleite ging = insolvenz
ging pleite = insolvenz
gingen pleite = insolvenz
insolvenz angemeldet = insolvenz
insolvenz anmelden = insolvenz
insolvenz anmeldete = insolvenz
meldete insolvenz an = insolvenz
antrag auf insolvenz = insolvenz
konkurs angemeldet = insolvenz
in die insolvenz gerutscht = insolvenz
rote zahlen = verlust
roten zahlen = verlust
in die roten zahlen gerutscht = verlust
schwarze zahlen = gewinn
schwarzen zahlen = gewinn
die arbeit niedergelegt = streik
die arbeit niederlegen = streik
die arbeit niederlegten = streik
die arbeit nieder = streik
in den ausstand getreten = streik
in den ausstand treten = streik
traten in den ausstand = streik
vor die tür gesetzt = entlassen
auf die straße gesetzt = entlassen
den laufpass gegeben = entlassen
den stuhl vor die tür gesetzt = entlassen
stellen streichen = stellenabbau
stellen gestrichen = stellenabbau
stellen streicht = stellenabbau
streicht stellen = stellenabbau
stellen abbauen = stellenabbau
stellen abgebaut = stellenabbau
stellen abbaut = stellenabbau
baut stellen ab = stellenabbau
arbeitsplätze abbauen = stellenabbau
arbeitsplätze abgebaut = stellenabbau
jobs streichen = stellenabbau
jobs gestrichen = stellenabbau
abbau von arbeitsplätzen = stellenabbau
abbau von stellen = stellenabbau
streichung von stellen = stellenabbau
ohne arbeit = arbeitslos
ohne job = arbeitslos
in rente gehen = ruhestand
in rente gegangen = ruhestand
in rente ging = ruhestand
in pension gehen = ruhestand
in den ruhestand gegangen = ruhestand
an die börse gehen = börsengang
an die börse gegangen = börsengang
an die börse ging = börsengang
an die börse gebracht = börsengang
gang an die börse = börsengang
in die höhe getrieben = steigern
in die höhe geschnellt = hochschnellen
in die höhe schnellten = hochschnellen
in die höhe schnellen = hochschnellen
schnellte in die höhe = hochschnellen
schnellten in die höhe = hochschnellen
durch die decke gegangen = hochschnellen
ging durch die decke = hochschnellen
gingen durch die decke = hochschnellen
nach oben geklettert = steigen
nach oben gegangen = steigen
ging nach oben = steigen
gingen nach oben = steigen
nach oben geschraubt = erhöhen
nach oben korrigiert = erhöhen
nach oben gesetzt = erhöhen
nach unten gegangen = sinken
ging nach unten = sinken
gingen nach unten = sinken
nach unten korrigiert = senken
nach unten gesetzt = senken
in den keller gerauscht = einbrechen
in den keller gefallen = einbrechen
auf talfahrt gegangen = einbrechen
auf talfahrt geschickt = einbrechen
teurer werden = verteuern
teurer geworden = verteuern
wurde teurer = verteuern
wurden teurer = verteuern
wird teurer = verteuern
billiger werden = verbilligen
billiger geworden = verbilligen
wurde billiger = verbilligen
wurden billiger = verbilligen
wird billiger = verbilligen
günstiger werden = verbilligen
in die tasche gegriffen = zahlen
zur kasse gebeten = zahlen
zu geld gemacht = verkaufen
zum verkauf stehen = verkaufen
zum verkauf gestellt = verkaufen
unter den hammer gekommen = versteigern
unter den hammer kommen = versteigern
unter den hammer kommt = versteigern
unter den hammer kam = versteigern
kam unter den hammer = versteigern
kommt unter den hammer = versteigern
in auftrag gegeben = bestellen
in auftrag geben = bestellen
in auftrag gab = bestellen
gab in auftrag = bestellen
in betrieb genommen = eröffnen
in betrieb nehmen = eröffnen
in betrieb nahm = eröffnen
in betrieb gegangen = eröffnen
ans netz gegangen = eröffnen
ans netz gehen = eröffnen
ans netz ging = eröffnen
ging ans netz = eröffnen
vom netz genommen = schließen
vom netz gegangen = schließen
vom netz gehen = schließen
vom netz nehmen = schließen
ging vom netz = schließen
außer betrieb genommen = schließen
außer betrieb gesetzt = schließen
ins leben gerufen = gründen
ins leben rief = gründen
ins leben rufen = gründen
rief ins leben = gründen
aus der taufe gehoben = gründen
aus der taufe hob = gründen
zum einsatz kommen = nutzen
zum einsatz gekommen = nutzen
zum einsatz kam = nutzen
zum einsatz kamen = nutzen
kam zum einsatz = nutzen
kamen zum einsatz = nutzen
kommen zum einsatz = nutzen
in gebrauch nehmen = nutzen
in gebrauch genommen = nutzen
auf den markt gebracht = einführen
auf den markt bringen = einführen
auf den markt brachte = einführen
auf den markt gekommen = einführen
auf den markt kam = einführen
auf den markt kommt = einführen
vom markt genommen = zurückrufen
aus dem verkehr gezogen = zurückrufen
aus dem handel genommen = zurückrufen
über die bühne gegangen = stattfinden
über die bühne gehen = stattfinden
über die bühne ging = stattfinden
ging über die bühne = stattfinden
den auftakt gemacht = beginnen
den startschuss gegeben = beginnen
startschuss gegeben = beginnen
gab den startschuss = beginnen
in gang gesetzt = beginnen
zu ende gegangen = enden
zu ende gehen = enden
zu ende ging = enden
ging zu ende = enden
gingen zu ende = enden
zum abschluss gebracht = enden
zum ende kommen = enden
auf eis gelegt = verschieben
auf eis legen = verschieben
auf eis legte = verschieben
legte auf eis = verschieben
auf die lange bank geschoben = verschieben
vor sich hergeschoben = verschieben
ins wasser gefallen = absagen
ins wasser fiel = absagen
ins wasser fallen = absagen
fiel ins wasser = absagen
nicht zustande gekommen = scheitern
schiffbruch erlitten = scheitern
erlitt schiffbruch = scheitern
nach hinten losgegangen = scheitern
ging nach hinten los = scheitern
in die brüche gegangen = trennung
unter die haube = heirat
das jawort gegeben = heirat
das ja-wort gegeben = heirat
den bund fürs leben = heirat
zu grabe getragen = begräbnis
zur letzten ruhe gebettet = begräbnis
das rennen gemacht = gewinnen
machte das rennen = gewinnen
die oberhand behalten = gewinnen
den kürzeren gezogen = verlieren
zog den kürzeren = verlieren
niederlage kassiert = verlieren
niederlage erlitten = verlieren
niederlage einstecken = verlieren
ein tor geschossen = tor
ein tor erzielt = tor
vom platz gestellt = platzverweis
rote karte = platzverweis
roten karte = platzverweis
gelb-rote karte = platzverweis
vom platz geflogen = platzverweis
den hut genommen = karriereende
schuhe an den nagel gehängt = karriereende
an den nagel gehängt = karriereende
karriere beendet = karriereende
beendet seine karriere = karriereende
beendet ihre karriere = karriereende
ende der karriere = karriereende
unter dach und fach = fertigstellen
gang und gäbe = üblich
in der regel = üblicherweise
zum ersten mal = erstmals
zum ersten male = erstmals
das erste mal = erstmals
erstes mal = erstmals
noch nie dagewesen = beispiellos
nie dagewesen = beispiellos
noch immer = weiterhin
immer noch = weiterhin
nach wie vor = weiterhin
nach und nach = allmählich
schritt für schritt = allmählich
stück für stück = allmählich
peu à peu = allmählich
vor allem = hauptsächlich
in erster linie = hauptsächlich
zum größten teil = größtenteils
zum großen teil = größtenteils
ein großer teil = mehrheit
der größte teil = mehrheit
die meisten = mehrheit
zum teil = teilweise
alles in allem = insgesamt
unter dem strich = insgesamt
im schnitt = durchschnitt
im mittel = durchschnitt
im durchschnitt = durchschnitt
in etwa = ungefähr
so gut wie = fast
auf einen schlag = plötzlich
mit einem schlag = plötzlich
auf der stelle = sofort
ab sofort = sofort
in kürze = bald
in bälde = bald
in absehbarer zeit = bald
vor kurzem = kürzlich
vor kurzer zeit = kürzlich
seit kurzem = kürzlich
in jüngster zeit = kürzlich
zur zeit = derzeit
zum jetzigen zeitpunkt = derzeit
im moment = derzeit
im augenblick = derzeit
auf lange sicht = langfristig
auf dauer = dauerhaft
für immer = dauerhaft
bis auf weiteres = vorübergehend
fürs erste = vorübergehend
ab und zu = manchmal
von zeit zu zeit = manchmal
hin und wieder = manchmal
immer wieder = oft
des öfteren = oft
aller voraussicht nach = wahrscheinlich
unter umständen = vielleicht
auf der ganzen welt = weltweit
in aller welt = weltweit
rund um den globus = weltweit
rund um die welt = weltweit
im ganzen land = landesweit
im in- und ausland = überall
in der nähe von = nahe
in der nähe = nahe
an der spitze der tabelle = spitzenreiter
ende des jahres = jahresende
zum ende des jahres = jahresende
anfang des jahres = jahresbeginn
beginn des jahres = jahresbeginn
ein jahr zuvor = vorjahr
im jahr zuvor = vorjahr
vor einem jahr = vorjahr
im vorjahresvergleich = vorjahr
am tag zuvor = vortag
alle jahre wieder = jährlich
pro jahr = jährlich
jedes jahr = jährlich
jeden tag = täglich
pro tag = täglich
pro monat = monatlich
jeden monat = monatlich
pro woche = wöchentlich
jede woche = wöchentlich
zum gleichen zeitpunkt = gleichzeitig
zur gleichen zeit = gleichzeitig
zur selben zeit = gleichzeitig
künstliche intelligenz = ki
künstlicher intelligenz = ki
künstlichen intelligenz = ki
erneuerbare energien = ökostrom
erneuerbaren energien = ökostrom
deutscher wetterdienst = dwd
deutsche wetterdienst = dwd
deutschen wetterdienstes = dwd
statistisches bundesamt = destatis
statistische bundesamt = destatis
statistischen bundesamts = destatis
statistischen bundesamtes = destatis
internationale raumstation = iss
internationalen raumstation = iss
soziale netzwerke = onlinenetzwerk
sozialen netzwerken = onlinenetzwerk
sozialen medien = onlinenetzwerk
soziale medien = onlinenetzwerk
öffentlicher nahverkehr = öpnv
öffentlichen nahverkehr = öpnv
öffentliche verkehrsmittel = öpnv
öffentlicher verkehr = öpnv
globale erwärmung = klimawandel
globalen erwärmung = klimawandel
unter alkoholeinfluss = betrunken
den geist aufgegeben = kaputt
auf die beine gestellt = organisieren
zur folge haben = verursachen
zur folge hat = verursachen
zur folge hatte = verursachen
ins auge gefasst = planen
ins auge fassen = planen
in planung = planen
auf der suche nach = suchen
auf der suche = suchen
fehlt jede spur = vermisst
wie vom erdboden verschluckt = vermisst
zu besuch = besuchen
zum besuch = besuchen
stattete einen besuch ab = besuchen
zu gast = besuchen
auf den weg gemacht = abreisen
rechnet mit = erwarten
rechnen mit = erwarten
gerechnet mit = erwarten
geht davon aus = erwarten
gehen davon aus = erwarten
ging davon aus = erwarten
mit sorge = befürchten
voller sorge = befürchten
ohne strom = stromausfall
unter quarantäne gestellt = quarantäne
ins krankenhaus gebracht = krankenhaus
ins krankenhaus eingeliefert = krankenhaus
positiv getestet = infizieren
unters messer = operation
zusammengeschlossen haben = fusion
von der bildfläche verschwunden = verschwinden
in der mehrzahl = mehrheit
in hülle und fülle = zahlreich
jede menge = zahlreich
eine vielzahl von = zahlreich
`;
