import { PassThrough, Readable } from 'node:stream';
import { openArchive } from '../../src/archive/open-archive.ts';
import { runCommand } from '../../src/terminal/run-command.ts';
import { chooseStyle } from '../../src/terminal/style.ts';
import type { Terminal } from '../../src/terminal/terminal.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a subcommand in this process with `input` as standard input, over real report files. */
export async function run(args: readonly string[], input = '', overrides: Partial<Terminal> = {}): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const code = await runCommand(args, {
    stdout: (text) => {
      written.stdout += text;
    },
    stderr: (text) => {
      written.stderr += text;
    },
    input: Readable.from([input]),
    output: new PassThrough().resume(),
    style: chooseStyle({ isTTY: false }, {}),
    locale: 'de',
    openArchive,
    ...overrides,
  });
  return { code, ...written };
}

/** The JSON lines of an output. */
export function jsonLines(output: string): Record<string, unknown>[] {
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}
