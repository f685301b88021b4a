import type { Json } from '../json.ts';

/** One fault of a request body, as Discord reports it. */
export interface Problem {
  /** Keys from the root of the body; indexes of lists are text too. */
  readonly path: readonly string[];
  readonly code: string;
  readonly message: string;
}

/** Collects the problems below one place of a body. */
export interface Problems {
  readonly list: Problem[];
  at(...keys: readonly (string | number)[]): Problems;
  add(code: string, message: string): void;
}

export function createProblems(path: readonly string[] = [], list: Problem[] = []): Problems {
  return {
    list,
    at: (...keys) => createProblems([...path, ...keys.map(String)], list),
    add: (code, message) => list.push({ path, code, message }),
  };
}

/** The `errors` of Discord's answer: a tree of keys whose leaves are `{ _errors: [{ code, message }] }`. */
export function toErrorTree(problems: readonly Problem[]): Json {
  const root: Json = {};
  for (const { path, code, message } of problems) {
    let node = root;
    for (const key of path) {
      node[key] ??= {};
      node = node[key] as Json;
    }
    node._errors = [...((node._errors as object[] | undefined) ?? []), { code, message }];
  }
  return root;
}

/** A problem in one line, as discord.js prints it: `embeds[0].title[BASE_TYPE_MAX_LENGTH]: Must be …`. */
export function describeProblem({ path, code, message }: Problem): string {
  const place = path.map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`)).join('');
  return `${place.replace(/^\./, '')}[${code}]: ${message}`;
}
