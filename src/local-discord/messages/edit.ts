import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { type Json, toJson, toList } from '../json.ts';
import type { UploadedFile } from '../rest/router.ts';
import { type StoredMessage, toIso } from '../world/world.ts';
import { storeFiles } from './attachments.ts';
import { fileNamesOf, mergeEdit, refuseInvalidMessage } from './check.ts';
import { composeBody, composeMentions, keepPing } from './compose.ts';
import { isThinking, updateMessage } from './deliver.ts';

/** Flags that an edit may change. */
const EDITABLE_FLAGS = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

export interface Edit {
  readonly payload: Json;
  readonly files: readonly UploadedFile[];
  readonly place?: readonly string[];
  /** Called with the edited message before anybody hears of it. */
  readonly applied?: (wire: APIMessage) => void;
}

/** Applies an edit to a stored message; throws Discord's refusal and changes nothing where the result were invalid. */
export function editMessage(
  discord: Discord,
  stored: StoredMessage,
  { payload, files, place = [], applied }: Edit,
): void {
  const { world } = discord;
  const { wire, channel } = stored;
  const kept = wire.attachments.filter(({ id }) => isKept(payload, id));
  const body = mergeEdit(stored, payload);
  refuseInvalidMessage({ body, place, fileNames: [...kept.map(({ filename }) => filename), ...fileNamesOf(files)] });
  const attachments = [...kept, ...storeFiles(world, files, payload.attachments, channel.id)];
  const content = String(body.content).trim();
  const author = world.users.get(wire.author.id) ?? world.bot;
  const mentioned = composeMentions(world, { author, channel, payload: body }, content);
  const changesText = 'content' in payload || 'components' in payload;
  const edited: APIMessage = {
    ...wire,
    content,
    attachments,
    ...composeBody(body, attachments),
    ...(changesText && { ...mentioned, mentions: keepPing(wire, mentioned.mentions) }),
    flags: editedFlags(wire, body, payload),
    // What fills "thinking …" is no edit in the eyes of a reader.
    edited_timestamp: isThinking(wire) ? null : toIso(world.now()),
  };
  applied?.(edited);
  updateMessage(discord, stored, edited);
}

/** Without `attachments` an edit keeps all files, else those that it lists. */
function isKept({ attachments }: Json, id: string): boolean {
  if (attachments === undefined) return true;
  return toList(attachments).some((attachment) => toJson(attachment).id === id);
}

function editedFlags({ flags }: APIMessage, body: Json, payload: Json): MessageFlags {
  const settled = (flags ?? 0) & ~MessageFlags.Loading;
  if (typeof payload.flags !== 'number') return settled;
  return (settled & ~EDITABLE_FLAGS) | (Number(body.flags) & EDITABLE_FLAGS);
}
