/** Custom emoji, roles, times and commands as Discord writes them, pings of everybody, addresses. */
const MARKUP =
  /<a?:\w+:\d+>|<@&\d+>|<t:-?\d+(?::\w)?>|<\/[^:>]+:\d+>|<id:\w+>|@(?:everyone|here)(?![\p{L}\p{N}])|https?:\/\/\S+/gu;
/** Users and channels, where their names are not known. */
const NAMELESS = /<@!?\d+>|<#\d+>/gu;
/** Who else is addressed, before or after the question. */
const USERS_BEFORE = /^(?:\s*<@!?\d+>[\s,:]*)+/u;
const USERS_AFTER = /(?:[\s,]*<@!?\d+>\s*)+$/u;

/**
 * `text` without what Discord puts into messages and no report holds: it would count as words of the question. Users and
 * channels stay.
 */
export function withoutMarkup(text: string): string {
  return text.replace(MARKUP, ' ');
}

/** `text` without the ids of users and channels. */
export function withoutIds(text: string): string {
  return text.replace(NAMELESS, ' ');
}

/** `content` without the users that it is addressed to besides the bot; those in the middle stay. */
export function withoutAddressees(content: string): string {
  return content.replace(USERS_BEFORE, '').replace(USERS_AFTER, '');
}
