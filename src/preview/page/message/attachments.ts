import type { APIAttachment } from 'discord-api-types/v10';
import { h } from '../element.ts';
import { icon } from '../icons.ts';

/** A file that hangs on a message: its name, which leads to it, and its size. */
export function renderAttachment({ filename, size, url }: APIAttachment, language: string): HTMLElement {
  const kilobytes = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: size < 1000 ? 'byte' : 'kilobyte',
    maximumFractionDigits: 1,
  }).format(size < 1000 ? size : size / 1000);
  return h(
    'a',
    { class: 'attachment', href: url, target: '_blank', rel: 'noopener noreferrer' },
    icon('file'),
    h('span', { class: 'attachment-name' }, filename),
    h('span', { class: 'attachment-size' }, kilobytes),
  );
}
