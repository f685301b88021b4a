import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Ports tried after the wanted one: more than these taken in a row means something else is wrong. */
const MAX_TRIES = 20;

/** Listens on loopback at the port or the next free one, and returns which. 0 takes any. */
export async function listenFrom(server: Server, port: number): Promise<number> {
  for (let tried = 0; tried < MAX_TRIES; tried++) {
    try {
      return await listenAt(server, port === 0 ? 0 : port + tried);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  throw new Error(`preview: expected a free port from ${port} to ${port + MAX_TRIES - 1}, all are taken`);
}

function listenAt(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const { port: actual } = server.address() as AddressInfo;
      resolve(actual);
    });
  });
}
