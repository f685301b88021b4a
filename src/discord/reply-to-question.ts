import { answerQuestion } from '../answer/answer-question.ts';
import type { Context } from './command.ts';
import { toQuestion } from './question-line.ts';
import { MAX_QUOTES, renderAnswer } from './render-answer.ts';
import { createHint, type Reply } from './reply.ts';
import { exampleQuestion } from './suggestions.ts';

/** What a question is confined to, and how it came about. */
export interface QuestionOptions {
  readonly reportId?: string;
  /** The name by which the archive knows them. */
  readonly speaker?: string;
  /** From 0; the first where not given. */
  readonly page?: number;
  readonly understood?: boolean;
}

/** The message that answers a question; of an empty one, how to ask. */
export function replyToQuestion(
  asked: string,
  { archive, texts, userId, isPrivate }: Pick<Context, 'archive' | 'texts' | 'userId' | 'isPrivate'>,
  { page = 0, understood = false, ...filters }: QuestionOptions = {},
): Reply {
  const question = toQuestion(asked);
  const example = exampleQuestion(archive, texts);
  if (question === '')
    return createHint(example === undefined ? texts.answer.emptyQuestion : `${texts.answer.emptyQuestion} ${example}`);
  const { reportId, speaker } = filters;
  const answer = answerQuestion(question, archive, { limit: MAX_QUOTES, ...filters });
  const report = reportId === undefined ? undefined : archive.report(reportId);
  return renderAnswer(answer, {
    texts,
    askerId: userId,
    isPrivate,
    page,
    understood,
    ...(report && { report }),
    ...(speaker !== undefined && { speaker }),
    ...(example !== undefined && { example }),
  });
}
