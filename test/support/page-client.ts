import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { Action, Result, ServerEvent, Snapshot } from '../../src/preview/protocol.ts';

/** What the page is to the server, without a browser. */
export interface PageClient {
  readonly snapshot: Snapshot;
  request(action: Action): Promise<Result>;
  /** The first event, earlier ones included, of which `look` returns something. */
  until<T>(look: (event: ServerEvent) => T | undefined): Promise<T>;
  /** Sends anything at all. */
  send(text: string): void;
  /** Resolves with the code when the server closes the connection. */
  readonly closed: Promise<number>;
}

/** Connects as the page does, and resolves once the server has told everything. */
export async function aPageClient(url: string): Promise<PageClient> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/socket`, { origin: url });
  onTestFinished(() => socket.terminate());
  const events: ServerEvent[] = [];
  const looking = new Set<() => void>();
  socket.on('message', (data) => {
    events.push(JSON.parse(data.toString()));
    for (const look of looking) look();
  });
  const until = <T>(look: (event: ServerEvent) => T | undefined) =>
    new Promise<T>((resolve) => {
      const check = () => {
        for (const event of events) {
          const found = look(event);
          if (found === undefined) continue;
          looking.delete(check);
          return resolve(found);
        }
      };
      looking.add(check);
      check();
    });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  let count = 0;
  return {
    snapshot: await until((event) => (event.type === 'snapshot' ? event.snapshot : undefined)),
    request: (action) => {
      count += 1;
      const id = count;
      socket.send(JSON.stringify({ id, action }));
      return until((event) => (event.type === 'reply' && event.to === id ? event.result : undefined));
    },
    until,
    send: (text) => socket.send(text),
    closed,
  };
}
