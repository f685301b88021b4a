import { describe, expect, it } from 'vitest';
import { createLog, toLoggedError } from '../src/log.ts';
import { aLog } from './support/log.ts';

describe('the log', () => {
  it('writes fields and a constant message as one JSON line', () => {
    const { log, lines } = aLog();
    log.info({ reports: 2 }, 'archive ready');
    expect(lines).toEqual([expect.objectContaining({ level: 30, reports: 2, msg: 'archive ready' })]);
    expect(lines[0]).not.toHaveProperty('hostname');
  });

  it('writes of an error neither what was sent nor where to', () => {
    const error = Object.assign(new Error('Invalid Form Body'), {
      code: 50035,
      status: 400,
      method: 'POST',
      url: 'https://discord.com/api/v10/webhooks/1/secret-token/messages',
      requestBody: { json: { content: 'Worauf hofft Putin?' } },
    });
    const { log, lines } = aLog();
    log.error({ err: error }, 'could not answer');
    expect(lines[0]?.err).toMatchObject({
      type: 'Error',
      message: 'Invalid Form Body',
      code: 50035,
      status: 400,
      method: 'POST',
    });
    expect(JSON.stringify(lines)).not.toMatch(/secret-token|Putin/u);
  });

  it.each([['json'], ['pretty']] as const)('goes to standard error by default, as %s', (logFormat) => {
    const log = createLog({ logLevel: 'error', logFormat });
    expect(log.level).toBe('error');
    expect(log.isLevelEnabled('info')).toBe(false);
  });

  it('writes what caused an error', () => {
    expect(toLoggedError(new Error('outer', { cause: new TypeError('inner') }))).toMatchObject({
      message: 'outer',
      cause: { type: 'TypeError', message: 'inner' },
    });
  });

  it.each([
    ['a text', 'broken', { type: 'string', message: 'broken' }],
    ['nothing', undefined, { type: 'undefined', message: 'undefined' }],
  ])('takes for an error: %s', (_, thrown, expected) => {
    expect(toLoggedError(thrown)).toMatchObject(expected);
  });
});
