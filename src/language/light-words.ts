import { fold } from './fold.ts';
import { toMeaningStem } from './same-meaning.ts';
import { infinitiveOf } from './strong-verbs.ts';

/** Shorter stems fall together with other words. */
const SHORTEST_STEM = 4;

/** Verbs and nouns of saying and knowing, titles and fillers: reports exchange, add and drop them freely. */
const LIGHT = new Set(
  `sagen sagte sagten gesagt sagt erklären erklärte erklärt erklärung mitteilen mitgeteilt mitteilte
  teilte teilten mitteilung angaben angabe berichten berichtete berichtet bericht berichten hieß heißt zufolge laut demnach
  einschätzung ansicht eigenen eigene betonte betont äußerte geäußert sprach gesprochen sprecher sprecherin
  nachrichtenagentur agentur tass dpa afp reuters rtr ap ria interfax kcna xinhua apa wort worten verlautete meldete meldet
  bezeichnete bezeichnet nannte genannt kam kamen kommen gekommen steht stehen stand liegt liegen lag befindet gewesen
  bleiben bleibt blieb erhalten erhielt erhält bekommen bekommt stellen stellte gestellt setzen setzte gesetzt nehmen nahm genommen
  bringen brachte gebracht führen führte führt führten geführt sei versicherte versichert wolle solle müsse könne
  rund etwa knapp fast über mehr mindestens circa zuvor zudem außerdem ebenfalls künftig derzeit bisher bislang inzwischen
  zuletzt zunächst erneut weiter weiterhin bereits eingereicht einreichte einreichen vorgenommen geleistet lieferten durchgeführt geworden erheben erhebt erhoben verbuchte verbucht auftrat gehen insgesamt offiziell offenbar teilweise
  worden werden geben wieder sicher dort nacht abend morgen mittag nachmittag vormittag heute gestern jahr jahre jahren tag tage
  woche wochen monat monate ende anfang zeit wille willen verdacht verdachts rahmen vorwurf zum land wegen lage aussage frage`
    .split(/\s+/u)
    .flatMap((word) => [fold(word), toMeaningStem(word)].filter((key, i) => i === 0 || key.length >= SHORTEST_STEM)),
);

/** Whether a word belongs to the frame of a statement, not to what is stated: "sagte", "laut", "rund". */
export function isLight(word: string): boolean {
  if (LIGHT.has(fold(word))) return true;
  // The stem of a strong verb is that of another one: "fuhr", "führte".
  const infinitive = infinitiveOf(word);
  return LIGHT.has(infinitive === undefined ? toMeaningStem(word) : fold(infinitive));
}
