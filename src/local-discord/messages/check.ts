import { MessageFlags } from 'discord-api-types/v10';
import { invalidFormBody, refusal } from '../api-error.ts';
import { type Json, toList, toText } from '../json.ts';
import type { UploadedFile } from '../rest/router.ts';
import { checkMessage, isEmptyMessage } from '../validation/message.ts';
import { createProblems } from '../validation/problems.ts';
import type { StoredMessage } from '../world/world.ts';

export interface CheckedPart {
  readonly body: Json;
  readonly fileNames: readonly string[];
  /** Where the message stands in the request: below `data` in answers to interactions. */
  readonly place?: readonly string[];
}

/** Throws what Discord would answer to this message; returns where it would accept it. */
export function refuseInvalidMessage({ body, fileNames, place = [] }: CheckedPart): void {
  const problems = createProblems(place);
  checkMessage(problems, body, { fileNames });
  if (problems.list.length > 0) throw invalidFormBody(problems.list);
  if (isEmptyMessage(body, fileNames.length)) throw refusal('emptyMessage');
}

export function fileNamesOf(files: readonly UploadedFile[]): string[] {
  return files.map(({ name }) => name);
}

/**
 * The whole message as an edit leaves it: absent keys stay as they are, null clears.
 *
 * The flag IS_COMPONENTS_V2 stays once it is set.
 */
export function mergeEdit({ wire }: StoredMessage, edit: Json): Json {
  const flags = (typeof edit.flags === 'number' ? edit.flags : 0) | ((wire.flags ?? 0) & MessageFlags.IsComponentsV2);
  const keep = (key: 'content' | 'embeds' | 'components') =>
    edit[key] === undefined ? wire[key] : (edit[key] ?? undefined);
  return {
    content: toText(keep('content')) ?? '',
    embeds: toList(keep('embeds')),
    components: toList(keep('components')),
    flags,
    ...(edit.allowed_mentions !== undefined && { allowed_mentions: edit.allowed_mentions }),
  };
}
