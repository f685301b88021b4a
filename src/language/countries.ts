/**
 * Countries in the words that reports put for them: name, adjective, capital and seat of government, inhabitants, one
 * country a line. "Pjöngjang" and "der Kreml" stand for governments as often as for places.
 */
export const COUNTRIES = `
deutschland deutsch deutsche deutschen berlin bundesrepublik
österreich österreichisch wien österreicher
schweiz schweizer schweizerisch bern
frankreich französisch paris franzosen élysée
großbritannien britisch london briten england downing vereinigtes
italien italienisch rom italiener
spanien spanisch madrid spanier
portugal portugiesisch lissabon portugiesen
niederlande niederländisch haag niederländer
belgien belgisch belgier
luxemburg luxemburgisch
polen polnisch warschau pole
tschechien tschechisch prag tschechen
slowakei slowakisch bratislava
ungarn ungarisch budapest
rumänien rumänisch bukarest
bulgarien bulgarisch sofia
griechenland griechisch athen griechen
türkei türkisch ankara türken
russland russisch moskau kreml russen
ukraine ukrainisch kiew kyjiw ukrainer
belarus belarussisch weißrussland minsk
georgien georgisch tiflis
armenien armenisch eriwan
aserbaidschan aserbaidschanisch baku
serbien serbisch belgrad serben
kroatien kroatisch zagreb
bosnien bosnisch sarajevo
kosovo kosovarisch pristina
dänemark dänisch kopenhagen dänen
schweden schwedisch stockholm
norwegen norwegisch oslo norweger
finnland finnisch helsinki finnen
estland estnisch tallinn
lettland lettisch riga
litauen litauisch vilnius
irland irisch dublin
island isländisch reykjavik
usa us amerikanisch us-amerikanisch washington amerikaner vereinigte amerika
kanada kanadisch ottawa kanadier
mexiko mexikanisch
brasilien brasilianisch brasília
argentinien argentinisch
venezuela venezolanisch caracas
kolumbien kolumbianisch bogotá
kuba kubanisch havanna
china chinesisch peking chinesen volksrepublik
taiwan taiwanisch taipeh
japan japanisch tokio japaner
südkorea südkoreanisch seoul südkoreaner
nordkorea nordkoreanisch pjöngjang nordkoreaner
indien indisch neu-delhi delhi inder
pakistan pakistanisch islamabad
afghanistan afghanisch kabul afghanen
iran iranisch teheran iraner
irak irakisch bagdad iraker
syrien syrisch damaskus syrer
libanon libanesisch beirut
israel israelisch jerusalem israelis
palästina palästinensisch palästinenser gaza gazastreifen
jordanien jordanisch amman
saudi-arabien saudisch saudi-arabisch riad
jemen jemenitisch sanaa huthi
katar katarisch doha
ägypten ägyptisch kairo ägypter
libyen libysch tripolis
tunesien tunesisch tunis
algerien algerisch algier
marokko marokkanisch rabat
sudan sudanesisch khartum
äthiopien äthiopisch
somalia somalisch mogadischu
kenia kenianisch nairobi
nigeria nigerianisch abuja
mali malisch bamako
südafrika südafrikanisch pretoria
kongo kongolesisch kinshasa
myanmar birma
thailand thailändisch bangkok
vietnam vietnamesisch hanoi
indonesien indonesisch jakarta
philippinen philippinisch manila
australien australisch canberra australier
neuseeland neuseeländisch wellington
eu europäisch brüssel europa eu-kommission
`;
