import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aPageClient } from '../support/page-client.ts';
import { aPreview } from '../support/preview.ts';

describe('the preview', () => {
  it('says what was started, where, and how to go live', async () => {
    const printed: string[] = [];
    const { url } = await aPreview({ print: (lines) => printed.push(lines) });
    expect(printed).toHaveLength(1);
    expect(printed[0]).toContain(url);
    expect(printed[0]).toContain('DISCORD_TOKEN');
    expect(printed[0]).toContain('2');
  });

  it('takes the next port where one is taken, and says so', async () => {
    const other = createServer();
    onTestFinished(() => void other.close());
    const taken = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    const printed: string[] = [];
    const { url } = await aPreview({ port: taken, print: (lines) => printed.push(lines) });
    expect(Number(new URL(url).port)).toBeGreaterThan(taken);
    expect(printed[0]).toContain(String(taken));
  });

  it('is another run after a restart, with nothing left of the one before', async () => {
    const first = await aPreview();
    const page = await aPageClient(first.url);
    const channelId = page.snapshot.channels[0]?.id ?? '';
    await page.request({ type: 'post', channelId, content: 'Moin' });
    await first.close();
    expect(await page.closed).toBeGreaterThan(0);
    const second = await aPreview({ port: Number(new URL(first.url).port) });
    const { snapshot } = await aPageClient(second.url);
    expect(snapshot.messages).toEqual([]);
    expect(snapshot.run).not.toBe(page.snapshot.run);
  });
});
