import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { aPlainReport } from '../support/answer.ts';
import { aStage } from '../support/bot.ts';
import { buttonOf, labelsOf } from '../support/components.ts';
import { anArchive, BAHN } from '../support/reports.ts';

const DE = { locale: 'de' };
function textsOf(message: { readonly components?: readonly object[] | undefined }): string {
  return JSON.stringify(message.components).replaceAll('\\n', '\n');
}

describe('/compare', () => {
  it('puts side by side what differs, oldest first, the differing words in bold, without a judgement', async () => {
    const { discord } = await aStage();
    const handle = discord.command('compare', { topic: 'direkte Kontakte' }, DE);
    expect(await handle.acknowledged()).toMatchObject({ kind: 'deferred-message' });
    const answer = await handle.answer();
    expect((answer.flags ?? 0) & MessageFlags.IsComponentsV2).not.toBe(0);
    const text = textsOf(answer);
    expect(text).toContain('-# Vergleich: direkte Kontakte');
    expect(text).toMatch(
      /\*\*Verschieden: eine Abstufung und die zitierten Worte · Sergej Lawrow\*\*\n> .*„Lawrow äußert sich.*> .*000\\\\_c94fe4e8229a913c/su,
    );
    expect(text).toMatch(/> .*\*\*[^*]*sehr\*\* naher Zukunft/u);
    expect(text).toContain('Ich entscheide nicht, wer recht hat.');
    expect(discord.requests.validationErrors()).toEqual([]);
  });

  it('names the words of the topic that no report holds', async () => {
    const { discord } = await aStage({ archive: anArchive(BAHN) });
    discord.setOverwrite({ channel: discord.channelId, target: discord.botId, deny: ['EmbedLinks'] });
    const { content } = await discord.command('compare', { topic: 'Strecke Quito' }, DE).answer();
    expect(content).toMatch(/^-# Vergleich: Strecke Quito\n-# In keinem Bericht: „quito“\.\n\*\*Nur hier\*\*\n/u);
  });

  it('is plain text where the bot may not embed', async () => {
    const { discord } = await aStage();
    discord.setOverwrite({ channel: discord.channelId, target: discord.botId, deny: ['EmbedLinks'] });
    const answer = await discord.command('compare', { topic: 'direkte Kontakte' }, DE).answer();
    expect((answer.flags ?? 0) & MessageFlags.IsComponentsV2).toBe(0);
    expect(answer.content).toMatch(/^-# Vergleich: direkte Kontakte\n\*\*/u);
  });

  it.each([
    ['boxes', []],
    ['plain text', ['EmbedLinks']],
  ] as const)('pages in place, as %s', async (_, deny) => {
    const many = aPlainReport(
      Array.from({ length: 12 }, (__, i) => `Die Schwebebahn hält an Station ${i + 1}.`),
      { id: 'viele' },
    );
    const { discord } = await aStage({ archive: anArchive(many) });
    discord.setOverwrite({ channel: discord.channelId, target: discord.botId, deny: [...deny] });
    const handle = discord.command('compare', { topic: 'Schwebebahn' }, DE);
    const answer = await handle.answer();
    expect(labelsOf(answer)).toEqual(['Weiter', 'Löschen']);
    await discord.click(answer, 'Weiter', { locale: 'fr' }).acknowledged();
    const shown = () => handle.message?.content + textsOf(handle.message ?? {});
    await expect.poll(shown).toContain('Station 6.');
    expect(shown()).toContain('Seite 2 von 3');
    expect(labelsOf(handle.message ?? {})).toEqual(['Zurück', 'Weiter', 'Löschen']);
    expect(discord.requests.validationErrors()).toEqual([]);
  });

  it('says so where the reports say nothing', async () => {
    const { discord } = await aStage({ archive: anArchive(BAHN) });
    const answer = await discord.command('compare', { topic: 'Vatikan' }, DE).answer();
    expect(labelsOf(answer)).toEqual(['Löschen']);
    expect(answer.content).toContain(
      'Zu „Vatikan“ steht nichts in den Berichten. Durchsucht: 1 Bericht, <t:1710417600:D>.',
    );
  });
});

describe('Unterschiede', () => {
  it('shows both wordings to whoever clicked, the differing words in bold', async () => {
    const { discord } = await aStage();
    const answer = await discord
      .command('ask', { question: 'Worauf hofft der russische Präsident Putin?' }, DE)
      .answer();
    expect(answer.content).toMatch(/\nIn 2 Berichten, [^.]*\n> /su);
    const shown = await discord.click(answer, buttonOf(answer, /^Unterschiede/u).custom_id ?? '', DE).answer();
    expect(shown.content).toMatch(/> .*\*\*[^*]*sehr\*\* naher Zukunft/u);
    expect(shown.content).toMatch(/> .*„direkte Kontakte/u);
    expect(shown.content).toMatch(/\n\nIch entscheide nicht, wer recht hat\.$/u);
    expect((shown.flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
  });

  it('says kindly that the reports have changed since', async () => {
    const before = await aStage();
    const answer = await before.discord
      .command('ask', { question: 'Worauf hofft der russische Präsident Putin?' }, DE)
      .answer();
    await before.bot.close();
    const { discord } = await aStage({ discord: before.discord, archive: anArchive(BAHN) });
    const shown = await discord.click(answer, buttonOf(answer, /^Unterschiede/u).custom_id ?? '', DE).answer();
    expect(shown.content).toMatch(/^Dieser Bericht ist nicht mehr da/u);
  });
});

describe('Check quotes', () => {
  const archive = anArchive(BAHN);
  const TRUE_QUOTE = 'Wir bauen die Strecke nach Norden bis 2027 zweigleisig aus';

  it('checks the quotes in any message, privately', async () => {
    const { discord } = await aStage({ archive });
    const said = discord.post(`Sie sagte „${TRUE_QUOTE}“ und „Quantencomputer schmecken violett“!`);
    const answer = await discord.contextMenu('Check quotes', said.id, DE).answer();
    expect(answer.content).toContain(`-# Geprüft: „${TRUE_QUOTE}“\n**Wörtlich belegt.**`);
    expect(answer.content).toContain('-# Geprüft: „Quantencomputer schmecken violett“\n**Nicht belegt.**');
    expect((answer.flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
  });

  it('takes the whole message where nothing is quoted', async () => {
    const { discord } = await aStage({ archive });
    const said = discord.post(TRUE_QUOTE);
    const { content } = await discord.contextMenu('Check quotes', said.id, DE).answer();
    expect(content).toContain('**Wörtlich belegt.**');
  });

  it('says so where there is nothing to check', async () => {
    const { discord } = await aStage({ archive });
    const said = discord.post('👍');
    const { content } = await discord.contextMenu('Check quotes', said.id, DE).answer();
    expect(content).toBe('Da steht kein Zitat, das ich prüfen könnte.');
  });

  it("checks the bot's own answers without their backslashes", async () => {
    const marked = aPlainReport(['„Die *Bahn* baut nach _Norden_ sehr lange“, sagte Vogt.']);
    const { discord } = await aStage({ archive: anArchive(marked) });
    const answer = await discord.command('ask', { question: 'Norden lange' }).answer();
    const { content } = await discord.contextMenu('Check quotes', answer.id, DE).answer();
    expect(content).toContain('**Wörtlich belegt.**');
  });

  it("checks the quotes of the bot's own answers, and not the headlines below them", async () => {
    const { discord } = await aStage({ archive });
    const answer = await discord.command('ask', { question: 'Norden zweigleisig' }).answer();
    expect(answer.content).toContain('“Land gibt Bahngeld frei”');
    const { content } = await discord.contextMenu('Check quotes', answer.id, DE).answer();
    expect(content).toContain(`-# Geprüft: „${TRUE_QUOTE}“ (angeblich Hanna Vogt)\n**Wörtlich belegt.**`);
    expect(content).not.toContain('Nicht belegt');
    const nothing = await discord.command('ask', { question: 'Vatikan?' }, DE).answer();
    const none = await discord.contextMenu('Check quotes', nothing.id, DE).answer();
    expect(none.content).toBe('Da steht kein Zitat, das ich prüfen könnte.');
  });

  it('is what a mention does that replies to a message in a direct conversation', async () => {
    const { discord } = await aStage({ archive });
    const channel = discord.openDirectMessage(discord.userId);
    const said = discord.dm(discord.userId, `„${TRUE_QUOTE}“`);
    await said.answer();
    const { content } = await discord.post(`<@${discord.botId}>`, { channel: channel.id, replyTo: said.id }).answer();
    expect(content).toContain('**Wörtlich belegt.**');
  });
});

describe('a reply to a message whose text arrives', () => {
  const TRUE_QUOTE = 'Wir bauen die Strecke nach Norden bis 2027 zweigleisig aus';

  it.each([['Stimmt das?'], ['hat sie das wirklich gesagt?'], ['is that true?']])('checks it: %s', async (text) => {
    const { discord } = await aStage({ archive: anArchive(BAHN) });
    const channel = discord.openDirectMessage(discord.userId);
    const said = discord.dm(discord.userId, `„${TRUE_QUOTE}“`);
    await said.answer();
    const { content } = await discord.post(text, { channel: channel.id, replyTo: said.id }).answer();
    expect(content).toMatch(/\*\*(?:Wörtlich belegt|Verbatim)\.\*\*/u);
  });

  it('takes it along where the question alone says nothing', async () => {
    const { discord } = await aStage({ archive: anArchive(BAHN) });
    const channel = discord.openDirectMessage(discord.userId);
    const said = discord.dm(discord.userId, 'Strecke Norden');
    await said.answer();
    const { content } = await discord.post('und wie?', { channel: channel.id, replyTo: said.id }).answer();
    expect(content).toMatch(/^-# Verstanden als: Strecke Norden und wie\?\n> „Wir bauen/u);
  });
});

describe('an altered quote', () => {
  it('is shown in both wordings, with what was changed in bold', async () => {
    const { discord } = await aStage({ archive: anArchive(BAHN) });
    const quote = 'Wir bauen die Strecke nach Norden nicht bis 2029 zweigleisig aus';
    const { content } = await discord.command('check', { quote }, DE).answer();
    expect(content).toMatch(/\nBehauptet: „Wir bauen die Strecke nach Norden .*\*\*.*2029.*\*\*/u);
    expect(content).toMatch(/\n> .*\*\*2027\*\*/u);
    expect(content).toMatch(/Das ändert die Aussage: .*eine Zahl/u);
  });

  it('is checked at 2,000 characters, too', async () => {
    const { discord } = await aStage({ archive: anArchive(BAHN) });
    const handle = discord.command(
      'check',
      { quote: `${'Wir bauen die Strecke nach Norden bis 2029 '.repeat(46)}`.slice(0, 2000) },
      DE,
    );
    expect((await handle.answer()).content).toMatch(/^-# Geprüft: /u);
    expect(discord.requests.validationErrors()).toEqual([]);
  });
});
