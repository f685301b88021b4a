/**
 * Words that news reports put for each other when they reword one dispatch, one group a line. Narrower than the word
 * families: two words of a group say the same in the same place, "angreifen" and "Krieg" do not. Written by hand from
 * general knowledge of German; forms that share a stem need not be listed.
 */
export const SAME_MEANING = `
sterben starb starben gestorben tot tote toten todesopfer verstorben umgekommen getötet erlag erlegen
verletzt verletzung verletzungen verletzte verwundet blessuren
leicht leichte
schwer schwere lebensgefährlich schwerverletzt
brand feuer flammen großbrand
unfall unglück verkehrsunfall
kollidieren kollidiert kollision prallte geprallt zusammengestoßen zusammenprall zusammenstoß stieß gestoßen rammte gerammt
absturz abgestürzt abstürzte stürzte
auto wagen pkw fahrzeug
lastwagen lkw laster lastkraftwagen sattelzug
zug bahn
hubschrauber helikopter
flugzeug maschine flieger
schiff frachter tanker
haus gebäude wohnhaus
haft gefängnis freiheitsstrafe gefängnisstrafe haftstrafe
lebenslang lebenslange lebenslanger
verurteilt verurteilte schuldig
freispruch freigesprochen freisprach
festgenommen festnahme festnahm festnahmen verhaftet verhaftung gefasst
verdächtiger verdächtige tatverdächtiger täter
ermitteln ermittelt ermittlungen ermittlung untersuchung untersucht
angeklagt anklage angeklagter
klage beschwerde
abgewiesen zurückgewiesen verworfen gescheitert scheiterte
vorwerfen vorwirft vorwarf vorgeworfen vorwurf vorwürfe beschuldigt bezichtigt soll
bestreiten bestreitet bestritt dementiert dementierte zurückgewiesen zurückwies
einräumen einräumte einräumt eingeräumt zugegeben zugab gestand
beschlagnahmt sichergestellt konfisziert entdeckt gefunden
polizei polizisten beamte polizeibeamte
feuerwehr einsatzkräfte rettungskräfte
behörde behörden
einwohner bewohner anwohner
mensch menschen person personen leute
verlangt fordert forderte gefordert verlangte forderung forderungen pochte aufgefordert aufforderte aufforderung drängt drängte appellierte appell aufgerufen aufrief aufriefen aufruf
angekündigt ankündigte ankündigt ankündigung
plant plane geplant planen plänen pläne plan beabsichtigt vorhaben vorgesehen vorsieht
warnt warnte gewarnt warnung droht drohen drohte
erwartet rechnet rechnete erwartung erwarten prognostiziert
befürchtet fürchtet furcht befürchtung sorge sorgen besorgt
bestätigt bestätigte bestätigung
verkündet verkündete bekanntgegeben bekannt bekanntgab
betont betonte bekräftigt bekräftigte unterstrich unterstrichen hervorgehoben
lobt lobte gelobt lob gewürdigt würdigte
kritisiert kritisierte kritik bemängelt bemängelte beanstandet rügte gerügt
verurteilte verurteilt scharf
abgelehnt ablehnte ablehnt ablehnung ablehnen zurückgewiesen zurückwies zurückweist verweigert ausschließen ausschließt ausgeschlossen ausschloss
genehmigt genehmigte gebilligt billigte billigung genehmigung zugestimmt zustimmte stimmte zustimmung grünes abgesegnet verabschiedet beschlossen beschloss beschluss votierte gebilligt
untersagt untersagte verboten verbot verbietet
erlaubt erlauben gestattet zugelassen zulassung
unterstützt unterstützung unterstützte hilfe hilft geholfen beistand unterstützer unterstützern
treffen traf getroffen gespräch gespräche unterredung begegnung zusammenkunft zusammengetroffen
besuch besucht besuchen reise reist reiste reisen erwartet
einigung geeinigt einigten vereinbart vereinbarung verständigt verständigten abkommen
abgeschlossen abschluss beendet endete ende
beginn beginnt begann begonnen start startet startete gestartet auftakt
fortgesetzt fortsetzung weiter weiterhin weitere erneut wieder
verlängert verlängerung verlängerte
verschoben verschiebung vertagt
abgesagt absagte absage
gesperrt sperrung geschlossen schließung gesperrte
geöffnet eröffnet eröffnung öffnet
gestrichen streichen streicht streichung gekürzt kürzung kürzungen ausfallen ausfällt ausfall abbau abbauen abgebaut abbaut wegfallen
stelle stellen arbeitsplatz arbeitsplätze job jobs
beschäftigte beschäftigten mitarbeiter mitarbeitern belegschaft angestellte arbeitnehmer
lohn löhne gehalt geld entgelt bezahlung
gewinn überschuss plus profit
verlust minus fehlbetrag
umsatz erlöse erlös
kosten kostet kostete preis
steigen stieg gestiegen steigt anstieg erhöht erhöhte erhöhung zunahme zugenommen gewachsen wuchs wachstum kletterte geklettert zulegte gesteigert steigerte steigerung höher höhere höheren
sinken sank gesunken sinkt rückgang zurückgegangen gefallen fiel gesenkt senkt senkte senkung abgenommen abnahme verringert reduziert nachgelassen niedriger
eingebrochen einbrach einbruch abgestürzt abstürzte stürzte
firma unternehmen konzern
chef chefin vorstandschef vorstandsvorsitzender vorstandsvorsitzende konzernchef leiter leiterin vorsitzender vorsitzende geschäftsführer direktor
regierungschef ministerpräsident premierminister premier kanzler regierungschefin ministerpräsidentin bundeskanzler bundeskanzlerin kanzlerin
präsident präsidentin staatschef staatsoberhaupt staatspräsident machthaber staatschefs
sprecher sprecherin
außenminister außenministerin chefdiplomat amtskollege amtskollegin kollege kollegin ressortchef top-diplomat topdiplomat
regierung kabinett führung regime bundesregierung bundeskabinett
parlament nationalversammlung abgeordnetenhaus bundestag unterhaus abgeordnete abgeordneten
gewerkschaft arbeitnehmervertreter
streik ausstand arbeitskampf warnstreik arbeitsniederlegung
demonstration demonstrationen demonstrierten demonstriert protest proteste protestierten kundgebung protestiert
soldat soldaten truppe truppen streitkräfte armee militär verbände
entsandt entsendung entsandte geschickt schickte einsatz eingesetzt einsetzen entsenden verlegung
geliefert beliefert liefert lieferung lieferungen erhält bekommt erhalten bekommen
abgezogen abzug abzieht abziehen abzog zurückgezogen rückzug verlassen
angegriffen angriff angriffe angriffen angreift attackiert attacke attacken griffen griff beschossen beschuss offensive
erobert eroberung eingenommen einnahme einnehmen zurückerobert zurückzuerobern
anschlag attentat
explosion detonation explodiert
rakete raketen geschoss flugkörper
abgefeuert abgeschossen gefeuert
waffe waffen rüstungsgüter waffenlieferungen
krieg angriffskrieg feldzug
zerstört zerstörung verwüstet
erschüttert getroffen erschütterte
überschwemmung überschwemmungen hochwasser fluten flut überflutungen
sturm orkan unwetter
gegend region gebiet raum bereich bereichen abschnitt abschnitten zone territorium
land staat länder staaten
stadt ort gemeinde
grenze angrenzend grenzend angrenzende
vergangen vergangenen letzten letzte vorig vorigen vorjahr zurückliegend
kommend kommenden nächste nächsten künftig zukunft künftige künftigen
früher frühere früheren ehemalig ehemaligen ehemaliger einstig ex
jahresende jahreswechsel
derzeit aktuell momentan gegenwärtig zurzeit
umstritten umstrittene
wichtig wichtigste wichtigsten bedeutend
mutmaßlich mutmaßliche mutmaßlicher verdächtig verdacht
rücktritt zurücktreten zurücktrat zurückgetreten zurücktritt rücktrittsgesuch verlässt verlassen ausscheiden ausscheidet ausschied
gewählt wählte wählten wiedergewählt wahl bestätigt bestimmt
gewann gewonnen siegte sieg gewinnt durchsetzte durchgesetzt bezwang bezwungen besiegt besiegte schlug
verlor verloren niederlage unterlag unterlegen
erzielte erzielt traf schoss
wechselt wechsel verpflichtet geht
auszeichnung ausgezeichnet preis erhielt geehrt prämiert
vorgestellt vorstellte vorstellt präsentiert präsentierte vorstellung veröffentlicht veröffentlichte
verletzter opfer
patienten kranke
vermisst vermisste vermissten verschollen
suchen sucht suchten suche fahnden fahndet fahndung gesucht
retten gerettet rettete rettung geborgen
lage situation
umfrage erhebung befragung
teilnehmen teilnahme teil nehmen nimmt dabei beteiligt
unterzeichnet unterschrieben unterzeichnung unterzeichnete
gegründet gründung
gemeinsam zusammen
völkerrechtswidrig völkerrechtswidrigen illegal
verantwortlich verantwortung schuld
ursache grund auslöser
geflohen flohen flucht geflüchtet flüchtete
migranten flüchtlinge geflüchtete asylbewerber schutzsuchende zuwanderer
umweltschützer umweltverbände naturschützer
wissenschaftler forscher experten fachleute
ärzte mediziner
schüler kinder
unterricht schulen
zölle strafzölle
sanierung saniert renoviert renovierung instandsetzung
neubau bau gebaut errichtet
strafe sanktion sanktionen strafmaßnahmen
verfahren prozess verhandlung
urteil entscheidung
zusagen zugesagt zusagte zusagten versprochen versprach
kontrolle kontrollen überprüfung
luftabwehr flugabwehr luftverteidigung
rücknahme rückruf zurückruft zurückrief zurückgerufen
eingestellt einstellte einstellung aufgehoben aufhob
gelandet landung landete
ausgeweitet ausweitung ausgedehnt
front frontabschnitt
gefahr risiko
unwahrscheinlich gering
erstmals erste ersten
gemeldet berichtet
zahlreiche viele tausende hunderte
tarifstreit tarifkonflikt
gefördert förderung
steuer steuern abgabe
wohnung wohnungen appartement
lehrer lehrkräfte
kind kinder
küste küstengebiet
eingeladen einladung einlud
bezeichnet bezeichnete nannte genannt sprach
plädiert plädierte ausgesprochen aussprach aussprachen befürwortet befürwortete wirbt
gescheitert scheitern
beendet abgeschlossen
angehoben anhebung erhöhung
gestoppt stopp ausgesetzt
verschärft schärfer schärfere verschärfung strenger strengere
anteil quote
rekord höchststand
minister ministerin ressortchefin
wetterdienst meteorologen
nachrichtenagentur agentur
ölpreis öl
notenbank zentralbank
erreichen erreicht erreichte erzielen erzielt erlangt
zeigt zeigte zeigen hervorgeht hervor ergab ergibt ergeben belegt
verursacht verursachte ausgelöst auslöste entstand entstanden hervorgerufen geführt führte
verhindern verhindert abwenden abgewendet vermeiden vermieden
antrag beantragt beantragte eingereicht einreichte
verkaufen verkauft verkaufte verkauf veräußert absatz abgesetzt
kaufen kauft kaufte kauf erwerben erwirbt erworben übernahme übernimmt übernehmen übernommen
investieren investiert investition investitionen steckt
zahlen zahlt zahlte bezahlen bezahlt überweist überwiesen aufkommen
entlassen entlassung kündigung gekündigt freigestellt abberufen gefeuert entließ
ernannt ernennung ernennt berufen berufung
abgelöst ablöste ersetzt ersetzte nachfolge nachfolger nachfolgt
nutzen nutzt nutzte nutzung verwenden verwendet verwendung gebrauch
stattfinden stattfindet stattfand veranstaltet ausgetragen ausgerichtet
verhängt verhängte verhängung ausgerufen ausrief
dauern dauert dauerte anhält anhielt andauert andauern
evakuiert evakuierung geräumt räumung verlassen
vermutet vermuten ausgeht ausgehen angenommen annimmt glaubt
eingestürzt einsturz einstürzte zusammengebrochen kollabiert
ausbauen ausgebaut ausbau verstärken verstärkt verstärkung
gelockert lockerung lockern lockert
infiziert infizierte angesteckt infektion infektionen
geimpft impfung impfungen impfstoff
ankommen angekommen ankam ankunft eintreffen eingetroffen eintraf
freigelassen freilassung freikam freigekommen entlassen
erbeutet erbeutete gestohlen geraubt entwendet raub diebstahl
schüsse geschossen schoss feuerte schießerei
erschossen getötet ermordet umgebracht mord
geständnis gestanden gestand
trainer coach
spieler profi fußballer
mannschaft team elf klub verein
spitzenreiter tabellenführer
saison spielzeit
meister meisterschaft titel
unentschieden remis
zuschauer fans besucher
heimspiel hause heimsieg
roman buch werk
schriftsteller autor autorin
sänger musiker
festival filmfest
regisseur filmemacher
zerstritten streit konflikt auseinandersetzung
waffenruhe waffenstillstand feuerpause
friedensgespräche verhandlungen friedensverhandlungen gespräche
rebellen aufständische aufständischen milizen kämpfer
geisel geiseln verschleppte
islamisten extremisten dschihadisten terroristen
opposition oppositionelle regierungsgegner
journalist journalisten reporter
zeitung blatt
studie untersuchung
bericht report
gipfel gipfeltreffen treffen
botschafter diplomat gesandter
konsulat botschaft
ausgewiesen ausweisung
sondersitzung dringlichkeitssitzung
haushalt etat budget
defizit haushaltsloch fehlbetrag
schulden verbindlichkeiten
anleger investoren
aktie papier kurs
börse aktienmarkt
leitzins zinsen zins
konjunktur wirtschaft
insolvenz pleite konkurs zahlungsunfähig
autobauer autohersteller autokonzern
hersteller produzent
fabrik werk produktionsstätte
kraftwerk meiler reaktor atomkraftwerk akw
strom elektrizität
benzin kraftstoff sprit
mieten miete
rente renten altersbezüge
krankenhaus klinik hospital
virus erreger
seuche epidemie pandemie
regen regenfälle niederschläge
schnee schneefälle
hitze hitzewelle
trockenheit dürre
erdrutsch schlammlawine
vulkan vulkanausbruch
leiche leichnam tote
überlebende überlebenden
verschüttet verschüttete
sanitäter helfer rettungskräfte
weltall all weltraum
raumschiff raumkapsel kapsel
satellit sonde
erhöht gesteigert angehoben
häftling gefangener gefangene gefangenen insassen
gouverneur provinzchef
bürgermeister oberbürgermeister rathauschef bürgermeisterin stadtoberhaupt
parteichef vorsitzender parteivorsitzender parteichefin parteivorsitzende
abstimmung votum
mehrheit mehrheitlich
koalition regierungsbündnis bündnis
neuwahl neuwahlen wahlen
wähler wahlberechtigte
kandidat bewerber kandidatin anwärter
umweltministerium umweltminister
reformiert reform neuregelung
gesetzentwurf gesetz gesetzesvorlage entwurf
pflicht verpflichtet verpflichtung
recht anspruch
erstattet erstattung rückzahlung
verspätet verspätung verzögert verzögerung
fertigstellung fertiggestellt vollendet
`;

