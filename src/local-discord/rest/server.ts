import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ApiError, refusal } from '../api-error.ts';
import type { Discord } from '../discord.ts';
import { isJson } from '../json.ts';
import { meetFault } from './apply-fault.ts';
import { type ParsedBody, parseBody } from './body.ts';
import { createMessageRate } from './message-rate.ts';
import { type ApiReply, createRouter, type Routes } from './router.ts';

const API_ROOT = '/api/v10/';
const FILES_ROOT = '/attachments/';

/** Paths whose credential is the token in the path. */
const WITHOUT_AUTHORIZATION = /^\/(interactions\/[^/]+\/[^/]+\/callback$|webhooks\/[^/]+\/|gateway$)/;

/** A request that is being served, with what the log keeps of it. */
export interface Exchange {
  readonly method: string;
  /** Decoded: discord.js sends `/messages/%40original`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly response: ServerResponse;
  body: unknown;
}

/** The HTTP side: Discord's REST routes below `/api/v10`, and the files of messages. */
export function createRestServer(discord: Discord, routes: Routes): Server {
  const find = createRouter(routes);
  const rate = createMessageRate(discord.settings);

  return createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname.startsWith(FILES_ROOT)) serveFile(discord, url.pathname.slice(FILES_ROOT.length), response);
    else void serve(request, response, url);
  });

  async function serve(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const exchange: Exchange = {
      method: request.method ?? 'GET',
      path: toApiPath(url.pathname),
      query: url.searchParams,
      authorization: request.headers.authorization,
      response,
      body: undefined,
    };
    try {
      const parsed = await parseBody(await readAll(request), request.headers['content-type'] ?? '');
      exchange.body = parsed.rawBody;
      const fault = discord.faults.take(exchange.method, exchange.path) ?? rate.check(exchange, discord.world.now());
      const reply = fault && (await meetFault(fault, exchange));
      if (reply === 'none') log(exchange, 0);
      else finish(exchange, reply ?? handle(exchange, parsed));
    } catch (error) {
      // A client that has hung up hears nothing more.
      if (request.destroyed && !request.complete) return;
      finishRefused(exchange, error);
    }
  }

  function handle({ method, path, query, authorization }: Exchange, { rawBody, files }: ParsedBody): ApiReply {
    if (!WITHOUT_AUTHORIZATION.test(path) && authorization !== `Bot ${discord.settings.token}`) {
      throw refusal('unauthorized');
    }
    const match = find(method, path.split('/').slice(1));
    if (!match) throw refusal('notFound');
    return match.handler({ params: match.params, query, body: isJson(rawBody) ? rawBody : {}, rawBody, files });
  }

  function finishRefused(exchange: Exchange, error: unknown): void {
    // A fault of the local Discord itself: the bot sees it as Discord's, the log of requests says what it was.
    const refused = error instanceof ApiError ? error : new ApiError(500, 0, `Local Discord failed: ${error}`);
    finish(exchange, { status: refused.status, body: refused.toBody() }, refused);
  }

  function finish(exchange: Exchange, reply: ApiReply, error?: ApiError): void {
    const { response } = exchange;
    // Before the answer: whoever has the answer may rely on the log.
    log(exchange, reply.status, error);
    // A 204 with a content type makes discord.js parse an empty body, which throws outside of every promise.
    if (reply.body === undefined) response.writeHead(reply.status).end();
    else response.writeHead(reply.status, { 'Content-Type': 'application/json' }).end(JSON.stringify(reply.body));
  }

  function log({ method, path, query, body }: Exchange, status: number, error?: ApiError): void {
    const at = discord.world.now();
    const entry = {
      method,
      path,
      query: `${query}`,
      body,
      status,
      code: error?.code,
      message: error?.message,
      problems: error?.problems ?? [],
      at,
    };
    discord.requests.add(entry);
    discord.events.emit({ type: 'request', entry });
  }
}

/** The path below the API's root, decoded; a path that is none of ours or broken finds no route. */
function toApiPath(pathname: string): string {
  try {
    return pathname.startsWith(API_ROOT) ? `/${decodeURIComponent(pathname.slice(API_ROOT.length))}` : pathname;
  } catch {
    return pathname;
  }
}

function serveFile({ world }: Discord, path: string, response: ServerResponse): void {
  const file = world.files.get(path.split('/')[1] ?? '');
  if (file) response.writeHead(200, { 'Content-Type': file.contentType }).end(file.bytes);
  else response.writeHead(404).end();
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
