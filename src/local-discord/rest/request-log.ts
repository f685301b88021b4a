import { describeProblem, type Problem } from '../validation/problems.ts';

export interface RequestEntry {
  readonly method: string;
  /** Decoded, without `/api/v10` and without query. */
  readonly path: string;
  readonly query: string;
  /** As sent; of a multipart body the `payload_json`. */
  readonly body: unknown;
  /** 0 where a fault kept the request without an answer. */
  readonly status: number;
  /** Discord's error code, where the request was refused. */
  readonly code?: number | undefined;
  /** Discord's words for the refusal. */
  readonly message?: string | undefined;
  readonly problems: readonly Problem[];
  /** When it was answered. */
  readonly at: number;
}

/** Everything that the bot has asked for, oldest first; its token is not kept. */
export interface RequestLog {
  readonly entries: readonly RequestEntry[];
  add(entry: RequestEntry): void;
  clear(): void;
  /** One line for every validation error so far, for instance `PATCH /… : content[BASE_TYPE_MAX_LENGTH]: Must be …`. */
  validationErrors(): string[];
}

export function createRequestLog(): RequestLog {
  const entries: RequestEntry[] = [];
  return {
    entries,
    add: (entry) => entries.push(entry),
    clear: () => {
      entries.length = 0;
    },
    validationErrors: () =>
      entries.flatMap(({ method, path, problems }) =>
        problems.map((problem) => `${method} ${path}: ${describeProblem(problem)}`),
      ),
  };
}