/** Phrases and the word that says the same, "…" for other words of the clause between; forms of one stem once. */
export const PHRASES = `
ums leben gekommen = starben
ums leben kommen = starben
ums leben kam = starben
ums leben kamen = starben
kam … ums leben = starben
kamen … ums leben = starben
kostete … leben = starben
leben gekostet = starben
forderte … leben = starben
forderte … todesopfer = starben
gefordert … todesopfer = starben
auf die straße gegangen = demonstrierten
auf die straße gehen = demonstrierten
gingen … auf die straße = demonstrierten
gehen … auf die straße = demonstrierten
unter kontrolle gebracht = eingenommen
unter kontrolle bringen = eingenommen
auf den weg gebracht = gebilligt
auf den weg bringen = gebilligt
über die ufer getreten = überschwemmung
über die ufer treten = überschwemmung
trat … über die ufer = überschwemmung
traten … über die ufer = überschwemmung
ende des jahres = jahresende
zum ende des jahres = jahresende
ende der saison = saisonende
noch immer = weiter
immer noch = weiter
europäische zentralbank = ezb
vereinigte staaten = usa
vereinte nationen = uno
europäische union = eu
`;

/** Words that contradict each other in the same place: each line has two sides. */
export const OPPOSITES = `
steigen stieg gestiegen steigt anstieg erhöht erhöhte erhöhung zunahme zugenommen wuchs gewachsen kletterte gesteigert steigerte angehoben zulegte | sinken sank gesunken sinkt rückgang zurückgegangen gefallen fiel gesenkt senkt senkung abgenommen verringert reduziert kürzung einbrach eingebrochen
gewann gewonnen siegte sieg gewinnt besiegte | verlor verloren niederlage unterlag verliert
gewinn überschuss plus | verlust minus fehlbetrag
genehmigt genehmigte gebilligt billigte zugestimmt zustimmung erlaubt erlaubte stattgegeben angenommen prüft | untersagt untersagte abgelehnt ablehnte verboten verbot verworfen zurückgewiesen abgewiesen
bestätigt bestätigte | dementiert dementierte bestritt bestritten bestreitet
lobt lobte gelobt lob begrüßt begrüßte | kritisiert kritisierte kritik verurteilte rügte bemängelte
verurteilt verurteilte | freigesprochen freisprach freispruch
geöffnet eröffnet öffnet öffnung | geschlossen schließung gesperrt schließt
verlängert verlängerte verlängerung | aufgehoben beendet verkürzt
wahrscheinlich | unwahrscheinlich
möglich | unmöglich
angekündigt ankündigte ankündigt | abgesagt absagte abgelehnt ablehnte ablehnt
fordert forderte gefordert | abgelehnt ablehnt ablehnte
eingenommen erobert | zurückerobert
über | unter
mehr | weniger
beginnt begann begonnen beginn | endete ende beendet endet
befürwortet befürwortete | abgelehnt ablehnt ablehnte
norden nördlich nördlichen | süden südlich südlichen
osten östlich östlichen | westen westlich westlichen
gefunden fand geborgen barg | sucht suchte suchten
aufgenommen | eingestellt einstellte
trotz | wegen
gelungen gelang erfolgreich | gescheitert scheiterte misslang
für | gegen
erste ersten | letzte letzten
fester stärker höher höhere höheren größer größere teurer schneller später mehr besser | schwächer niedriger niedrigere niedrigeren geringer kleiner kleinere billiger günstiger langsamer früher weniger schlechter
kommenden kommende nächsten nächste künftigen | vergangenen vergangene letzten vorigen bisherigen früheren
überlebt überlebten überlebte gerettet unverletzt | gestorben starb starben getötet umgekommen
festgenommen verhaftet inhaftiert | freigelassen freilassung freiließ freilässt freiließen entlassen freikam
verhängt verhängte ausgerufen eingeführt einführte | aufgehoben aufhob beendet abgeschafft abschaffte
import importe importiert einfuhr einfuhren | export exporte exportiert ausfuhr ausfuhren
ankunft angekommen eingetroffen | abflug abfahrt abgereist abgeflogen
arbeitgeber arbeitgebern | arbeitnehmer arbeitnehmern beschäftigte beschäftigten gewerkschaft gewerkschaften
ankläger staatsanwaltschaft anklage | verteidigung verteidiger
öffnet öffnete geöffnet | schließt schloss geschlossen
käufer kaufte gekauft kauft | verkäufer verkaufte verkauft
eingestellt | entlassen
bestanden besteht | verzichtete verzichtet
rechts rechte rechten | links linke linken
innen innere | außen äußere
stark starke starken | schwach schwache schwachen
tag tags | nacht nachts
männer mann | frauen frau
`;

