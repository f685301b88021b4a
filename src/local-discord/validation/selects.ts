import { ComponentType } from 'discord-api-types/v10';
import { toJson, toList } from '../json.ts';
import type { Placed } from './components.ts';
import { checkCustomId } from './custom-id.ts';
import type { Problems } from './problems.ts';
import { checkCount, checkInteger, checkText, checkUnique, requireValue } from './values.ts';

export const SELECTS: readonly ComponentType[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

/** Source: discord.com/developers/docs/components/reference#string-select */
const MAX_OPTIONS = 25;
const MAX_PLACEHOLDER = 150;
const MAX_OPTION_TEXT = 100;

export function checkSelect({ component, problems }: Placed): void {
  checkCustomId(problems.at('custom_id'), component.custom_id);
  checkText(problems.at('placeholder'), component.placeholder, { max: MAX_PLACEHOLDER });
  checkInteger(problems.at('min_values'), component.min_values, { min: 0, max: MAX_OPTIONS });
  checkInteger(problems.at('max_values'), component.max_values, { min: 1, max: MAX_OPTIONS });
  // One value is chosen where the select does not say otherwise.
  const fewest = typeof component.min_values === 'number' ? component.min_values : 1;
  const most = typeof component.max_values === 'number' ? component.max_values : 1;
  if (fewest > most) {
    problems.at('min_values').add('SELECT_COMPONENT_MIN_VALUES_TOO_LARGE', 'Min values must not exceed max values');
  }
  if (component.type === ComponentType.StringSelect) checkOptions(problems, component.options, most);
  const defaults = toList(component.default_values);
  if (defaults.length > most) addTooManyDefaults(problems.at('default_values'));
}

function checkOptions(problems: Problems, value: unknown, most: number): void {
  const place = problems.at('options');
  if (!requireValue(place, value)) return;
  checkCount(place, value, { min: 1, max: MAX_OPTIONS });
  const options = toList(value).map(toJson);
  options.forEach((option, index) => {
    const at = place.at(index);
    checkText(at.at('label'), option.label, { min: 1, max: MAX_OPTION_TEXT, required: 'required' });
    checkText(at.at('value'), option.value, { min: 1, max: MAX_OPTION_TEXT, required: 'required' });
    checkText(at.at('description'), option.description, { max: MAX_OPTION_TEXT });
  });
  checkUnique(
    options.map((option, index) => ({ key: String(option.value), problems: place.at(index, 'value') })),
    'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    'The specified option value is already used',
  );
  if (most > options.length) {
    problems
      .at('max_values')
      .add('SELECT_COMPONENT_MAX_VALUES_TOO_LARGE', 'Max values must not exceed the number of options');
  }
  if (options.filter((option) => option.default === true).length > most) addTooManyDefaults(place);
}

function addTooManyDefaults(problems: Problems): void {
  problems.add('SELECT_COMPONENT_TOO_MANY_DEFAULTS', 'More default values than can be selected');
}
