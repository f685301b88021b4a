import { RateLimitManager } from '@sapphire/ratelimits';
import type { RateLimits } from '../config.ts';

/** Who has asked too much, and for how long they wait. */
export interface Excess {
  readonly whose: 'user' | 'channel';
  /** At least 1. */
  readonly seconds: number;
  /** Whether this is the first question too many: only that one is worth a reply in a channel. */
  readonly isFirst: boolean;
}

export interface RateLimiter {
  /** Counts a question and lets it pass (undefined), or says who has to wait. Private replies flood no channel. */
  check(asked: { readonly userId: string; readonly channelId?: string }): Excess | undefined;
}

const MINUTE_MS = 60_000;

export function createRateLimiter({ perUser, perChannel }: RateLimits): RateLimiter {
  const users = new RateLimitManager(MINUTE_MS, perUser);
  const channels = new RateLimitManager(MINUTE_MS, perChannel);
  const told = new RateLimitManager(MINUTE_MS, 1);
  return {
    check({ userId, channelId }) {
      const user = users.acquire(userId);
      const channel = channelId === undefined ? undefined : channels.acquire(channelId);
      const full = user.limited ? user : channel?.limited ? channel : undefined;
      if (full === undefined) {
        user.consume();
        channel?.consume();
        return undefined;
      }
      const notice = told.acquire(`${userId} ${channelId}`);
      const isFirst = !notice.limited;
      if (isFirst) notice.consume();
      return {
        whose: full === user ? 'user' : 'channel',
        seconds: Math.max(1, Math.ceil(full.remainingTime / 1000)),
        isFirst,
      };
    },
  };
}
