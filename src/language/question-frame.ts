/** What people say around a question when they talk to somebody: it asks for nothing, and no report holds it. */
const GREETING =
  /^(?:hallo|hi|hey|hello|moin|servus|guten (?:tag|morgen|abend)|good (?:morning|evening|afternoon))(?: (?:zusammen|leute|wortlaut|bot|there|everyone|all))?\s*[,!.:]*\s+/iu;
const ADDRESS = /^(?:wortlaut|bot|(?:eine )?(?:kurze )?frage|(?:a )?(?:quick )?question)\s*[,!:]\s*/iu;
const ASKING = new RegExp(
  `^(?:${[
    'bitte',
    'please',
    '(?:(?:kannst|könntest|würdest|magst) du|(?:können|könnten|würden) sie|(?:kann|könnte) (?:mir )?(?:jemand|wer))(?: mir| uns)?(?: (?:bitte|mal|kurz|vielleicht|zufällig))* (?:sagen|erklären|verraten|erzählen|zeigen|herausfinden|nachsehen)',
    '(?:weißt|weisst) du(?: (?:vielleicht|zufällig|eigentlich|noch))*',
    'wei(?:ß|ss) (?:jemand|wer)(?: (?:vielleicht|zufällig|eigentlich))*',
    'ich (?:wüsste|würde|möchte|will|wollte)(?: (?:gerne?|mal|nur))*(?: (?:wissen|fragen|erfahren))?',
    'ich frage mich',
    'mich (?:würde )?interessier(?:t|en)',
    'sag(?: mir| mal| uns)*(?: bitte| mal)*',
    'verrat mir(?: bitte| mal)*',
    '(?:can|could|would|will) you(?: please)? (?:tell|show|explain to)(?: me| us)?(?: please)?',
    '(?:do you|does anyone|does anybody) know',
    "i(?:['’]d| would) like to know",
    'i (?:want to know|was wondering|wonder)',
    '(?:tell|show) me(?: please)?',
  ].join('|')})(?=[\\s,:])\\s*[,:]?\\s*`,
  'iu',
);
const THANKS =
  /[\s,.!?]+(?:(?:vielen |besten )?dank(?:e)?(?: (?:dir|schon mal|im voraus))?|bitte|thanks|thank you|thx|please)[\s.!]*$/iu;

/**
 * The question without greeting, "kannst du mir sagen", "weißt du" and thanks: "Hallo, kannst du mir sagen, worauf Putin
 * hofft? Danke!" asks "worauf Putin hofft". The text as it is where nothing else is left, or nothing of that stands there.
 */
export function withoutFrame(question: string): string {
  let rest = question.trim();
  for (const frame of [GREETING, ADDRESS, ASKING, ASKING, THANKS]) rest = rest.replace(frame, '');
  return /[\p{L}\p{N}]/u.test(rest) ? rest : question;
}
