import { refusal } from '../api-error.ts';
import type { UploadedFile } from './router.ts';

/** Largest file that a bot may upload without a boosted guild: 10 MiB. Source: change log of 5 September 2024 */
const MAX_FILE_BYTES = 10 * 1024 * 1024;

export interface ParsedBody {
  readonly rawBody: unknown;
  readonly files: readonly UploadedFile[];
}

/** Body and files of a request; throws the refusals of broken JSON and of files that are too large. */
export async function parseBody(bytes: Buffer, contentType: string): Promise<ParsedBody> {
  if (bytes.length === 0) return { rawBody: undefined, files: [] };
  if (!contentType.startsWith('multipart/form-data')) return { rawBody: parseJson(bytes.toString('utf8')), files: [] };
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => {
      throw refusal('invalidJson');
    });
  const json = form.get('payload_json');
  const files: UploadedFile[] = [];
  for (const [key, value] of form) {
    if (!key.startsWith('files[') || typeof value === 'string') continue;
    if (value.size > MAX_FILE_BYTES) throw refusal('fileTooLarge');
    files.push({ name: value.name, contentType: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { rawBody: typeof json === 'string' ? parseJson(json) : {}, files };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('invalidJson');
  }
}
