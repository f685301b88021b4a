import type { Command } from '../src/discord/command.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { checkMenu } from './check-menu.ts';
import { compare } from './compare.ts';
import { help } from './help.ts';
import { quotes } from './quotes.ts';
import { reports } from './reports.ts';

/** All commands: what is registered, what is run, and what `/help` lists, in its order. */
export const commands: readonly Command[] = [ask, quotes, check, checkMenu, compare, reports, help];
