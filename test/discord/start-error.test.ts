import { DiscordjsErrorCodes } from 'discord.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ConfigError } from '../../src/config.ts';
import { exitCodeOf, runTool } from '../../src/discord/run-tool.ts';
import {
  createSessionsError,
  explainStartFailure,
  isNetworkFailure,
  StartError,
} from '../../src/discord/start-error.ts';

const withCode = (code: string, message = code) => Object.assign(new Error(message), { code });

describe('a failed start', () => {
  it.each([
    ['a wrong token', withCode(DiscordjsErrorCodes.TokenInvalid), /^Discord refuses the token/u, 78],
    [
      'refused intents',
      new Error('Used disallowed intents'),
      /^Discord refuses the intents: .* needs no privileged intent$/u,
      78,
    ],
    [
      'used-up starts',
      new Error(
        'Not enough sessions remaining to spawn 1 shards; only 0 remaining; resets at 2026-08-02T10:00:00.000Z',
      ),
      /wait until 2026-08-02T10:00:00\.000Z and find out why$/u,
      75,
    ],
    ['no name server', withCode('EAI_AGAIN'), /^Discord cannot be reached \(EAI_AGAIN\)/u, 75],
    [
      'no route, deep inside',
      new Error('fetch failed', { cause: withCode('ENETUNREACH') }),
      /^Discord cannot be reached \(ENETUNREACH\)/u,
      75,
    ],
    [
      'a time-out',
      Object.assign(new Error('This operation was aborted'), { name: 'AbortError' }),
      /^Discord cannot be reached/u,
      75,
    ],
  ])('because of %s is one line that says what to do', (_, error, message, exitCode) => {
    const explained = explainStartFailure(error);
    expect(explained).toBeInstanceOf(StartError);
    expect(explained).toMatchObject({ message: expect.stringMatching(message), exitCode, cause: expect.anything() });
    expect(String(explained).split('\n')).toHaveLength(1);
  });

  it.each([[new TypeError('x is not a function')], ['a text'], [undefined]])(
    'that nobody foresaw stays what it is: %s',
    (error) => {
      expect(explainStartFailure(error)).toBe(error);
    },
  );

  it('is explained once', () => {
    const error = createSessionsError();
    expect(explainStartFailure(error)).toBe(error);
  });

  it.each([
    [new StartError('x', 75), 75],
    [new ConfigError('x'), 78],
    [withCode('ERR_PARSE_ARGS_UNKNOWN_OPTION'), 2],
    [new TypeError('x'), 1],
    ['x', 1],
  ])('ends the process with the code of %s', (failure, code) => {
    expect(exitCodeOf(failure)).toBe(code);
  });

  it('is the fault of the network only where the network failed', () => {
    expect(isNetworkFailure(withCode('ECONNREFUSED'))).toBe(true);
    expect(isNetworkFailure(withCode('EACCES'))).toBe(false);
    expect(isNetworkFailure(undefined)).toBe(false);
  });
});

describe('a tool of the command line', () => {
  const before = process.exitCode;
  afterEach(() => {
    process.exitCode = before;
    vi.restoreAllMocks();
  });

  /** The exit code, and what was printed as an error. */
  async function run(tool: () => Promise<number>) {
    const printed: unknown[] = [];
    vi.spyOn(console, 'error').mockImplementation((line) => printed.push(line));
    await runTool(tool);
    return { code: process.exitCode, printed };
  }

  it('ends with its own code', async () => {
    expect(await run(async () => 3)).toEqual({ code: 3, printed: [] });
  });

  it('prints one line where the operator can do something', async () => {
    const failing = () => Promise.reject(withCode('ECONNREFUSED'));
    expect(await run(failing)).toEqual({ code: 75, printed: [expect.stringMatching(/^Discord cannot be reached/u)] });
  });

  it('prints all that is known where nobody foresaw it', async () => {
    const error = new TypeError('x is not a function');
    expect(await run(() => Promise.reject(error))).toEqual({ code: 1, printed: [error] });
  });
});
