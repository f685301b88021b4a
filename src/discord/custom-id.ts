/**
 * The identity of a button: `action:argument:argument`. Everything it needs to work after a restart stands in it, or in
 * the message that it hangs on. Arguments are page numbers, hashes, user ids and single words, so it stays below the 100
 * characters that Discord allows (the longest has 62).
 */
export interface CustomId {
  readonly action: string;
  readonly args: readonly string[];
}

const SEPARATOR = ':';
/** Stands for an argument that is not there. */
const NONE = '-';

export function toCustomId(action: string, ...args: readonly (string | number | undefined)[]): string {
  return [action, ...args.map((arg) => arg ?? NONE)].join(SEPARATOR);
}

/** What `toCustomId` was given; a left-out argument is an empty text. */
export function parseCustomId(customId: string): CustomId {
  const [action = '', ...args] = customId.split(SEPARATOR);
  return { action, args: args.map((arg) => (arg === NONE ? '' : arg)) };
}
