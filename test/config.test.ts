import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      discordApiUrl: 'https://discord.com/api',
      reportsFolders: ['seeds'],
      limits: { perUser: 12, perChannel: 30 },
      logLevel: 'info',
      logFormat: 'pretty',
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ DISCORD_TOKEN: ' ', LOG_LEVEL: '' })).toEqual(readConfig({}));
  });

  it('reads every setting', () => {
    const env = {
      DISCORD_TOKEN: 'Bot abc.def',
      DISCORD_GUILD_ID: '123456789012345678',
      DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
      REPORTS_FOLDERS: 'seeds, more/reports',
      QUESTIONS_PER_MINUTE_USER: '5',
      QUESTIONS_PER_MINUTE_CHANNEL: '9',
      LOG_LEVEL: 'Debug',
      LOG_FORMAT: 'json',
    };
    expect(readConfig(env)).toEqual({
      discordToken: 'abc.def',
      guildId: '123456789012345678',
      discordApiUrl: 'http://127.0.0.1:8080/api',
      reportsFolders: ['seeds', 'more/reports'],
      limits: { perUser: 5, perChannel: 9 },
      logLevel: 'debug',
      logFormat: 'json',
    });
  });

  it('writes JSON in production', () => {
    expect(readConfig({ NODE_ENV: 'production' }).logFormat).toBe('json');
  });

  it.each([
    ['http://example.org/api'],
    ['http://127.0.0.1.example.org/api'],
    ['http://localhost.example.org'],
    ['ftp://127.0.0.1'],
    ['discord.com/api'],
  ])('refuses to send the token to %s', (url) => {
    expect(() => readConfig({ DISCORD_API_URL: url })).toThrow(
      `DISCORD_API_URL must be an https address, or http on this machine, got "${url}"`,
    );
  });

  it.each([['https://example.org/api'], ['http://localhost:8080/api'], ['http://[::1]:80/api']])(
    'accepts %s',
    (url) => {
      expect(readConfig({ DISCORD_API_URL: url }).discordApiUrl).toBe(url);
    },
  );

  it('names all problems in one error', () => {
    const read = () =>
      readConfig({
        DISCORD_GUILD_ID: 'mine',
        QUESTIONS_PER_MINUTE_USER: '0',
        QUESTIONS_PER_MINUTE_CHANNEL: '1.5',
        LOG_LEVEL: 'loud',
        REPORTS_FOLDERS: 'a,,b',
      });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(
      [
        'The configuration is not right:',
        '  DISCORD_GUILD_ID must be a Discord id of 17 to 20 digits, got "mine"',
        '  REPORTS_FOLDERS must be folders with commas between them, got "a,,b"',
        '  QUESTIONS_PER_MINUTE_USER must be a whole number from 1 to 1000, got "0"',
        '  QUESTIONS_PER_MINUTE_CHANNEL must be a whole number from 1 to 1000, got "1.5"',
        '  LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, got "loud"',
      ].join('\n'),
    );
  });
});

describe('.env.example', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n');
  const settings = new Map(
    lines.flatMap((line) => (/^[A-Z_]+=/u.test(line) ? [line.split(/=(.*)/su, 2) as [string, string]] : [])),
  );
  const source = readFileSync('src/config.ts', 'utf8');

  it('names every setting that is read, and no other', () => {
    const read = new Set([...source.matchAll(/'([A-Z]+_[A-Z_]+)'/gu)].map(([, name]) => name));
    expect([...settings.keys()].sort()).toEqual([...read].sort());
  });

  it('gives the defaults', () => {
    expect(readConfig(Object.fromEntries(settings))).toEqual(readConfig({}));
  });
});
