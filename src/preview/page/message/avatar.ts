import { h } from '../element.ts';
import { type Model, nameOf } from '../model.ts';

export function avatarUrl(userId: string, { bot }: Model): string {
  return userId === bot.id ? '/icon.svg' : '/user.svg';
}

/** A small picture beside a name, which says the same. */
export function avatarOf(userId: string, model: Model): HTMLElement {
  return h('img', { class: 'small-avatar', src: avatarUrl(userId, model), alt: '', title: nameOf(model, userId) });
}
