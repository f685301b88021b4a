import { describe, expect, it } from 'vitest';
import { MAX_REPORT_BYTES } from '../../src/preview/dropped.ts';
import { aPageClient } from '../support/page-client.ts';
import { aPreview } from '../support/preview.ts';

const TEXT = 'Der Hafen wird vertieft.\n\n„Im Mai beginnen die Bagger“, sagte Hafenchefin Ida Brandt.';

function drop(url: string, name: string, body: string | Uint8Array<ArrayBuffer>, origin = url): Promise<Response> {
  return fetch(`${url}/reports?name=${encodeURIComponent(name)}`, { method: 'POST', body, headers: { origin } });
}

describe('a report that is dropped on the page', () => {
  it('is searched from then on, and every page hears of it', async () => {
    const { url } = await aPreview();
    const page = await aPageClient(url);
    const response = await drop(url, 'hafen.txt', TEXT);
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ ok: true, report: { id: 'hafen', isTemporary: true, passages: 2 } });
    const reports = await page.until((event) => (event.type === 'reports' ? event.reports : undefined));
    expect(reports.map(({ id }) => id)).toEqual(['bahn-nordblatt', 'bahn-seekurier', 'hafen']);

    const channelId = page.snapshot.channels[0]?.id ?? '';
    await page.request({ type: 'command', channelId, name: 'reports', options: {}, locale: 'de' });
    const answer = await page.until((event) =>
      event.type === 'message' ? JSON.stringify(event.message.wire) : undefined,
    );
    expect(answer).toContain('3 Berichte');
  });

  it('can be taken away again, others cannot', async () => {
    const { url } = await aPreview();
    await drop(url, 'hafen.txt', TEXT);
    const remove = (id: string) => fetch(`${url}/reports?id=${id}`, { method: 'DELETE', headers: { origin: url } });
    expect((await remove('hafen')).status).toBe(204);
    expect((await remove('hafen')).status).toBe(404);
    expect((await remove('bahn-nordblatt')).status).toBe(404);
    const { snapshot } = await aPageClient(url);
    expect(snapshot.reports.map(({ id }) => id)).toEqual(['bahn-nordblatt', 'bahn-seekurier']);
  });

  it.each([
    ['of another format', 'bild.png', TEXT, { problem: 'wrong-type' }],
    ['larger than a report is', 'hafen.txt', 'a'.repeat(MAX_REPORT_BYTES + 1), { problem: 'too-large' }],
    ['with the name of another', 'bahn-nordblatt.txt', TEXT, { problem: 'taken' }],
    ['that is empty', 'leer.txt', '', { problem: 'unreadable', detail: expect.stringContaining('leer.txt:1') }],
    [
      'that is no text',
      'a.txt',
      new Uint8Array([65, 0]),
      { problem: 'unreadable', detail: expect.stringContaining('NUL') },
    ],
    ['outside of any folder', '../../x.txt', '', { problem: 'unreadable', detail: expect.not.stringContaining('..') }],
  ])('is refused with the reason: one %s', async (_, name, body, refusal) => {
    const { url } = await aPreview();
    const response = await drop(url, name, body);
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({ ok: false, ...refusal });
  });

  it('is not taken from another site', async () => {
    const { url } = await aPreview();
    expect((await drop(url, 'hafen.txt', TEXT, 'http://evil.example')).status).toBe(403);
  });
});
