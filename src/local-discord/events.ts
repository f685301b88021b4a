import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { RequestEntry } from './rest/request-log.ts';

export type AcknowledgementKind = 'message' | 'deferred-message' | 'deferred-update' | 'update' | 'choices' | 'modal';

interface OfInteraction {
  readonly interactionId: string;
  readonly userId: string;
  readonly channelId: string;
}

interface OfMessage {
  readonly channelId: string;
  readonly messageId: string;
}

interface WithMessage extends OfMessage {
  /** Never blanked: what people see. Bit 128 of `flags` is "thinking …", bit 64 a private message. */
  readonly message: APIMessage;
  /** Id of the only user who sees it; undefined for messages that everybody in the channel sees. */
  readonly visibleTo?: string | undefined;
}

/** Something that a person looking at Discord would notice, or that happened to the bot's connection. */
export type LocalEvent =
  | ({ readonly type: 'message-created'; readonly interactionId?: string | undefined } & WithMessage)
  | ({ readonly type: 'message-updated' } & WithMessage)
  | ({ readonly type: 'message-deleted'; readonly visibleTo?: string | undefined } & OfMessage)
  | ({
      readonly type: 'reaction-added' | 'reaction-removed';
      readonly userId: string;
      readonly emoji: string;
    } & OfMessage)
  | { readonly type: 'typing'; readonly channelId: string; readonly userId: string }
  | { readonly type: 'thread-created'; readonly channelId: string; readonly threadId: string }
  | ({ readonly type: 'interaction-created' } & OfInteraction)
  | ({
      readonly type: 'interaction-acknowledged';
      readonly kind: AcknowledgementKind;
      readonly afterMs: number;
    } & OfInteraction)
  | ({ readonly type: 'interaction-failed'; readonly reason: string } & OfInteraction)
  | ({
      readonly type: 'choices-offered';
      readonly choices: readonly APIApplicationCommandOptionChoice[];
    } & OfInteraction)
  | ({ readonly type: 'modal-opened'; readonly modal: APIModalInteractionResponseCallbackData } & OfInteraction)
  | { readonly type: 'commands-changed'; readonly guildId?: string | undefined }
  | { readonly type: 'gateway-connected'; readonly sessionId: string; readonly resumed: boolean }
  | { readonly type: 'gateway-disconnected'; readonly sessionId?: string | undefined; readonly code: number }
  | { readonly type: 'presence-changed'; readonly presence: object }
  | { readonly type: 'request'; readonly entry: RequestEntry };

interface WaitOptions {
  readonly timeoutMs: number;
  /** Reason of the rejection when the time is over. */
  readonly otherwise: () => string;
}

export interface EventHub {
  emit(event: LocalEvent): void;
  /** Returns the function that ends the subscription. */
  on(listener: (event: LocalEvent) => void): () => void;
  /** Resolves with the first result of `look` that is not undefined; `look` runs now and after every event, and may throw. */
  until<T>(look: () => T | undefined, options: WaitOptions): Promise<T>;
}

export function createEventHub(): EventHub {
  const listeners = new Set<(event: LocalEvent) => void>();
  const on = (listener: (event: LocalEvent) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const emit = (event: LocalEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  const until = <T>(look: () => T | undefined, { timeoutMs, otherwise }: WaitOptions) =>
    new Promise<T>((resolve, reject) => {
      const settle = (action: () => void) => {
        clearTimeout(timer);
        listeners.delete(check);
        action();
      };
      const timer = setTimeout(() => settle(() => reject(new Error(otherwise()))), timeoutMs);
      const check = () => {
        try {
          const found = look();
          if (found !== undefined) settle(() => resolve(found));
        } catch (error) {
          settle(() => reject(error));
        }
      };
      listeners.add(check);
      check();
    });
  return { emit, on, until };
}
