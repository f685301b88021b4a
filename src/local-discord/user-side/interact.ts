import { randomBytes } from 'node:crypto';
import { ChannelType, InteractionContextType, type InteractionType } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { dispatch } from '../gateway/gateway.ts';
import type { Interaction } from '../interactions/interaction.ts';
import type { Json } from '../json.ts';
import { asBotReads } from '../messages/as-bot-reads.ts';
import { scopeOf } from '../messages/deliver.ts';
import { permissionsIn, USER_INSTALLED_PERMISSIONS } from '../world/permissions.ts';
import { toWireChannel, toWireMemberWithUser, toWireUser } from '../world/wire.ts';
import type { Actor } from './by.ts';

export const DID_NOT_RESPOND = 'The application did not respond';

/** Largest upload in bytes that an answer may carry: 10 MiB, as in a guild without boosts. */
const ATTACHMENT_SIZE_LIMIT = 10_485_760;

export interface Act extends Pick<Interaction, 'name' | 'focusedType' | 'source'> {
  readonly type: InteractionType;
  readonly data: Json;
  readonly isMenu?: boolean;
}

/** Sends an interaction to the bot and starts the clock of its acknowledgement. */
export function interact(discord: Discord, actor: Actor, { type, data, isMenu = false, ...rest }: Act): Interaction {
  const { world, gateway, events, interactions, settings } = discord;
  const { user, channel } = actor;
  const interaction: Interaction = {
    id: world.nextId(),
    // Path-safe: the token is a segment of the bot's addresses.
    token: randomBytes(48).toString('base64url'),
    type,
    user,
    channel,
    installation: actor.installation,
    sentAt: world.now(),
    owners: ownersOf(actor),
    isMenu,
    state: 'open',
    answers: [],
    followUps: [],
    ...rest,
  };
  interactions.set(interaction.token, interaction);
  const place = { interactionId: interaction.id, userId: user.id, channelId: channel.id };
  events.emit({ type: 'interaction-created', ...place });
  dispatch(gateway, 'INTERACTION_CREATE', toPayload(discord, actor, interaction, data), {
    scope: scopeOf(channel),
    reach: 'always',
  });
  setTimeout(() => {
    if (interaction.state !== 'open') return;
    interaction.state = 'failed';
    events.emit({ type: 'interaction-failed', ...place, reason: DID_NOT_RESPOND });
  }, settings.deadlineMs).unref();
  return interaction;
}

function ownersOf({ installation, guild, user }: Actor): Record<string, string> {
  // "0" stands for "installed in a guild" where the place is a direct message.
  return installation === 'user' ? { 1: user.id } : { 0: guild?.id ?? '0' };
}

function toPayload(discord: Discord, actor: Actor, interaction: Interaction, data: Json): object {
  const { world } = discord;
  const { user, channel, guild, installation, locale } = actor;
  const member = guild?.members.get(user.id);
  const permissions = permissionsIn(world, channel, user.id).toString();
  const app = installation === 'user' ? USER_INSTALLED_PERMISSIONS : permissionsIn(world, channel, world.bot.id);
  return {
    id: interaction.id,
    application_id: world.applicationId,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    channel_id: channel.id,
    // discord.js reads the channel's id from here, not from `channel_id`.
    channel: { ...toWireChannel(world, channel), permissions },
    ...(guild && member
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_locale: guild.locale,
          member: { ...toWireMemberWithUser(world, member), permissions, pending: false },
        }
      : { user: toWireUser(user) }),
    app_permissions: app.toString(),
    locale,
    entitlements: [],
    authorizing_integration_owners: interaction.owners,
    context: contextOf(actor),
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
    data,
    ...(interaction.source && { message: asBotReads(discord, interaction.source) }),
  };
}

export function contextOf({ guild, channel }: Pick<Actor, 'guild' | 'channel'>): InteractionContextType {
  if (guild) return InteractionContextType.Guild;
  return channel.type === ChannelType.DM ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel;
}
