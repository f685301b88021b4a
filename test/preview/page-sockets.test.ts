import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { PreviewMessage } from '../../src/preview/protocol.ts';
import { aPageClient, type PageClient } from '../support/page-client.ts';
import { aPreview } from '../support/preview.ts';

const channelOf = ({ snapshot }: PageClient, kind: 'text' | 'direct') =>
  snapshot.channels.find((channel) => channel.kind === kind)?.id ?? '';

function answer(page: PageClient, is: (message: PreviewMessage) => boolean = () => true): Promise<PreviewMessage> {
  return page.until((event) =>
    event.type === 'message' && event.message.wire.author.id === page.snapshot.bot.id && is(event.message)
      ? event.message
      : undefined,
  );
}

describe('the connection of a page', () => {
  it('starts with everything that the page draws', async () => {
    const { url } = await aPreview();
    const { snapshot } = await aPageClient(url);
    expect(snapshot).toMatchObject({ botIsOnline: true, messages: [] });
    expect(snapshot.channels.map(({ kind }) => kind)).toEqual(['text', 'direct']);
    expect(snapshot.commands.map(({ name }) => name)).toContain('ask');
    expect(snapshot.reports).toMatchObject([
      { id: 'bahn-nordblatt', headline: 'Land gibt Bahngeld frei', outlet: 'Nordblatt', missing: [] },
      { id: 'bahn-seekurier', published: '2024-03-15', isTemporary: false },
    ]);
  });

  it('asks the real bot by mention and by direct message', async () => {
    const { url } = await aPreview();
    const page = await aPageClient(url);
    const question = 'Bis wann wird die Strecke zweigleisig ausgebaut?';
    await page.request({
      type: 'post',
      channelId: channelOf(page, 'text'),
      content: `<@${page.snapshot.bot.id}> ${question}`,
    });
    const [inText, inDirect] = [channelOf(page, 'text'), channelOf(page, 'direct')];
    expect((await answer(page, ({ wire }) => wire.channel_id === inText)).wire.content).toContain('zweigleisig');
    await page.request({ type: 'post', channelId: inDirect, content: question });
    expect((await answer(page, ({ wire }) => wire.channel_id === inDirect)).wire.content).toContain('zweigleisig');
  });

  it('answers a command in the language of the page, privately where it is asked to', async () => {
    const { url } = await aPreview();
    const page = await aPageClient(url);
    const options = { question: 'What is built by 2027?', private: true };
    const command = { type: 'command', channelId: channelOf(page, 'text'), name: 'ask', options } as const;
    expect(await page.request({ ...command, locale: 'en' })).toEqual({ ok: true });
    const { wire, isPrivate } = await answer(page, ({ wire }) => wire.content !== '');
    expect(wire.content).toContain('Question:');
    expect(isPrivate).toBe(true);
  });

  it('passes on what autocomplete offers', async () => {
    const { url } = await aPreview();
    const page = await aPageClient(url);
    const result = await page.request({
      type: 'autocomplete',
      channelId: channelOf(page, 'text'),
      name: 'ask',
      option: 'report',
      text: 'Bahngeld',
      options: {},
      locale: 'de',
    });
    expect(result).toMatchObject({
      ok: true,
      data: { choices: [{ name: expect.stringContaining('Land gibt Bahngeld frei') }] },
    });
  });

  it('chooses from the menu of an answer, presses its button, and checks it from its context menu', async () => {
    const { url } = await aPreview();
    const page = await aPageClient(url);
    const channelId = channelOf(page, 'text');
    await page.request({ type: 'post', channelId, content: `<@${page.snapshot.bot.id}> Wer baut die Strecke aus?` });
    const { wire } = await answer(page, ({ isPrivate }) => !isPrivate);
    const ids = [...JSON.stringify(wire.components).matchAll(/"custom_id":"([^"]+)"/gu)].map(([, id = '']) => id);
    const place = { messageId: wire.id, locale: 'de' };
    const [menu] = [...JSON.stringify(wire.components).matchAll(/"value":"([^"]+)"/gu)].map(([, value = '']) => value);
    expect(await page.request({ type: 'select', ...place, customId: ids[0] ?? '', values: [menu ?? ''] })).toEqual({
      ok: true,
    });
    await answer(page, ({ isPrivate, wire }) => isPrivate && wire.content.includes('**'));
    expect(await page.request({ type: 'menu', ...place, name: 'Check quotes' })).toEqual({ ok: true });
    expect(await page.request({ type: 'click', ...place, customId: ids.at(-1) ?? '' })).toEqual({ ok: true });
    expect(await page.until((event) => (event.type === 'message-deleted' ? event.id : undefined))).toBe(wire.id);
  });

  it('gives another page the same conversation', async () => {
    const { url } = await aPreview();
    const page = await aPageClient(url);
    const channelId = channelOf(page, 'text');
    await page.request({ type: 'command', channelId, name: 'help', options: {}, locale: 'de' });
    await answer(page);
    const { snapshot } = await aPageClient(url);
    expect(snapshot.messages).toMatchObject([{ isPrivate: true, wire: { channel_id: channelId } }]);
  });

  it('shows edited and deleted messages as such', async () => {
    const { url } = await aPreview();
    const page = await aPageClient(url);
    await page.request({ type: 'post', channelId: channelOf(page, 'text'), content: 'Moin' });
    const own = await page.until((event) => (event.type === 'message' ? event.message.wire : undefined));
    await page.request({ type: 'edit', messageId: own.id, content: 'Moin, Moin' });
    const edited = await page.until((event) =>
      event.type === 'message' && event.message.wire.edited_timestamp !== null ? event.message.wire : undefined,
    );
    expect(edited.content).toBe('Moin, Moin');
    await page.request({ type: 'delete', messageId: own.id });
    expect(await page.until((event) => (event.type === 'message-deleted' ? event.id : undefined))).toBe(own.id);
  });

  it('gives a report as it was read, and finds where a quote stands', async () => {
    const { url } = await aPreview();
    const page = await aPageClient(url);
    const result = await page.request({ type: 'report', reportId: 'bahn-nordblatt' });
    expect(result).toMatchObject({
      ok: true,
      data: { report: { leftOut: [{ reason: 'caption', text: 'Foto: Mara Stein' }], text: { 1: { position: 2 } } } },
    });
    const located = await page.request({ type: 'locate', wordings: ['bis 2028 zweigleisig'], source: '' });
    expect(located).toMatchObject({
      ok: true,
      data: { place: { reportId: 'bahn-seekurier', paragraph: 2, start: 23 } },
    });
  });

  it.each([
    ['a report that is not there', { type: 'report', reportId: 'x' }, 'not-found'],
    ['a quote that is in no report', { type: 'locate', wordings: ['nie gesagt', ''], source: '' }, 'not-found'],
    ['a message that is not there', { type: 'edit', messageId: '1', content: 'x' }, 'refused'],
    ['an empty message', { type: 'post', channelId: '', content: '' }, 'refused'],
    [
      'a command that does not exist',
      { type: 'command', channelId: '', name: 'x', options: {}, locale: 'de' },
      'refused',
    ],
  ] as const)('refuses %s', async (_, action, problem) => {
    const { url } = await aPreview();
    const page = await aPageClient(url);
    expect(await page.request(action)).toEqual({ ok: false, problem });
  });

  it.each([
    '',
    'null',
    '{"id":1}',
    '{"id":1,"action":{"type":"toString"}}',
    '{"id":1,"action":{"type":"post"}}',
    '{"id":1,"action":{"type":"select","messageId":"1","customId":"a","locale":"de","values":[1]}}',
    '{"id":1,"action":{"type":"locate","source":""}}',
    '{"id":1,"action":{"type":"command","channelId":"1","name":"ask","locale":"de","options":{"a":{}}}}',
  ])('ends where something else than the page speaks: %j', async (text) => {
    const { url } = await aPreview();
    const page = await aPageClient(url);
    page.send(text);
    expect(await page.closed).toBe(1008);
  });

  it.each([
    ['another site', (url: string) => ({ url, origin: 'http://evil.example' })],
    ['no site at all', (url: string) => ({ url, origin: undefined })],
    ['another name for this machine', (url: string) => ({ url: url.replace('127.0.0.1', '127.0.0.2'), origin: url })],
  ])('is refused to %s', async (_, from) => {
    const preview = await aPreview();
    const { url, origin } = from(preview.url);
    const socket = new WebSocket(`${url.replace('http', 'ws')}/socket`, origin === undefined ? {} : { origin });
    const outcome = await new Promise((resolve) => {
      socket.on('open', () => resolve('open'));
      socket.on('error', () => resolve('refused'));
    });
    expect(outcome).toBe('refused');
  });
});
