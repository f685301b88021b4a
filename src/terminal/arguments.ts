import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './terminal.ts';

/** Where reports are read from when nothing else is said. */
const DEFAULT_FOLDER = 'seeds';

/** Options that every subcommand takes. */
export const COMMON_OPTIONS = {
  reports: { type: 'string', multiple: true, default: [DEFAULT_FOLDER] },
  json: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options'];

/** Options and the rest of the arguments. Throws a `UsageError` for options that are unknown or lack their value. */
export function parseArguments<T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A whole number from 1 to `most`. Throws a `UsageError` for anything else. */
export function parseCount(name: string, value: string, most: number): number {
  const count = /^\d+$/u.test(value) ? Number(value) : Number.NaN;
  if (!(count >= 1 && count <= most))
    throw new UsageError(`--${name} must be a whole number from 1 to ${most}, got "${value}"`);
  return count;
}
