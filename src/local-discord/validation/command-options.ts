import { ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10';
import { type Json, toJson, toList } from '../json.ts';
import { checkChoices } from './choices.ts';
import { checkSlashTexts } from './commands.ts';
import type { Problems } from './problems.ts';
import { checkCount, checkInteger, checkUnique, isAbsent } from './values.ts';

/** Source: discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure */
const MAX_OPTIONS = 25;
const MAX_TEXT_LENGTH = 6000;

const WITH_AUTOCOMPLETE: readonly unknown[] = [OptionType.String, OptionType.Integer, OptionType.Number];

/** What may stand one level below a command, a group and a subcommand. */
const BELOW: Record<'command' | 'group' | 'subcommand', (type: number) => boolean> = {
  command: () => true,
  group: (type) => type === OptionType.Subcommand,
  subcommand: (type) => type !== OptionType.Subcommand && type !== OptionType.SubcommandGroup,
};

export function checkOptions(problems: Problems, value: unknown, level: keyof typeof BELOW = 'command'): void {
  checkCount(problems, value, { max: MAX_OPTIONS });
  const options = toList(value).map(toJson);
  options.forEach((option, index) => {
    checkOption(problems.at(index), option, level);
  });
  checkUnique(
    options.map(({ name }, index) => ({ key: String(name), problems: problems.at(index) })),
    'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    'Option name already exists',
  );
  const nested = options.filter(isNested);
  if (nested.length > 0 && nested.length < options.length) {
    problems.add(
      'APPLICATION_COMMAND_OPTIONS_TYPE_MIXED',
      'Sub-command and sub-command group option types are mutually exclusive to all other types',
    );
  }
  const firstOptional = options.findIndex(({ required }) => required !== true);
  options.forEach((option, index) => {
    if (option.required !== true || firstOptional < 0 || index < firstOptional) return;
    problems
      .at(index)
      .add(
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
  });
}

function isNested({ type }: Json): boolean {
  return type === OptionType.Subcommand || type === OptionType.SubcommandGroup;
}

function checkOption(problems: Problems, option: Json, level: keyof typeof BELOW): void {
  const { type } = option;
  checkSlashTexts(problems, option);
  const known = typeof type === 'number' && type >= OptionType.Subcommand && type <= OptionType.Attachment;
  if (!known || !BELOW[level](type)) {
    problems.at('type').add('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', `Option type ${type} is not possible here`);
  } else if (type === OptionType.Subcommand) checkOptions(problems.at('options'), option.options, 'subcommand');
  else if (type === OptionType.SubcommandGroup) checkOptions(problems.at('options'), option.options, 'group');
  else checkPlainOption(problems, option);
}

function checkPlainOption(problems: Problems, option: Json): void {
  const { type, choices, autocomplete } = option;
  if (!isAbsent(choices)) checkChoices(problems.at('choices'), choices, type);
  if (autocomplete === true && !WITH_AUTOCOMPLETE.includes(type)) {
    problems
      .at('autocomplete')
      .add('APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_TYPE', 'Only text and numbers can have autocomplete');
  }
  if (autocomplete === true && toList(choices).length > 0) {
    problems
      .at('choices')
      .add('APPLICATION_COMMAND_OPTIONS_CHOICES_AND_AUTOCOMPLETE', 'An option with autocomplete cannot have choices');
  }
  checkInteger(problems.at('min_length'), option.min_length, { min: 0, max: MAX_TEXT_LENGTH });
  checkInteger(problems.at('max_length'), option.max_length, { min: 1, max: MAX_TEXT_LENGTH });
  for (const [least, most] of [
    ['min_length', 'max_length'],
    ['min_value', 'max_value'],
  ] as const) {
    if (Number(option[least]) > Number(option[most])) {
      problems.at(least).add('NUMBER_TYPE_MAX', `Must not be greater than ${most}`);
    }
  }
}
