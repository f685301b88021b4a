import { ButtonStyle, ComponentType, InteractionType } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { type Json, toJson, toList } from '../json.ts';
import type { StoredMessage } from '../world/world.ts';
import type { Actor } from './by.ts';
import { type Resolved, resolveId } from './command-options.ts';
import { interact } from './interact.ts';
import { UserSideError } from './user-side-error.ts';

/** Presses a button, named by its custom id or its label. */
export function pressButton(discord: Discord, actor: Actor, messageId: string, button: string): Interaction {
  const source = visibleMessage(discord, actor, messageId);
  const found = findComponent(source, button, (type) => type === ComponentType.Button);
  if (found.style === ButtonStyle.Link || found.style === ButtonStyle.Premium) {
    throw new UserSideError(`The button "${button}" leads out of Discord; the bot does not hear of it.`);
  }
  return act(discord, actor, source, found, {});
}

const ID_KINDS: Partial<Record<number, readonly ('user' | 'channel' | 'role')[]>> = {
  [ComponentType.UserSelect]: ['user'],
  [ComponentType.RoleSelect]: ['role'],
  [ComponentType.MentionableSelect]: ['user', 'role'],
  [ComponentType.ChannelSelect]: ['channel'],
};

/** Chooses values in a select, named by its custom id or its placeholder. */
export function chooseValues(
  discord: Discord,
  actor: Actor,
  messageId: string,
  select: string,
  values: readonly string[],
): Interaction {
  const source = visibleMessage(discord, actor, messageId);
  const found = findComponent(
    source,
    select,
    (type) => type === ComponentType.StringSelect || ID_KINDS[Number(type)] !== undefined,
  );
  const [fewest, most] = [Number(found.min_values ?? 1), Number(found.max_values ?? 1)];
  if (values.length < fewest || values.length > most)
    throw new UserSideError(`The select "${select}" takes ${fewest} to ${most} values, got ${values.length}.`);
  const kinds = ID_KINDS[Number(found.type)];
  const resolved: Resolved = {};
  if (kinds) for (const id of values) resolveId(discord, actor, resolved, id, kinds);
  else checkValues(found, select, values);
  return act(discord, actor, source, found, { values, ...(kinds && { resolved }) });
}

function checkValues(component: Json, select: string, values: readonly string[]): void {
  const offered = toList(component.options).map((option) => toJson(option).value);
  const unknown = values.find((value) => !offered.includes(value));
  if (unknown !== undefined)
    throw new UserSideError(`The select "${select}" has no value "${unknown}"; it has: ${offered.join(', ')}.`);
}

function visibleMessage({ world }: Discord, { user, channel }: Actor, messageId: string): StoredMessage {
  const stored = world.messages.get(messageId);
  if (stored?.channel !== channel || (stored.visibleTo ?? user.id) !== user.id) {
    throw new UserSideError(`${user.username} sees no message ${messageId} in this channel.`);
  }
  return stored;
}

function findComponent({ wire }: StoredMessage, name: string, fits: (type: unknown) => boolean): Json {
  const all = toList(wire.components).map(toJson).flatMap(flatten);
  const component = all.find(
    ({ type, custom_id, label, placeholder }) => fits(type) && [custom_id, label, placeholder].includes(name),
  );
  if (!component) {
    const known = all.flatMap(({ custom_id, label }) => custom_id ?? label ?? []).join(', ');
    throw new UserSideError(`The message has no such component "${name}"; it has: ${known || 'none'}.`);
  }
  if (component.disabled === true) throw new UserSideError(`The component "${name}" is disabled.`);
  return component;
}

function flatten(component: Json): Json[] {
  const accessory = 'accessory' in component ? [component.accessory] : [];
  return [component, ...[...toList(component.components), ...accessory].map(toJson).flatMap(flatten)];
}

function act(
  discord: Discord,
  actor: Actor,
  source: StoredMessage,
  { custom_id, type, id }: Json,
  extra: Json,
): Interaction {
  return interact(discord, actor, {
    type: InteractionType.MessageComponent,
    data: { custom_id, component_type: type, id, ...extra },
    source,
  });
}
