import type { APIApplicationCommand, APIApplicationCommandOptionChoice, APIMessage } from 'discord-api-types/v10';
import type { ReportDetail, ReportSummary } from './report-view.ts';

/** What page and server say to each other over the WebSocket, one JSON object a message. */

export interface PreviewUser {
  readonly id: string;
  readonly name: string;
}

export interface PreviewChannel {
  readonly id: string;
  readonly kind: 'text' | 'direct';
  readonly name: string;
}

export interface PreviewMessage {
  readonly wire: APIMessage;
  /** Whether only the user of the page sees it. */
  readonly isPrivate: boolean;
}

/** Everything that a page needs to draw itself; sent first, and again after a reconnection. */
export interface Snapshot {
  /** Another one after a restart of the server: what the page knew is gone then. */
  readonly run: string;
  readonly me: PreviewUser;
  readonly bot: PreviewUser;
  readonly botIsOnline: boolean;
  readonly guild: { readonly id: string; readonly name: string };
  /** Never empty; the first one is shown at the start. */
  readonly channels: readonly PreviewChannel[];
  /** Oldest first, of all channels. */
  readonly messages: readonly PreviewMessage[];
  readonly commands: readonly APIApplicationCommand[];
  readonly reports: readonly ReportSummary[];
  /** Names to try questions with; empty where nobody speaks in the reports. */
  readonly speakers: readonly string[];
}

export type ServerEvent =
  | { readonly type: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly type: 'message'; readonly message: PreviewMessage }
  | { readonly type: 'message-deleted'; readonly id: string }
  | { readonly type: 'typing'; readonly channelId: string; readonly userId: string }
  | { readonly type: 'bot'; readonly isOnline: boolean }
  | { readonly type: 'commands'; readonly commands: readonly APIApplicationCommand[] }
  | { readonly type: 'reports'; readonly reports: readonly ReportSummary[]; readonly speakers: readonly string[] }
  | { readonly type: 'reply'; readonly to: number; readonly result: Result };

/** What became of a request; `problem` is one that the page has a sentence for. */
export type Result =
  | { readonly ok: true; readonly data?: ResultData }
  | { readonly ok: false; readonly problem: Problem };

export type Problem = 'no-response' | 'refused' | 'not-found' | 'invalid';

export interface ResultData {
  readonly choices?: readonly APIApplicationCommandOptionChoice[];
  readonly report?: ReportDetail;
  readonly place?: Place;
}

/** Where in the reports a quote stands. */
export interface Place {
  readonly reportId: string;
  /** Position of the passage, from 1. */
  readonly paragraph: number;
  /** In UTF-16 units of the passage's text. */
  readonly start: number;
  readonly end: number;
}

export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** What the user of the page does. */
export type Action =
  | { readonly type: 'post'; readonly channelId: string; readonly content: string; readonly replyTo?: string }
  | { readonly type: 'edit'; readonly messageId: string; readonly content: string }
  | { readonly type: 'delete'; readonly messageId: string }
  | {
      readonly type: 'command';
      readonly channelId: string;
      /** With its subcommand behind it: "manage add". */
      readonly name: string;
      readonly options: OptionValues;
      readonly locale: string;
    }
  | {
      readonly type: 'autocomplete';
      readonly channelId: string;
      readonly name: string;
      readonly option: string;
      readonly text: string;
      readonly options: OptionValues;
      readonly locale: string;
    }
  | { readonly type: 'click'; readonly messageId: string; readonly customId: string; readonly locale: string }
  | {
      readonly type: 'select';
      readonly messageId: string;
      readonly customId: string;
      readonly values: readonly string[];
      readonly locale: string;
    }
  | { readonly type: 'menu'; readonly messageId: string; readonly name: string; readonly locale: string }
  | { readonly type: 'report'; readonly reportId: string }
  | {
      readonly type: 'locate';
      /** What may be the quote, likeliest first. */
      readonly wordings: readonly string[];
      /** The text of the message below the quote, where its source is named. */
      readonly source: string;
    };

export interface Request {
  /** Counted by the page; the reply carries it. */
  readonly id: number;
  readonly action: Action;
}
