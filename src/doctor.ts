import { type RESTGetAPIGatewayBotResult, Routes } from 'discord.js';
import { config as loadEnv } from 'dotenv';
import { commands } from '../commands/index.ts';
import { openArchive } from './archive/open-archive.ts';
import { readConfig } from './config.ts';
import { createClient } from './discord/client.ts';
import { connect } from './discord/connect.ts';
import { examineDiscord, examineReports, type Finding } from './discord/examine.ts';
import { runTool } from './discord/run-tool.ts';
import { StartError } from './discord/start-error.ts';
import { createLog } from './log.ts';

const MARKS = { fine: '  ok  ', note: ' note ', fault: ' FAULT' } as const;

loadEnv({ quiet: true });

/** Looks at everything that the bot needs and prints a line for each; exit code 1 where something is to be repaired. */
await runTool(async () => {
  const config = readConfig(process.env);
  let faults = 0;
  const print = (findings: readonly Finding[]) => {
    for (const { level, text } of findings) console.log(`${MARKS[level]}  ${text}`);
    faults += findings.filter(({ level }) => level === 'fault').length;
  };

  const { archive, problems } = await openArchive(config.reportsFolders);
  print(examineReports(archive, problems));

  if (config.discordToken === undefined)
    throw new StartError('token: DISCORD_TOKEN is not set: put it into .env; without it only the preview runs', 78);
  const client = createClient(config.discordApiUrl);
  try {
    const ready = await connect(client, config.discordToken, createLog({ ...config, logLevel: 'silent' }), []);
    const gateway = (await ready.rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
    const { guildId } = config;
    const startsLeft = gateway.session_start_limit.remaining;
    print(await examineDiscord(ready, { commands, startsLeft, ...(guildId !== undefined && { guildId }) }));
  } finally {
    await client.destroy();
  }
  return faults === 0 ? 0 : 1;
});
