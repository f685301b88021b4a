import process from 'node:process';
import { openArchive } from './archive/open-archive.ts';
import { terminalLocale } from './terminal/locale.ts';
import { runCommand } from './terminal/run-command.ts';
import { chooseStyle } from './terminal/style.ts';

// A reader that has seen enough (`| head`) ends the program quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await runCommand(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  input: process.stdin,
  output: process.stdout,
  style: chooseStyle(process.stdout, process.env),
  locale: terminalLocale(process.env),
  openArchive,
});
