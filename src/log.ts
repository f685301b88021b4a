import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';

export type Log = Logger;

/** What of an error may stand in the log. */
interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly code: unknown;
  readonly status: unknown;
  readonly method: unknown;
  readonly cause: LoggedError | undefined;
}

/**
 * The log, one JSON line an event, or readable lines where the format is `pretty` and pino-pretty is installed.
 *
 * Of an error only named fields are written: errors of discord.js carry the request's body, in which a question
 * stands, and its address, in which an interaction's token stands.
 */
export function createLog(
  { logLevel, logFormat }: { readonly logLevel: string; readonly logFormat: 'json' | 'pretty' },
  destination?: DestinationStream,
): Log {
  const options: LoggerOptions = {
    level: logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: toLoggedError },
  };
  if (destination !== undefined) return pino(options, destination);
  return logFormat === 'pretty' && hasPrettyPrinter()
    ? pino({ ...options, transport: { target: 'pino-pretty', options: { destination: 2 } } })
    : pino(options, pino.destination(2));
}

/** pino-pretty is a development dependency: in production it may be absent, and the log is JSON then. */
function hasPrettyPrinter(): boolean {
  try {
    import.meta.resolve('pino-pretty');
    return true;
  } catch {
    return false;
  }
}

/** The fields of an error that hold nothing that a user typed and no secret; of anything else its text. */
export function toLoggedError(error: unknown): LoggedError {
  const fields: Record<string, unknown> = typeof error === 'object' && error !== null ? { ...error } : {};
  return {
    type: error instanceof Error ? error.name : typeof error,
    message: error instanceof Error ? error.message : String(error),
    stack: error instanceof Error ? error.stack : undefined,
    code: fields.code,
    status: fields.status,
    method: fields.method,
    cause: error instanceof Error && error.cause !== undefined ? toLoggedError(error.cause) : undefined,
  };
}
