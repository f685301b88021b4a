import { DiscordAPIError, DiscordjsErrorCodes, HTTPError, RESTJSONErrorCodes } from 'discord.js';

/**
 * The bot cannot start, or cannot go on. The message is one line that says what to do.
 *
 * `exitCode` 78 (EX_CONFIG): starting again changes nothing; 75 (EX_TEMPFAIL): later it may work. Source: sysexits.h.
 */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly exitCode: 75 | 78;

  constructor(message: string, exitCode: 75 | 78, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

const NETWORK_CODES = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_SOCKET',
]);

const PORTAL = 'https://discord.com/developers/applications';

/** What the operator can do about a failed start; errors that are nobody's fault but ours are given back as they are. */
export function explainStartFailure(error: unknown): unknown {
  if (error instanceof StartError) return error;
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : '';
  const explain = (text: string, exitCode: 75 | 78) => new StartError(text, exitCode, { cause: error });

  if (code === DiscordjsErrorCodes.TokenInvalid || (error instanceof DiscordAPIError && error.status === 401))
    return explain(`Discord refuses the token: copy a new one from ${PORTAL}, Bot, Reset Token, to DISCORD_TOKEN`, 78);
  if (/disallowed intents/iu.test(message))
    return explain(
      `Discord refuses the intents: at ${PORTAL}, Bot, see that the application is not suspended or limited; Wortlaut needs no privileged intent`,
      78,
    );
  if (/not enough sessions remaining/iu.test(message))
    return createSessionsError(/resets at (\S+)/u.exec(message)?.[1], { cause: error });
  if (error instanceof DiscordAPIError && isForeignGuild(error))
    return explain(
      'DISCORD_GUILD_ID names a server that the bot is not in: invite it (npm run invite) or correct the id',
      78,
    );
  if (isNetworkFailure(error))
    return explain(
      `Discord cannot be reached (${code ?? message}): check the network, and DISCORD_API_URL if it is set`,
      75,
    );
  return error;
}

/** Whether the network was the reason, so that trying again makes sense. */
export function isNetworkFailure(error: unknown): boolean {
  if (error instanceof HTTPError) return error.status >= 500;
  const isAborted = error instanceof Error && error.name === 'AbortError';
  return isAborted || NETWORK_CODES.has(String(codeOf(error)));
}

/** `resetsAt` is an ISO time. */
export function createSessionsError(resetsAt = 'the next day', options?: ErrorOptions): StartError {
  return new StartError(
    `Discord allows no more starts today: the bot was started too often, wait until ${resetsAt} and find out why`,
    75,
    options,
  );
}

function isForeignGuild({ code }: DiscordAPIError): boolean {
  return code === RESTJSONErrorCodes.MissingAccess || code === RESTJSONErrorCodes.UnknownGuild;
}

/** Of the error, or of what caused it. */
function codeOf(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && error.code !== undefined) return error.code;
  return 'cause' in error ? codeOf(error.cause) : undefined;
}
