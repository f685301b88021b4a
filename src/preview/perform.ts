import type { LocalDiscord } from '../local-discord/local-discord.ts';
import { UserSideError } from '../local-discord/user-side/user-side-error.ts';
import type { PreviewPlace } from './place.ts';
import type { Action, Result, ResultData } from './protocol.ts';
import type { ReportShelf } from './report-shelf.ts';

export interface Stage {
  readonly discord: LocalDiscord;
  readonly place: PreviewPlace;
  readonly shelf: ReportShelf;
}

/** Does what the user of the page does, and resolves when the bot has acknowledged it where it has to. */
export async function perform(action: Action, stage: Stage): Promise<Result> {
  try {
    return await act(action, stage);
  } catch (error) {
    if (!(error instanceof UserSideError)) throw error;
    return { ok: false, problem: 'refused' };
  }
}

async function act(action: Action, { discord, place: { me }, shelf }: Stage): Promise<Result> {
  const by = { user: me.id };
  switch (action.type) {
    case 'post':
      discord.post(action.content, { ...by, channel: action.channelId, replyTo: action.replyTo });
      return done();
    case 'edit':
      discord.edit(action.messageId, action.content);
      return done();
    case 'delete':
      discord.delete(action.messageId);
      return done();
    case 'command': {
      const { channelId: channel, locale, name, options } = action;
      return acknowledged(discord.command(name, options, { ...by, channel, locale }));
    }
    case 'autocomplete': {
      const { channelId: channel, locale, name, option, text, options } = action;
      const typed = discord.autocomplete(name, option, text, { ...by, channel, locale, options });
      return typed.choices().then((choices) => done({ choices }), noResponse);
    }
    case 'click':
      return acknowledged(discord.click({ id: action.messageId }, action.customId, { ...by, locale: action.locale }));
    case 'select': {
      const { messageId: id, customId, values, locale } = action;
      return acknowledged(discord.select({ id }, customId, values, { ...by, locale }));
    }
    case 'menu':
      return acknowledged(discord.contextMenu(action.name, action.messageId, { ...by, locale: action.locale }));
    case 'report': {
      const report = shelf.detail(action.reportId);
      return report ? done({ report }) : { ok: false, problem: 'not-found' };
    }
    case 'locate': {
      const found = shelf.locate(action.wordings, action.source);
      return found ? done({ place: found }) : { ok: false, problem: 'not-found' };
    }
  }
}

const done = (data?: ResultData): Result => ({ ok: true, ...(data && { data }) });
const noResponse = (): Result => ({ ok: false, problem: 'no-response' });

function acknowledged(handle: { acknowledged(): Promise<unknown> }): Promise<Result> {
  return handle.acknowledged().then(() => done(), noResponse);
}
