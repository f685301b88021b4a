import type { Archive } from '../archive/archive.ts';
import type { Log } from '../log.ts';
import type { Command } from './command.ts';
import type { PermissionNotices } from './permissions.ts';
import type { RateLimiter } from './rate-limit.ts';
import type { Turns } from './turns.ts';

/** What the handlers of events share. */
export interface BotContext {
  readonly archive: Archive;
  readonly commands: readonly Command[];
  readonly log: Log;
  readonly limiter: RateLimiter;
  readonly notices: PermissionNotices;
  readonly turns: Turns;
  /** How long a hint to wait stands in a channel before it removes itself. */
  readonly hintMs: number;
  /** Whether an event's id comes by for the first time: after a resume Discord may send it again. */
  isNew(id: string): boolean;
}
