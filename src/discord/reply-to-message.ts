import { answerQuestion } from '../answer/answer-question.ts';
import { questionLanguage } from '../language/question-language.ts';
import { TEXTS, type Texts, textsFor } from '../texts/texts.ts';
import type { BotContext } from './bot-context.ts';
import { type Context, isSlashCommand } from './command.ts';
import { MAX_QUESTION_LENGTH } from './limits.ts';
import { readQuestionLine, toQuestion } from './question-line.ts';
import { renderHelp } from './render-help.ts';
import { createReply, type Reply } from './reply.ts';
import { replyToQuestion } from './reply-to-question.ts';
import type { Steps } from './turns.ts';

/** A message to the bot, as far as Discord lets the bot read it. */
export interface ReadMessage {
  /** What it says, without the mention. */
  readonly text: string;
  readonly authorId: string;
  /** The message that it replies to; its text is empty where Discord withholds it. */
  readonly repliesTo?: { readonly text: string; readonly isOwn: boolean };
  /** Of the server; absent in direct messages. */
  readonly serverLocale?: string;
  readonly botName: string;
}

/** The texts in the language of the question; where there is none, in that of the server. */
export function textsOf({ text, serverLocale }: ReadMessage): Texts {
  return text === '' && serverLocale !== undefined ? textsFor(serverLocale) : TEXTS[questionLanguage(text)];
}

/**
 * The reply to a mention or a direct message: the answer to its question; where it replies to an answer, with the
 * question before; where it only points at another message, the check of that one; the help where it says nothing.
 */
export function replyToMessage(message: ReadMessage, bot: BotContext): Reply | Steps<Reply> {
  const { archive, commands } = bot;
  const texts = textsOf(message);
  const context = {
    archive,
    commands,
    texts,
    userId: message.authorId,
    isPrivate: false,
    mayEmbed: false,
    botName: message.botName,
  };
  const { text, repliesTo } = message;
  if (text !== '') {
    const earlier = repliesTo?.isOwn ? readQuestionLine(repliesTo.text)?.question : undefined;
    return earlier === undefined ? replyToQuestion(text, context) : replyToFollowUp(earlier, text, context);
  }
  if (repliesTo === undefined || repliesTo.isOwn) return renderHelp(context);
  const menu = commands.find((command) => !isSlashCommand(command));
  return repliesTo.text === '' || menu === undefined || isSlashCommand(menu)
    ? createReply(texts.mention.useMenu)
    : menu.replyTo(repliesTo.text, context);
}

/** New words together with the question before them; alone where they only so find something, or are long enough. */
function replyToFollowUp(earlier: string, text: string, context: Context): Reply {
  const together = `${earlier} ${text}`;
  const isAnswered = (question: string) => answerQuestion(toQuestion(question), context.archive, { limit: 1 }).answered;
  const standsAlone = together.length > MAX_QUESTION_LENGTH || (!isAnswered(together) && isAnswered(text));
  return standsAlone ? replyToQuestion(text, context) : replyToQuestion(together, context, { understood: true });
}