/**
 * Words that turn round or leave open what stands beside them: with one of a line in one sentence and none in the other,
 * the two do not state the same. A negation answers to the first line.
 */
export const STANCES = `
ablehnen abgelehnt ablehnt ablehnte ablehnung zurückgewiesen zurückwies zurückweist zurückweisen abgewiesen abwies ausgeschlossen ausschließt ausschloss ausschließen verboten verbot verbietet untersagt untersagte dementiert dementierte bestritt bestreitet bestritten verweigert verweigerte verworfen verwarf gescheitert scheiterte scheitert abgesagt absagte absage aufgehoben aufhob eingestellt einstellte gestoppt stoppt beendet beendete verschoben verschiebt verschob vertagt zurückgezogen abgebrochen abbrach misslang verhindert verhinderte unwahrscheinlich unmöglich freigesprochen freispruch verzichtet verzichtete verzicht verneint verneinte widersprach widerspricht unterblieb gering
prüft prüfte prüfung verhandelt verhandelte berät beraten debattierte debattiert diskutiert diskutierte erwägt erwog unklar offen überlegt
fordert forderte gefordert verlangt verlangte forderung pocht aufgefordert aufforderte appellierte drängt aufgerufen aufrief aufruf riet plädiert plädierte ausgesprochen aussprach befürwortet wirbt
kritisiert kritisierte kritik bemängelt rügte rügt beklagt beklagte protest proteste protestierten protestiert empört verurteilten bedauert bedauerte skeptisch zweifelt bezweifelt
lobt lobte gelobt begrüßt begrüßte würdigte gewürdigt
warnt warnte gewarnt warnung befürchtet fürchtet droht drohen drohte
`;
