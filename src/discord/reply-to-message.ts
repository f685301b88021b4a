import { answerQuestion } from '../answer/answer-question.ts';
import type { Archive } from '../archive/archive.ts';
import { questionLanguage } from '../language/question-language.ts';
import { TEXTS, type Texts, textsFor } from '../texts/texts.ts';
import type { BotContext } from './bot-context.ts';
import { readChatPhrase } from './chat-phrases.ts';
import { type Context, isSlashCommand } from './command.ts';
import { toFollowUp } from './follow-up.ts';
import { MAX_QUESTION_LENGTH } from './limits.ts';
import { readQuestionLine, toQuestion } from './question-line.ts';
import { renderHelp } from './render-help.ts';
import { renderReportList } from './render-report-list.ts';
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
  if (text === '' && serverLocale !== undefined) return textsFor(serverLocale);
  return TEXTS[readChatPhrase(text)?.language ?? questionLanguage(text)];
}

/**
 * The reply to a mention or a direct message: the answer to its question; where it replies to an answer, with the
 * question before; where it only points at somebody's message, or asks whether that is true, the check of that one;
 * where it is not understood alone, with the message that it replies to; the help where it says nothing or greets.
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
  const { phrase } = readChatPhrase(text) ?? {};
  if (repliesTo !== undefined && !repliesTo.isOwn && (text === '' || phrase === 'check'))
    return checkMessage(repliesTo.text, context);
  if (text === '' || phrase === 'greeting') return renderHelp(context);
  if (phrase === 'thanks') return createReply(texts.mention.thanks);
  if (phrase === 'reports') return renderReportList(archive, 0, texts);
  if (phrase === 'check')
    return createReply(repliesTo === undefined ? texts.mention.whatToCheck : texts.verdict.caveat);
  const earlier = repliesTo?.isOwn ? readQuestionLine(repliesTo.text)?.question : undefined;
  if (earlier !== undefined) return replyToFollowUp(earlier, text, context);
  const needsContext = repliesTo !== undefined && repliesTo.text !== '' && !isAnswered(text, archive);
  return needsContext ? replyToFollowUp(repliesTo.text, text, context) : replyToQuestion(text, context);
}

/** The verdict on the quotes in a message, or where to ask for it, since its text does not arrive. */
function checkMessage(claim: string, context: Context): Reply | Steps<Reply> {
  const menu = context.commands.find((command) => !isSlashCommand(command));
  return claim === '' || menu === undefined || isSlashCommand(menu)
    ? createReply(context.texts.mention.useMenu)
    : menu.replyTo(claim, context);
}

function isAnswered(question: string, archive: Archive): boolean {
  return answerQuestion(toQuestion(question), archive, { limit: 1 }).answered;
}

/** New words as the question before them asks; alone where they are a question of their own, or only so find something. */
function replyToFollowUp(earlier: string, text: string, context: Context): Reply {
  const together = toFollowUp(earlier, text);
  const { archive } = context;
  const standsAlone =
    together === undefined ||
    together.length > MAX_QUESTION_LENGTH ||
    (!isAnswered(together, archive) && isAnswered(text, archive));
  if (standsAlone) return replyToQuestion(text, context);
  // "Lavrov?" alone tells no language.
  const texts = TEXTS[questionLanguage(together)];
  return replyToQuestion(together, { ...context, texts }, { understood: true });
}
