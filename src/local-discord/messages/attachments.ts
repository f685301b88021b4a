import type { APIAttachment } from 'discord-api-types/v10';
import { type Json, toJson, toList, toText } from '../json.ts';
import type { UploadedFile } from '../rest/router.ts';
import type { World } from '../world/world.ts';

/** Keeps the files and returns what a message shows of them; `described` is the `attachments` of the request. */
export function storeFiles(
  world: World,
  files: readonly UploadedFile[],
  described: unknown,
  channelId: string,
): APIAttachment[] {
  const entries = toList(described).map(toJson);
  return files.map((file, index) => {
    const entry = entries.find(({ id }) => String(id) === String(index)) ?? {};
    const name = toText(entry.filename) ?? file.name;
    const id = world.nextId();
    world.files.set(id, { ...file, name });
    const url = `${world.filesUrl}/${channelId}/${id}/${encodeURIComponent(name)}`;
    return {
      id,
      filename: name,
      size: file.bytes.length,
      url,
      proxy_url: url,
      content_type: file.contentType,
      ...(toText(entry.description) !== undefined && { description: String(entry.description) }),
    };
  });
}

/** Embeds or components with every `attachment://name` replaced by the address of that file. */
export function resolveAttachments<T>(value: T, attachments: readonly APIAttachment[]): T {
  if (typeof value === 'string' && value.startsWith('attachment://')) {
    const found = attachments.find(({ filename }) => value === `attachment://${filename}`);
    return (found?.url ?? value) as T;
  }
  if (Array.isArray(value)) return value.map((item) => resolveAttachments(item, attachments)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Json).map(([key, inner]) => [key, resolveAttachments(inner, attachments)]);
  return Object.fromEntries(entries) as T;
}
