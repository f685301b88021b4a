import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { aPlainReport } from '../support/answer.ts';
import { aStage, type Stage } from '../support/bot.ts';
import { buttonOf, controlsOf, labelsOf } from '../support/components.ts';
import { anArchive, BAHN, BAHN_QUESTION } from '../support/reports.ts';

const DE = { locale: 'de' };
/** Eight reports with the same words, so that an answer has several pages. */
const MANY = Array.from({ length: 8 }, (_, i) =>
  aPlainReport([`Die Schwebebahn kostet ${i + 1}00 Euro.`], { id: `r${i}` }),
);

async function ask({ discord }: Stage, question = BAHN_QUESTION, by: object = DE) {
  const handle = discord.command('ask', { question }, by);
  return { handle, answer: await handle.answer() };
}

/** The bot once more, on the same Discord, as after a restart. */
async function restart(stage: Stage, archive = stage.archive): Promise<Stage> {
  await stage.bot.close();
  return aStage({ discord: stage.discord, archive });
}

describe('Kontext', () => {
  it('shows the paragraph with its neighbours and the quote in bold, to whoever clicked', async () => {
    const stage = await aStage({ archive: anArchive(BAHN) });
    const { answer } = await ask(stage, 'Norden zweigleisig');
    const context = await stage.discord.click(answer, 'Kontext', DE).answer();
    expect(context.content).toBe(
      [
        '> Der Landtag hat am Dienstag über die Bahn beraten.',
        '> ',
        '> **„Wir bauen die Strecke nach Norden bis 2027 zweigleisig aus“, sagte Verkehrsministerin Hanna Vogt am Dienstag.** Die Kosten stehen noch nicht fest.',
        '> ',
        '> Die Opposition sprach von einem Wahlgeschenk.',
        '-# „Land gibt Bahngeld frei“ · Nordblatt · <t:1710417600:D> · Absatz 2',
      ].join('\n'),
    );
    expect((context.flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
  });

  it('leads on to the whole report, in its own place', async () => {
    const stage = await aStage({ archive: anArchive(BAHN) });
    const { answer } = await ask(stage, 'Norden zweigleisig');
    const context = await stage.discord.click(answer, 'Kontext', DE).answer();
    await stage.discord.click(context, 'Ganzer Bericht', DE).acknowledged();
    const { discord } = stage;
    const latest = () => discord.messages(discord.channelId, { as: discord.userId }).at(-1);
    await expect.poll(() => latest()?.content).toMatch(/^\*\*„Land gibt Bahngeld frei“\*\*\nDatei: bahn\.txt/u);
    expect(latest()?.id).toBe(context.id);
  });

  it('is a menu where there are several quotes', async () => {
    const stage = await aStage({ archive: anArchive(...MANY) });
    const { answer } = await ask(stage, 'Schwebebahn');
    const [menu] = controlsOf(answer);
    expect(menu?.options?.map(({ label }) => label)).toEqual([
      '[1] Absatz 1 · r0.txt',
      '[2] Absatz 1 · r1.txt',
      '[3] Absatz 1 · r2.txt',
    ]);
    const context = await stage.discord.select(answer, 'context', [menu?.options?.[1]?.value ?? ''], DE).answer();
    expect(context.content).toBe('> **Die Schwebebahn kostet 200 Euro.**\n-# r1.txt · ohne Datum · Absatz 1');
  });

  it('works after a restart', async () => {
    const before = await aStage({ archive: anArchive(BAHN) });
    const { answer } = await ask(before, 'Norden zweigleisig');
    const after = await restart(before);
    expect((await after.discord.click(answer, 'Kontext', DE).answer()).content).toContain('**„Wir bauen');
  });

  it.each([
    ['gone', anArchive(aPlainReport(['Etwas anderes.'], { id: 'neu' })), 'Dieser Bericht ist nicht mehr da.'],
    [
      'changed',
      anArchive(aPlainReport(['Etwas anderes.'], { id: BAHN.id })),
      'Dieser Bericht hat sich seit der Antwort geändert',
    ],
  ])('says kindly that the report is %s', async (_, archive, expected) => {
    const before = await aStage({ archive: anArchive(BAHN) });
    const { answer } = await ask(before, 'Norden zweigleisig');
    const after = await restart(before, archive);
    const { content } = await after.discord.click(answer, 'Kontext', DE).answer();
    expect(content).toMatch(new RegExp(`^${expected}`, 'u'));
  });
});

describe('Weitere', () => {
  it('turns the pages in place, there and back, also after a restart and in the language of the answer', async () => {
    const before = await aStage({ archive: anArchive(...MANY) });
    const { handle, answer } = await ask(before, 'Schwebebahn');
    expect(labelsOf(answer)).toEqual(['Kontext', '3 weitere', 'Löschen']);
    const after = await restart(before);
    const next = after.discord.click(answer, '3 weitere', { locale: 'fr' });
    // A bot that is busy says first that it will.
    expect(await next.acknowledged()).toMatchObject({ kind: expect.stringContaining('update') });
    const shown = () => handle.message;
    await expect.poll(() => shown()?.content).toMatch(/^-# Frage: Schwebebahn\n> Die Schwebebahn kostet 400 Euro\.\n/u);
    expect(labelsOf(shown() ?? {})).toEqual(['Kontext', 'Zurück', 'Löschen']);
    await after.discord.click(answer, 'Zurück').acknowledged();
    await expect.poll(() => shown()?.content).toBe(answer.content);
  });

  it('keeps what the question was confined to', async () => {
    const long = aPlainReport(
      Array.from({ length: 5 }, (_, i) => `Die Schwebebahn hat ${i} Wagen.`),
      { id: 'lang' },
    );
    const { discord } = await aStage({ archive: anArchive(...MANY, long) });
    const handle = discord.command('ask', { question: 'Schwebebahn', report: 'lang' }, DE);
    await discord.click(await handle.answer(), '2 weitere').acknowledged();
    await expect.poll(() => handle.message?.content).toContain('-# nur in lang.txt\n> Die Schwebebahn hat 3 Wagen.');
  });

  it('says kindly that the report is gone', async () => {
    const long = aPlainReport(
      Array.from({ length: 5 }, (_, i) => `Die Schwebebahn hat ${i} Wagen.`),
      { id: 'lang' },
    );
    const before = await aStage({ archive: anArchive(long) });
    const answer = await before.discord.command('ask', { question: 'Schwebebahn', report: 'lang' }, DE).answer();
    const { discord } = await restart(before, anArchive(BAHN));
    const { content } = await discord.click(answer, '2 weitere', DE).answer();
    expect(content).toMatch(/^Dieser Bericht ist nicht mehr da/u);
  });

  it('pages what a speaker said', async () => {
    const sayings = aPlainReport(
      Array.from({ length: 5 }, (_, i) => `„Wir bauen die Strecke ${i} aus“, sagte Hanna Vogt.`),
      { id: 'vogt' },
    );
    const { discord } = await aStage({ archive: anArchive(sayings) });
    const handle = discord.command('quotes', { speaker: 'Hanna Vogt', topic: 'Strecke' }, DE);
    await discord.click(await handle.answer(), '2 weitere').acknowledged();
    await expect.poll(() => handle.message?.content).toMatch(/-# Thema: Strecke\n> „Wir bauen die Strecke 3 aus“/u);
  });
});

describe('a page of something that is gone', () => {
  const long = aPlainReport(
    Array.from({ length: 5 }, (_, i) => `„Wir bauen die Strecke ${i} bis Norden aus“, sagte Hanna Vogt am Montag.`),
    { id: 'vogt' },
  );

  it.each([
    ['quotes', { speaker: 'Hanna Vogt' }, '2 weitere', /^Die Berichte haben sich seit der Antwort geändert/u],
    ['reports', { report: 'vogt' }, 'Text', /^Dieser Bericht ist nicht mehr da/u],
    [
      'ask',
      { question: 'Strecke', speaker: 'Hanna Vogt' },
      '2 weitere',
      /^Die Berichte haben sich seit der Antwort geändert/u,
    ],
  ])('says so kindly: /%s', async (command, filled, label, expected) => {
    const before = await aStage({ archive: anArchive(long) });
    const answer = await before.discord.command(command, filled, DE).answer();
    const { discord } = await restart(before, anArchive(aPlainReport(['Etwas anderes.'], { id: 'neu' })));
    expect((await discord.click(answer, label, DE).answer()).content).toMatch(expected);
  });
});

describe('Löschen', () => {
  it('lets whoever asked delete the answer', async () => {
    const stage = await aStage({ archive: anArchive(BAHN) });
    const { handle, answer } = await ask(stage);
    stage.discord.click(answer, 'Löschen');
    await handle.deleted();
  });

  it('lets a moderator delete it, and nobody else', async () => {
    const stage = await aStage({ archive: anArchive(BAHN) });
    const { discord } = stage;
    const { handle, answer } = await ask(stage);
    const other = discord.createUser({ name: 'tim', locale: 'de', guilds: [discord.guildId] });
    const refused = await discord.click(answer, 'Löschen', { user: other.id }).answer();
    expect(refused.content).toMatch(/^Diese Antwort kann nur löschen, wer gefragt hat/u);
    expect((refused.flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
    expect(handle.message).toBeDefined();
    const moderator = discord.createUser({ name: 'mia', guilds: [discord.guildId] });
    discord.createRole({
      guild: discord.guildId,
      name: 'Moderation',
      permissions: ['ManageMessages'],
      members: [moderator.id],
    });
    discord.click(answer, 'Löschen', { user: moderator.id });
    await handle.deleted();
  });
});

describe('Link', () => {
  it('jumps to the passage', async () => {
    const stage = await aStage({ archive: anArchive(BAHN) });
    const { answer } = await ask(stage, 'Norden zweigleisig');
    expect(buttonOf(answer, 'Link').url).toBe(
      'https://example.org/bahn#:~:text=%E2%80%9EWir%20bauen%20die%20Strecke%20nach,Verkehrsministerin%20Hanna%20Vogt%20am%20Dienstag.',
    );
  });
});

describe('a button of an older version', () => {
  it('says so', async () => {
    const old = await aStage({ archive: anArchive(...MANY) });
    const { discord } = old;
    const answer = await discord.command('reports', {}, DE).answer();
    await old.bot.close();
    await aStage({ discord, archive: anArchive(BAHN), commands: [] });
    const { content } = await discord.click(answer, 'Weiter', DE).answer();
    expect(content).toMatch(/^Dieser Knopf gehört zu einer älteren Fassung von mir/u);
  });
});
