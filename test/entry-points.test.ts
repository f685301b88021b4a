import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { aFolder } from './support/folder.ts';

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs an entry point as a process of its own, as `npm run` does, with nothing of this process's settings. */
function run(
  args: readonly string[],
  { env = {}, input = '' }: { env?: Record<string, string>; input?: string } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    env: { PATH: process.env.PATH ?? '', LANG: 'de_DE.UTF-8', LOG_FORMAT: 'json', ...env },
  });
  const ended = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    ended.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    ended.stderr += chunk;
  });
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...ended }));
  });
}

describe('the command line', () => {
  it('answers from the reports of the project, without colours where no terminal is', async () => {
    const { code, stdout } = await run(['src/cli.ts', 'ask', 'Worauf hofft Putin?']);
    expect(code).toBe(0);
    expect(stdout).toContain('Putin hoffe auf');
    expect(stdout).not.toContain('\u001B[');
  });

  it('reads a batch from standard input', async () => {
    const { stdout } = await run(['src/cli.ts', 'ask', '--batch'], {
      input: '{"id":1,"question":"Worauf hofft Putin?"}\n',
    });
    expect(JSON.parse(stdout)).toMatchObject({ id: 1, answered: true });
  });

  it('ends with code 2 and says how to use it where it is used wrongly', async () => {
    expect(await run(['src/cli.ts', 'ask', '--nonsense'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Aufruf: npm run'),
    });
  });
});

describe('starting', () => {
  it('names every problem of the settings at once, in one go, and does not start', async () => {
    const { code, stderr } = await run(['src/main.ts'], {
      env: { DISCORD_TOKEN: 'x', DISCORD_API_URL: 'http://example.org', QUESTIONS_PER_MINUTE_USER: 'many' },
    });
    expect(code).toBe(78);
    expect(stderr).toMatch(/DISCORD_API_URL/u);
    expect(stderr).toMatch(/QUESTIONS_PER_MINUTE_USER .*got "many"/u);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });

  it('says in one line that there is no report to read', async () => {
    const { code, stderr } = await run(['src/main.ts'], {
      env: { DISCORD_TOKEN: 'x', REPORTS_FOLDERS: await aFolder({ 'a.txt': '' }) },
    });
    expect(code).toBe(78);
    expect(stderr).toMatch(/expected at least one report/u);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });

  it('says in one line what to do about an option that does not exist', async () => {
    expect(await run(['src/main.ts', '--nonsense'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--nonsense'),
    });
  });
});
