import type { Json } from '../json.ts';

export interface UploadedFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface ApiRequest {
  readonly params: Record<string, string>;
  readonly query: URLSearchParams;
  /** The body where it is an object, else an empty one. */
  readonly body: Json;
  /** The body as sent. */
  readonly rawBody: unknown;
  readonly files: readonly UploadedFile[];
}

export interface ApiReply {
  readonly status: number;
  /** Absent for 204. */
  readonly body?: unknown;
}

type Handler = (request: ApiRequest) => ApiReply;

/** Handlers by `METHOD /path/:parameter`. */
export type Routes = Readonly<Record<string, Handler>>;

export const NO_CONTENT: ApiReply = { status: 204 };

export function ok(body: unknown): ApiReply {
  return { status: 200, body };
}

export interface RouteMatch {
  readonly handler: Handler;
  readonly params: Record<string, string>;
}

/** Finds handlers by method and decoded path segments. */
export function createRouter(routes: Routes): (method: string, segments: readonly string[]) => RouteMatch | undefined {
  const compiled = Object.entries(routes).map(([route, handler]) => {
    const [method = '', template = ''] = route.split(' ');
    return { method, parts: template.split('/').slice(1), handler };
  });
  return (method, segments) => {
    for (const { parts, handler, ...route } of compiled) {
      if (route.method !== method || parts.length !== segments.length) continue;
      if (!parts.every((part, index) => part.startsWith(':') || part === segments[index])) continue;
      const named = parts.flatMap((part, index) =>
        part.startsWith(':') ? [[part.slice(1), segments[index] ?? '']] : [],
      );
      return { handler, params: Object.fromEntries(named) };
    }
    return undefined;
  };
}

/** The value of a path parameter that the route of the handler names. */
export function param({ params }: ApiRequest, name: string): string {
  const value = params[name];
  if (value === undefined) throw new Error(`The route has no parameter ":${name}".`);
  return value;
}
