import type { Action, Result, ServerEvent } from '../protocol.ts';

/** In ms: a restart takes a second or two, and a page that is left open should not knock more often than this. */
const RECONNECT_AFTER_MS = 500;
const RECONNECT_AT_MOST_EVERY_MS = 4000;

export interface Connection {
  /** Resolves with what became of it; with `no-response` where the connection ends before. */
  request(action: Action): Promise<Result>;
}

export interface ConnectionListener {
  received(event: Exclude<ServerEvent, { type: 'reply' }>): void;
  lost(): void;
}

/** Connects to the server that the page came from, and again whenever the connection is lost. */
export function connect(listener: ConnectionListener): Connection {
  const waiting = new Map<number, (result: Result) => void>();
  let socket: WebSocket | undefined;
  let count = 0;
  let failures = 0;

  const open = () => {
    const current = new WebSocket(`ws://${location.host}/socket`);
    socket = current;
    current.addEventListener('message', ({ data }) => {
      failures = 0;
      const event: ServerEvent = JSON.parse(String(data));
      if (event.type !== 'reply') return listener.received(event);
      waiting.get(event.to)?.(event.result);
      waiting.delete(event.to);
    });
    current.addEventListener('close', () => {
      for (const settle of waiting.values()) settle({ ok: false, problem: 'no-response' });
      waiting.clear();
      if (failures === 0) listener.lost();
      failures += 1;
      setTimeout(open, Math.min(RECONNECT_AFTER_MS * failures, RECONNECT_AT_MOST_EVERY_MS));
    });
  };
  open();

  return {
    request: (action) =>
      new Promise((resolve) => {
        if (socket?.readyState !== WebSocket.OPEN) return resolve({ ok: false, problem: 'no-response' });
        count += 1;
        waiting.set(count, resolve);
        socket.send(JSON.stringify({ id: count, action }));
      }),
  };
}
