import { describe, expect, it } from 'vitest';
import { createTurns } from '../../src/discord/turns.ts';

describe('turns', () => {
  it('go one after the other, in order', async () => {
    const turns = createTurns();
    const done: number[] = [];
    await Promise.all([1, 2, 3].map((n) => turns.run(() => done.push(n))));
    expect(done).toEqual([1, 2, 3]);
  });

  it('let events in before each answer, and at each pause of one', async () => {
    const turns = createTurns();
    const order: string[] = [];
    const slow = turns.run(function* () {
      order.push('first half');
      setImmediate(() => order.push('event'));
      yield;
      order.push('second half');
      return 'done';
    });
    const next = turns.run(() => order.push('next'));
    expect(order).toEqual([]);
    await expect(slow).resolves.toBe('done');
    await next;
    expect(order).toEqual(['first half', 'event', 'second half', 'next']);
  });

  it('wait until what is being acknowledged is acknowledged', async () => {
    const turns = createTurns();
    const order: string[] = [];
    let sent: () => void = () => undefined;
    const acknowledged = turns.acknowledge(
      new Promise<void>((resolve) => {
        sent = resolve;
      }).then(() => order.push('acknowledged')),
    );
    const answer = turns.run(() => order.push('answered'));
    setImmediate(() => sent());
    await Promise.all([acknowledged, answer]);
    expect(order).toEqual(['acknowledged', 'answered']);
  });

  it('go on where an acknowledgement fails', async () => {
    const turns = createTurns();
    await expect(turns.acknowledge(Promise.reject(new Error('unknown')))).rejects.toThrow('unknown');
    await expect(turns.run(() => 'fine')).resolves.toBe('fine');
  });

  it('are busy from the question to the answer', async () => {
    const turns = createTurns();
    expect(turns.isBusy).toBe(false);
    const turn = turns.run(() => 'x');
    expect(turns.isBusy).toBe(true);
    await turn;
    expect(turns.isBusy).toBe(false);
  });

  it('go on after one that failed', async () => {
    const turns = createTurns();
    const broken = turns.run(() => {
      throw new Error('broken');
    });
    await expect(broken).rejects.toThrow('broken');
    await expect(turns.run(() => 'fine')).resolves.toBe('fine');
    expect(turns.isBusy).toBe(false);
  });
});
