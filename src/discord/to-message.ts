import type { AttachmentPayload } from 'discord.js';
import { assertFaithful, type Reply } from './reply.ts';

/** A reply as discord.js takes it. */
export interface OutgoingMessage {
  content?: string;
  components: NonNullable<Reply['components']>;
  files: AttachmentPayload[];
  allowedMentions: { parse: []; repliedUser: false };
}

/** Every message goes through here: throws an `UnfaithfulQuoteError` where a quote is not in its source. */
export function toMessage(reply: Reply): OutgoingMessage {
  assertFaithful(reply);
  return {
    ...(reply.content !== undefined && { content: reply.content }),
    components: reply.components ?? [],
    files: (reply.files ?? []).map(({ name, text }) => ({ name, attachment: Buffer.from(text, 'utf8') })),
    allowedMentions: { parse: [], repliedUser: false },
  };
}
