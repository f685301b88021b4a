import { refusal } from '../api-error.ts';
import type { Discord } from '../discord.ts';
import { answerInteraction } from '../interactions/answer.ts';
import { applyCallback } from '../interactions/callback.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { asBotReads } from '../messages/as-bot-reads.ts';
import { deleteMessage, isThinking } from '../messages/deliver.ts';
import { editMessage } from '../messages/edit.ts';
import type { StoredMessage } from '../world/world.ts';
import { type ApiReply, type ApiRequest, NO_CONTENT, ok, param, type Routes } from './router.ts';

/** A user-installed application may follow up this often where it is not installed in the guild. Source: discord.com/developers/docs/interactions/receiving-and-responding#followup-messages */
const MAX_USER_INSTALLED_FOLLOW_UPS = 5;

/** The routes by which the bot answers interactions. Their credential is the token of the interaction. */
export function interactionRoutes(discord: Discord): Routes {
  const { world, interactions, settings } = discord;
  return {
    'POST /interactions/:interaction/:token/callback': callback,
    'POST /webhooks/:application/:token': followUp,
    'GET /webhooks/:application/:token/messages/:message': (request) =>
      ok(asBotReads(discord, messageOf(request).stored)),
    'PATCH /webhooks/:application/:token/messages/:message': edit,
    'DELETE /webhooks/:application/:token/messages/:message': (request) => {
      deleteMessage(discord, messageOf(request).stored);
      return NO_CONTENT;
    },
  };

  function callback(request: ApiRequest): ApiReply {
    const interaction = interactions.get(param(request, 'token'));
    if (!interaction || interaction.id !== param(request, 'interaction')) throw refusal('unknownInteraction');
    const stored = applyCallback(discord, interaction, { body: request.body, files: request.files });
    if (request.query.get('with_response') !== 'true') return NO_CONTENT;
    const { id, type } = interaction;
    return ok({
      interaction: {
        id,
        type,
        ...(stored && {
          response_message_id: stored.wire.id,
          response_message_loading: isThinking(stored.wire),
          response_message_ephemeral: stored.visibleTo !== undefined,
        }),
      },
      resource: { type: request.body.type, ...(stored && { message: asBotReads(discord, stored) }) },
    });
  }

  function followUp(request: ApiRequest): ApiReply {
    const interaction = webhookOf(request);
    const { original, followUps, installation } = interaction;
    // The first follow-up after a deferral fills the placeholder instead of standing beside it.
    if (original && world.messages.has(original.wire.id) && isThinking(original.wire))
      return fill(interaction, original, request);
    if (installation === 'user' && followUps.length >= MAX_USER_INSTALLED_FOLLOW_UPS) throw refusal('tooManyFollowUps');
    return ok(
      asBotReads(
        discord,
        answerInteraction(discord, interaction, { payload: request.body, files: request.files, role: 'follow-up' }),
      ),
    );
  }

  function edit(request: ApiRequest): ApiReply {
    const { interaction, stored } = messageOf(request);
    return fill(interaction, stored, request);
  }

  function fill(interaction: Interaction, stored: StoredMessage, { body, files }: ApiRequest): ApiReply {
    // Pushed by the edit's event would be too late: whoever waits looks as soon as the event comes.
    editMessage(discord, stored, {
      payload: body,
      files,
      applied: (wire) => stored === interaction.original && interaction.answers.push(wire),
    });
    return ok(asBotReads(discord, stored));
  }

  function webhookOf(request: ApiRequest): Interaction {
    const interaction = interactions.get(param(request, 'token'));
    const isOurs = param(request, 'application') === world.applicationId;
    if (!isOurs || !interaction || interaction.state !== 'acknowledged') throw refusal('unknownWebhook');
    if (world.now() - interaction.sentAt > settings.tokenLifetimeMs) throw refusal('invalidWebhookToken');
    return interaction;
  }

  function messageOf(request: ApiRequest): { interaction: Interaction; stored: StoredMessage } {
    const interaction = webhookOf(request);
    const { original, followUps } = interaction;
    const id = param(request, 'message');
    const stored =
      id === '@original' ? original : [original, ...followUps].find((candidate) => candidate?.wire.id === id);
    if (!stored || !world.messages.has(stored.wire.id)) throw refusal('unknownMessage');
    return { interaction, stored };
  }
}
