import { randomUUID } from 'node:crypto';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import type { RawData, WebSocket } from 'ws';
import { isJson, type Json, toJson } from '../json.ts';
import { toGuildCreate, toWireUser } from '../world/wire.ts';
import type { Gateway } from './gateway.ts';
import { areIntentsDisallowed, areIntentsValid } from './intents.ts';
import { dispatchTo, resend, type Session, sendPayload } from './session.ts';

/** Close codes by which a client gives its session up. */
const GIVEN_UP = [1000, 1001];

/** Greets a new connection and answers what it sends. */
export function receivePayloads(gateway: Gateway, socket: WebSocket): void {
  let session: Session | undefined;
  gateway.sockets.add(socket);
  sendPayload(socket, GatewayOpcodes.Hello, { heartbeat_interval: gateway.settings.heartbeatIntervalMs });
  socket.on('message', (raw) => {
    const payload = parsePayload(raw);
    if (!payload) {
      socket.close(GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
      return;
    }
    session = answer(gateway, socket, payload, session);
  });
  socket.on('close', (code) => {
    gateway.sockets.delete(socket);
    if (session?.socket === socket) session.socket = undefined;
    if (session && GIVEN_UP.includes(code)) gateway.sessions.delete(session.id);
    gateway.events.emit({ type: 'gateway-disconnected', sessionId: session?.id, code });
  });
}

function parsePayload(raw: RawData): Json | undefined {
  try {
    const payload: unknown = JSON.parse(raw.toString());
    return isJson(payload) ? payload : undefined;
  } catch {
    return undefined;
  }
}

function answer(gateway: Gateway, socket: WebSocket, payload: Json, session: Session | undefined): Session | undefined {
  const data = toJson(payload.d);
  switch (payload.op) {
    case GatewayOpcodes.Heartbeat:
      if (gateway.heartbeats === 'acknowledged') sendPayload(socket, GatewayOpcodes.HeartbeatAck, null);
      return session;
    case GatewayOpcodes.Identify:
      if (session) socket.close(GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.');
      return session ?? identify(gateway, socket, data);
    case GatewayOpcodes.Resume:
      return resume(gateway, socket, data);
    case GatewayOpcodes.PresenceUpdate:
    case GatewayOpcodes.VoiceStateUpdate:
    case GatewayOpcodes.RequestGuildMembers:
      if (!session) socket.close(GatewayCloseCodes.NotAuthenticated, 'Not authenticated.');
      else if (payload.op === GatewayOpcodes.PresenceUpdate)
        gateway.events.emit({ type: 'presence-changed', presence: data });
      return session;
    default:
      socket.close(GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.');
      return session;
  }
}

function identify(gateway: Gateway, socket: WebSocket, data: Json): Session | undefined {
  const { world, settings, portal } = gateway;
  gateway.sessionStartsRemaining -= 1;
  if (data.token !== settings.token) {
    socket.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
    return undefined;
  }
  if (!areIntentsValid(data.intents)) {
    socket.close(GatewayCloseCodes.InvalidIntents, 'Invalid intent(s).');
    return undefined;
  }
  if (areIntentsDisallowed(data.intents, portal)) {
    socket.close(GatewayCloseCodes.DisallowedIntents, 'Disallowed intent(s).');
    return undefined;
  }
  const session: Session = { id: randomUUID(), intents: data.intents, seq: 0, history: [], socket };
  gateway.sessions.set(session.id, session);
  const guilds = [...world.guilds.values()].filter(({ members }) => members.has(world.bot.id));
  dispatchTo(session, 'READY', {
    v: 10,
    user: toWireUser(world.bot),
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: gateway.url,
    shard: [0, 1],
    application: { id: world.applicationId, flags: 0 },
  });
  for (const guild of guilds) dispatchTo(session, 'GUILD_CREATE', toGuildCreate(world, guild));
  gateway.events.emit({ type: 'gateway-connected', sessionId: session.id, resumed: false });
  if (isJson(data.presence)) gateway.events.emit({ type: 'presence-changed', presence: data.presence });
  return session;
}

function resume(gateway: Gateway, socket: WebSocket, data: Json): Session | undefined {
  if (data.token !== gateway.settings.token) {
    socket.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
    return undefined;
  }
  const session = gateway.sessions.get(String(data.session_id));
  if (!session) {
    sendPayload(socket, GatewayOpcodes.InvalidSession, false);
    return undefined;
  }
  session.socket = socket;
  for (const dispatched of session.history.filter(({ s }) => s > Number(data.seq))) resend(session, dispatched);
  dispatchTo(session, 'RESUMED', {});
  gateway.events.emit({ type: 'gateway-connected', sessionId: session.id, resumed: true });
  return session;
}
