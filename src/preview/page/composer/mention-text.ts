import type { Model } from '../model.ts';

/** A text as Discord takes it: a written "@Name" of somebody here becomes a mention. */
export function toMentionText(text: string, { bot, me }: Pick<Model, 'bot' | 'me'>): string {
  return [bot, me].reduce((written, { id, name }) => written.replaceAll(mentionOf(name), `<@${id}>`), text);
}

/** The other way round: as it is written in a field. */
export function fromMentionText(text: string, { bot, me }: Pick<Model, 'bot' | 'me'>): string {
  return [bot, me].reduce((written, { id, name }) => written.replaceAll(`<@${id}>`, `@${name}`), text);
}

function mentionOf(name: string): RegExp {
  return new RegExp(`@${name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu');
}
