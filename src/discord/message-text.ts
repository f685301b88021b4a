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
