import type { APIMessage } from 'discord-api-types/v10';
import { GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import type { EventHub } from '../events.ts';
import type { PrivilegedIntents, Settings } from '../options.ts';
import type { World } from '../world/world.ts';
import { receivePayloads } from './handshake.ts';
import { isWanted, type Scope, withoutContent } from './intents.ts';
import { type Dispatched, dispatchTo, resend, type Session, sendPayload } from './session.ts';

export interface Gateway {
  readonly world: World;
  readonly events: EventHub;
  readonly settings: Settings;
  readonly server: WebSocketServer;
  readonly sessions: Map<string, Session>;
  readonly sockets: Set<WebSocket>;
  /** What is switched on in the developer portal. */
  portal: PrivilegedIntents;
  sessionStartsRemaining: number;
  /** Address of the gateway, known once the server listens. */
  url: string;
  heartbeats: 'acknowledged' | 'ignored';
}

export function createGateway(world: World, events: EventHub, settings: Settings): Gateway {
  const gateway: Gateway = {
    world,
    events,
    settings,
    server: new WebSocketServer({ noServer: true }),
    sessions: new Map(),
    sockets: new Set(),
    portal: settings.privilegedIntents,
    sessionStartsRemaining: settings.sessionStartsRemaining,
    url: '',
    heartbeats: 'acknowledged',
  };
  gateway.server.on('connection', (socket: WebSocket) => receivePayloads(gateway, socket));
  return gateway;
}

/** Sends an event to every session that wants it; the bot's own events go past the intents where `reach` says so. */
export function dispatch(
  gateway: Gateway,
  event: string,
  data: object,
  { scope, reach = 'by-intents' }: { readonly scope: Scope; readonly reach?: 'by-intents' | 'always' },
): void {
  for (const session of gateway.sessions.values()) {
    if (reach === 'by-intents' && !isWanted(session.intents, event, scope)) continue;
    dispatchTo(session, event, data);
  }
}

export function dispatchMessage(gateway: Gateway, event: string, message: APIMessage, scope: Scope): void {
  for (const session of gateway.sessions.values()) {
    if (!isWanted(session.intents, event, scope)) continue;
    const seesContent = (session.intents & GatewayIntentBits.MessageContent) !== 0;
    dispatchTo(session, event, seesContent ? message : withoutContent(message, gateway.world.bot.id, scope));
  }
}

/** Faults and orders of the gateway that a test can cause. */
export interface GatewayControl {
  /** Cuts the connection without a close frame; the session stays resumable. */
  dropSockets(): void;
  /** Op 7: the client has to reconnect and resume. */
  requestReconnect(): void;
  /** Op 9. `resumable: false` also forgets the session. */
  invalidateSession(options: { readonly resumable: boolean }): void;
  /** Closes with a code, 4004 and 4014 for instance; codes that end a session also forget it. */
  closeWith(code: number, reason?: string): void;
  /** Sends the latest dispatch of this name once more, as happens after a resume; false where there was none. */
  replayLast(event: string): boolean;
  /** Op 1: demands a heartbeat. */
  requestHeartbeat(): void;
  /** Whether heartbeats are answered; ignored ones make the client reconnect. */
  setHeartbeats(mode: 'acknowledged' | 'ignored'): void;
  /** The switches of the developer portal. */
  allowIntents(intents: Partial<PrivilegedIntents>): void;
  setSessionStartsRemaining(count: number): void;
  /** Whether a bot is connected and has identified or resumed. */
  readonly connected: boolean;
}

/** Close codes after which Discord knows the session no longer. */
const FINAL_CODES = [4003, 4004, 4005, 4007, 4010, 4011, 4012, 4013, 4014];

export function createGatewayControl(gateway: Gateway): GatewayControl {
  const { sessions, sockets } = gateway;
  const each = (op: number, d: unknown) => {
    for (const socket of sockets) sendPayload(socket, op, d);
  };
  const findLast = (event: string): { session: Session; found: Dispatched } | undefined => {
    for (const session of sessions.values()) {
      const found = session.history.findLast(({ t }) => t === event);
      if (found) return { session, found };
    }
    return undefined;
  };
  return {
    dropSockets: () => {
      for (const socket of sockets) socket.terminate();
    },
    requestReconnect: () => each(GatewayOpcodes.Reconnect, null),
    invalidateSession: ({ resumable }) => {
      if (!resumable) sessions.clear();
      each(GatewayOpcodes.InvalidSession, resumable);
    },
    closeWith: (code, reason = '') => {
      if (FINAL_CODES.includes(code)) sessions.clear();
      for (const socket of sockets) socket.close(code, reason);
    },
    replayLast: (event) => {
      const last = findLast(event);
      if (last) resend(last.session, last.found);
      return last !== undefined;
    },
    requestHeartbeat: () => each(GatewayOpcodes.Heartbeat, null),
    setHeartbeats: (mode) => {
      gateway.heartbeats = mode;
    },
    allowIntents: (intents) => {
      gateway.portal = { ...gateway.portal, ...intents };
    },
    setSessionStartsRemaining: (count) => {
      gateway.sessionStartsRemaining = count;
    },
    get connected() {
      return [...sessions.values()].some(({ socket }) => socket?.readyState === 1);
    },
  };
}
