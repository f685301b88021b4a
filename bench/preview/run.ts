/**
 * How fast the preview is: its start, the first paint of the page, and how smooth 200 answers stay.
 *
 *     npm run bench:preview
 *
 * Needs Chromium or Chrome. Fails (exit code 1) where a first paint takes longer than a second or a frame longer than 100 ms.
 */
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { commands } from '../../commands/index.ts';
import { openArchive } from '../../src/archive/open-archive.ts';
import { createLog } from '../../src/log.ts';
import { type Preview, startPreview } from '../../src/preview/preview.ts';
import { launchChromium } from '../../test/browser/chromium.ts';

/** As many as the issue asks to stay smooth. */
const MESSAGES = 200;
/** A third of them are answers of the bot, which are the largest messages there are. */
const ANSWERS_EVERY = 3;
/** Loads of the page, of which the median counts. */
const LOADS = 7;

const MAX_PAINT_MS = 1000;
/** From here on people notice that something stutters. */
const MAX_FRAME_MS = 100;

const print = (what: string, ms: number) => process.stdout.write(`${what.padEnd(44)}${ms.toFixed(0).padStart(6)} ms\n`);
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const { archive } = await openArchive(['seeds']);
const log = createLog({ logLevel: 'silent', logFormat: 'json' });
const config = { limits: { perUser: 1000, perChannel: 1000 } };
const startedAt = performance.now();
const preview = await startPreview({ archive, commands, log, config, port: 0, print: () => {} });
print('start of local Discord, bot and page', performance.now() - startedAt);

const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
const paints = await load(page);
print('first paint, empty channel', median(paints.map(({ paint }) => paint)));
print('page drawn, empty channel', median(paints.map(({ drawn }) => drawn)));

await fill(preview);
const full = await load(page);
print(`first paint, ${MESSAGES} messages`, median(full.map(({ paint }) => paint)));
print(`page drawn, ${MESSAGES} messages`, median(full.map(({ drawn }) => drawn)));
const frames = await scrollThrough(page);
print('scrolling through them: median frame', median(frames));
print('scrolling through them: slowest frame', Math.max(...frames));
await browser.close();
await preview.close();
const isSlow = median(full.map(({ paint }) => paint)) > MAX_PAINT_MS || Math.max(...frames) > MAX_FRAME_MS;
process.exitCode = isSlow ? 1 : 0;

/** Loads the page several times; when the first pixels were painted, and when the channel was there. */
async function load(page: Page): Promise<{ paint: number; drawn: number }[]> {
  const times: { paint: number; drawn: number }[] = [];
  for (let i = 0; i < LOADS; i++) {
    await page.goto(preview.url);
    await page.locator('.welcome').waitFor({ state: 'attached' });
    times.push(
      await page.evaluate<{ paint: number; drawn: number }>(
        `new Promise((resolve) => requestAnimationFrame(() => resolve({
          paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now(),
          drawn: performance.now(),
        })))`,
      ),
    );
  }
  return times;
}

/** Questions of a user, and answers of the bot to some of them. */
async function fill({ discord }: Preview): Promise<void> {
  const channel = [...discord.world.channels.values()].find(({ name }) => name === 'berichte');
  const user = [...discord.world.users.values()].findLast(({ bot }) => !bot);
  if (!channel || !user) throw new Error('bench: the preview has neither channel nor user');
  const by = { channel: channel.id, user: user.id, locale: 'de' };
  for (let i = 0; i < MESSAGES; i++) {
    if (i % ANSWERS_EVERY === 0) await discord.command('ask', { question: 'Worauf hofft Putin?' }, by).answer();
    else discord.post(`Nachricht ${i}: **wer** sagt das, und wo steht es?`, by);
  }
}

/** Scrolls from the end to the start and back; how long each frame took. */
function scrollThrough(page: Page): Promise<number[]> {
  return page.evaluate<number[]>(`new Promise((resolve) => {
    const log = document.querySelector('.log');
    const frames = [];
    let last = performance.now();
    let step = -400;
    const next = (now) => {
      frames.push(now - last);
      last = now;
      log.scrollTop += step;
      if (step < 0 && log.scrollTop === 0) step = 400;
      if (step > 0 && log.scrollTop + log.clientHeight >= log.scrollHeight - 1) resolve(frames.slice(1));
      else requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  })`);
}
