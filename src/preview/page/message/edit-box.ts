import type { PreviewMessage } from '../../protocol.ts';
import { fromMentionText, toMentionText } from '../composer/mention-text.ts';
import { h } from '../element.ts';
import type { PageContext } from '../page-context.ts';

/** A field with the message's text in place of it; Enter saves, Escape leaves it as it was. */
export function createEditBox({ wire }: PreviewMessage, context: PageContext, done: () => void): HTMLElement {
  const { connection, model, texts } = context;
  const field = h('textarea', {
    class: 'edit-field',
    'aria-label': texts.preview.edit,
    maxlength: 2000,
    onkeydown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') done();
      else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) save();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  });
  field.value = fromMentionText(wire.content, model);
  const save = () => {
    const content = toMentionText(field.value.trim(), model);
    done();
    if (content !== '' && content !== wire.content) connection.request({ type: 'edit', messageId: wire.id, content });
  };
  requestAnimationFrame(() => {
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  });
  return h('div', { class: 'edit-box' }, field, h('p', { class: 'hint' }, texts.preview.editHint));
}
