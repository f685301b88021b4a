import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Archive } from '../archive/archive.ts';
import type { Texts } from '../texts/texts.ts';
import type { Reply } from './reply.ts';
import type { Steps } from './turns.ts';

/** What a command knows when it replies. */
export interface Context {
  readonly archive: Archive;
  /** In the language of whoever asks. */
  readonly texts: Texts;
  /** Whoever asks. */
  readonly userId: string;
  /** Whether only the asker will see the reply: Discord fixes that before there is one. */
  readonly isPrivate: boolean;
  /** Whether components with text in them will show (the bot may embed links here). */
  readonly mayEmbed: boolean;
  /** All commands there are, for `/help`. */
  readonly commands: readonly Command[];
  /** As the server or Discord calls the bot. */
  readonly botName: string;
}

/** What the user filled in; null where an option was left out. */
export interface Options {
  getString(name: string): string | null;
  getBoolean(name: string): boolean | null;
}

/** What a command offers while the user types. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** A command returns its reply; it does not send, log or catch. */
export interface SlashCommand {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Who sees the reply: only the asker, or everybody unless the option `private` is set. */
  readonly visibility: 'private' | 'chosen';
  /** Acknowledge first and answer later, because it may take longer than Discord waits. */
  readonly isSlow?: boolean;
  /** In steps where it may take long. */
  reply(options: Options, context: Context): Reply | Steps<Reply>;
  /** By option: at most 25 choices, best first, for what has been typed so far. */
  readonly complete?: Readonly<Record<string, (typed: string, archive: Archive) => readonly Choice[]>>;
  readonly buttons?: readonly ButtonAction[];
}

/** An entry in the menu of a message. */
export interface MenuCommand {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  readonly visibility: 'private';
  readonly isSlow?: boolean;
  /** `message` is the text of the message that the menu was opened on. */
  replyTo(message: string, context: Context): Reply | Steps<Reply>;
  readonly buttons?: readonly ButtonAction[];
}

export type Command = SlashCommand | MenuCommand;

/** A click on a button, or a choice from a menu, under one of the bot's messages. */
export interface Press {
  /** Of the button's identity, after its action. */
  readonly args: readonly string[];
  /** Chosen from a menu; empty for a button. */
  readonly values: readonly string[];
  /** All text of the message. */
  readonly content: string;
  /** Whether the message is made of components with text in them (Components V2): it stays so. */
  readonly isDisplay: boolean;
  /** Whether only one user sees the message. */
  readonly isPrivate: boolean;
  /** Whether whoever clicked may manage messages here. */
  readonly mayModerate: boolean;
}

/** The message is changed, or something is shown to whoever clicked, or the message goes. */
export type PressReply = { readonly kind: 'update' | 'private'; readonly reply: Reply } | { readonly kind: 'delete' };

/** What the buttons do whose identity starts with `action`. */
export interface ButtonAction {
  readonly action: string;
  press(press: Press, context: Context): PressReply | Steps<PressReply>;
}

/** Whether it is a slash command, and not an entry in a menu. */
export function isSlashCommand(command: Command): command is SlashCommand {
  return 'reply' in command;
}
