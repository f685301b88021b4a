import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

/** Dispatches kept for a resume. Discord keeps them for minutes; no test or preview makes as many in that time. */
const KEPT_DISPATCHES = 1000;

export interface Dispatched {
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

/** The bot's gateway session, which outlives its socket. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  seq: number;
  /** The latest dispatches, oldest first. */
  readonly history: Dispatched[];
  /** Undefined while the bot is away. */
  socket?: WebSocket | undefined;
}

export function sendPayload(socket: WebSocket | undefined, op: number, d: unknown, extra: object = {}): void {
  if (socket?.readyState !== 1) return;
  socket.send(JSON.stringify({ op, d, s: null, t: null, ...extra }));
}

export function dispatchTo(session: Session, t: string, d: unknown): void {
  session.seq += 1;
  // Serialised now: what changes later must not change what is replayed.
  const dispatched: Dispatched = { s: session.seq, t, d: JSON.parse(JSON.stringify(d)) };
  session.history.push(dispatched);
  if (session.history.length > KEPT_DISPATCHES) session.history.shift();
  resend(session, dispatched);
}

/** Sends a dispatch of the session once more, with the number it had. */
export function resend(session: Session, { s, t, d }: Dispatched): void {
  sendPayload(session.socket, GatewayOpcodes.Dispatch, d, { s, t });
}
