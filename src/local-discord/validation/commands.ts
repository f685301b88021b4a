import { ApplicationCommandType, Locale } from 'discord-api-types/v10';
import { isJson, type Json, toJson, toList } from '../json.ts';
import { checkOptions } from './command-options.ts';
import type { Problems } from './problems.ts';
import { checkText, checkUnique, isAbsent, lengthOf } from './values.ts';

/** Source: discord.com/developers/docs/interactions/application-commands#registering-a-command */
const MAX_SLASH_COMMANDS = 100;
const MAX_MENU_COMMANDS = 15;
const MAX_NAME = 32;
const MAX_DESCRIPTION = 100;
/** Names, descriptions and values of a command and all its options together. */
const MAX_COMMAND_SIZE = 8000;

/** Source: discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const LOCALES = new Set<string>(Object.values(Locale));

/** Whether a scope would hold more commands of one type than Discord takes. */
export function hasTooManyCommands(commands: readonly Json[]): boolean {
  const count = (type: ApplicationCommandType) => commands.filter((command) => typeOf(command) === type).length;
  return (
    count(ApplicationCommandType.ChatInput) > MAX_SLASH_COMMANDS ||
    count(ApplicationCommandType.User) > MAX_MENU_COMMANDS ||
    count(ApplicationCommandType.Message) > MAX_MENU_COMMANDS
  );
}

export function typeOf(command: Json): unknown {
  return command.type ?? ApplicationCommandType.ChatInput;
}

/** Checks a whole scope, as `PUT …/commands` replaces it. */
export function checkCommands(problems: Problems, commands: readonly unknown[]): void {
  commands.forEach((command, index) => {
    if (isJson(command)) checkCommand(problems.at(index), command);
    else problems.at(index).add('MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
  });
  checkUnique(
    commands
      .map(toJson)
      .map((command, index) => ({ key: `${typeOf(command)} ${command.name}`, problems: problems.at(index) })),
    'APPLICATION_COMMANDS_DUPLICATE_NAME',
    'Application command names must be unique',
  );
}

export function checkCommand(problems: Problems, command: Json): void {
  const isSlash = typeOf(command) === ApplicationCommandType.ChatInput;
  if (isSlash) {
    checkSlashTexts(problems, command);
    checkOptions(problems.at('options'), command.options);
  } else {
    checkText(problems.at('name'), command.name, { min: 1, max: MAX_NAME, required: 'required' });
    checkLocalizations(problems.at('name_localizations'), command.name_localizations, (at, name) =>
      checkText(at, name, { min: 1, max: MAX_NAME }),
    );
    if (!isAbsent(command.description) && command.description !== '') {
      problems
        .at('description')
        .add('APPLICATION_COMMAND_MENU_DESCRIPTION', 'Context menu commands cannot have a description');
    }
  }
  checkAvailability(problems, command);
  const size = sizeOf(command);
  if (size > MAX_COMMAND_SIZE) {
    problems.add('APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${size} > ${MAX_COMMAND_SIZE})`);
  }
}

/** Checks name and description of a slash command or of one of its options, in every language. */
export function checkSlashTexts(problems: Problems, described: Json): void {
  checkSlashName(problems.at('name'), described.name);
  checkDescription(problems.at('description'), described.description);
  checkLocalizations(problems.at('name_localizations'), described.name_localizations, checkSlashName);
  checkLocalizations(problems.at('description_localizations'), described.description_localizations, checkDescription);
}

function checkDescription(problems: Problems, description: unknown): void {
  checkText(problems, description, { min: 1, max: MAX_DESCRIPTION, required: 'required' });
}

function checkSlashName(problems: Problems, name: unknown): void {
  if (typeof name !== 'string' || name === '') {
    problems.add('BASE_TYPE_REQUIRED', 'This field is required');
  } else if (!SLASH_NAME.test(name) || name !== name.toLowerCase()) {
    problems.add('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
}

function checkLocalizations(problems: Problems, value: unknown, check: (at: Problems, text: unknown) => void): void {
  for (const [locale, text] of Object.entries(toJson(value))) {
    if (!LOCALES.has(locale)) {
      problems.at(locale).add('ENUM_TYPE_COERCE', `Value "${locale}" is not a valid enum value.`);
    } else if (text !== null) check(problems.at(locale), text);
  }
}

function checkAvailability(problems: Problems, command: Json): void {
  const permissions = command.default_member_permissions;
  if (!isAbsent(permissions) && !(typeof permissions === 'string' && /^\d+$/.test(permissions))) {
    problems.at('default_member_permissions').add('NUMBER_TYPE_COERCE', `Value "${permissions}" is not int.`);
  }
  // Contexts: guild, direct message with the bot, other direct messages. Installations: guild, user.
  for (const [key, highest] of [
    ['contexts', 2],
    ['integration_types', 1],
  ] as const) {
    toList(command[key]).forEach((value, index) => {
      if (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= highest) return;
      problems.at(key, index).add('ENUM_TYPE_COERCE', `Value "${value}" is not a valid enum value.`);
    });
  }
}

/** Code points that count against the size of a command; of translations only the longest counts. */
function sizeOf(described: Json): number {
  const longest = (key: string) =>
    Math.max(
      ...[described[key], ...Object.values(toJson(described[`${key}_localizations`]))].map((text) =>
        typeof text === 'string' ? lengthOf(text) : 0,
      ),
    );
  const own =
    longest('name') + longest('description') + (typeof described.value === 'string' ? lengthOf(described.value) : 0);
  const inner = [...toList(described.options), ...toList(described.choices)].map(toJson);
  return inner.reduce((sum, part) => sum + sizeOf(part), own);
}
