import type { Client, GuildBasedChannel } from 'discord.js';
import type { Archive } from '../archive/archive.ts';
import type { Report } from '../corpus/report.ts';
import type { Command } from './command.ts';
import { toInviteLink } from './invite-link.ts';
import { missingPermissions } from './permissions.ts';
import { isRegistered, type Scope } from './registration.ts';

/** Something that was looked at: fine, worth knowing, or to be repaired. One line, with the remedy in it. */
export interface Finding {
  readonly level: 'fine' | 'note' | 'fault';
  readonly text: string;
}

/** More file names than these fill the screen. */
const MAX_FILES_NAMED = 5;
/** Below this, a bot that restarts in a loop is near Discord's limit of 1,000 a day. */
const FEW_STARTS = 50;

/** What the reports lack, and which files could not be read. */
export function examineReports({ reports, passageCount }: Archive, problems: readonly Error[]): Finding[] {
  const lacking = (field: 'headline' | 'outlet' | 'published', name: string): Finding[] => {
    const files = reports.filter((report) => report[field] === undefined).map(({ file }: Report) => file);
    if (files.length === 0) return [];
    const named = files.slice(0, MAX_FILES_NAMED).join(', ') + (files.length > MAX_FILES_NAMED ? ', …' : '');
    return [
      {
        level: 'note',
        text: `reports: ${files.length} without ${name} (${named}): add "${field === 'published' ? 'day' : field}: …" to NAME.meta.yaml beside the file`,
      },
    ];
  };
  return [
    ...problems.map(({ message }): Finding => ({ level: 'fault', text: `reports: ${message}` })),
    { level: 'fine', text: `reports: ${reports.length} with ${passageCount} passages` },
    ...lacking('headline', 'a headline'),
    ...lacking('outlet', 'an outlet'),
    ...lacking('published', 'a day'),
  ];
}

/** What of the bot's place on Discord is not as it should be: starts left, servers, permissions, commands. */
export async function examineDiscord(
  client: Client<true>,
  { commands, guildId, startsLeft }: { commands: readonly Command[]; guildId?: string; startsLeft: number },
): Promise<Finding[]> {
  const scope: Scope = { applicationId: client.application.id, ...(guildId !== undefined && { guildId }) };
  const guilds = [...client.guilds.cache.values()];
  return [
    { level: 'fine', text: `token: valid, the bot is ${client.user.username}` },
    { level: 'fine', text: 'intents: accepted, no privileged one is needed' },
    startsLeft < FEW_STARTS
      ? { level: 'fault', text: `starts: only ${startsLeft} left today: find out why the bot starts so often` }
      : { level: 'fine', text: `starts: ${startsLeft} left today` },
    guilds.length === 0
      ? { level: 'fault', text: `servers: none: invite the bot with ${toInviteLink(client.application.id)}` }
      : { level: 'fine', text: `servers: ${guilds.length}` },
    ...guilds.flatMap((guild) => [...guild.channels.cache.values()].flatMap(examineChannel)),
    (await isRegistered(client.rest, scope, commands))
      ? { level: 'fine', text: `commands: ${commands.length} registered ${guildId ? 'in that server' : 'everywhere'}` }
      : {
          level: 'fault',
          text: `commands: registered ones are not these: start the bot, or npm run register -- ${guildId ? `--guild ${guildId}` : '--global'}`,
        },
  ];
}

function examineChannel(channel: GuildBasedChannel): Finding[] {
  const me = channel.guild.members.me;
  if (!channel.isTextBased() || me === null) return [];
  const held = channel.permissionsFor(me);
  // Where it cannot look in, it is not wanted.
  if (!held?.has('ViewChannel')) return [];
  const missing = missingPermissions(held, channel.isThread());
  if (missing.length === 0) return [];
  const names = missing.join(', ');
  return [
    {
      level: 'fault',
      text: `permissions: ${channel.guild.name} #${channel.name}: grant the bot's role ${names} there`,
    },
  ];
}
