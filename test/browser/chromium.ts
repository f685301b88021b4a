import { existsSync } from 'node:fs';
import { env, platform } from 'node:process';
import { type Browser, chromium } from 'playwright-core';

/** Where systems keep Chromium or Chrome. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Starts the installed Chromium or Chrome without a window; `CHROMIUM_PATH` names another one. */
export function launchChromium(): Promise<Browser> {
  const executablePath = env.CHROMIUM_PATH ?? PLACES.find((place) => existsSync(place));
  if (executablePath === undefined)
    throw new Error(`No Chromium or Chrome found on ${platform}: install one, or set CHROMIUM_PATH to its program`);
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      // Containers run as root, where the sandbox does not start.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
