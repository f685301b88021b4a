import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
} from 'discord-api-types/v10';

/** Discord's numbers. Source: discord.com/developers/docs/interactions/application-commands */
export const SLASH_COMMAND = 1;
const SUBCOMMAND = 1;
const SUBCOMMAND_GROUP = 2;

/** A slash command, or one of its subcommands, as the picker offers it. */
export interface CommandEntry {
  /** By which the server knows it: "manage add". */
  readonly name: string;
  /** In the user's language. */
  readonly label: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/** All slash commands in the user's language, subcommands one by one, by their labels. */
export function toCommandEntries(commands: readonly APIApplicationCommand[], language: string): CommandEntry[] {
  return commands
    .filter(({ type }) => type === SLASH_COMMAND)
    .flatMap((command) => expand(command, language))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}

type Named = Pick<APIApplicationCommand, 'name' | 'name_localizations' | 'description' | 'description_localizations'>;

function expand(
  command: Named & { options?: readonly APIApplicationCommandOption[] },
  language: string,
): CommandEntry[] {
  const { options = [], name } = command;
  const nested = options.filter((option) => option.type === SUBCOMMAND || option.type === SUBCOMMAND_GROUP);
  if (nested.length === 0) {
    const basic = options as readonly APIApplicationCommandBasicOption[];
    return [{ name, label: labelOf(command, language), description: descriptionOf(command, language), options: basic }];
  }
  return nested
    .flatMap((option) => expand(option as Named & { options?: readonly APIApplicationCommandOption[] }, language))
    .map((entry) => ({
      ...entry,
      name: `${name} ${entry.name}`,
      label: `${labelOf(command, language)} ${entry.label}`,
    }));
}

export function labelOf(
  { name, name_localizations: names }: Pick<Named, 'name' | 'name_localizations'>,
  language: string,
): string {
  return names?.[language as 'de'] ?? name;
}

export function descriptionOf(
  { description, description_localizations: descriptions }: Pick<Named, 'description' | 'description_localizations'>,
  language: string,
): string {
  return descriptions?.[language as 'de'] ?? description;
}
