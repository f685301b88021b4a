import { OAuth2Scopes, PermissionFlagsBits } from 'discord.js';
import { NEEDED_PERMISSIONS } from './permissions.ts';

/** The link that adds the bot to a server, with exactly the scopes and permissions that it needs. */
export function toInviteLink(applicationId: string): string {
  const permissions = NEEDED_PERMISSIONS.reduce((all, name) => all | PermissionFlagsBits[name], 0n);
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '),
    permissions: String(permissions),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
