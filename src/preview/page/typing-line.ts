import { h } from './element.ts';
import { renderDots } from './message/render-message.ts';
import { nameOf } from './model.ts';
import type { PageContext } from './page-context.ts';

/** In ms: so long Discord shows that somebody types, unless it is told again. */
const SHOWN_MS = 10_000;

/** The line that says that somebody types. */
export function createTypingLine({ model, texts }: PageContext) {
  const element = h('div', { class: 'typing', role: 'status' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    element.replaceChildren();
  };
  const start = (userId: string) => {
    stop();
    element.append(renderDots(), h('span', {}, h('strong', {}, nameOf(model, userId)), ` ${texts.preview.isTyping}`));
    timer = setTimeout(stop, SHOWN_MS);
  };
  return { element, start, stop };
}
