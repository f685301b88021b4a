import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answer, say } from './page-actions.ts';
import { useStage } from './stage.ts';

/** Drops a file on the chat, as if it was dragged from a folder. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    `(() => { const t = new DataTransfer(); t.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)})); return t; })()`,
  );
  const target = page.locator('main');
  await target.dispatchEvent('dragenter', { dataTransfer: transfer });
  await page.getByText('Loslassen').waitFor();
  await target.dispatchEvent('drop', { dataTransfer: transfer });
}

describe('the reports beside the chat', () => {
  const stage = useStage();

  it('are listed with what is known of them and what is missing', async () => {
    const page = await stage.open();
    const cards = page.locator('.report-card');
    expect(await cards.count()).toBe(2);
    expect(await cards.nth(1).textContent()).toContain('12. Juli 2025');
    expect(await cards.nth(0).textContent()).toContain('ohne Tag');
  });

  it('open as they were read, statements underlined, what was left out with its reason', async () => {
    const page = await stage.open();
    await page.getByRole('button', { name: /Lawrow äußert sich/u }).click();
    await page.getByRole('heading', { level: 3, name: /Lawrow äußert sich/u }).waitFor();
    expect(await page.locator('.statement').count()).toBeGreaterThan(3);
    await page.locator('.left-out summary').click();
    expect(await page.locator('.left-out').textContent()).toContain('Überschrift des Berichts');
    await page.getByRole('button', { name: 'Alle Berichte' }).click();
    expect(await page.locator('.report-card').count()).toBe(2);
  });

  it('take a file that is dropped, search it, and give it back', async () => {
    const page = await stage.open();
    await drop(
      page,
      'hafen.txt',
      'Der Hafen wird vertieft.\n\n„Im Mai beginnen die Bagger“, sagte Hafenchefin Ida Brandt.',
    );
    await page.getByText('ist gelesen und wird jetzt mit durchsucht').waitFor();
    await page.locator('.report h3', { hasText: 'hafen.txt' }).waitFor();
    await say(page, '@Wortlaut Wann beginnen die Bagger?');
    await (await answer(page)).getByText('Im Mai beginnen die Bagger').waitFor();
    await page.getByRole('button', { name: 'Alle Berichte' }).click();
    await page.getByRole('button', { name: /hafen.txt.*entfernen/u }).click();
    await page.getByRole('heading', { name: 'Berichte (2)' }).waitFor();
  });

  it.each([
    ['of another kind', 'bild.png', 'x', 'keine .txt- oder .md-Datei'],
    ['without a word', 'leer.txt', '', 'kann ich nicht als Bericht lesen'],
    ['that is there already', '000_c94fe4e8229a913c.txt', 'Ein Satz steht hier.', 'gibt es schon'],
  ])('say what is wrong with a file %s', async (_, name, text, sentence) => {
    const page = await stage.open({ tolerated: /422/u });
    await drop(page, name, text);
    await page.getByText(sentence).waitFor();
    expect(await page.locator('.report-card').count()).toBe(2);
  });

  it('say so where a quote is in none of them', async () => {
    const page = await stage.open();
    await say(page, '> Das hat nie jemand gesagt.');
    // Components take their size a moment after they are put in: a click may still miss what moves.
    await expect
      .poll(
        async () => {
          await page.getByText('Das hat nie jemand gesagt.').click();
          return page.getByText('in keinem der Berichte').isVisible();
        },
        { timeout: 20_000, interval: 500 },
      )
      .toBe(true);
    expect(await page.locator('mark').count()).toBe(0);
  });
});
