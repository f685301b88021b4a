import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

/** In servers, in direct messages, and as an app that a user has installed and takes along. */
export const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};
