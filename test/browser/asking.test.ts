import { describe, expect, it } from 'vitest';
import { answer, answers, command, say } from './page-actions.ts';
import { useStage } from './stage.ts';

const QUESTION = 'Worauf hofft Putin?';

describe('asking in the preview', () => {
  const stage = useStage();

  it('answers a mention that is chosen from the list', async () => {
    const page = await stage.open();
    const field = page.locator('textarea.field');
    await field.pressSequentially('@wo');
    await page.getByRole('option', { name: 'Wortlaut' }).waitFor();
    await field.press('Enter');
    await field.pressSequentially(QUESTION);
    await field.press('Enter');
    const row = await answer(page);
    expect(await row.locator('discord-quote').count()).toBeGreaterThan(0);
    expect(await row.textContent()).toContain(`Frage: ${QUESTION}`);
    expect(await page.locator('discord-mention').first().textContent()).toBe('Wortlaut');
  });

  it('answers a slash command that is found and filled with the keyboard alone', async () => {
    const page = await stage.open();
    const before = await answers(page).count();
    await page.locator('textarea.field').focus();
    await page.keyboard.type('/fra');
    await page.getByRole('option', { name: '/frage' }).waitFor();
    await page.keyboard.press('Tab');
    await page.locator('.option input').waitFor();
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Enter');
    const row = await answer(page, before + 1);
    expect(await row.locator('.reference-line').textContent()).toContain('/frage');
    expect(await row.locator('discord-quote').count()).toBeGreaterThan(0);
  });

  it('asks in English where the page is English', async () => {
    const page = await stage.open({ locale: 'en-GB' });
    const before = await answers(page).count();
    await command(page, 'ask', 'What does Putin hope for?');
    await page.keyboard.press('Enter');
    const row = await answer(page, before + 1);
    expect(await row.textContent()).toContain('Question: What does Putin hope for?');
    expect(await row.locator('.reference-line').textContent()).toContain('used /ask');
  });

  it('changes language without losing the conversation, and stays so', async () => {
    const page = await stage.open();
    await say(page, 'Moin zusammen');
    await page.getByText('Moin zusammen').first().waitFor();
    await page.locator('textarea.field').fill('Halb geschrieben');
    await page.getByRole('button', { name: 'Switch to English' }).click();
    await page.getByPlaceholder('Message #berichte').waitFor();
    expect(await page.locator('textarea.field').inputValue()).toBe('Halb geschrieben');
    expect(await page.getByText('Moin zusammen').count()).toBeGreaterThan(0);
    await page.reload();
    await page.getByPlaceholder('Message #berichte').waitFor();
  });

  it('offers what autocomplete finds, and uses what is chosen', async () => {
    const page = await stage.open();
    const before = await answers(page).count();
    await command(page, 'frage', 'Was sagte Lawrow?');
    await page.getByRole('button', { name: 'bericht', exact: true }).click();
    await page.keyboard.type('Lawrow');
    await page.getByRole('option', { name: /Lawrow äußert sich/u }).click();
    await page.locator('.option input').last().press('Enter');
    expect(await (await answer(page, before + 1)).textContent()).toContain('nur in Lawrow äußert sich');
  });

  it('says which option is missing instead of sending', async () => {
    const page = await stage.open();
    const before = await answers(page).count();
    await command(page, 'frage', '');
    await page.keyboard.press('Enter');
    await page.getByText('Hier fehlt noch eine Angabe.').waitFor();
    expect(await page.locator('.option.wrong').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('textarea.field').waitFor();
    expect(await answers(page).count()).toBe(before);
  });

  it('answers privately, marks it as such, and lets it be dismissed', async () => {
    const page = await stage.open();
    await command(page, 'frage', QUESTION);
    await page.getByRole('button', { name: 'privat', exact: true }).click();
    await page.getByRole('option', { name: 'Ja' }).click();
    await page.locator('.option input').last().press('Enter');
    const note = page.getByText('Nur du kannst dies sehen');
    await note.waitFor();
    await page.getByRole('button', { name: 'Nachricht verwerfen' }).click();
    await note.waitFor({ state: 'detached' });
  });

  it('declines where nothing is found, and says what was searched', async () => {
    const page = await stage.open();
    const before = await answers(page).count();
    await say(page, '@Wortlaut Xylophonkonzert?');
    const text = await (await answer(page, before + 1)).textContent();
    expect(text).toContain('Dazu steht nichts in den Berichten.');
    expect(text).toContain('Durchsucht: 2 Berichte');
  });

  it('answers plain words in the direct messages', async () => {
    const page = await stage.open();
    await page.getByRole('button', { name: 'Wortlaut', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Wortlaut' }).waitFor();
    await say(page, QUESTION);
    expect(await (await answer(page)).textContent()).toContain(`Frage: ${QUESTION}`);
  });

  it('has questions to try, about those who speak in the reports', async () => {
    const page = await stage.open();
    const before = await answers(page).count();
    await page
      .getByRole('button', { name: /^Was sagte/u })
      .first()
      .click();
    await page.keyboard.press('Enter');
    expect(await (await answer(page, before + 1)).textContent()).toContain('Frage: Was sagte');
  });

  it('shows text from users as text', async () => {
    const page = await stage.open();
    await say(page, '<img src=x onerror=alert(1)> **fett** [hier](javascript:alert(1))');
    const row = page.locator('.row').last();
    await row.getByText('<img src=x onerror=alert(1)>').waitFor();
    expect(await row.locator('strong').textContent()).toBe('fett');
    expect(await row.locator('discord-message a').count()).toBe(0);
  });
});
