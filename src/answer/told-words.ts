import { fold } from '../language/fold.ts';
import { isLight } from '../language/light-words.ts';
import { isStopWord } from '../language/stop-words.ts';
import type { QuestionWord } from '../search/match.ts';

/**
 * The words of a question that tell why it was declined: first those that the reports hold, then the others, each in
 * their order. Words that only ask or frame ("Wer", "sagte") are left out; empty where there is nothing else.
 */
export function toldWords(words: readonly QuestionWord[]): QuestionWord[] {
  const telling = words.filter(({ text }) => isTelling(text));
  return [...telling.filter(isHeld), ...telling.filter((word) => !isHeld(word))];
}

/**
 * Names and nouns of a question that no report holds: what is answered has to do with the others only. In English only
 * names have a capital, and the first word of a question has one whatever it is.
 */
export function missingNames({
  question,
  words,
}: {
  readonly question: string;
  readonly words: readonly QuestionWord[];
}): string[] {
  const telling = toldWords(words).filter((word) => !isHeld(word) && /^\p{Lu}/u.test(word.text));
  return telling.map(({ text }) => text).filter((text) => !question.trimStart().startsWith(text));
}

/** Whether some report holds the word, as written or in another spelling. */
export function isHeld({ reports, otherwiseSpelt = 0 }: QuestionWord): boolean {
  return reports > 0 || otherwiseSpelt > 0;
}

const ENGLISH_SAYING = /^(?:say|says|said|tell|tells|told|think|thinks|mean|means|happen|happened|know)$/iu;

/** Light beside a statement, but somebody whose words may be asked for. */
const AGENCY = /^(?:tass|dpa|afp|reuters|rtr|ap|ria|interfax|kcna|xinhua|apa)$/iu;

/** "Was ist neu?", "What happened lately?": in every report there is something new. */
const ANYTHING =
  /^(?:neu|neue[nrs]?|neueste[nrs]?|neuigkeit(?:en)?|passiert|passierte|geschehen|geschah|los|new|news|latest|lately|happening|happens)$/iu;

function isTelling(text: string): boolean {
  const folded = fold(text);
  if (AGENCY.test(text)) return true;
  return (
    !isLight(text) &&
    !ENGLISH_SAYING.test(text) &&
    !ANYTHING.test(text) &&
    !isStopWord(folded, 'de') &&
    !isStopWord(folded, 'en')
  );
}
