import { PermissionFlagsBits, type PermissionsBitField } from 'discord.js';
import type { Log } from '../log.ts';
import type { Texts } from '../texts/texts.ts';

/** A permission that the bot needs, by Discord's name. */
export type NeededPermission = keyof Texts['permissions']['names'];

/** Who may not write may not do these either: Discord takes them away with it, and gives them back with it. */
const WITH_WRITING = ['EmbedLinks', 'AttachFiles'] as const;

/** All that the bot ever needs: what the invite link asks for. */
export const NEEDED_PERMISSIONS: readonly NeededPermission[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
];

/** What the bot lacks in a channel with those permissions, in the order of `NEEDED_PERMISSIONS`. */
export function missingPermissions(held: Readonly<PermissionsBitField>, isThread: boolean): NeededPermission[] {
  const writing = isThread ? 'SendMessagesInThreads' : 'SendMessages';
  const withWriting = held.has(PermissionFlagsBits[writing]) ? WITH_WRITING : [];
  const here: readonly NeededPermission[] = [writing, ...withWriting, 'ViewChannel', 'ReadMessageHistory'];
  return NEEDED_PERMISSIONS.filter((name) => here.includes(name) && !held.has(PermissionFlagsBits[name]));
}

/** Remembers what was said already, so that a missing permission is named once and not with every answer. */
export interface PermissionNotices {
  /** Logs the first time; true where this user has not been told about this channel yet. */
  isNews(notice: {
    readonly channelId: string;
    readonly userId: string;
    readonly missing: readonly NeededPermission[];
  }): boolean;
}

/** So many notices are remembered; older ones may be told again. */
const MAX_REMEMBERED = 1000;

export function createPermissionNotices(log: Log): PermissionNotices {
  const told = new Set<string>();
  const tell = (key: string) => {
    if (told.has(key)) return false;
    const [oldest] = told;
    if (told.size >= MAX_REMEMBERED && oldest !== undefined) told.delete(oldest);
    told.add(key);
    return true;
  };
  return {
    isNews({ channelId, userId, missing }) {
      const what = `${channelId} ${missing.join(' ')}`;
      if (tell(what)) log.warn({ channel: channelId, missing }, 'permissions missing');
      return tell(`${what} ${userId}`);
    },
  };
}

/** "In #nachrichten fehlt mir die Berechtigung „Nachrichten senden“ …" */
export function renderMissing(missing: readonly NeededPermission[], channel: string, texts: Texts): string {
  return texts.permissions.missing(
    channel,
    texts.list.and(missing.map((name) => texts.quoted(texts.permissions.names[name]))),
  );
}
