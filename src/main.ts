import process from 'node:process';
import { parseArgs } from 'node:util';
import { config as loadEnvFile } from 'dotenv';
import { commands } from '../commands/index.ts';
import { openArchive } from './archive/open-archive.ts';
import { readConfig } from './config.ts';
import { createBot } from './discord/bot.ts';
import { exitCodeOf, runTool } from './discord/run-tool.ts';
import { createLog } from './log.ts';

/** Running: until a signal ends it. */
const STAYS = 0;

await runTool(async () => {
  loadEnvFile({ quiet: true });
  const { values } = parseArgs({ options: { preview: { type: 'boolean' }, open: { type: 'boolean' } } });
  const config = readConfig(process.env);
  const log = createLog(config);

  const { archive, problems } = await openArchive(config.reportsFolders);
  for (const problem of problems) log.warn({ file: problem.file, line: problem.line }, problem.message);
  log.info({ reports: archive.reports.length, passages: archive.passageCount }, 'archive ready');

  if (config.discordToken === undefined || values.preview) {
    const { startPreview } = await import('./preview/preview.ts');
    const preview = await startPreview({ archive, commands, log, config, open: values.open === true });
    endWithSignal(() => preview.close());
    return STAYS;
  }
  const onFatal = (error: Error) => {
    log.fatal({ err: error }, error.message);
    process.exit(exitCodeOf(error));
  };
  const bot = createBot({ archive, commands, log, config, onFatal });
  endWithSignal(() => bot.close());
  await bot.login(config.discordToken);
  return STAYS;
});

/** Ends the process once `close` is done; a second signal ends it at once. */
function endWithSignal(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void close().finally(() => process.exit(0));
    });
  }
}
