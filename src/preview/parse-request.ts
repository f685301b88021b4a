import type { Action, Request } from './protocol.ts';

/** For each action the fields that have to be strings. */
const STRINGS: Readonly<Record<Action['type'], readonly string[]>> = {
  post: ['channelId', 'content'],
  edit: ['messageId', 'content'],
  delete: ['messageId'],
  command: ['channelId', 'name', 'locale'],
  autocomplete: ['channelId', 'name', 'option', 'text', 'locale'],
  click: ['messageId', 'customId', 'locale'],
  select: ['messageId', 'customId', 'locale'],
  menu: ['messageId', 'name', 'locale'],
  report: ['reportId'],
  locate: ['source'],
};

/** What the page sent, or undefined where it is nothing that the page sends. */
export function parseRequest(text: string): Request | undefined {
  const value = parseJson(text);
  if (!isObject(value) || typeof value.id !== 'number' || !isObject(value.action)) return undefined;
  return isAction(value.action) ? { id: value.id, action: value.action } : undefined;
}

function isAction(value: Record<string, unknown>): value is Record<string, unknown> & Action {
  const { type, options, values, wordings, replyTo } = value;
  if (typeof type !== 'string' || !Object.hasOwn(STRINGS, type)) return false;
  const names: readonly string[] = Object.entries(STRINGS).find(([key]) => key === type)?.[1] ?? [];
  if (!names.every((name) => typeof value[name] === 'string')) return false;
  if ((type === 'command' || type === 'autocomplete') && !areOptions(options)) return false;
  if (type === 'select' && !areStrings(values)) return false;
  if (type === 'locate' && !areStrings(wordings)) return false;
  return replyTo === undefined || typeof replyTo === 'string';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const areStrings = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string');

const areOptions = (value: unknown): boolean =>
  isObject(value) && Object.values(value).every((one) => ['string', 'number', 'boolean'].includes(typeof one));
