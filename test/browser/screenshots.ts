import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser, Page } from 'playwright-core';
import { commands } from '../../commands/index.ts';
import { openArchive } from '../../src/archive/open-archive.ts';
import { createLog } from '../../src/log.ts';
import { startPreview } from '../../src/preview/preview.ts';
import { launchChromium } from './chromium.ts';
import { answer, command, say } from './page-actions.ts';
import { toPalettePng } from './palette-png.ts';

/** Where the README looks for them. */
const FOLDER = 'docs/images';
/** In bytes: a README with a handful of them still opens at once. */
const MAX_BYTES = 200_000;
const QUESTION = 'Worauf hofft Putin?';

/** One picture: how the page is opened, and what is done on it before. */
interface Shot {
  readonly name: string;
  readonly theme: 'dark' | 'light';
  readonly language: 'de' | 'en';
  readonly viewport: { readonly width: number; readonly height: number };
  prepare(page: Page): Promise<void>;
}

const DESKTOP = { width: 1280, height: 800 };

const SHOTS: readonly Shot[] = [
  {
    name: 'answer',
    theme: 'dark',
    language: 'de',
    // Room for the whole of a long answer.
    viewport: { width: 1360, height: 900 },
    prepare: async (page) => {
      await say(page, `@Wortlaut ${QUESTION}`);
      const row = await answer(page);
      await row.locator('.quoted').first().click();
      await page.locator('mark').first().waitFor();
    },
  },
  {
    name: 'context',
    theme: 'dark',
    language: 'de',
    viewport: DESKTOP,
    prepare: async (page) => {
      await command(page, 'frage', QUESTION);
      await page.keyboard.press('Enter');
      const row = await answer(page);
      const menu = row.getByRole('combobox', { name: 'Kontext' });
      if ((await menu.count()) > 0) {
        await menu.click();
        await row.getByRole('option').first().click();
      } else await row.getByRole('button', { name: 'Kontext' }).click();
      await page.getByText('Nur du kannst dies sehen').waitFor();
    },
  },
  {
    name: 'command',
    theme: 'light',
    language: 'de',
    viewport: DESKTOP,
    prepare: async (page) => {
      await command(page, 'zitate', 'La');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'declined',
    theme: 'dark',
    language: 'de',
    viewport: DESKTOP,
    prepare: async (page) => {
      await say(page, '@Wortlaut Wie viele Einwohner hat Wonsan?');
      await answer(page);
    },
  },
  {
    name: 'compare',
    theme: 'dark',
    language: 'de',
    viewport: { width: 1360, height: 900 },
    prepare: async (page) => {
      await command(page, 'vergleich', 'Treffen in Wonsan');
      await page.keyboard.press('Enter');
      await answer(page);
    },
  },
  {
    name: 'check',
    theme: 'light',
    language: 'en',
    viewport: DESKTOP,
    prepare: async (page) => {
      await say(page, '„Putin hoffe auf direkte Gespräche mit Kim in naher Zukunft“, so Lawrow.');
      await page.locator('.row').last().click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Check quotes' }).click();
      await answer(page);
    },
  },
  {
    name: 'phone',
    theme: 'dark',
    language: 'de',
    viewport: { width: 390, height: 844 },
    prepare: async (page) => {
      await say(page, `@Wortlaut ${QUESTION}`);
      await answer(page);
    },
  },
];

/** Takes each picture from a preview of its own, so that no conversation shows in another one's. */
async function take(browser: Browser, { name, theme, language, viewport, prepare }: Shot): Promise<void> {
  const { archive } = await openArchive(['seeds']);
  const log = createLog({ logLevel: 'warn', logFormat: 'json' });
  const config = { limits: { perUser: 100, perChannel: 100 } };
  const preview = await startPreview({ archive, commands, log, config, port: 0, print: () => {} });
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  await page.goto(`${preview.url}/?lang=${language}&theme=${theme}`);
  await page.locator('.welcome').waitFor();
  await prepare(page);
  // The last answer is on screen, its start where it is longer than that, and nothing is pointed at.
  await page.evaluate(`(() => {
    const row = document.querySelector('.row:last-child');
    const isLong = row?.clientHeight > document.querySelector('.log').clientHeight;
    row?.scrollIntoView({ block: isLong ? 'start' : 'end' });
  })()`);
  await page.mouse.move(0, 0);
  await page.evaluate('document.activeElement?.matches(".option input") || document.activeElement?.blur()');
  await page.evaluate('document.fonts.ready');
  const path = join(FOLDER, `${name}.png`);
  const picture = toPalettePng(await page.screenshot());
  await writeFile(path, picture);
  await page.close();
  await preview.close();
  const { length } = picture;
  if (length > MAX_BYTES) throw new Error(`${path}: expected at most ${MAX_BYTES} bytes, got ${length}`);
  process.stdout.write(`${path}  ${Math.round(length / 1000)} kB\n`);
}

await mkdir(FOLDER, { recursive: true });
const browser = await launchChromium();
for (const shot of SHOTS) await take(browser, shot);
await browser.close();
