import type { Command } from '../src/discord/command.ts';
import { ask } from './ask.ts';
import { help } from './help.ts';
import { reports } from './reports.ts';

/** All commands: what is registered, what is run, and what `/help` lists, in its order. */
export const commands: readonly Command[] = [ask, reports, help];
