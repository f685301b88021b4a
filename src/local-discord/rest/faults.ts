/** What happens to a request instead of, or before, its proper answer. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly body: object }
  | { readonly kind: 'rate-limit'; readonly retryAfterS: number; readonly scope: 'user' | 'global' }
  | { readonly kind: 'delay'; readonly delayMs: number }
  | { readonly kind: 'hang' }
  | { readonly kind: 'disconnect' };

interface FaultCount {
  /** How many matching requests it meets; 1 by default. */
  readonly times?: number;
}

// Line comments, because the patterns would end a block comment.
// Faults of the REST side. A route is `METHOD /path`: `POST /channels/*/messages`, `* /**`, `PATCH /webhooks/**`.
// A `*` stands for the method or for one segment of the path, `**` at the end for all that follows.
export interface Faults {
  /** Answers with this status before anything happens. */
  fail(
    route: string,
    options: { readonly status: number; readonly code?: number; readonly message?: string } & FaultCount,
  ): void;
  rateLimit(
    route: string,
    options?: { readonly retryAfterS?: number; readonly scope?: 'user' | 'global' } & FaultCount,
  ): void;
  /** Lets the request wait, then go on; on a callback this runs into the deadline. */
  delay(route: string, options: { readonly delayMs: number } & FaultCount): void;
  /** Never answers. */
  hang(route: string, options?: FaultCount): void;
  /** Cuts the connection without an answer. */
  disconnect(route: string, options?: FaultCount): void;
  clear(): void;
  /** The fault that this request meets, used up by one. */
  take(method: string, path: string): Fault | undefined;
}

interface Planned {
  readonly pattern: RegExp;
  readonly fault: Fault;
  remaining: number;
}

/** Short, so that tests with a rate limit stay fast. */
const DEFAULT_RETRY_AFTER_S = 0.05;

export function createFaults(): Faults {
  const planned: Planned[] = [];
  const plan = (route: string, fault: Fault, { times = 1 }: FaultCount = {}) => {
    planned.push({ pattern: toPattern(route), fault, remaining: times });
  };
  return {
    fail: (route, { status, code = 0, message = `${status}: injected fault`, times = 1 }) =>
      plan(route, { kind: 'status', status, body: { code, message } }, { times }),
    rateLimit: (route, { retryAfterS = DEFAULT_RETRY_AFTER_S, scope = 'user', times = 1 } = {}) =>
      plan(route, { kind: 'rate-limit', retryAfterS, scope }, { times }),
    delay: (route, { delayMs, times = 1 }) => plan(route, { kind: 'delay', delayMs }, { times }),
    hang: (route, options) => plan(route, { kind: 'hang' }, options),
    disconnect: (route, options) => plan(route, { kind: 'disconnect' }, options),
    clear: () => {
      planned.length = 0;
    },
    take: (method, path) => {
      const found = planned.find(({ pattern, remaining }) => remaining > 0 && pattern.test(`${method} ${path}`));
      if (found) found.remaining -= 1;
      return found?.fault;
    },
  };
}

function toPattern(route: string): RegExp {
  const source = route
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*$/, '.+')
    .replace(/\*/g, '[^/ ]+');
  return new RegExp(`^${source}$`);
}
