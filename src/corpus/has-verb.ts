/** Words in lower case that end as verbs do and are none. */
const NO_VERB =
  /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|und|oder|aber|in|im|an|am|auf|aus|bei|beim|bis|durch|für|gegen|mit|nach|ohne|seit|trotz|um|unter|vom|von|vor|wegen|während|zu|zum|zur|zwischen|über|als|wie|nicht|auch|statt|anstatt|laut|samt|gerade|bereits|erst|fast|zuletzt|jetzt|selbst|meist|sonst|fast|rechts?|unbekannt|weit|erneut|neben|gegenüber|hinten|oben|unten|morgen|gestern|wegen|eben)$/u;

const COMMON_VERB =
  /^(?:ist|sind|war|waren|hat|haben|hatte|hatten|will|wollen|soll|sollen|muss|müssen|kann|können|darf|dürfen|wird|werden|wurde|wurden|wäre|gab|kam|ging|starb|sank|stieg|tat|warb|rief|blieb|ließ|nahm|sprach|trat|verlor|gewann|droht|rät)$/u;

/** Whether a title says something, rather than naming it: "Land gibt Geld frei", not "Streit um neue Schulden". */
export function hasVerb(title: string): boolean {
  const words = title.split(/[^\p{L}\p{M}-]+/u).filter((word) => word !== '');
  return words.some((word, index) => {
    if (COMMON_VERB.test(word)) return true;
    if (!/^\p{Ll}/u.test(word) || NO_VERB.test(word)) return false;
    // "Grüne fordern …", but "Streit um neuen Haushalt": behind a noun an ending of plural is a verb's.
    return /t$/u.test(word) || (/(?:en|ern|eln)$/u.test(word) && /^\p{Lu}/u.test(words[index - 1] ?? ''));
  });
}
