import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  ApplicationCommandOptionType,
  InteractionType,
} from 'discord-api-types/v10';
import type { AcknowledgementKind } from '../events.ts';
import type { Channel, StoredMessage, User } from '../world/world.ts';

export interface Acknowledgement {
  readonly kind: AcknowledgementKind;
  /** From sending the interaction to the bot until its callback, in ms. */
  readonly afterMs: number;
  readonly ephemeral: boolean;
}

/** How the application came to this place: with the guild, or with the user who brings it along. */
export type Installation = 'guild' | 'user';

/** One interaction and all that the bot has done about it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly user: User;
  readonly channel: Channel;
  readonly installation: Installation;
  readonly sentAt: number;
  readonly owners: Record<string, string>;
  /** Of commands. */
  readonly name?: string | undefined;
  /** Whether the command is a context menu. */
  readonly isMenu: boolean;
  /** Of autocompletes: type of the option that is being typed. */
  readonly focusedType?: ApplicationCommandOptionType | undefined;
  /** Message of the component, also where a modal was opened from one. */
  readonly source?: StoredMessage | undefined;
  /** The user was told that the application did not respond. */
  state: 'open' | 'acknowledged' | 'failed';
  acknowledgement?: Acknowledgement;
  /** What `@original` means; deleted ones are kept for the record. */
  original?: StoredMessage;
  /** Every content that the original has had, the first answer first; "thinking …" is none. */
  readonly answers: APIMessage[];
  readonly followUps: StoredMessage[];
  choices?: readonly APIApplicationCommandOptionChoice[];
  modal?: APIModalInteractionResponseCallbackData;
}
