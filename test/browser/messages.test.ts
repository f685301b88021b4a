import { MessageFlags } from 'discord-api-types/v10';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answer, answers, say } from './page-actions.ts';
import { useStage } from './stage.ts';

/** Asks and returns the answer's row. */
async function ask(page: Page) {
  const before = await answers(page).count();
  await say(page, '@Wortlaut Worauf hofft Putin?');
  return answer(page, before + 1);
}

describe('an answer in the preview', () => {
  const stage = useStage();

  it('is announced by typing, until it is there', async () => {
    const page = await stage.open();
    const before = await answers(page).count();
    stage.preview.discord.faults.delay('POST /channels/*/messages', { delayMs: 1000 });
    await say(page, '@Wortlaut Worauf hofft Putin?');
    const typing = page.getByText('Wortlaut schreibt …');
    await typing.waitFor();
    await answer(page, before + 1);
    await typing.waitFor({ state: 'detached' });
  });

  it('shows that the bot thinks, until the answer fills the place', async () => {
    const page = await stage.open();
    await ask(page);
    const { events, world } = stage.preview.discord;
    const [sample] = [...world.messages.values()].filter(({ wire }) => wire.author.id === world.bot.id);
    if (!sample) throw new Error('the bot has not answered');
    const { wire: message, channel } = sample;
    const thinking = { ...message, id: world.nextId(), content: '', components: [], flags: MessageFlags.Loading };
    const place = { channelId: channel.id, messageId: thinking.id };
    events.emit({ type: 'message-created', ...place, message: thinking });
    const row = page.locator(`#message-${thinking.id}`);
    await row.getByText('Wortlaut denkt nach …').waitFor();
    events.emit({ type: 'message-updated', ...place, message: { ...message, id: thinking.id, content: 'Fertig.' } });
    await row.getByText('Fertig.').waitFor();
    expect(await row.getByText('denkt nach').count()).toBe(0);
    events.emit({ type: 'message-deleted', ...place });
    await row.waitFor({ state: 'detached' });
  });

  it('opens the context that is chosen from the menu, privately', async () => {
    const page = await stage.open();
    const row = await ask(page);
    await row.getByRole('combobox', { name: 'Kontext' }).click();
    await row.getByRole('option').first().click();
    const note = page.getByText('Nur du kannst dies sehen').last();
    await note.waitFor();
    expect(await answers(page).last().locator('discord-quote strong').count()).toBeGreaterThan(0);
  });

  it('pages on and back', async () => {
    const page = await stage.open();
    const row = await ask(page);
    const first = await row.locator('discord-quote').first().textContent();
    await row.getByRole('button', { name: /weitere/u }).click();
    const back = row.getByRole('button', { name: 'Zurück' });
    await back.waitFor();
    expect(await row.locator('discord-quote').first().textContent()).not.toBe(first);
    await back.click();
    await row.getByRole('button', { name: /weitere/u }).waitFor();
    expect(await row.locator('discord-quote').first().textContent()).toBe(first);
  });

  it('shows where reports differ, the differing words in bold', async () => {
    const page = await stage.open();
    const row = await ask(page);
    await row
      .getByRole('button', { name: /Unterschiede/u })
      .first()
      .click();
    await page.getByText('Ich entscheide nicht').waitFor();
    expect(await answers(page).last().locator('discord-quote').count()).toBeGreaterThan(1);
  });

  it('leads from a quote to its place in the report', async () => {
    const page = await stage.open();
    const row = await ask(page);
    const quote = row.locator('.quoted').first();
    const words = (await quote.locator('discord-quote').textContent()) ?? '';
    await quote.click();
    const marks = page.locator('.panel mark');
    await marks.first().waitFor();
    expect((await marks.allTextContents()).join('')).toBe(words.replaceAll('[…]', '').trim());
    expect(
      await page.locator('.passage.quoted-here').evaluate((passage) => passage.getBoundingClientRect().top),
    ).toBeLessThan(800);
  });

  it('checks a message from its context menu', async () => {
    const page = await stage.open();
    await say(page, '„Putin hofft auf direkte Kontakte mit Kim“, sagte Lawrow.');
    const row = page.locator('.row').last();
    await row.getByText('direkte Kontakte').waitFor();
    const before = await answers(page).count();
    await row.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Zitate prüfen' }).click();
    const verdict = await answer(page, before + 1);
    expect(await verdict.locator('discord-quote').count()).toBeGreaterThan(0);
  });

  it('follows when its question is edited, and goes with it', async () => {
    const page = await stage.open();
    const row = await ask(page);
    const id = await row.getAttribute('id');
    const question = page.locator('.row', { has: page.locator('discord-message[author="Lena"]') }).last();
    await question.hover();
    await question.getByRole('button', { name: 'Bearbeiten' }).click();
    const field = page.getByRole('textbox', { name: 'Bearbeiten' });
    expect(await field.inputValue()).toBe('@Wortlaut Worauf hofft Putin?');
    await field.fill('@Wortlaut Xylophonkonzert?');
    await field.press('Enter');
    await question.getByText('(bearbeitet)').waitFor();
    await page.locator(`#${id}`).getByText('Dazu steht nichts').waitFor();
    await question.hover();
    await question.getByRole('button', { name: 'Löschen' }).click();
    await page.locator(`#${id}`).waitFor({ state: 'detached' });
  });

  it('is reached and left with the keyboard', async () => {
    const page = await stage.open();
    const row = await ask(page);
    await page.locator('.log').focus();
    await page.keyboard.press('ArrowUp');
    expect(await row.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await row.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  });

  it('can be replied to', async () => {
    const page = await stage.open();
    const row = await ask(page);
    await row.hover();
    await row.getByRole('button', { name: 'Antworten' }).click();
    await page.getByText('Antwort an Wortlaut').waitFor();
    await page.keyboard.type('Danke!');
    await page.keyboard.press('Enter');
    const own = page.locator('.row', { has: page.locator('discord-message[author="Lena"]') }).last();
    await own.getByText('Danke!').waitFor();
    expect(await own.locator('.reference-line').textContent()).toContain('Wortlaut');
  });
});
