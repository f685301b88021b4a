import type { Problems } from './problems.ts';

export interface TextLimits {
  /** Fewest code points; where it is given, both ends are named in the message. */
  readonly min?: number;
  readonly max: number;
  readonly required?: 'required';
}

/** Number of code points without the white space around them, which Discord removes. */
export function lengthOf(text: string): number {
  return [...text.trim()].length;
}

export function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

export function requireValue(problems: Problems, value: unknown): boolean {
  const missing = isAbsent(value) || (typeof value === 'string' && value.trim() === '');
  if (missing) problems.add('BASE_TYPE_REQUIRED', 'This field is required');
  return !missing;
}

export function checkText(problems: Problems, value: unknown, { min, max, required }: TextLimits): void {
  if (required && min === undefined && !requireValue(problems, value)) return;
  if (isAbsent(value)) {
    if (required) requireValue(problems, value);
    return;
  }
  if (typeof value !== 'string') {
    problems.add('STRING_TYPE_CONVERT', `Could not interpret "${JSON.stringify(value)}" as string.`);
    return;
  }
  const length = lengthOf(value);
  if (min === undefined ? length <= max : length >= min && length <= max) return;
  addLengthProblem(problems, min, max);
}

/** Checks the number of elements of a list that may be absent. */
export function checkCount(
  problems: Problems,
  value: unknown,
  { min, max }: { readonly min?: number; readonly max: number },
): void {
  if (isAbsent(value)) return;
  if (!Array.isArray(value)) {
    problems.add('LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
    return;
  }
  if (value.length > max || value.length < (min ?? 0)) addLengthProblem(problems, min, max);
}

function addLengthProblem(problems: Problems, min: number | undefined, max: number): void {
  if (min === undefined) problems.add('BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
  else problems.add('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
}

/** Checks a whole number that may be absent; `min` and `max` are allowed values. */
export function checkInteger(
  problems: Problems,
  value: unknown,
  { min, max }: { readonly min: number; readonly max: number },
): void {
  if (isAbsent(value)) return;
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    problems.add('NUMBER_TYPE_COERCE', `Value "${JSON.stringify(value)}" is not int.`);
  } else if (value < min) {
    problems.add('NUMBER_TYPE_MIN', `int value should be greater than or equal to ${min}.`);
  } else if (value > max) {
    problems.add('NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
  }
}

/** Checks an address that may be absent, for its form and scheme. */
export function checkUrl(problems: Problems, value: unknown, schemes: readonly string[]): void {
  if (isAbsent(value) || value === '') return;
  if (typeof value !== 'string' || !URL.canParse(value)) {
    problems.add('URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    return;
  }
  const scheme = new URL(value).protocol.slice(0, -1);
  if (schemes.includes(scheme)) return;
  const names = schemes.map((name) => `'${name}'`).join(', ');
  problems.add('URL_TYPE_INVALID_SCHEME', `Scheme "${scheme}" must be one of (${names}).`);
}

/** Reports the second and later occurrences of a key. */
export function checkUnique(
  entries: readonly { readonly key: string | number; readonly problems: Problems }[],
  code: string,
  message: string,
): void {
  const seen = new Set<string | number>();
  for (const { key, problems } of entries) {
    if (seen.has(key)) problems.add(code, message);
    seen.add(key);
  }
}
