import type { Message } from 'discord.js';

/** The bot's answers to recent messages, so that they follow when the question is edited or deleted. */
export interface RecentAnswers {
  /** Remembers the answer that is being given; undefined where none was sent. */
  remember(questionId: string, answer: Promise<Message | undefined>): void;
  /** The answer, once it is sent; undefined where none was sent, or too long ago. */
  find(questionId: string): Promise<Message | undefined>;
}

/** Long enough to correct a slip; later the conversation has gone on. */
const FOLLOWED_MS = 10 * 60_000;

/** Ids only, no text, and nothing after ten minutes. */
export function createRecentAnswers(now: () => number = Date.now): RecentAnswers {
  const answers = new Map<string, { readonly since: number; readonly answer: Promise<Message | undefined> }>();
  return {
    remember(questionId, answer) {
      for (const [id, { since }] of answers) {
        // Oldest first: the rest is younger.
        if (now() - since <= FOLLOWED_MS) break;
        answers.delete(id);
      }
      answers.set(questionId, { since: now(), answer });
    },
    async find(questionId) {
      const known = answers.get(questionId);
      return known && now() - known.since <= FOLLOWED_MS ? known.answer : undefined;
    },
  };
}
