import { ComponentType } from 'discord-api-types/v10';
import { isJson, type Json, toJson, toList } from '../json.ts';

export interface Mentions {
  readonly userIds: readonly string[];
  readonly roleIds: readonly string[];
  readonly everyone: boolean;
}

/** Code of Discord's Markdown, in which nothing is a mention: a run of backticks up to the next run of the same length. */
const CODE = /(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g;

/** Everything that a text mentions, each once, outside of code. */
export function findMentions(text: string): Mentions {
  const prose = text.replace(CODE, ' ');
  const ids = (pattern: RegExp) => [...new Set([...prose.matchAll(pattern)].flatMap(([, id]) => id ?? []))];
  return {
    userIds: ids(/<@!?(\d{17,19})>/g),
    roleIds: ids(/<@&(\d{17,19})>/g),
    everyone: /@(everyone|here)/.test(prose),
  };
}

/** The mentions that `allowed_mentions` lets through; without it all of them. */
export function allowMentions(found: Mentions, allowed: unknown): Mentions {
  if (!isJson(allowed)) return found;
  const parse = toList(allowed.parse);
  const only = (ids: readonly string[], kind: 'users' | 'roles') =>
    parse.includes(kind) ? ids : ids.filter((id) => toList(allowed[kind]).includes(id));
  return {
    userIds: only(found.userIds, 'users'),
    roleIds: only(found.roleIds, 'roles'),
    everyone: found.everyone && parse.includes('everyone'),
  };
}

/** Whether a reply pings the author of the message it replies to; without `allowed_mentions` it does. */
export function pingsReplied(allowed: unknown): boolean {
  return isJson(allowed) ? allowed.replied_user === true : true;
}

/** All text of a message in which mentions count: its content and its text displays, but not its embeds. */
export function mentioningText(content: string, components: readonly unknown[]): string {
  return [content, ...components.map(toJson).flatMap(displayedTexts)].join('\n');
}

function displayedTexts(component: Json): string[] {
  if (component.type === ComponentType.TextDisplay) return [String(component.content)];
  return toList(component.components).map(toJson).flatMap(displayedTexts);
}
