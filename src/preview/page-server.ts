import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Log } from '../log.ts';
import type { PageBundle } from './bundle-page.ts';
import { dropReport } from './drop-report.ts';
import { MAX_REPORT_BYTES } from './dropped.ts';
import { isOwnHost, isOwnOrigin } from './own-host.ts';
import { ICON_SVG, PAGE_HTML, USER_SVG } from './page-html.ts';
import { readBody } from './read-body.ts';
import type { ReportShelf } from './report-shelf.ts';
import { securityHeaders } from './security-headers.ts';

export interface PageServerParts {
  readonly bundle: PageBundle;
  readonly shelf: ReportShelf;
  readonly log: Log;
  /** Where it listens, once it does. */
  readonly port: () => number;
}

/** Serves the page, and takes and gives back reports for this session. */
export function createPageServer(parts: PageServerParts): Server {
  const files = toFiles(parts.bundle);
  return createServer((request, response) => {
    answer(request, response, files, parts).catch((error: unknown) => {
      parts.log.error({ err: error }, 'preview request failed');
      if (!response.headersSent) response.writeHead(500).end();
    });
  });
}

interface StaticFile {
  readonly type: string;
  readonly content: string;
}

function toFiles({ script, style }: PageBundle): ReadonlyMap<string, StaticFile> {
  return new Map([
    ['/', { type: 'text/html', content: PAGE_HTML }],
    ['/page.js', { type: 'text/javascript', content: script }],
    ['/page.css', { type: 'text/css', content: style }],
    ['/icon.svg', { type: 'image/svg+xml', content: ICON_SVG }],
    ['/user.svg', { type: 'image/svg+xml', content: USER_SVG }],
  ]);
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, StaticFile>,
  { shelf, port }: PageServerParts,
): Promise<void> {
  const { host = '', origin } = request.headers;
  if (!isOwnHost(host, port())) return end(response, 403);
  for (const [name, value] of Object.entries(securityHeaders(host))) response.setHeader(name, value);
  const { pathname, searchParams } = new URL(request.url ?? '/', `http://${host}`);

  const file = files.get(pathname);
  if (file && (request.method === 'GET' || request.method === 'HEAD')) {
    response.writeHead(200, { 'Content-Type': `${file.type}; charset=utf-8` });
    response.end(request.method === 'GET' ? file.content : undefined);
    return;
  }
  if (pathname !== '/reports') return end(response, file ? 405 : 404);
  if (!isOwnOrigin(origin, host)) return end(response, 403);
  if (request.method === 'DELETE') return end(response, shelf.remove(searchParams.get('id') ?? '') ? 204 : 404);
  if (request.method !== 'POST') return end(response, 405);
  // One byte more than is taken tells that there is more.
  const bytes = await readBody(request, MAX_REPORT_BYTES + 1);
  const dropped = dropReport(searchParams.get('name') ?? '', bytes, shelf);
  response.writeHead(dropped.ok ? 201 : 422, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(dropped));
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}
