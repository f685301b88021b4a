import type { Settings } from '../options.ts';
import type { Fault } from './faults.ts';
import type { Exchange } from './server.ts';

/** Window of Discord's limit of messages in one channel. */
const WINDOW_MS = 5000;

const SEND_ROUTE = /^\/channels\/\d+\/messages$/;

export interface MessageRate {
  /** The refusal of a message that is one too many for its channel; undefined otherwise. */
  check(exchange: Pick<Exchange, 'method' | 'path'>, now: number): Fault | undefined;
}

/** Counts the messages that the bot sends to each channel. */
export function createMessageRate({ messagesPerFiveSeconds }: Pick<Settings, 'messagesPerFiveSeconds'>): MessageRate {
  const sentByPath = new Map<string, number[]>();
  return {
    check: ({ method, path }, now) => {
      if (method !== 'POST' || !SEND_ROUTE.test(path)) return undefined;
      const recent = (sentByPath.get(path) ?? []).filter((at) => now - at < WINDOW_MS);
      const [oldest = now] = recent;
      if (recent.length >= messagesPerFiveSeconds) {
        return { kind: 'rate-limit', retryAfterS: (oldest + WINDOW_MS - now) / 1000, scope: 'user' };
      }
      sentByPath.set(path, [...recent, now]);
      return undefined;
    },
  };
}
