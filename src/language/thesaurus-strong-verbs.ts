/**
 * Forms of strong verbs that no list of synonyms holds, so that "fährt", "fuhr" and "gefahren" are one word; one verb a
 * line, as in a grammar's table.
 */
export const STRONG_VERBS = `
fahren fährt fuhr fuhren gefahren
fliegen fliegt flog flogen geflogen
laufen läuft lief liefen gelaufen
gehen geht ging gingen gegangen
stehen steht stand standen gestanden
liegen liegt lag lagen gelegen
sitzen sitzt saß saßen gesessen
ziehen zieht zog zogen gezogen
tragen trägt trug trugen getragen
halten hält hielt hielten gehalten
lassen lässt ließ ließen gelassen
bringen bringt brachte brachten gebracht
denken denkt dachte dachten gedacht
kennen kennt kannte kannten gekannt
wissen weiß wusste wussten gewusst
sehen sieht sah sahen gesehen
lesen liest las lasen gelesen
essen isst aß aßen gegessen
trinken trinkt trank tranken getrunken
schlafen schläft schlief schliefen geschlafen
singen singt sang sangen gesungen
springen springt sprang sprangen gesprungen
schwimmen schwimmt schwamm schwammen geschwommen
schlagen schlägt schlug schlugen geschlagen
stoßen stößt stieß stießen gestoßen
werfen wirft warf warfen geworfen
treffen trifft traf trafen getroffen
treten tritt trat traten getreten
brechen bricht brach brachen gebrochen
reißen reißt riss rissen gerissen
schneiden schneidet schnitt schnitten geschnitten
schießen schießt schoss schossen geschossen
schließen schließt schloss schlossen geschlossen
fließen fließt floss flossen geflossen
gießen gießt goss gossen gegossen
biegen biegt bog bogen gebogen
heben hebt hob hoben gehoben
schieben schiebt schob schoben geschoben
laden lädt lud luden geladen
graben gräbt grub gruben gegraben
waschen wäscht wusch wuschen gewaschen
wachsen wächst wuchs wuchsen gewachsen
fangen fängt fing fingen gefangen
hängen hängt hing hingen gehangen
rufen ruft rief riefen gerufen
schreiben schreibt schrieb schrieben geschrieben
bleiben bleibt blieb blieben geblieben
treiben treibt trieb trieben getrieben
steigen steigt stieg stiegen gestiegen
scheinen scheint schien schienen geschienen
greifen greift griff griffen gegriffen
leiden leidet litt litten gelitten
streiten streitet stritt stritten gestritten
weichen weicht wich wichen gewichen
gleichen gleicht glich glichen geglichen
sprechen spricht sprach sprachen gesprochen
helfen hilft half halfen geholfen
gelten gilt galt galten gegolten
bergen birgt barg bargen geborgen
werben wirbt warb warben geworben
verderben verdirbt verdarb verdarben verdorben
binden bindet band banden gebunden
finden findet fand fanden gefunden
klingen klingt klang klangen geklungen
sinken sinkt sank sanken gesunken
zwingen zwingt zwang zwangen gezwungen
dringen dringt drang drangen gedrungen
ringen ringt rang rangen gerungen
beginnen beginnt begann begannen begonnen
gewinnen gewinnt gewann gewannen gewonnen
spinnen spinnt spann spannen gesponnen
kommen kommt kam kamen gekommen
nehmen nimmt nahm nahmen genommen
geben gibt gab gaben gegeben
stehlen stiehlt stahl stahlen gestohlen
befehlen befiehlt befahl befahlen befohlen
empfehlen empfiehlt empfahl empfahlen empfohlen
bitten bittet bat baten gebeten
bieten bietet bot boten geboten
lügen lügt log logen gelogen
betrügen betrügt betrog betrogen
genießen genießt genoss genossen
vergessen vergisst vergaß vergaßen
messen misst maß maßen gemessen
verlieren verliert verlor verloren
frieren friert fror froren gefroren
fliehen flieht floh flohen geflohen
kriechen kriecht kroch krochen gekrochen
brennen brennt brannte brannten gebrannt
nennen nennt nannte nannten genannt
rennen rennt rannte rannten gerannt
wenden wandte wandten gewandt
senden sandte sandten gesandt
schaffen schafft schuf schufen geschaffen
fallen fällt fiel fielen gefallen
raten rät riet rieten geraten
braten brät briet gebraten
weisen weist wies wiesen gewiesen
meiden meidet mied mieden gemieden
`;
