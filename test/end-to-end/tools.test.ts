import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { LocalDiscord } from '../../src/local-discord/local-discord.ts';
import { aDiscord } from '../support/bot.ts';

/** Runs an entry point as an operator does, against a local Discord. */
function runTool(
  tool: string,
  args: readonly string[],
  discord: LocalDiscord | undefined,
  env: Record<string, string> = {},
) {
  return new Promise<{ code: number | string; stdout: string; stderr: string }>((resolve) => {
    const settings = discord
      ? { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl }
      : { DISCORD_TOKEN: '' };
    execFile(
      process.execPath,
      ['--import', 'tsx', `src/${tool}.ts`, ...args],
      { env: { ...process.env, ...settings, ...env } },
      (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout: stdout.trim(), stderr: stderr.trim() }),
    );
  });
}

describe('npm run register', () => {
  it('registers in one server, and clears', async () => {
    const discord = await aDiscord();
    expect(await runTool('register', ['--guild', discord.guildId], discord)).toMatchObject({
      code: 0,
      stdout: `${commands.length} commands registered in ${discord.guildId}`,
    });
    expect(discord.commands(discord.guildId)).toHaveLength(commands.length);
    expect(await runTool('register', ['--guild', discord.guildId, '--clear'], discord)).toMatchObject({ code: 0 });
    expect(discord.commands(discord.guildId)).toEqual([]);
  });

  it('explains itself where it is called wrongly, with code 2', async () => {
    const discord = await aDiscord();
    const { code, stderr } = await runTool('register', ['--global', '--guild', discord.guildId], discord);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('--guild ID') });
    expect(discord.requests.entries).toEqual([]);
  });
});

describe('npm run invite', () => {
  it('prints the link', async () => {
    const discord = await aDiscord();
    const { code, stdout } = await runTool('invite', [], discord);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      new RegExp(`^https://discord\\.com/oauth2/authorize\\?client_id=${discord.applicationId}&`, 'u'),
    );
  });

  it('says in one line that the token is wrong, with code 78', async () => {
    const { code, stderr } = await runTool('invite', [], await aDiscord(), { DISCORD_TOKEN: 'wrong.token' });
    expect({ code, stderr }).toEqual({ code: 78, stderr: expect.stringMatching(/^Discord refuses the token: .*$/u) });
  });

  it('says in one line that there is no token, with code 78', async () => {
    expect(await runTool('invite', [], undefined)).toEqual({
      code: 78,
      stdout: '',
      stderr: 'DISCORD_TOKEN is not set: put it into .env',
    });
  });
});

describe('npm run doctor', () => {
  it.each([
    ['no token', { DISCORD_TOKEN: '' }, 'FAULT  token: DISCORD_TOKEN is not set: '],
    ['a wrong token', { DISCORD_TOKEN: 'wrong.token' }, 'FAULT  discord: Discord refuses the token: '],
    ['no network', { DISCORD_API_URL: 'http://127.0.0.1:9/api' }, 'FAULT  discord: Discord cannot be reached '],
    ['no folder', { REPORTS_FOLDERS: 'none' }, 'FAULT  reports: none: expected a folder of reports, got nothing'],
  ])('goes on to the end with %s', async (_, env, expected) => {
    const { code, stdout, stderr } = await runTool('doctor', [], await aDiscord(), env);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain(expected);
    expect(stdout).toMatch(/ reports: [\s\S]* (?:token|discord): /u);
  });

  it('looks at reports and Discord, a line each, and fails where something is wrong', async () => {
    const discord = await aDiscord();
    const first = await runTool('doctor', [], discord);
    expect(first.code).toBe(1);
    expect(first.stdout).toContain('FAULT  commands: registered ones are not these');
    expect(first.stdout).toContain(' note   reports: 2 without an outlet');
    await runTool('register', ['--global'], discord);
    const second = await runTool('doctor', [], discord);
    expect(second).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('  ok    token: valid, the bot is Wortlaut'),
    });
    expect(second.stdout).not.toContain('FAULT');
  });
});
