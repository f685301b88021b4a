import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { PreviewChannel, PreviewMessage, PreviewUser, ServerEvent, Snapshot } from '../protocol.ts';
import type { ReportSummary } from '../report-view.ts';

/** Everything that the page knows of the server. */
export interface Model {
  me: PreviewUser;
  bot: PreviewUser;
  guild: Snapshot['guild'];
  channels: readonly PreviewChannel[];
  /** The channel that is shown. */
  channelId: string;
  /** By id, oldest first, of all channels. */
  messages: Map<string, PreviewMessage>;
  commands: readonly APIApplicationCommand[];
  reports: readonly ReportSummary[];
  speakers: readonly string[];
  botIsOnline: boolean;
  /** Which start of the server this is of. */
  run: string;
}

export function toModel(snapshot: Snapshot, channelId: string | undefined): Model {
  const { channels, messages, ...rest } = snapshot;
  const shown = channels.find(({ id }) => id === channelId) ?? channels[0];
  return {
    ...rest,
    channels,
    channelId: shown?.id ?? '',
    messages: new Map(messages.map((message) => [message.wire.id, message])),
  };
}

export type Change = Exclude<ServerEvent, { type: 'reply' | 'snapshot' }>;

/** Puts a change into the model. */
export function applyChange(model: Model, change: Change): void {
  switch (change.type) {
    case 'message':
      model.messages.set(change.message.wire.id, change.message);
      break;
    case 'message-deleted':
      model.messages.delete(change.id);
      break;
    case 'bot':
      model.botIsOnline = change.isOnline;
      break;
    case 'commands':
      model.commands = change.commands;
      break;
    case 'reports':
      model.reports = change.reports;
      model.speakers = change.speakers;
      break;
    case 'typing':
      break;
  }
}

/** The name that a user goes by here. */
export function nameOf({ me, bot }: Model, id: string): string {
  return id === me.id ? me.name : id === bot.id ? bot.name : id;
}
