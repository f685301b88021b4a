import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answer, answers, say } from './page-actions.ts';
import { useStage } from './stage.ts';

const AXE = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds that keeps somebody from using the page: rule, and where. */
async function seriousProblems(page: Page): Promise<string[]> {
  // Evaluated by the debugger, which the page's policy does not hold back.
  await page.evaluate(await AXE);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
}

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };

describe('the page is usable for everybody', () => {
  const stage = useStage();

  it.each([
    ['in the dark', { colorScheme: 'dark', viewport: DESKTOP }],
    ['in the light', { colorScheme: 'light', viewport: DESKTOP }],
    ['on a phone', { colorScheme: 'dark', viewport: PHONE }],
  ] as const)('with an answer, a report and a private answer, %s', async (_, options) => {
    const page = await stage.open(options);
    const before = await answers(page).count();
    await say(page, '@Wortlaut Worauf hofft Putin?');
    const row = await answer(page, before + 1);
    await row.getByRole('combobox', { name: 'Kontext' }).click();
    expect(await seriousProblems(page)).toEqual([]);
    await row.getByRole('option').first().click();
    await page.getByText('Nur du kannst dies sehen').last().waitFor();
    await row.locator('.quoted').first().click();
    await page.locator('mark').first().waitFor();
    expect(await seriousProblems(page)).toEqual([]);
  });

  it('while a command is written, and with a menu open', async () => {
    const page = await stage.open({ viewport: DESKTOP });
    await page.locator('textarea.field').fill('/');
    await page.getByRole('option').first().waitFor();
    expect(await seriousProblems(page)).toEqual([]);
    await page.locator('textarea.field').fill('/frage');
    await page.keyboard.press('Enter');
    await page.locator('.option').waitFor();
    expect(await seriousProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await say(page, 'Moin');
    await page.locator('.row').last().click({ button: 'right' });
    await page.getByRole('menu').waitFor();
    expect(await seriousProblems(page)).toEqual([]);
  });

  it('on a phone, with channels and reports in drawers and nothing to scroll sideways', async () => {
    const page = await stage.open({ viewport: PHONE, hasTouch: true });
    await say(page, '@Wortlaut Worauf hofft Putin?');
    await answer(page);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.getByRole('button', { name: 'Kanäle' }).tap();
    await page.getByRole('button', { name: 'Switch to English' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('navigation').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Berichte', exact: true }).tap();
    await page.getByRole('heading', { name: 'Berichte (2)' }).waitFor();
    await page.getByRole('button', { name: 'Schließen' }).tap();
    await page.getByRole('complementary').waitFor({ state: 'hidden' });
  });
});
