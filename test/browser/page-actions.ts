import type { Locator, Page } from 'playwright-core';

/** Writes a message and sends it. */
export async function say(page: Page, text: string): Promise<void> {
  const field = page.locator('textarea.field');
  await field.fill(text);
  // The list of mentions or commands would take the Enter.
  await field.press('Escape');
  await field.press('Enter');
}

/** The bot's messages in the shown channel, oldest first. */
export function answers(page: Page): Locator {
  return page.locator('.row', { has: page.locator('discord-message[author="Wortlaut"]') });
}

/** The bot's latest message, once there are this many and it says something. */
export async function answer(page: Page, count = 1): Promise<Locator> {
  const row = answers(page).nth(count - 1);
  await row.locator('discord-message').waitFor();
  await row.locator('.thinking').waitFor({ state: 'detached' });
  return row;
}

/** Writes a command as a user does: its start, Enter for the picker, the first option. Enter sends it. */
export async function command(page: Page, name: string, text: string): Promise<void> {
  const field = page.locator('textarea.field');
  await field.fill(`/${name}`);
  await field.press('Enter');
  const option = page.locator('.option input').first();
  await option.fill(text);
}
