import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, refusal } from '../api-error.ts';
import type { Discord } from '../discord.ts';
import { isJson } from '../json.ts';
import { parseBody } from './body.ts';
import type { Fault } from './faults.ts';
import { type ApiReply, createRouter, type Routes } from './router.ts';

const API_ROOT = '/api/v10';
const FILES_ROOT = '/attachments/';

/** Paths whose credential is the token in the path. */
const WITHOUT_AUTHORIZATION = /^\/(interactions\/[^/]+\/[^/]+\/callback$|webhooks\/[^/]+\/|gateway$)/;

interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly segments: readonly string[];
}

export function createRestServer(discord: Discord, routes: Routes): Server {
  const find = createRouter(routes);

  return createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname.startsWith(FILES_ROOT)) serveFile(url.pathname.slice(FILES_ROOT.length), response);
    else void serve(request, response, url);
  });

  async function serve(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    // Decoded before routing: discord.js sends `/messages/%40original`.
    const segments = url.pathname.replace(API_ROOT, '').split('/').slice(1).map(decodeURIComponent);
    const received: Received = {
      method: request.method ?? 'GET',
      path: `/${segments.join('/')}`,
      query: url.searchParams,
      segments: url.pathname.startsWith(`${API_ROOT}/`) ? segments : [],
    };
    let body: unknown;
    try {
      const parsed = await parseBody(await readAll(request), request.headers['content-type'] ?? '');
      body = parsed.rawBody;
      const fault = discord.faults.take(received.method, received.path);
      if (fault && (await applyFault(fault, received, body, response)) === 'answered') return;
      const reply = handle(received, request.headers.authorization, parsed);
      finish(response, received, body, reply);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      finish(response, received, body, { status: error.status, body: error.toBody() }, error);
    }
  }

  function handle(
    { method, path, query, segments }: Received,
    authorization: string | undefined,
    { rawBody, files }: Awaited<ReturnType<typeof parseBody>>,
  ): ApiReply {
    if (!WITHOUT_AUTHORIZATION.test(path) && authorization !== `Bot ${discord.settings.token}`)
      throw refusal('unauthorized');
    const match = find(method, segments);
    if (!match) throw refusal('notFound');
    return match.handler({ params: match.params, query, body: isJson(rawBody) ? rawBody : {}, rawBody, files });
  }

  async function applyFault(
    fault: Fault,
    received: Received,
    body: unknown,
    response: ServerResponse,
  ): Promise<'answered' | 'goes on'> {
    switch (fault.kind) {
      case 'delay':
        await sleep(fault.delayMs, undefined, { ref: false });
        return 'goes on';
      case 'hang':
        return 'answered';
      case 'disconnect':
        response.socket?.destroy();
        return 'answered';
      case 'status':
        finish(response, received, body, { status: fault.status, body: fault.body });
        return 'answered';
      case 'rate-limit':
        response.setHeader('Retry-After', String(fault.retryAfterS));
        response.setHeader('X-RateLimit-Scope', fault.scope);
        if (fault.scope === 'global') response.setHeader('X-RateLimit-Global', 'true');
        finish(response, received, body, {
          status: 429,
          body: {
            message: 'You are being rate limited.',
            retry_after: fault.retryAfterS,
            global: fault.scope === 'global',
          },
        });
        return 'answered';
    }
  }

  function finish(
    response: ServerResponse,
    { method, path, query }: Received,
    body: unknown,
    reply: ApiReply,
    error?: ApiError,
  ): void {
    const { status } = reply;
    // Before the answer: whoever has the answer may rely on the log.
    const entry = {
      method,
      path,
      query: query.toString(),
      body,
      status,
      code: error?.code,
      problems: error?.problems ?? [],
      at: discord.world.now(),
    };
    discord.requests.add(entry);
    discord.events.emit({ type: 'request', entry });
    // A 204 with a content type makes discord.js parse an empty body, which throws outside of every promise.
    if (reply.body === undefined) response.writeHead(status).end();
    else response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(reply.body));
  }

  function serveFile(path: string, response: ServerResponse): void {
    const file = discord.world.files.get(path.split('/')[1] ?? '');
    if (file) response.writeHead(200, { 'Content-Type': file.contentType }).end(file.bytes);
    else response.writeHead(404).end();
  }
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
