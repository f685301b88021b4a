import { ComponentType, InteractionType } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { type Json, toJson, toList } from '../json.ts';
import type { Actor } from './by.ts';
import { interact } from './interact.ts';
import { UserSideError } from './user-side-error.ts';

/** Values by custom id: text of an input, or the chosen values of a select. */
export type ModalValues = Readonly<Record<string, string | readonly string[]>>;

/** Fills in and sends the modal that the bot has opened in answer to `opener`. */
export function sendModal(discord: Discord, actor: Actor, opener: Interaction, values: ModalValues): Interaction {
  const { modal, source } = opener;
  if (!modal) throw new UserSideError('The bot has opened no modal.');
  const top = toList(modal.components).map(toJson);
  const known = top.flatMap(inputsOf).map(({ custom_id }) => String(custom_id));
  const unknown = Object.keys(values).find((key) => !known.includes(key));
  if (unknown !== undefined)
    throw new UserSideError(`The modal has no field "${unknown}"; it has: ${known.join(', ')}.`);
  const components = top.map((component, index) => {
    // Ids count from 1, as in messages.
    const id = component.id ?? index + 1;
    const filled = inputsOf(component).map((input) => fill(input, values));
    if (component.type === ComponentType.ActionRow) return { type: component.type, id, components: filled };
    return { type: component.type, id, ...(filled[0] && { component: filled[0] }) };
  });
  const data = { custom_id: modal.custom_id, components };
  return interact(discord, actor, { type: InteractionType.ModalSubmit, data, source });
}

function inputsOf({ type, components, component }: Json): Json[] {
  if (type === ComponentType.ActionRow) return toList(components).map(toJson);
  return type === ComponentType.Label ? [toJson(component)] : [];
}

function fill(input: Json, values: ModalValues): Json {
  const { type, custom_id, required = true } = input;
  const value = values[String(custom_id)] ?? input.value ?? '';
  if (type !== ComponentType.TextInput) return { type, custom_id, values: Array.isArray(value) ? value : [] };
  const { length } = [...String(value)];
  if (required === true && length === 0) throw new UserSideError(`The field "${custom_id}" of the modal is required.`);
  const { min_length = 0, max_length = 4000 } = input;
  if (length > 0 && (length < Number(min_length) || length > Number(max_length))) {
    throw new UserSideError(`The field "${custom_id}" takes ${min_length} to ${max_length} characters, got ${length}.`);
  }
  return { type, custom_id, value };
}
