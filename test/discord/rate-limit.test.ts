import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRateLimiter } from '../../src/discord/rate-limit.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the rate limit', () => {
  it('lets a user ask so often a minute, and says how long to wait', () => {
    const limiter = createRateLimiter({ perUser: 2, perChannel: 100 });
    const ask = () => limiter.check({ userId: 'a', channelId: 'c' });
    expect([ask(), ask()]).toEqual([undefined, undefined]);
    vi.advanceTimersByTime(20_500);
    expect(ask()).toEqual({ whose: 'user', seconds: 40, isFirst: true });
    expect(ask()).toMatchObject({ isFirst: false });
    expect(limiter.check({ userId: 'b', channelId: 'c' })).toBeUndefined();
    vi.advanceTimersByTime(40_000);
    expect(ask()).toBeUndefined();
  });

  it('lets a channel be asked in so often a minute, whoever asks', () => {
    const limiter = createRateLimiter({ perUser: 100, perChannel: 2 });
    expect(limiter.check({ userId: 'a', channelId: 'c' })).toBeUndefined();
    expect(limiter.check({ userId: 'b', channelId: 'c' })).toBeUndefined();
    expect(limiter.check({ userId: 'd', channelId: 'c' })).toMatchObject({ whose: 'channel', seconds: 60 });
    expect(limiter.check({ userId: 'd', channelId: 'other' })).toBeUndefined();
    expect(limiter.check({ userId: 'd' })).toBeUndefined();
  });

  it('counts no question against a user that the channel did not take', () => {
    const limiter = createRateLimiter({ perUser: 1, perChannel: 1 });
    limiter.check({ userId: 'a', channelId: 'c' });
    limiter.check({ userId: 'b', channelId: 'c' });
    expect(limiter.check({ userId: 'b' })).toBeUndefined();
  });
});
