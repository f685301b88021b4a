import { h } from '../element.ts';
import type { ListItem } from '../listbox.ts';
import { avatarUrl } from '../message/avatar.ts';
import type { PageContext } from '../page-context.ts';
import { type CommandEntry, toCommandEntries } from './command-entries.ts';

/** The commands that "/…" may mean; none where the text is no start of a command. */
export function commandItems(
  text: string,
  { model, language }: PageContext,
  choose: (entry: CommandEntry) => void,
): ListItem[] {
  const typed = /^\/([^\n]*)$/u.exec(text)?.[1]?.toLowerCase();
  if (typed === undefined) return [];
  return toCommandEntries(model.commands, language)
    .filter(({ name, label }) => [name, label].some((one) => one.startsWith(typed)))
    .map((entry, index) => ({
      ...(index === 0 && { group: model.bot.name }),
      name: `/${entry.label}`,
      detail: entry.description,
      picture: () => picture(model.bot.id),
      choose: () => choose(entry),
    }));

  function picture(userId: string): Node {
    return h('img', { class: 'list-picture', src: avatarUrl(userId, model), alt: '' });
  }
}

/** Who "@…" before the caret may mean, and where it stands. */
export function mentionItems(
  text: string,
  caret: number,
  { model, texts }: PageContext,
  choose: (written: string, start: number) => void,
): ListItem[] {
  const found = /(?:^|\s)@([\p{L}\p{N}_]*)$/u.exec(text.slice(0, caret));
  const typed = found?.[1]?.toLowerCase();
  if (typed === undefined) return [];
  return [model.bot, model.me]
    .filter(({ name }) => name.toLowerCase().startsWith(typed))
    .map(({ id, name }) => ({
      name,
      detail: id === model.bot.id ? texts.preview.app : texts.preview.you,
      picture: () => h('img', { class: 'list-picture', src: avatarUrl(id, model), alt: '' }),
      choose: () => choose(`@${name} `, caret - typed.length - 1),
    }));
}
