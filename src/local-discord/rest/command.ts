import type { Json } from '../json.ts';

/** A registered application command, as Discord returns it. */
export interface Command extends Json {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  /** Undefined for global commands. */
  readonly guild_id?: string;
}
