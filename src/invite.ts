import { REST } from 'discord.js';
import { config as loadEnv } from 'dotenv';
import { readConfig } from './config.ts';
import { toInviteLink } from './discord/invite-link.ts';
import { readApplicationId } from './discord/registration.ts';
import { runTool } from './discord/run-tool.ts';
import { StartError } from './discord/start-error.ts';

loadEnv({ quiet: true });

/** Prints the link that adds the bot to a server, with exactly what it needs. */
await runTool(async () => {
  const { discordToken, discordApiUrl } = readConfig(process.env);
  if (discordToken === undefined) throw new StartError('DISCORD_TOKEN is not set: put it into .env', 78);
  const rest = new REST({ api: discordApiUrl, version: '10' }).setToken(discordToken);
  console.log(toInviteLink(await readApplicationId(rest)));
  return 0;
});
