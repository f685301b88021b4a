import { MessageFlags } from 'discord-api-types/v10';
import { isJson, type Json, toList } from '../json.ts';
import { checkComponents } from './components.ts';
import { checkEmbeds } from './embeds.ts';
import { createProblems, type Problem, type Problems } from './problems.ts';
import { checkCount, checkText, isAbsent } from './values.ts';

/** Source: discord.com/developers/docs/resources/message#create-message */
const MAX_CONTENT = 2000;
const MAX_FILES = 10;
const MAX_NONCE = 25;
const MAX_STICKERS = 3;
/** Source: discord.com/developers/docs/resources/message#allowed-mentions-object */
const MAX_ALLOWED_IDS = 100;

export interface MessageRules {
  /** Names of the files that the message holds: new ones and those kept by an edit. */
  readonly fileNames: readonly string[];
}

/**
 * What Discord would refuse about a message, all of it, in the order of the payload; empty where it would accept.
 *
 * `payload` is a body as sent to `POST /channels/:id/messages` (or the `data` of an answer to an interaction);
 * builders of discord.js are serialised first. An empty message is reported under the path `[]` with the code 50006.
 */
export function validateMessage(payload: unknown, rules: MessageRules = { fileNames: [] }): readonly Problem[] {
  const problems = createProblems();
  const body: unknown = JSON.parse(JSON.stringify(payload ?? {}));
  if (!isJson(body)) problems.add('MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
  else checkMessage(problems, body, rules);
  if (problems.list.length === 0 && isJson(body) && isEmptyMessage(body, rules.fileNames.length)) {
    problems.add('50006', 'Cannot send an empty message');
  }
  return problems.list;
}

export function checkMessage(problems: Problems, body: Json, { fileNames }: MessageRules): void {
  const version = hasFlag(body, MessageFlags.IsComponentsV2) ? 2 : 1;
  checkText(problems.at('content'), body.content, { max: MAX_CONTENT });
  checkEmbeds(problems.at('embeds'), body.embeds);
  checkComponents(problems.at('components'), body.components, { version, fileNames });
  checkText(problems.at('nonce'), typeof body.nonce === 'number' ? String(body.nonce) : body.nonce, { max: MAX_NONCE });
  checkCount(problems.at('sticker_ids'), body.sticker_ids, { max: MAX_STICKERS });
  if (fileNames.length > MAX_FILES) checkCount(problems.at('attachments'), fileNames, { max: MAX_FILES });
  checkAllowedMentions(problems.at('allowed_mentions'), body.allowed_mentions);
  if (version === 2) checkNoLegacyFields(problems, body);
}

/** Whether nothing would be seen; `fileCount` counts files outside the body. */
export function isEmptyMessage(body: Json, fileCount: number): boolean {
  const lists = [body.embeds, body.components, body.sticker_ids].map(toList);
  const hasContent = typeof body.content === 'string' && body.content.trim() !== '';
  return !hasContent && lists.every(({ length }) => length === 0) && fileCount === 0 && isAbsent(body.poll);
}

function hasFlag(body: Json, flag: MessageFlags): boolean {
  return typeof body.flags === 'number' && (body.flags & flag) !== 0;
}

function checkNoLegacyFields(problems: Problems, body: Json): void {
  for (const field of ['content', 'embeds', 'poll', 'sticker_ids']) {
    const value = body[field];
    if (isAbsent(value) || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    problems
      .at(field)
      .add(
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      );
  }
}

function checkAllowedMentions(problems: Problems, allowed: unknown): void {
  if (!isJson(allowed)) return;
  const parse = toList(allowed.parse);
  parse.forEach((kind, index) => {
    if (kind === 'users' || kind === 'roles' || kind === 'everyone') return;
    problems.at('parse', index).add('BASE_TYPE_CHOICES', "Value must be one of ('roles', 'users', 'everyone').");
  });
  for (const kind of ['users', 'roles']) {
    checkCount(problems.at(kind), allowed[kind], { max: MAX_ALLOWED_IDS });
    if (parse.includes(kind) && toList(allowed[kind]).length > 0) {
      problems.add(
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      );
    }
  }
}
