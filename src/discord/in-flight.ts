import { setTimeout as wait } from 'node:timers/promises';

/** What is being answered right now. */
export interface InFlight {
  track(work: Promise<void>): void;
  /** Resolves when all of it is done, or after that time. */
  settle(withinMs: number): Promise<void>;
}

export function createInFlight(): InFlight {
  const running = new Set<Promise<void>>();
  return {
    track(work) {
      const tracked = work.finally(() => running.delete(tracked));
      running.add(tracked);
    },
    async settle(withinMs) {
      const patience = new AbortController();
      await Promise.race([
        Promise.allSettled(running),
        wait(withinMs, undefined, { signal: patience.signal }).catch(() => undefined),
      ]);
      patience.abort();
    },
  };
}
