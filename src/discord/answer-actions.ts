import type { ButtonAction } from './command.ts';
import { findPlace, findReport, toSpeakerKey } from './passage-key.ts';
import { readQuestionLine } from './question-line.ts';
import { renderContext } from './render-context.ts';
import { renderDifferences } from './render-differences.ts';
import { createReply } from './reply.ts';
import { replyToQuestion } from './reply-to-question.ts';

/** Shows the paragraph around a quote, to whoever clicked. */
const context: ButtonAction = {
  action: 'context',
  press: ({ args, values }, { archive, texts }) => ({
    kind: 'private',
    reply: renderContext(findPlace(values[0] ?? args[0] ?? '', archive), archive, texts),
  }),
};

/** Shows how several reports word one statement, to whoever clicked. */
const differences: ButtonAction = {
  action: 'differences',
  press: ({ args: [key = ''] }, { archive, texts }) => ({
    kind: 'private',
    reply: renderDifferences(findPlace(key, archive), archive, texts),
  }),
};

/** Turns the page of an answer in place: the question stands in its first line, and is answered again. */
const page: ButtonAction = {
  action: 'page',
  press({ args: [number, askerId = '', reportKey = '', speakerKey = ''], content, isPrivate }, { archive, texts }) {
    const read = readQuestionLine(content);
    if (read === undefined) return { kind: 'private', reply: createReply(texts.context.answerGone) };
    const report = reportKey === '' ? undefined : findReport(reportKey, archive);
    const speaker = archive.speakers.find(({ name }) => toSpeakerKey(name) === speakerKey);
    if (reportKey !== '' && report === undefined)
      return { kind: 'private', reply: createReply(texts.context.reportGone) };
    if (speakerKey !== '' && speaker === undefined)
      return { kind: 'private', reply: createReply(texts.context.answerChanged) };
    return {
      kind: 'update',
      reply: replyToQuestion(
        read.question,
        { archive, texts: read.texts, userId: askerId, isPrivate },
        {
          page: Number(number) || 0,
          understood: read.understood,
          ...(report && { reportId: report.id }),
          ...(speaker && { speaker: speaker.name }),
        },
      ),
    };
  },
};

/** Shows the passages about a word of a declined question, to whoever clicked. */
const about: ButtonAction = {
  action: 'about',
  press: ({ args: [word = ''] }, { archive, texts, userId }) => ({
    kind: 'private',
    reply: replyToQuestion(word, { archive, texts, userId, isPrivate: true }),
  }),
};

/** Deletes an answer, for whoever asked and for moderators. */
const remove: ButtonAction = {
  action: 'delete',
  press: ({ args: [askerId], mayModerate }, { texts, userId }) =>
    userId === askerId || mayModerate
      ? { kind: 'delete' }
      : { kind: 'private', reply: createReply(texts.context.notYours) },
};

/** What the buttons under every answer do. */
export const ANSWER_ACTIONS: readonly ButtonAction[] = [context, differences, page, about, remove];
