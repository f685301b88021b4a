import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { readReports } from '../../src/corpus/read-reports.ts';
import type { Preview } from '../../src/preview/preview.ts';
import { openPreview } from '../support/preview.ts';
import { launchChromium } from './chromium.ts';

/** A preview of the seed reports and a browser, for all tests of a file. */
export interface Stage {
  readonly preview: Preview;
  /** Opens the page; when the test is over, nothing may have gone wrong in it and nothing been loaded from elsewhere. */
  open(options?: PageOptions): Promise<Page>;
  /** Ends the preview, and starts it anew at the same address. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

export interface PageOptions extends Pick<BrowserContextOptions, 'colorScheme' | 'viewport' | 'hasTouch'> {
  /** Language of the browser. */
  readonly locale?: 'de-DE' | 'en-GB';
  /** Messages in the browser's console that are expected. */
  readonly tolerated?: RegExp;
}

export function useStage(): Stage {
  let browser: Browser | undefined;
  let preview: Preview | undefined;
  const running = () => {
    if (!preview) throw new Error('The preview is not running.');
    return preview;
  };
  const start = async (port = 0) => {
    const { reports } = await readReports(['seeds']);
    preview = await openPreview({ reports, port });
  };
  beforeAll(async () => {
    [browser] = await Promise.all([launchChromium(), start()]);
  });
  afterAll(async () => {
    await browser?.close();
    await preview?.close();
  });
  return {
    get preview() {
      return running();
    },
    open: async ({ locale = 'de-DE', tolerated, ...options } = {}) => {
      const context = await browser?.newContext({ locale, reducedMotion: 'reduce', ...options });
      const page = await context?.newPage();
      if (!context || !page) throw new Error('The browser is not running.');
      const wrong: string[] = [];
      page.on('pageerror', ({ message }) => wrong.push(message));
      page.on('console', (message) => {
        const text = message.text();
        if (message.type() === 'error' && !tolerated?.test(text)) wrong.push(text);
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(running().url)) wrong.push(`loaded ${request.url()}`);
      });
      onTestFinished(async () => {
        await context.close();
        expect(wrong).toEqual([]);
      });
      await page.goto(running().url);
      await page.locator('.welcome').waitFor();
      return page;
    },
    stop: () => running().close(),
    start: () => start(Number(new URL(running().url).port)),
  };
}
