import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import type { Acknowledgement, Interaction } from '../interactions/interaction.ts';
import { DID_NOT_RESPOND } from './interact.ts';

export interface Patience {
  /** Longest time to wait, in ms. */
  readonly timeoutMs?: number;
}

/** Long enough for a busy machine; a test that hangs still says what it waited for. */
export const DEFAULT_PATIENCE_MS = 10_000;

/** What a user sees of an interaction. All promises reject with "The application did not respond" when no acknowledgement came in time. */
export interface InteractionHandle {
  readonly id: string;
  readonly interaction: Interaction;
  /** Undefined until the bot has acknowledged. */
  readonly acknowledgement: Acknowledgement | undefined;
  readonly failed: boolean;
  /** The original answer as it is now; undefined before there is one and after it was deleted. */
  readonly message: APIMessage | undefined;
  /** Every content that the original has had, without "thinking …". */
  readonly answers: readonly APIMessage[];
  /** The answers after the first. */
  readonly edits: readonly APIMessage[];
  /** As they are now. */
  readonly followUps: readonly APIMessage[];
  acknowledged(patience?: Patience): Promise<Acknowledgement>;
  /** The first answer with content: not "thinking …". After a click that was only acknowledged, the first follow-up. */
  answer(patience?: Patience): Promise<APIMessage>;
  /** The edit with this index, from 0. */
  edit(index: number, patience?: Patience): Promise<APIMessage>;
  /** The follow-up with this index, from 0. */
  followUp(index: number, patience?: Patience): Promise<APIMessage>;
  /** Resolves when the original answer is deleted. */
  deleted(patience?: Patience): Promise<true>;
  /** Of an autocomplete. */
  choices(patience?: Patience): Promise<readonly APIApplicationCommandOptionChoice[]>;
  modal(patience?: Patience): Promise<APIModalInteractionResponseCallbackData>;
}

export function createInteractionHandle({ events, world }: Discord, interaction: Interaction): InteractionHandle {
  const wait = <T>(
    what: string,
    look: () => T | undefined,
    { timeoutMs = DEFAULT_PATIENCE_MS }: Patience = {},
  ): Promise<T> =>
    events.until(
      () => {
        if (interaction.state === 'failed')
          throw new Error(`${DID_NOT_RESPOND} (${describe(interaction)}; no acknowledgement in time).`);
        return interaction.acknowledgement && look();
      },
      {
        timeoutMs,
        otherwise: () => `${describe(interaction)}: no ${what} within ${timeoutMs} ms; so far ${soFar(interaction)}.`,
      },
    );
  return {
    id: interaction.id,
    interaction,
    get acknowledgement() {
      return interaction.acknowledgement;
    },
    get failed() {
      return interaction.state === 'failed';
    },
    get message() {
      return interaction.original && world.messages.get(interaction.original.wire.id)?.wire;
    },
    get answers() {
      return interaction.answers;
    },
    get edits() {
      return interaction.answers.slice(1);
    },
    get followUps() {
      return interaction.followUps.map(({ wire }) => wire);
    },
    acknowledged: (patience) => wait('acknowledgement', () => interaction.acknowledgement, patience),
    answer: (patience) => wait('answer', () => firstAnswer(interaction) ?? refuseOther(interaction), patience),
    edit: (index, patience) => wait(`edit ${index}`, () => interaction.answers[index + 1], patience),
    followUp: (index, patience) => wait(`follow-up ${index}`, () => interaction.followUps[index]?.wire, patience),
    deleted: (patience) =>
      wait(
        'deletion',
        () => (interaction.original && !world.messages.has(interaction.original.wire.id) ? true : undefined),
        patience,
      ),
    choices: (patience) => wait('choices', () => interaction.choices, patience),
    modal: (patience) => wait('modal', () => interaction.modal, patience),
  };
}

function firstAnswer({ answers, followUps, acknowledgement }: Interaction): APIMessage | undefined {
  return answers[0] ?? (acknowledgement?.kind === 'deferred-update' ? followUps[0]?.wire : undefined);
}

/** Nobody waits for a message where the bot has answered with something else. */
function refuseOther(interaction: Interaction): undefined {
  const { modal, choices } = interaction;
  if (modal ?? choices)
    throw new Error(`${describe(interaction)} was answered with ${modal ? 'a modal' : 'choices'}, not with a message.`);
}

function describe({ name, type, id }: Interaction): string {
  return name === undefined ? `Interaction ${id} of type ${type}` : `Command "${name}"`;
}

function soFar({ acknowledgement, answers, followUps }: Interaction): string {
  return `${acknowledgement?.kind ?? 'no acknowledgement'}, ${answers.length} answers, ${followUps.length} follow-ups`;
}
