import { type RESTGetAPIGatewayBotResult, Routes } from 'discord.js';
import { config as loadEnv } from 'dotenv';
import { commands } from '../commands/index.ts';
import { openArchive } from './archive/open-archive.ts';
import { type Config, readConfig } from './config.ts';
import { ReportError } from './corpus/report-error.ts';
import { createClient } from './discord/client.ts';
import { connect } from './discord/connect.ts';
import { examineDiscord, examineReports, type Finding } from './discord/examine.ts';
import { runTool } from './discord/run-tool.ts';
import { explainStartFailure, StartError } from './discord/start-error.ts';
import { createLog } from './log.ts';

const MARKS = { fine: '  ok  ', note: ' note ', fault: ' FAULT' } as const;

loadEnv({ quiet: true });

/** Looks at everything that the bot needs and prints a line for each; exit code 1 where something is to be repaired. */
await runTool(async () => {
  const config = readConfig(process.env);
  const findings = [...(await examineFolders(config.reportsFolders)), ...(await examineConnection(config))];
  for (const { level, text } of findings) console.log(`${MARKS[level]}  ${text}`);
  return findings.some(({ level }) => level === 'fault') ? 1 : 0;
});

async function examineFolders(folders: readonly string[]): Promise<Finding[]> {
  try {
    const { archive, problems } = await openArchive(folders);
    return examineReports(archive, problems);
  } catch (error) {
    if (error instanceof ReportError) return [{ level: 'fault', text: `reports: ${error.message}` }];
    throw error;
  }
}

async function examineConnection(config: Config): Promise<Finding[]> {
  const { discordToken, discordApiUrl, guildId } = config;
  if (discordToken === undefined)
    return [
      {
        level: 'fault',
        text: 'token: DISCORD_TOKEN is not set: copy it from the developer portal to .env; without it only the preview runs',
      },
    ];
  const client = createClient(discordApiUrl);
  try {
    const ready = await connect(client, discordToken, createLog({ ...config, logLevel: 'silent' }), []);
    const gateway = (await ready.rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
    const startsLeft = gateway.session_start_limit.remaining;
    return await examineDiscord(ready, { commands, startsLeft, ...(guildId !== undefined && { guildId }) });
  } catch (error) {
    const failure = explainStartFailure(error);
    if (failure instanceof StartError) return [{ level: 'fault', text: `discord: ${failure.message}` }];
    throw error;
  } finally {
    await client.destroy();
  }
}
