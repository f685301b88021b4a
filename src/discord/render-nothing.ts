import type { Answer } from '../answer/answer.ts';
import { isHeld, toldWords } from '../answer/told-words.ts';
import type { QuestionWord } from '../search/match.ts';
import type { Texts } from '../texts/texts.ts';
import { createButton, createRows } from './buttons.ts';
import { toCustomId } from './custom-id.ts';
import { MAX_NAME_LENGTH } from './limits.ts';
import { escapeLabel } from './markdown.ts';
import type { AnswerView } from './render-answer.ts';
import { deleteButton } from './render-quotes.ts';
import { renderSearched } from './render-searched.ts';
import { createReply, type Reply } from './reply.ts';

/** More words than these would make the sentence a table. */
const MAX_WORDS = 8;
/** Words whose passages are offered: more buttons would look like answers. */
const MAX_OFFERED = 2;
/** Of a word in a button's identity: with action and ids it stays within 100 characters. */
const MAX_OFFERED_LENGTH = 40;

/**
 * Where the reports do not answer: what was searched, in how many reports the words of the question occur, and where to
 * read on. A question that holds nothing to search for is told so, with one to try.
 */
export function renderNothing(answer: Answer, head: string, view: AnswerView): Reply {
  const { texts, report, speaker, askerId, example } = view;
  const words = toldWords(answer.words);
  if (words.length === 0) return reply([head, [texts.answer.noContent, example ?? ''].join(' ').trim()], [], view);
  const isConfined = report !== undefined || speaker !== undefined;
  const nothing = isConfined
    ? texts.answer.nothingThere
    : `${texts.answer.nothing} ${renderSearched(answer.searched, texts)}`;
  const everywhere = isConfined ? [createButton(texts.buttons.everywhere, toCustomId('page', 0, askerId))] : [];
  return reply([head, nothing, renderWords(words, texts)], [...everywhere, ...offers(answer, texts)], view);
}

function reply(lines: readonly string[], buttons: ReturnType<typeof createButton>[], view: AnswerView): Reply {
  return createReply(lines.join('\n'), { components: createRows([...buttons, ...deleteButton(view)]) });
}

function renderWords(words: readonly QuestionWord[], texts: Texts): string {
  return texts.answer.words(
    words.slice(0, MAX_WORDS).map((word) => ({ ...word, text: escapeLabel(word.text, MAX_NAME_LENGTH) })),
  );
}

/** Buttons to the passages about a name or noun of the question that the reports do hold, the rarest first. */
function offers({ question, words }: Answer, texts: Texts) {
  const held = toldWords(words).filter((word) => isHeld(word) && /^\p{Lu}[^:]*$/u.test(word.text));
  return joinNames(held, question)
    .filter(({ text }) => text.length <= MAX_OFFERED_LENGTH)
    .sort((a, b) => reportsOf(a) - reportsOf(b))
    .slice(0, MAX_OFFERED)
    .map(({ text }) => createButton(texts.buttons.about(text), toCustomId('about', text)));
}

/** Words that stand next to each other in the question as one: "Kim Jong Un". */
function joinNames(words: readonly QuestionWord[], question: string): QuestionWord[] {
  const names: QuestionWord[] = [];
  for (const word of words) {
    const before = names.at(-1);
    const text = `${before?.text} ${word.text}`;
    if (before && question.includes(text))
      names[names.length - 1] = { text, reports: Math.min(reportsOf(before), reportsOf(word)) };
    else names.push(word);
  }
  return names;
}

function reportsOf({ reports, otherwiseSpelt }: QuestionWord): number {
  return otherwiseSpelt ?? reports;
}
