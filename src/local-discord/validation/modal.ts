import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { type Json, toJson } from '../json.ts';
import { checkTyped, type Placed, place, withNested } from './components.ts';
import { checkCustomId } from './custom-id.ts';
import type { Problems } from './problems.ts';
import { SELECTS } from './selects.ts';
import { checkCount, checkInteger, checkText, checkUnique, requireValue } from './values.ts';

/** Source: discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal */
const MAX_TITLE = 45;
const MAX_COMPONENTS = 5;
const MAX_LABEL = 45;
const MAX_DESCRIPTION = 100;
const MAX_PLACEHOLDER = 100;
const MAX_VALUE = 4000;

export function checkModal(problems: Problems, modal: Json): void {
  checkText(problems.at('title'), modal.title, { min: 1, max: MAX_TITLE, required: 'required' });
  checkCustomId(problems.at('custom_id'), modal.custom_id);
  const inner = problems.at('components');
  if (requireValue(inner, modal.components)) checkCount(inner, modal.components, { min: 1, max: MAX_COMPONENTS });
  const top = place(inner, modal.components);
  for (const placed of top) checkTopLevel(placed);
  checkUnique(
    top
      .flatMap(withNested)
      .flatMap(({ component, problems: at }) =>
        typeof component.custom_id === 'string' ? [{ key: component.custom_id, problems: at.at('custom_id') }] : [],
      ),
    'COMPONENT_CUSTOM_ID_DUPLICATED',
    'Component custom id cannot be duplicated',
  );
}

function checkTopLevel(placed: Placed): void {
  const { component, problems } = placed;
  if (component.type === ComponentType.TextDisplay) {
    checkTyped(placed, [ComponentType.TextDisplay], []);
  } else if (component.type === ComponentType.Label) {
    checkText(problems.at('label'), component.label, { min: 1, max: MAX_LABEL, required: 'required' });
    checkText(problems.at('description'), component.description, { max: MAX_DESCRIPTION });
    const input = { component: toJson(component.component), problems: problems.at('component') };
    if (input.component.type === ComponentType.TextInput) checkTextInput(input);
    else if (input.component.type !== ComponentType.FileUpload) checkTyped(input, SELECTS, []);
  } else if (component.type === ComponentType.ActionRow) {
    const items = place(problems.at('components'), component.components);
    // A text input fills its row.
    checkCount(problems.at('components'), component.components ?? [], { min: 1, max: 1 });
    for (const item of items) {
      checkText(item.problems.at('label'), item.component.label, { min: 1, max: MAX_LABEL, required: 'required' });
      checkTextInput(item);
    }
  } else {
    problems.at('type').add('UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1, 10, 18).');
  }
}

function checkTextInput({ component, problems }: Placed): void {
  if (component.type !== ComponentType.TextInput) {
    problems.at('type').add('UNION_TYPE_CHOICES', 'Value of field "type" must be one of (4,).');
    return;
  }
  checkCustomId(problems.at('custom_id'), component.custom_id);
  if (requireValue(problems.at('style'), component.style)) {
    checkInteger(problems.at('style'), component.style, { min: TextInputStyle.Short, max: TextInputStyle.Paragraph });
  }
  checkText(problems.at('placeholder'), component.placeholder, { max: MAX_PLACEHOLDER });
  checkText(problems.at('value'), component.value, { max: MAX_VALUE });
  checkInteger(problems.at('min_length'), component.min_length, { min: 0, max: MAX_VALUE });
  checkInteger(problems.at('max_length'), component.max_length, { min: 1, max: MAX_VALUE });
}
