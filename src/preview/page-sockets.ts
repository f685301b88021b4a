import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Log } from '../log.ts';
import { isOwnHost, isOwnOrigin } from './own-host.ts';
import { toPageEvent } from './page-events.ts';
import { parseRequest } from './parse-request.ts';
import { perform } from './perform.ts';
import type { Result, ServerEvent } from './protocol.ts';
import { type SnapshotSources, toSnapshot } from './snapshot.ts';

/** In bytes: the longest request is a message of 2000 characters. */
const MAX_REQUEST_BYTES = 64_000;

export interface PageSockets {
  close(): void;
}

/** Serves `/socket`: every page gets a snapshot, then what changes; what it asks for is done and answered. */
export function attachPageSockets(server: Server, port: () => number, sources: SnapshotSources, log: Log): PageSockets {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_REQUEST_BYTES });
  const broadcast = (event: ServerEvent) => {
    const text = JSON.stringify(event);
    for (const client of sockets.clients) client.send(text);
  };

  server.on('upgrade', (request, socket, head) => {
    const { host, origin } = request.headers;
    if (request.url !== '/socket' || !isOwnHost(host, port()) || !isOwnOrigin(origin, host)) socket.destroy();
    else sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client));
  });
  sockets.on('connection', (client: WebSocket) => {
    send(client, { type: 'snapshot', snapshot: toSnapshot(sources) });
    client.on('message', (data) => {
      const request = parseRequest(data.toString());
      if (request === undefined) return client.close(1008, 'not a request of the page');
      const reply = (result: Result) => send(client, { type: 'reply', to: request.id, result });
      perform(request.action, sources).then(reply, (error: unknown) => {
        log.error({ err: error, action: request.action.type }, 'preview action failed');
        reply({ ok: false, problem: 'invalid' });
      });
    });
    client.on('error', (error) => log.warn({ err: error }, 'preview page broke off'));
  });

  const unsubscribe = sources.discord.onEvent((event) => {
    const shown = toPageEvent(event, sources);
    if (shown) broadcast(shown);
  });
  sources.shelf.onChange(() =>
    broadcast({ type: 'reports', reports: sources.shelf.summaries(), speakers: sources.shelf.speakers() }),
  );

  return {
    close: () => {
      unsubscribe();
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}

function send(client: WebSocket, event: ServerEvent): void {
  if (client.readyState === client.OPEN) client.send(JSON.stringify(event));
}
