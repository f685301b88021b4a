import { randomBytes } from 'node:crypto';
import type { Log } from '../log.ts';

/**
 * Logs an error under a new incident code and gives the code, which is all that the user learns: six characters,
 * short enough to be read out, and among the errors of a day hardly ever twice.
 */
export function logIncident(log: Log, error: unknown, doing: Readonly<Record<string, string>>): string {
  const incident = randomBytes(3).toString('hex');
  log.error({ incident, ...doing, err: error }, 'could not answer');
  return incident;
}
