import { ApiError, refusal } from '../api-error.ts';
import type { Discord } from '../discord.ts';
import { openDirectMessage } from '../world/channels.ts';
import { guildPermissions, isThread } from '../world/permissions.ts';
import { channelsOf, toWireChannel, toWireGuild, toWireMemberWithUser, toWireUser } from '../world/wire.ts';
import type { Guild } from '../world/world.ts';
import { type ApiReply, type ApiRequest, ok, param, type Routes } from './router.ts';

/** Milliseconds of a day, after which identifies are given anew. */
const DAY_MS = 86_400_000;

/** The routes for the bot itself, for users and for guilds. */
export function applicationRoutes({ world, gateway, settings }: Discord): Routes {
  return {
    'GET /gateway': () => ok({ url: gateway.url }),
    'GET /gateway/bot': () =>
      ok({
        url: gateway.url,
        shards: 1,
        session_start_limit: {
          total: 1000,
          remaining: Math.max(0, gateway.sessionStartsRemaining),
          reset_after: gateway.sessionStartsRemaining > 0 ? 0 : DAY_MS,
          max_concurrency: 1,
        },
      }),
    'GET /users/@me': () => ok(toWireUser(world.bot)),
    'GET /users/@me/guilds': () =>
      ok(
        [...world.guilds.values()]
          .filter(({ members }) => members.has(world.bot.id))
          .map((guild) => ({
            ...toWireGuild(guild),
            owner: false,
            permissions: String(guildPermissions(guild, world.bot.id)),
          })),
      ),
    'POST /users/@me/channels': ({ body }) =>
      ok(toWireChannel(world, openDirectMessage(world, String(body.recipient_id)))),
    'GET /users/:user': (request) => {
      const user = world.users.get(param(request, 'user'));
      if (!user) throw refusal('unknownUser');
      return ok(toWireUser(user));
    },
    'GET /applications/@me': application,
    'GET /oauth2/applications/@me': application,
    'GET /guilds/:guild': (request) =>
      ok({ ...toWireGuild(guildOf(request)), approximate_member_count: guildOf(request).members.size }),
    'GET /guilds/:guild/channels': (request) =>
      ok(
        channelsOf(world, guildOf(request))
          .filter((channel) => !isThread(channel))
          .map((channel) => toWireChannel(world, channel)),
      ),
    'GET /guilds/:guild/threads/active': (request) =>
      ok({
        threads: channelsOf(world, guildOf(request))
          .filter(isThread)
          .map((channel) => toWireChannel(world, channel)),
        members: [],
      }),
    'GET /guilds/:guild/roles': (request) => ok([...guildOf(request).roles.values()]),
    'GET /guilds/:guild/members': () => {
      // Without the members intent in the portal the list is closed.
      if (!gateway.portal.guildMembers) throw new ApiError(403, 50001, 'Missing Access');
      return ok([]);
    },
    'GET /guilds/:guild/members/:user': (request) => {
      const userId = param(request, 'user');
      const member = guildOf(request).members.get(userId === '@me' ? world.bot.id : userId);
      if (!member) throw refusal(world.users.has(userId) ? 'unknownMember' : 'unknownUser');
      return ok(toWireMemberWithUser(world, member));
    },
  };

  function application(): ApiReply {
    return ok({
      id: world.applicationId,
      name: world.bot.username,
      description: '',
      icon: null,
      bot: toWireUser(world.bot),
      bot_public: true,
      bot_require_code_grant: false,
      summary: '',
      verify_key: '0'.repeat(64),
      team: null,
      owner: toWireUser(world.bot),
      flags: toApplicationFlags(),
      integration_types_config: { 0: {}, 1: {} },
      approximate_guild_count: world.guilds.size,
      approximate_user_install_count: settings.userInstalls,
    });
  }

  /** The portal's switches as an application below 100 guilds has them: the "limited" flags. */
  function toApplicationFlags(): number {
    const { guildPresences, guildMembers, messageContent } = gateway.portal;
    return (guildPresences ? 1 << 13 : 0) | (guildMembers ? 1 << 15 : 0) | (messageContent ? 1 << 19 : 0);
  }

  function guildOf(request: ApiRequest): Guild {
    const guild = world.guilds.get(param(request, 'guild'));
    if (!guild) throw refusal('unknownGuild');
    if (!guild.members.has(world.bot.id)) throw refusal('missingAccess');
    return guild;
  }
}
