import type { APIAttachment, APIMessage, APIMessageTopLevelComponent, MessageType } from 'discord-api-types/v10';
import { type APIEmbed, EmbedType, type MessageFlags } from 'discord-api-types/v10';
import { type Json, toJson, toList, toText } from '../json.ts';
import { may } from '../world/permissions.ts';
import { toWireUser } from '../world/wire.ts';
import { type Channel, type StoredMessage, toIso, type User, type World } from '../world/world.ts';
import { resolveAttachments } from './attachments.ts';
import { allowMentions, findMentions, mentioningText, pingsReplied } from './mentions.ts';

export interface Draft {
  readonly author: User;
  readonly channel: Channel;
  readonly type: MessageType;
  /** Checked already. */
  readonly payload: Json;
  readonly attachments: readonly APIAttachment[];
  readonly flags: number;
  readonly replyTo?: StoredMessage | undefined;
  readonly extra?: Partial<APIMessage>;
}

/** A new message as Discord stores it. Keys that discord.js cannot read as null are left out where they are empty. */
export function composeMessage(world: World, draft: Draft): APIMessage {
  const { author, channel, type, payload, attachments, replyTo } = draft;
  const content = toText(payload.content)?.trim() ?? '';
  return {
    id: world.nextId(),
    channel_id: channel.id,
    type,
    author: toWireUser(author),
    content,
    timestamp: toIso(world.now()),
    edited_timestamp: null,
    tts: payload.tts === true,
    attachments: [...attachments],
    ...composeBody(payload, attachments),
    ...composeMentions(world, draft, content),
    pinned: false,
    flags: draft.flags as MessageFlags,
    ...(replyTo && {
      message_reference: {
        type: 0,
        message_id: replyTo.wire.id,
        channel_id: channel.id,
        ...(channel.guildId !== undefined && { guild_id: channel.guildId }),
      },
      referenced_message: withoutOriginal(replyTo.wire),
    }),
    ...draft.extra,
  };
}

/** Embeds and components of a payload in their stored form. */
export function composeBody(
  payload: Json,
  attachments: readonly APIAttachment[],
): Pick<APIMessage, 'embeds' | 'components'> {
  const embeds = toList(payload.embeds).map((embed) => ({ ...toJson(embed), type: EmbedType.Rich }) as APIEmbed);
  const components = numberComponents(toList(payload.components).map(toJson));
  return resolveAttachments(
    { embeds, components: components as unknown as APIMessageTopLevelComponent[] },
    attachments,
  );
}

export function composeMentions(
  world: World,
  { author, channel, payload, replyTo }: Pick<Draft, 'author' | 'channel' | 'payload' | 'replyTo'>,
  content: string,
): Pick<APIMessage, 'mentions' | 'mention_roles' | 'mention_everyone'> {
  const found = findMentions(mentioningText(content, toList(payload.components)));
  const { userIds, roleIds, everyone } = allowMentions(found, payload.allowed_mentions);
  // Nobody can ping a webhook, and answers to interactions are sent through one.
  const pinged =
    replyTo && replyTo.wire.webhook_id === undefined && pingsReplied(payload.allowed_mentions)
      ? [replyTo.wire.author.id]
      : [];
  const ids = [...new Set([...userIds, ...pinged])];
  const roles = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId)?.roles;
  return {
    mentions: ids.flatMap((id) => world.users.get(id) ?? []).map(toWireUser),
    mention_roles: roleIds.filter((id) => roles?.has(id)),
    mention_everyone: everyone && roles !== undefined && may(world, channel, author.id, 'MentionEveryone'),
  };
}

/** The mentions of an edited message: those of its new text, and the ping that it made as a reply. */
export function keepPing(
  { referenced_message: original, mentions: before }: APIMessage,
  after: APIMessage['mentions'],
) {
  const pinged = before.filter(({ id }) => id === original?.author.id);
  return [...after.filter(({ id }) => id !== original?.author.id), ...pinged];
}

/** Gives an id to every component that has none: the lowest free ones, from 1, in reading order. */
function numberComponents(components: readonly Json[]): Json[] {
  const taken = new Set(components.flatMap(idsOf));
  let last = 0;
  const next = () => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const number = (component: Json): Json => {
    const id = component.id || next();
    const nested = Object.entries(component).map(([key, value]) => {
      if (key === 'components') return [key, toList(value).map(toJson).map(number)];
      return [key, key === 'accessory' || key === 'component' ? number(toJson(value)) : value];
    });
    return { ...Object.fromEntries(nested), id };
  };
  return components.map(number);
}

function idsOf(component: Json): unknown[] {
  const inner = [...toList(component.components), component.accessory, component.component].map(toJson);
  return [component.id, ...inner.filter((part) => 'type' in part).flatMap(idsOf)];
}

/** A replied-to message is shown without the one it replies to itself. */
export function withoutOriginal(message: APIMessage): APIMessage {
  const { referenced_message: _original, ...rest } = message;
  return rest;
}
