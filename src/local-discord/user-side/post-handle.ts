import type { APIMessage } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import type { StoredMessage } from '../world/world.ts';
import { DEFAULT_PATIENCE_MS, type Patience } from './interaction-handle.ts';

/** What a user sees the bot do about a message. */
export interface PostHandle {
  readonly id: string;
  /** The user's message as it was written. */
  readonly message: APIMessage;
  /** Messages of the bot that reply to it, or that came after it into the same channel without replying to anything; as first sent. */
  readonly answers: readonly APIMessage[];
  /** Later versions of the answers. */
  readonly edits: readonly APIMessage[];
  /** Ids of answers that were deleted. */
  readonly deletions: readonly string[];
  /** Whether the bot has shown that it types. */
  readonly typed: boolean;
  /** Ms until the first sign: typing or an answer. */
  readonly acknowledgedAfterMs: number | undefined;
  answer(patience?: Patience): Promise<APIMessage>;
  edit(index: number, patience?: Patience): Promise<APIMessage>;
  /** Resolves with the id of the first answer that is deleted. */
  deletion(patience?: Patience): Promise<string>;
  /** Resolves when the bot has shown that it types. */
  typing(patience?: Patience): Promise<true>;
  /** Resolves when no answer came for this time, rejects with the answer otherwise. */
  silence(options: { readonly forMs: number }): Promise<void>;
}

export function watchPost({ events, world }: Discord, stored: StoredMessage, sentAt: number): PostHandle {
  const { wire, channel } = stored;
  const answers: APIMessage[] = [];
  const edits: APIMessage[] = [];
  const deletions: string[] = [];
  let typed = false;
  let acknowledgedAfterMs: number | undefined;
  // Later posts take over answers that reply to nothing.
  let newestPostId = wire.id;

  events.on((event) => {
    if (!('channelId' in event) || event.channelId !== channel.id) return;
    if (event.type === 'message-created' && event.message.author.id !== world.bot.id) newestPostId = event.messageId;
    const isSign = event.type === 'typing' || (event.type === 'message-created' && isAnswer(event.message));
    if (isSign) acknowledgedAfterMs ??= world.now() - sentAt;
    if (event.type === 'typing') typed = true;
    else if (event.type === 'message-created' && isAnswer(event.message)) answers.push(event.message);
    else if (event.type === 'message-updated' && isKnown(event.messageId)) edits.push(event.message);
    else if (event.type === 'message-deleted' && isKnown(event.messageId)) deletions.push(event.messageId);
  });

  function isAnswer(message: APIMessage): boolean {
    // Answers to interactions have their own handles.
    if (message.author.id !== world.bot.id || message.webhook_id !== undefined) return false;
    return message.message_reference ? message.message_reference.message_id === wire.id : newestPostId === wire.id;
  }

  function isKnown(id: string): boolean {
    return answers.some((answer) => answer.id === id);
  }

  const wait = <T>(what: string, look: () => T | undefined, { timeoutMs = DEFAULT_PATIENCE_MS }: Patience = {}) =>
    events.until(look, {
      timeoutMs,
      otherwise: () =>
        `Message "${wire.content}": no ${what} within ${timeoutMs} ms; so far ${answers.length} answers, ${edits.length} edits.`,
    });

  return {
    id: wire.id,
    message: wire,
    answers,
    edits,
    deletions,
    get typed() {
      return typed;
    },
    get acknowledgedAfterMs() {
      return acknowledgedAfterMs;
    },
    answer: (patience) => wait('answer', () => answers[0], patience),
    edit: (index, patience) => wait(`edit ${index}`, () => edits[index], patience),
    deletion: (patience) => wait('deletion', () => deletions[0], patience),
    typing: (patience) => wait('typing', () => typed || undefined, patience) as Promise<true>,
    silence: async ({ forMs }) => {
      const answer = await wait('answer', () => answers[0], { timeoutMs: forMs }).catch(() => undefined);
      if (answer) throw new Error(`Message "${wire.content}" should stay without an answer, got "${answer.content}".`);
    },
  };
}
