import { DiscordAPIError, type Message, MessageFlags, RESTJSONErrorCodes } from 'discord.js';
import type { Texts } from '../texts/texts.ts';
import type { NeededPermission } from './permissions.ts';
import type { Reply } from './reply.ts';
import { toMessage } from './to-message.ts';

/** Sends a reply under a message, in the form that the permissions here allow. */
export async function sendReply(
  message: Message<boolean>,
  reply: Reply,
  missing: readonly NeededPermission[],
  texts: Texts,
): Promise<Message | undefined> {
  if (!message.channel.isSendable()) return undefined;
  const fitting = missing.includes('AttachFiles') ? withoutFiles(reply, texts) : reply;
  return message.channel.send({
    ...toMessage(fitting),
    flags: fitting.flags & MessageFlags.IsComponentsV2 ? MessageFlags.IsComponentsV2 : MessageFlags.SuppressEmbeds,
    // A request that is repeated after a failure must not become a second answer.
    nonce: message.id,
    enforceNonce: true,
    // Referring to a message needs its history.
    ...(!missing.includes('ReadMessageHistory') && {
      reply: { messageReference: message.id, failIfNotExists: false },
    }),
  });
}

/** The reply without its files, saying so, and without the quotes that stood in them only. */
function withoutFiles(reply: Reply, { answer }: Texts): Reply {
  if (!reply.files?.length) return reply;
  const content = reply.content?.replaceAll(answer.tooLong, answer.tooLongWithoutFile) ?? '';
  return { ...reply, content, files: [], quotes: [] };
}

/** Writes to a user in a direct message; false where they do not take any. */
export async function sendPrivately({ author }: Message, reply: Reply): Promise<boolean> {
  try {
    await author.send({ ...toMessage(reply), flags: MessageFlags.SuppressEmbeds });
    return true;
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.CannotSendMessagesToThisUser)
      return false;
    throw error;
  }
}
