import {
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  InteractionType,
  InteractionResponseType as ResponseType,
} from 'discord-api-types/v10';
import { invalidFormBody, refusal } from '../api-error.ts';
import type { Discord } from '../discord.ts';
import type { AcknowledgementKind } from '../events.ts';
import { type Json, toJson, toList } from '../json.ts';
import { editMessage } from '../messages/edit.ts';
import { isEphemeral } from '../messages/flags.ts';
import type { UploadedFile } from '../rest/router.ts';
import { checkChoices } from '../validation/choices.ts';
import { checkModal } from '../validation/modal.ts';
import { createProblems, type Problems } from '../validation/problems.ts';
import type { StoredMessage } from '../world/world.ts';
import { answerInteraction, deferAnswer } from './answer.ts';
import type { Interaction } from './interaction.ts';

const KINDS: Partial<Record<number, AcknowledgementKind>> = {
  [ResponseType.ChannelMessageWithSource]: 'message',
  [ResponseType.DeferredChannelMessageWithSource]: 'deferred-message',
  [ResponseType.DeferredMessageUpdate]: 'deferred-update',
  [ResponseType.UpdateMessage]: 'update',
  [ResponseType.ApplicationCommandAutocompleteResult]: 'choices',
  [ResponseType.Modal]: 'modal',
};

export interface Callback {
  readonly body: Json;
  readonly files: readonly UploadedFile[];
}

/**
 * Applies the first answer to an interaction; returns the message that it made or changed.
 *
 * Throws Discord's refusal: of an answer that is late, second, of a wrong kind or invalid. Nothing has changed then.
 */
export function applyCallback(
  discord: Discord,
  interaction: Interaction,
  { body, files }: Callback,
): StoredMessage | undefined {
  const afterMs = discord.world.now() - interaction.sentAt;
  if (interaction.state === 'failed' || (interaction.state === 'open' && afterMs > discord.settings.deadlineMs)) {
    throw refusal('unknownInteraction');
  }
  if (interaction.state === 'acknowledged') throw refusal('alreadyAcknowledged');
  const kind = checkKind(interaction, body.type);
  const data = toJson(body.data);
  const perform = prepare(discord, interaction, { kind, data, files });
  const stored = perform();
  interaction.state = 'acknowledged';
  const ephemeral = stored ? stored.visibleTo !== undefined : isEphemeral(data);
  interaction.acknowledgement = { kind, afterMs, ephemeral };
  const place = { interactionId: interaction.id, userId: interaction.user.id, channelId: interaction.channel.id };
  discord.events.emit({ type: 'interaction-acknowledged', ...place, kind, afterMs });
  if (interaction.choices) discord.events.emit({ type: 'choices-offered', ...place, choices: interaction.choices });
  if (interaction.modal) discord.events.emit({ type: 'modal-opened', ...place, modal: interaction.modal });
  return stored;
}

function checkKind(interaction: Interaction, type: unknown): AcknowledgementKind {
  const allowed = allowedTypes(interaction);
  const kind = typeof type === 'number' && allowed.includes(type) ? KINDS[type] : undefined;
  if (kind) return kind;
  const problems = createProblems(['type']);
  problems.add('BASE_TYPE_CHOICES', `Value must be one of (${allowed.join(', ')}).`);
  throw invalidFormBody(problems.list);
}

function allowedTypes({ type, source }: Interaction): readonly number[] {
  const { ChannelMessageWithSource, DeferredChannelMessageWithSource, DeferredMessageUpdate, UpdateMessage, Modal } =
    ResponseType;
  const messages = [ChannelMessageWithSource, DeferredChannelMessageWithSource];
  if (type === InteractionType.ApplicationCommandAutocomplete)
    return [ResponseType.ApplicationCommandAutocompleteResult];
  const updates = source ? [DeferredMessageUpdate, UpdateMessage] : [];
  // A modal cannot open another one.
  return [...messages, ...updates, ...(type === InteractionType.ModalSubmit ? [] : [Modal])];
}

interface Prepared {
  readonly kind: AcknowledgementKind;
  readonly data: Json;
  readonly files: readonly UploadedFile[];
}

/** Checks the answer and returns what carries it out. */
function prepare(
  discord: Discord,
  interaction: Interaction,
  { kind, data, files }: Prepared,
): () => StoredMessage | undefined {
  switch (kind) {
    case 'message':
      return () => answerInteraction(discord, interaction, { payload: data, files, place: ['data'], role: 'original' });
    case 'deferred-message':
      return () => deferAnswer(discord, interaction, data);
    case 'deferred-update':
      return () => adoptSource(interaction);
    case 'update':
      return () => {
        const source = adoptSource(interaction);
        const applied = (wire: APIMessage) => interaction.answers.push(wire);
        if (source) editMessage(discord, source, { payload: data, files, place: ['data'], applied });
        return source;
      };
    case 'choices':
      refuseProblems((problems) => checkChoices(problems.at('choices'), data.choices ?? [], interaction.focusedType));
      return () => {
        interaction.choices = toList(data.choices) as APIApplicationCommandOptionChoice[];
        return undefined;
      };
    case 'modal':
      refuseProblems((problems) => checkModal(problems, data));
      return () => {
        interaction.modal = data as unknown as APIModalInteractionResponseCallbackData;
        return undefined;
      };
  }
}

/** After an update the original is the message of the component. */
function adoptSource(interaction: Interaction): StoredMessage | undefined {
  if (interaction.source) interaction.original = interaction.source;
  return interaction.source;
}

function refuseProblems(check: (problems: Problems) => void): void {
  const problems = createProblems(['data']);
  check(problems);
  if (problems.list.length > 0) throw invalidFormBody(problems.list);
}
