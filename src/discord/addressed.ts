import { cleanContent, type Message } from 'discord.js';
import { withoutAddressees, withoutMarkup } from './plain-question.ts';

const CODE = /```[\s\S]*?```|`[^`\n]*`/gu;

/**
 * What a message says to the bot, without the mention; empty where it only mentions it. Undefined where the message is
 * not for the bot: by a bot, `@everyone`, a reply whose ping alone names it, or a mention inside code, which is none.
 *
 * In a direct message every text is for the bot.
 */
export function readAddressed(message: Message): string | undefined {
  const { author, content, channel, client } = message;
  if (author.bot || message.system || message.webhookId !== null) return undefined;
  const mention = new RegExp(`<@!?${client.user.id}>`, 'gu');
  if (message.guildId !== null && !mention.test(content.replace(CODE, ''))) return undefined;
  const said = withoutAddressees(withoutMarkup(content.replace(mention, ' ')).trim());
  return cleanContent(said, channel).replace(/\s+/gu, ' ').trim();
}

/** Whether a message mentions the bot's own role, whose name users take for the bot: its text does not arrive then. */
export function mentionsOwnRole({ author, guild, mentions }: Message): boolean {
  const role = guild?.members.me?.roles.botRole;
  return role != null && !author.bot && mentions.roles.has(role.id);
}
