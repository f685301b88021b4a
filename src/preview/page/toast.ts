import { h } from './element.ts';

/** In ms: long enough to read two lines. */
const SHOWN_MS = 8000;

/** A place for sentences that pass; screen readers speak them. */
export function createToasts() {
  const element = h('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });
  return {
    element,
    notify: (sentence: string) => {
      const toast = h('p', { class: 'toast' }, sentence);
      element.append(toast);
      setTimeout(() => toast.remove(), SHOWN_MS);
    },
  };
}
