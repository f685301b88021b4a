import { ComponentType, type Message } from 'discord.js';
import { unescapeText } from './markdown.ts';

/** All text of a message: its content, then the texts of its embeds and of its components, a line each. */
export function readMessageText({ content, embeds, components }: Message): string {
  const inEmbeds = embeds.flatMap(({ title, description }) => [title ?? '', description ?? '']);
  return [content, ...inEmbeds, ...components.flatMap(textsIn)].filter((text) => text !== '').join('\n');
}

/** discord.js names the text of a text display `content`, and what a container or section holds `components`. */
function textsIn(component: unknown): string[] {
  if (typeof component !== 'object' || component === null) return [];
  if ('type' in component && component.type === ComponentType.TextDisplay && 'content' in component)
    return [String(component.content)];
  return 'components' in component && Array.isArray(component.components) ? component.components.flatMap(textsIn) : [];
}

/** The words of somebody's message, to be checked: of the bot's own its quotes only, not the headlines below them. */
export function readClaimedText(message: Message): string {
  const text = readMessageText(message);
  return message.author.id === message.client.user.id ? quotesIn(text) : text;
}

/** The quotes in one of the bot's messages as the reports have them, a line each. */
function quotesIn(text: string): string {
  const quotes = text.split('\n').flatMap((line) => (line.startsWith('> ') ? line.slice(2).replaceAll('**', '') : []));
  return unescapeText(quotes.join('\n'));
}
