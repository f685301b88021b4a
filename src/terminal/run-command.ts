import { ReportError } from '../corpus/report-error.ts';
import { TEXTS } from '../texts/texts.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { reports } from './reports.ts';
import { statements } from './statements.ts';
import { EXIT, type Terminal, UsageError } from './terminal.ts';

type Subcommand = (args: readonly string[], terminal: Terminal) => Promise<number>;

const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = { ask, statements, compare, check, reports };

/** Runs the subcommand that the first argument names with the others. Returns the exit code; throws for faults of ours only. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  const texts = TEXTS[terminal.locale].terminal;
  const optionsEnd = rest.indexOf('--');
  const options = optionsEnd < 0 ? rest : rest.slice(0, optionsEnd);
  if (name === '--help' || name === '-h' || options.includes('--help') || options.includes('-h')) {
    terminal.stdout(`${texts.usage}\n`);
    return EXIT.done;
  }
  try {
    const subcommand = name !== undefined && Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
    if (!subcommand)
      throw new UsageError(
        `expected one of ${Object.keys(SUBCOMMANDS).join(', ')}, got ${name === undefined ? 'nothing' : `"${name}"`}`,
      );
    return await subcommand(rest, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.stderr(`${error.message}\n\n${texts.usage}\n`);
      return EXIT.usage;
    }
    if (error instanceof ReportError) {
      terminal.stderr(`${texts.failed(error.message)}\n`);
      return EXIT.reports;
    }
    throw error;
  }
}
