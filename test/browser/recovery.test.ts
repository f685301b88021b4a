import { describe, expect, it } from 'vitest';
import { answer, say } from './page-actions.ts';
import { useStage } from './stage.ts';

describe('when something breaks, the page', () => {
  const stage = useStage();

  it('says that the preview is not running, and goes on once it is', async () => {
    const page = await stage.open({ tolerated: /WebSocket|ERR_CONNECTION_REFUSED/u });
    await say(page, 'Vor dem Neustart');
    await page.getByText('Vor dem Neustart').waitFor();
    await stage.stop();
    await page.getByText('Die Vorschau läuft gerade nicht').waitFor();
    await say(page, 'Ungesendet');
    await page.getByText('Die Anwendung reagiert nicht.').waitFor();
    expect(await page.locator('textarea.field').inputValue()).toBe('Ungesendet');

    await stage.start();
    await page.getByText('Die Vorschau wurde neu gestartet').waitFor();
    expect(await page.getByText('Vor dem Neustart').count()).toBe(0);
    await say(page, '@Wortlaut Worauf hofft Putin?');
    await answer(page);
  });

  it('keeps the conversation when it is loaded again', async () => {
    const page = await stage.open();
    await say(page, 'Bleibt stehen');
    await page.getByText('Bleibt stehen').waitFor();
    await page.reload();
    await page.getByText('Bleibt stehen').waitFor();
  });

  it('shows that the bot has crashed, and that nobody answers', async () => {
    const page = await stage.open();
    await page.getByText('Wortlaut ist online').waitFor();
    // Discord ends the session for good: the bot does not come back by itself.
    stage.preview.discord.gateway.closeWith(4004);
    await page.getByText('Wortlaut ist nicht mehr verbunden').waitFor();
    await page.getByText('Wortlaut ist offline').waitFor();
    await page.locator('textarea.field').fill('/hilfe');
    await page.keyboard.press('Enter');
    await page.locator('.command-form .send').click();
    await page.locator('.toast', { hasText: 'Die Anwendung reagiert nicht.' }).waitFor();
  });
});
