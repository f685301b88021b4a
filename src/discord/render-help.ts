import type { Texts } from '../texts/texts.ts';
import { type Command, type Context, isSlashCommand } from './command.ts';
import { MAX_NAME_LENGTH } from './limits.ts';
import { escapeLabel } from './markdown.ts';
import { createReply, type Reply } from './reply.ts';
import { exampleQuestion } from './suggestions.ts';
import { VERSION } from './version.ts';

/** What the bot can do and what it stores; each command with its German name for Germans. */
export function renderHelp({
  texts,
  commands,
  archive,
  botName,
}: Omit<Context, 'userId' | 'isPrivate' | 'mayEmbed'>): Reply {
  const name = escapeLabel(botName, MAX_NAME_LENGTH);
  const example = exampleQuestion(archive, texts);
  const lines = [
    texts.help.intro,
    ...(example === undefined ? [] : [example]),
    '',
    ...commands.map((command) => `- ${renderCommand(command, texts)}`),
    `- ${texts.help.mention(name)}`,
    `- ${texts.help.followUp}`,
    `- ${texts.help.private(texts.options.private.name)}`,
    '',
    texts.help.kinds,
    texts.help.archive(texts.reports(archive.reports.length), texts.withPassages(archive.passageCount)),
    texts.help.privacy,
    `-# ${texts.help.version(VERSION)}`,
  ];
  return createReply(lines.join('\n'));
}

function renderCommand(command: Command, texts: Texts): string {
  const { data } = command;
  const name = (texts.language === 'de' ? data.name_localizations?.de : undefined) ?? data.name;
  if (!isSlashCommand(command)) return texts.help.menu(name);
  const { description } = command.data;
  const shown = (texts.language === 'de' ? command.data.description_localizations?.de : undefined) ?? description;
  return `**/${name}**: ${shown}`;
}
