import { spawn } from 'node:child_process';
import process from 'node:process';
import type { Log } from '../log.ts';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  // The empty text is the window's title, which `start` would take the address for.
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens an address in the user's browser; where that fails, the address still stands in the terminal. */
export function openBrowser(url: string, log: Log): void {
  const [program, ...rest] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...rest, url], { stdio: 'ignore', detached: true });
  child.on('error', (error) => log.warn({ err: error }, 'no browser opened'));
  child.unref();
}
