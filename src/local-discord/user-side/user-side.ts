import type { APIMessage } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { openDirectMessage } from '../world/channels.ts';
import { type By, type Home, resolveActor } from './by.ts';
import type { OptionValues } from './command-options.ts';
import { invokeCommand, typeOption, useMessageMenu, useUserMenu } from './commands.ts';
import { chooseValues, pressButton } from './components.ts';
import { createInteractionHandle, type InteractionHandle } from './interaction-handle.ts';
import { type ModalValues, sendModal } from './modals.ts';
import { type PostHandle, watchPost } from './post-handle.ts';
import { deletePost, editPost, type PostOptions, postMessage } from './posts.ts';
import { UserSideError } from './user-side-error.ts';

/** What users do. Everything throws a `UserSideError` where Discord's client would not let them. */
export interface UserSide {
  /** Invokes a slash command; subcommands are written behind it: `manage add`. */
  command(name: string, options?: OptionValues, by?: By): InteractionHandle;
  /** Types `text` into an option with autocomplete. */
  autocomplete(
    name: string,
    option: string,
    text: string,
    by?: By & { readonly options?: OptionValues },
  ): InteractionHandle;
  /** Presses a button, named by custom id or label. The channel is the message's own. */
  click(message: { readonly id: string }, button: string, by?: Omit<By, 'channel'>): InteractionHandle;
  /** Chooses values of a select, named by custom id or placeholder. */
  select(
    message: { readonly id: string },
    select: string,
    values: readonly string[],
    by?: Omit<By, 'channel'>,
  ): InteractionHandle;
  /** Sends the modal that was opened in answer to `opener`. */
  submitModal(opener: InteractionHandle, values: ModalValues, by?: Pick<By, 'locale'>): InteractionHandle;
  /** Uses a message's context menu. The channel is the message's own. */
  contextMenu(name: string, messageId: string, by?: Omit<By, 'channel'>): InteractionHandle;
  /** Uses a user's context menu. */
  userMenu(name: string, userId: string, by?: By): InteractionHandle;
  post(text: string, options?: By & PostOptions): PostHandle;
  /** Writes the bot a direct message. */
  dm(userId: string, text: string, options?: PostOptions): PostHandle;
  /** Edits a message that a user has written. */
  edit(messageId: string, text: string): void;
  /** Deletes any message. */
  delete(messageId: string): void;
  /** Messages of a channel, oldest first: those for everybody, and the private ones for `as`. */
  messages(channelId: string, options?: { readonly as?: string }): APIMessage[];
}

export function createUserSide(discord: Discord, home: Home): UserSide {
  const { world } = discord;
  const handle = (interaction: Interaction) => createInteractionHandle(discord, interaction);
  const actor = (by: By = {}) => resolveActor(discord, home, by);
  const actorAt = (messageId: string, by: By = {}) => {
    const stored = world.messages.get(messageId);
    if (!stored) throw new UserSideError(`There is no message ${messageId}.`);
    return actor({ channel: stored.channel.id, ...by });
  };
  const post = (text: string, by: By, options: PostOptions) => {
    const sentAt = world.now();
    return watchPost(discord, postMessage(discord, actor(by), text, options), sentAt);
  };
  return {
    command: (name, options = {}, by) => handle(invokeCommand(discord, actor(by), name, options)),
    autocomplete: (name, option, text, by) =>
      handle(typeOption(discord, actor(by), name, { option, text, values: by?.options ?? {} })),
    click: ({ id }, button, by) => handle(pressButton(discord, actorAt(id, by), id, button)),
    select: ({ id }, select, values, by) => handle(chooseValues(discord, actorAt(id, by), id, select, values)),
    submitModal: ({ interaction }, values, by) => {
      const { user, channel, installation } = interaction;
      return handle(
        sendModal(discord, actor({ user: user.id, channel: channel.id, installation, ...by }), interaction, values),
      );
    },
    contextMenu: (name, id, by) => handle(useMessageMenu(discord, actorAt(id, by), name, id)),
    userMenu: (name, userId, by) => handle(useUserMenu(discord, actor(by), name, userId)),
    post: (text, options = {}) => post(text, options, options),
    dm: (userId, text, options = {}) =>
      post(text, { user: userId, channel: openDirectMessage(world, userId).id }, options),
    edit: (messageId, text) => editPost(discord, messageId, text),
    delete: (messageId) => deletePost(discord, messageId),
    messages: (channelId, { as } = {}) =>
      [...world.messages.values()]
        .filter(({ channel, visibleTo }) => channel.id === channelId && (visibleTo === undefined || visibleTo === as))
        .map(({ wire }) => wire),
  };
}
