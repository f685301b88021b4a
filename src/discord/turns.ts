import { setImmediate as nextTurn } from 'node:timers/promises';

/** Answers one question after the other, and lets the network in between. */
export interface Turns {
  /** Whether somebody is waiting: then a new question is acknowledged first and answered later. */
  readonly isBusy: boolean;
  /** The result of `work`, which runs when all earlier work is done. Rejects as `work` throws. */
  run<T>(work: () => T): Promise<T>;
}

/**
 * Searching keeps the processor busy, and what is busy acknowledges nobody: so before each answer, events and
 * acknowledgements that came in meanwhile get their turn.
 */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    get isBusy() {
      return waiting > 0;
    },
    run<T>(work: () => T): Promise<T> {
      waiting++;
      const turn = last
        .then(() => nextTurn())
        .then(work)
        .finally(() => {
          waiting--;
        });
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
