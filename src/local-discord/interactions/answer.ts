import { type APIMessage, InteractionType, MessageFlags, MessageType } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import type { Json } from '../json.ts';
import { storeFiles } from '../messages/attachments.ts';
import { fileNamesOf, refuseInvalidMessage } from '../messages/check.ts';
import { composeMessage } from '../messages/compose.ts';
import { createMessage } from '../messages/deliver.ts';
import { isEphemeral, settableFlags } from '../messages/flags.ts';
import type { UploadedFile } from '../rest/router.ts';
import { may } from '../world/permissions.ts';
import { toWireUser } from '../world/wire.ts';
import type { StoredMessage } from '../world/world.ts';
import type { Interaction } from './interaction.ts';

export interface NewAnswer {
  readonly payload: Json;
  readonly files: readonly UploadedFile[];
  readonly place?: readonly string[];
  readonly role: 'original' | 'follow-up';
}

/** Creates a message that answers an interaction; throws Discord's refusal of an invalid one. */
export function answerInteraction(
  discord: Discord,
  interaction: Interaction,
  { payload, files, place = [], role }: NewAnswer,
): StoredMessage {
  const { world } = discord;
  refuseInvalidMessage({ body: payload, place, fileNames: fileNamesOf(files) });
  const attachments = storeFiles(world, files, payload.attachments, interaction.channel.id);
  const stored = compose(discord, interaction, { payload, attachments, role, loading: 'no' });
  if (role === 'original') {
    interaction.original = stored;
    interaction.answers.push(stored.wire);
  } else interaction.followUps.push(stored);
  createMessage(discord, stored, { interactionId: interaction.id });
  return stored;
}

/** Creates the message that shows "thinking …" until the answer fills it. Only the flag for private answers counts. */
export function deferAnswer(discord: Discord, interaction: Interaction, { flags }: Json): StoredMessage {
  const payload = isEphemeral({ flags }) ? { flags } : {};
  const stored = compose(discord, interaction, { payload, attachments: [], role: 'original', loading: 'yes' });
  interaction.original = stored;
  createMessage(discord, stored, { interactionId: interaction.id });
  return stored;
}

interface Parts {
  readonly payload: Json;
  readonly attachments: APIMessage['attachments'];
  readonly role: NewAnswer['role'];
  readonly loading: 'yes' | 'no';
}

function compose(
  { world }: Discord,
  interaction: Interaction,
  { payload, attachments, role, loading }: Parts,
): StoredMessage {
  const { channel, user, source, original } = interaction;
  const ephemeral = isEphemeral(payload) || isForcedEphemeral(interaction);
  const flags =
    settableFlags(payload) | (ephemeral ? MessageFlags.Ephemeral : 0) | (loading === 'yes' ? MessageFlags.Loading : 0);
  const replyTo = role === 'follow-up' ? original : source;
  const wire = composeMessage(world, {
    author: world.bot,
    channel,
    type: replyTo
      ? MessageType.Reply
      : interaction.isMenu
        ? MessageType.ContextMenuCommand
        : MessageType.ChatInputCommand,
    payload,
    attachments,
    flags,
    replyTo,
    extra: {
      application_id: world.applicationId,
      webhook_id: world.applicationId,
      interaction_metadata: metadataOf(interaction),
    },
  });
  return { wire, channel, visibleTo: ephemeral ? user.id : undefined };

  function isForcedEphemeral({ installation }: Interaction): boolean {
    return installation === 'user' && channel.guildId !== undefined && !may(world, channel, user.id, 'UseExternalApps');
  }
}

function metadataOf({
  id,
  type,
  user,
  owners,
  name,
  source,
}: Interaction): NonNullable<APIMessage['interaction_metadata']> {
  return {
    id,
    type,
    user: toWireUser(user),
    authorizing_integration_owners: owners,
    ...(name !== undefined && { name }),
    ...(type === InteractionType.MessageComponent && source && { interacted_message_id: source.wire.id }),
  } as NonNullable<APIMessage['interaction_metadata']>;
}
