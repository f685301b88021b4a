import { setImmediate as nextTurn } from 'node:timers/promises';

/** Work that pauses now and then, and gives its result in the end. */
export type Steps<T> = Generator<undefined, T>;

/** Answers one question after the other, and lets the network in between. */
export interface Turns {
  /** Whether a new question should be acknowledged first and answered later: somebody waits, or answers take long. */
  readonly isBusy: boolean;
  /** The result of `work`, which runs when all earlier work is done. Rejects as `work` throws. */
  run<T>(work: () => T | Steps<T>): Promise<T>;
  /** Holds back all work until Discord has taken this acknowledgement, at most for a second. */
  acknowledge<T>(acknowledgement: Promise<T>): Promise<T>;
}

/** An answer that took longer leaves too little of the 500 ms in which everything is to be acknowledged. */
const LONG_MS = 150;
/** Discord takes an acknowledgement in some 100 ms; one that takes longer must not stop all answers. */
const MAX_HELD_BACK_MS = 1000;

/**
 * Searching keeps the processor busy, and what is busy acknowledges nobody: so before each answer and each pause of
 * one, events that came in meanwhile get their turn and acknowledgements go out.
 */
export function createTurns(): Turns {
  const acknowledging = new Set<Promise<unknown>>();
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let lastMs = 0;

  const letOthersIn = async () => {
    await nextTurn();
    while (acknowledging.size > 0) await Promise.race(acknowledging);
  };
  const work = async <T>(start: () => T | Steps<T>): Promise<T> => {
    await letOthersIn();
    const begin = performance.now();
    const result = start();
    if (!isSteps(result)) {
      lastMs = performance.now() - begin;
      return result;
    }
    for (;;) {
      const step = result.next();
      if (step.done) return step.value;
      await letOthersIn();
    }
  };
  return {
    get isBusy() {
      return waiting > 0 || lastMs > LONG_MS;
    },
    run(start) {
      waiting++;
      const turn = last
        .then(() => work(start))
        .finally(() => {
          waiting--;
        });
      last = turn.catch(() => undefined);
      return turn;
    },
    acknowledge(acknowledgement) {
      const patience = new Promise((resolve) => setTimeout(resolve, MAX_HELD_BACK_MS).unref());
      const held = Promise.race([acknowledgement.catch(() => undefined), patience]).finally(() =>
        acknowledging.delete(held),
      );
      acknowledging.add(held);
      return acknowledgement;
    },
  };
}

/** Whether a result comes in steps. */
export function isSteps<T>(result: T | Steps<T>): result is Steps<T> {
  return typeof result === 'object' && result !== null && 'next' in result && Symbol.iterator in result;
}
