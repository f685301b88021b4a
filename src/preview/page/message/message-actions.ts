import type { PreviewMessage } from '../../protocol.ts';
import type { IconName } from '../icons.ts';
import type { PageContext } from '../page-context.ts';

/** Something that the user can do with a message. */
export interface MessageAction {
  readonly label: string;
  readonly icon: IconName;
  readonly isDangerous?: boolean;
  run(): void;
}

export interface ActionSources {
  readonly context: PageContext;
  reply(message: PreviewMessage): void;
  edit(message: PreviewMessage): void;
}

/** The number of context menu commands on messages. Source: discord.com/developers/docs/interactions/application-commands */
const MESSAGE_MENU = 3;

/** What the user can do with this message: their own things first, then what the bot offers under "Apps". */
export function actionsFor(
  message: PreviewMessage,
  { context, reply, edit }: ActionSources,
): { readonly own: readonly MessageAction[]; readonly apps: readonly MessageAction[] } {
  const { connection, language, model, texts } = context;
  const { id: messageId, author } = message.wire;
  const isMine = author.id === model.me.id;
  const own: MessageAction[] = [
    ...(message.isPrivate ? [] : [{ label: texts.preview.reply, icon: 'reply', run: () => reply(message) } as const]),
    ...(isMine
      ? ([
          { label: texts.preview.edit, icon: 'edit', run: () => edit(message) },
          {
            label: texts.preview.delete,
            icon: 'trash',
            isDangerous: true,
            run: () => void connection.request({ type: 'delete', messageId }),
          },
        ] as const)
      : []),
  ];
  const apps = model.commands
    .filter(({ type }) => type === MESSAGE_MENU)
    .map(({ name, name_localizations: names }) => ({
      label: names?.[language as 'de'] ?? name,
      icon: 'find' as const,
      run: async () => {
        const result = await connection.request({ type: 'menu', messageId, name, locale: language });
        if (!result.ok) context.notify(texts.preview.problems[result.problem]);
      },
    }));
  return { own, apps };
}
