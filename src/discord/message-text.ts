import { ComponentType, type Message } from 'discord.js';

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

/** The lines of one of the bot's messages that quote, with their Markdown: checking takes that off. */
function quotesIn(text: string): string {
  const lines = text.split('\n');
  return lines.filter((line) => line.startsWith('> ')).join('\n\n');
}
