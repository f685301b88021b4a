import { splitSentences } from '../language/sentences.ts';
import { TEXTS, type Texts } from '../texts/texts.ts';
import { MAX_QUESTION_LENGTH } from './limits.ts';
import { escapeText, shorten, unescapeText } from './markdown.ts';
import { withoutIds, withoutMarkup } from './plain-question.ts';

/** How a line of an answer starts that says what was asked, by what the words after it are. */
type Label = (texts: Texts) => (words: string) => string;

const asQuestion: Label = (texts) => texts.answer.question;
const asUnderstood: Label = (texts) => texts.answer.understood;
const SMALL_PRINT = '-# ';

/** What an answer's first line says. */
export interface ReadQuestion {
  readonly question: string;
  readonly understood: boolean;
  /** The language of the line, and so of the answer. */
  readonly texts: Texts;
}

/**
 * The question as it is asked: on one line, without Discord's markup. Of a text that is longer than questions are, the
 * last sentence that asks something, or its beginning.
 */
export function toQuestion(text: string): string {
  const plain = shorten(withoutIds(withoutMarkup(text)), text.length);
  if ([...plain].length <= MAX_QUESTION_LENGTH) return plain;
  const sentences = splitSentences(plain).map(({ start, end }) => plain.slice(start, end));
  return shorten(sentences.findLast((sentence) => ASKS.test(sentence)) ?? plain, MAX_QUESTION_LENGTH);
}

const ASKS = /\?[\s"“”»«')]*$/u;

/** "-# Frage: …", or "-# Verstanden als: …" where the words before it in the conversation were taken along. */
export function renderQuestionLine(question: string, understood: boolean, texts: Texts): string {
  return `${SMALL_PRINT}${(understood ? asUnderstood : asQuestion)(texts)(escapeText(question))}`;
}

/** The question that an answer was given to, read back from its first line; nothing where there is none. */
export function readQuestionLine(content: string): ReadQuestion | undefined {
  const [line = ''] = content.split('\n', 1);
  for (const texts of Object.values(TEXTS)) {
    for (const label of [asQuestion, asUnderstood]) {
      const start = SMALL_PRINT + label(texts)('');
      if (line.startsWith(start) && line.length > start.length)
        return { question: unescapeText(line.slice(start.length)), understood: label === asUnderstood, texts };
    }
  }
  return undefined;
}
