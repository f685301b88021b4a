import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { toJson, toList } from '../json.ts';
import type { Problems } from './problems.ts';
import { checkCount, checkText, requireValue } from './values.ts';

/** Source: discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-choice-structure */
const MAX_CHOICES = 25;
const MAX_CHOICE_TEXT = 100;

/** Checks the choices of an option or of an autocomplete answer. */
export function checkChoices(problems: Problems, choices: unknown, type: unknown): void {
  checkCount(problems, choices, { max: MAX_CHOICES });
  toList(choices).forEach((choice, index) => {
    const { name, value } = toJson(choice);
    const at = problems.at(index);
    checkText(at.at('name'), name, { min: 1, max: MAX_CHOICE_TEXT, required: 'required' });
    checkChoiceValue(at.at('value'), value, type);
  });
}

function checkChoiceValue(problems: Problems, value: unknown, type: unknown): void {
  if (type === ApplicationCommandOptionType.String) {
    checkText(problems, value, { max: MAX_CHOICE_TEXT, required: 'required' });
  } else if (requireValue(problems, value)) {
    const fits = type === ApplicationCommandOptionType.Integer ? Number.isInteger(value) : typeof value === 'number';
    if (!fits)
      problems.add('NUMBER_TYPE_COERCE', `Value "${JSON.stringify(value)}" is not a number of this option's type.`);
  }
}
