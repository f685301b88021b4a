import type { IncomingMessage } from 'node:http';

/** The first `limit` bytes of a request's body; the rest is read and dropped, so that the answer still arrives. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array) || length >= limit) continue;
    const part = chunk.subarray(0, limit - length);
    kept.push(part);
    length += part.length;
  }
  return Buffer.concat(kept);
}
