import { parseArgs } from 'node:util';
import { REST } from 'discord.js';
import { config as loadEnv } from 'dotenv';
import { commands } from '../commands/index.ts';
import { readConfig } from './config.ts';
import { readApplicationId, register } from './discord/registration.ts';
import { runTool } from './discord/run-tool.ts';
import { StartError } from './discord/start-error.ts';

const USAGE = `npm run register -- --global        the commands everywhere
npm run register -- --guild ID      the commands in one server, where they show at once
npm run register -- --clear         none everywhere; with --guild ID, none in that server`;

const OPTIONS = { guild: { type: 'string' }, global: { type: 'boolean' }, clear: { type: 'boolean' } } as const;

loadEnv({ quiet: true });

/** Registers or clears the commands, by hand. */
await runTool(async () => {
  const { guild, global = false, clear = false } = parseArgs({ options: OPTIONS }).values;
  const isOneScope = (guild !== undefined) !== global;
  if (!isOneScope && !(clear && guild === undefined)) {
    console.error(USAGE);
    return 2;
  }
  const { discordToken, discordApiUrl } = readConfig(process.env);
  if (discordToken === undefined) throw new StartError('DISCORD_TOKEN is not set: put it into .env', 78);
  const rest = new REST({ api: discordApiUrl, version: '10' }).setToken(discordToken);
  const scope = { applicationId: await readApplicationId(rest), ...(guild !== undefined && { guildId: guild }) };
  await register(rest, scope, clear ? [] : commands);
  console.log(
    `${clear ? 0 : commands.length} commands registered ${guild === undefined ? 'everywhere' : `in ${guild}`}`,
  );
  return 0;
});
