import { ApplicationCommandType, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { unescapeText } from '../../src/discord/markdown.ts';
import { aPlainReport } from '../support/answer.ts';
import { aStage } from '../support/bot.ts';
import { controlsOf, labelsOf } from '../support/components.ts';
import { anArchive, BAHN, BAHN_QUESTION, MARKS, MARKS_SENTENCE } from '../support/reports.ts';

const archive = anArchive(BAHN, MARKS);
const DE = { locale: 'de' };

describe('/ask', () => {
  it('answers with the quote and where it comes from', async () => {
    const { discord } = await aStage({ archive });
    const answer = await discord.command('ask', { question: BAHN_QUESTION }, DE).answer();
    expect(answer.content.split('\n').slice(0, 4)).toEqual([
      `-# Frage: ${BAHN_QUESTION}`,
      '> „Wir bauen die Strecke nach Norden bis 2027 zweigleisig aus“, sagte Verkehrsministerin Hanna Vogt am Dienstag.',
      expect.stringMatching(/^— .*Hanna Vogt.* · wörtlich$/u),
      '-# [1] „Land gibt Bahngeld frei“ · Nordblatt · <t:1710417600:D> · Absatz 2',
    ]);
    expect(discord.requests.validationErrors()).toEqual([]);
  });

  it.each([
    ['de', 'Frage'],
    ['en-US', 'Question'],
    ['en-GB', 'Question'],
    ['fr', 'Question'],
  ])('speaks the language of whoever asks: %s', async (locale, label) => {
    const { discord } = await aStage({ archive });
    const { content } = await discord.command('ask', { question: BAHN_QUESTION }, { locale }).answer();
    expect(content).toMatch(new RegExp(`^-# ${label}: `, 'u'));
  });

  it('answers privately where that is wanted', async () => {
    const { discord } = await aStage({ archive });
    const shown = await discord.command('ask', { question: BAHN_QUESTION }).answer();
    const hidden = await discord.command('ask', { question: BAHN_QUESTION, private: true }).answer();
    expect((shown.flags ?? 0) & MessageFlags.Ephemeral).toBe(0);
    expect((hidden.flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
    expect(labelsOf(hidden)).not.toContain('Delete');
  });

  it('pings nobody and formats nothing, whatever the quote says', async () => {
    const { discord } = await aStage({ archive });
    const answer = await discord.command('ask', { question: 'Wer liest „@everyone“ kursive Zeichen?' }, DE).answer();
    expect(answer).toMatchObject({ mention_everyone: false, mentions: [], mention_roles: [] });
    const [, quote = ''] = /^> (.*)$/mu.exec(answer.content) ?? [];
    expect(unescapeText(quote)).toBe(MARKS_SENTENCE);
    expect(answer.embeds).toEqual([]);
  });

  it('says what was searched where the reports say nothing', async () => {
    const { discord } = await aStage({ archive });
    const { content } = await discord.command('ask', { question: 'Papst Vatikan?' }, DE).answer();
    expect(content).toContain('Dazu steht nichts in den Berichten. Durchsucht: 2 Berichte, <t:1710417600:D>.');
    expect(content).toContain('„papst“ kommt in keinem Bericht vor, „vatika“ in keinem.');
  });

  it('confines the question to a report, chosen or typed', async () => {
    const { discord } = await aStage({ archive });
    const [choice] = await discord.autocomplete('ask', 'report', 'bahngeld').choices();
    for (const report of [String(choice?.value), choice?.name ?? '', 'bahn', 'nordblatt bahngeld']) {
      const { content } = await discord.command('ask', { question: 'Zeichen Dienstag', report }, DE).answer();
      expect(content).toContain('-# nur in Land gibt Bahngeld frei');
      expect(content).not.toContain('Zeichen\\`');
    }
  });

  it.each([
    ['report', 'Nachtblatt *1*', 'Einen Bericht „Nachtblatt \\*1\\*“ habe ich nicht. /berichte zeigt alle.'],
    ['report', 'Nordblatt Bahnglück', 'Einen Bericht „Nordblatt Bahnglück“ habe ich nicht. /berichte zeigt alle.'],
    [
      'report',
      'Bahngedl',
      'Einen Bericht „Bahngedl“ habe ich nicht. Meinst du „Land gibt Bahngeld frei · Nordblatt · 2024-03-14“?',
    ],
    [
      'speaker',
      'Der Papst',
      'Unter „Der Papst“ finde ich niemanden, der in den Berichten spricht. Es sprechen zum Beispiel Hanna Vogt und Opposition.',
    ],
  ])('says so, to whoever asked, where there is no such %s: %s', async (option, value, content) => {
    const { discord } = await aStage({ archive });
    const answer = await discord.command('ask', { question: 'Bahn?', [option]: value }, DE).answer();
    expect(answer.content).toBe(content);
    expect((answer.flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
  });

  it('offers to search everywhere where it found nothing in one report', async () => {
    const { discord } = await aStage({ archive });
    const handle = discord.command('ask', { question: BAHN_QUESTION, report: 'zeichen' }, DE);
    const answer = await handle.answer();
    expect(answer.content).toContain('\nSo eingeschränkt steht dazu nichts da.\n');
    await discord.click(answer, 'Überall suchen', DE).acknowledged();
    await expect.poll(() => handle.message?.content).toContain('> „Wir bauen die Strecke');
    expect(handle.message?.content).not.toContain('nur in');
  });

  it('leads from a question that it cannot answer to what the reports do say, privately', async () => {
    const { discord } = await aStage();
    const answer = await discord.command('ask', { question: 'Wie viele Einwohner hat Wonsan?' }, DE).answer();
    expect(answer.content).toMatch(/\n„Wonsan“ kommt in 2 Berichten vor, „Einwohner“ in keinem\.$/u);
    const shown = await discord.click(answer, 'Stellen zu „Wonsan“', DE).answer();
    expect(shown.content).toMatch(/^-# Frage: Wonsan\n[\s\S]*> .*Wonsan/u);
    expect((shown.flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
  });

  it('answers from the real reports', async () => {
    const { discord } = await aStage();
    const { content } = await discord
      .command('ask', { question: 'Wer hat Kim Jong Un nach Russland eingeladen?' }, DE)
      .answer();
    expect(content).toContain('nach Russland eingeladen');
    expect(content).toContain('000\\_c94fe4e8229a913c.txt');
  });
});

describe('/quotes', () => {
  it('shows what somebody is reported to have said', async () => {
    const { discord } = await aStage({ archive });
    const { content } = await discord.command('quotes', { speaker: 'Hanna Vogt' }, DE).answer();
    expect(content).toMatch(/^\*\*Zitate von Hanna Vogt\*\* · 1 Zitat\n> „Wir bauen/u);
    expect(content).not.toContain('Wahlgeschenk');
  });

  it('shows it about a topic, and says so where there is nothing', async () => {
    const { discord } = await aStage({ archive });
    const about = await discord.command('quotes', { speaker: 'vogt', topic: 'Strecke' }, DE).answer();
    expect(about.content).toContain('\n-# Thema: Strecke\n> „Wir bauen');
    const handle = discord.command('quotes', { speaker: 'vogt', topic: 'Vatikan' }, DE);
    const nothing = await handle.answer();
    expect(nothing.content).toBe('Von Hanna Vogt steht zu „Vatikan“ nichts in den Berichten.');
    await discord.click(nothing, 'Das eine Zitat', DE).acknowledged();
    await expect.poll(() => handle.message?.content).toMatch(/^\*\*Zitate von Hanna Vogt\*\* · 1 Zitat\n> „Wir bauen/u);
  });

  it('asks for the full name where several are called that', async () => {
    const family = aPlainReport(
      [
        '„Wir bauen die Strecke aus“, sagte Hanna Vogt am Montag.',
        '„Wir bauen die Strecke nicht aus“, sagte Peter Vogt am Dienstag.',
      ],
      {
        id: 'familie',
      },
    );
    const { discord } = await aStage({ archive: anArchive(family) });
    const { content } = await discord.command('quotes', { speaker: 'Vogt' }, DE).answer();
    expect(content).toMatch(
      /^„Vogt“ kann mehrere meinen: (?:Hanna Vogt oder Peter Vogt|Peter Vogt oder Hanna Vogt)\./u,
    );
  });

  it('says so where nobody is called that', async () => {
    const { discord } = await aStage({ archive });
    const { content } = await discord.command('quotes', { speaker: 'Papst' }, DE).answer();
    expect(content).toMatch(/^Unter „Papst“ finde ich niemanden, der in den Berichten spricht\./u);
  });
});

describe('/check', () => {
  it.each([
    ['verbatim', 'Wir bauen die Strecke nach Norden bis 2027 zweigleisig aus', '**Wörtlich belegt.**'],
    ['altered', 'Wir bauen die Strecke nach Norden nicht bis 2027 zweigleisig aus', '**Verändert.**'],
    ['not there', 'Quantencomputer schmecken violett', '**Nicht belegt.**'],
  ])('gives the verdict on a quote that is %s', async (_, quote, verdict) => {
    const { discord } = await aStage({ archive });
    const { content } = await discord.command('check', { quote }, DE).answer();
    expect(content).toContain(`-# Geprüft: „${quote}“\n${verdict}`);
  });

  it('can be deleted by whoever asked, also where nothing was found', async () => {
    const { discord } = await aStage({ archive });
    const answer = await discord.command('check', { quote: 'Quantencomputer schmecken violett' }, DE).answer();
    expect(labelsOf(answer)).toEqual(['Löschen']);
  });

  it('shows a true quote in its sentence, where that stands, and who said it', async () => {
    const { discord } = await aStage({ archive });
    const { content } = await discord.command('check', { quote: 'nach Norden bis 2027 zweigleisig' }, DE).answer();
    expect(content).toContain('\n> „Wir bauen die Strecke **nach Norden bis 2027 zweigleisig** aus“, sagte');
    expect(content).toContain('„Land gibt Bahngeld frei“ · Nordblatt · <t:1710417600:D> · Absatz 2');
  });
});

describe('/reports', () => {
  it('lists what is searched, privately', async () => {
    const { discord } = await aStage({ archive });
    const answer = await discord.command('reports', {}, DE).answer();
    expect(answer.content).toBe(
      [
        '**2 Berichte** mit 4 Absätzen',
        '- „Land gibt Bahngeld frei“ · Nordblatt · <t:1710417600:D> · 3 Absätze',
        '- „\\*\\*\\@everyone\\*\\* liest“ · ohne Datum · 1 Absatz',
      ].join('\n'),
    );
    expect((answer.flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
  });

  it('opens a report from the list, and leads back to it', async () => {
    const { discord } = await aStage({ archive });
    const latest = () => discord.messages(discord.channelId, { as: discord.userId }).at(-1);
    const list = await discord.command('reports', {}, DE).answer();
    const [menu] = controlsOf(list);
    expect(menu?.options?.map(({ label }) => label)).toEqual([
      'Land gibt Bahngeld frei · Nordblatt · 2024-03-14',
      '**@everyone** liest',
    ]);
    await discord.select(list, 'report', [menu?.options?.[0]?.value ?? ''], DE).acknowledged();
    await expect.poll(() => latest()?.content).toContain('Datei: bahn.txt');
    await discord.click(latest() ?? list, 'Alle Berichte', DE).acknowledged();
    await expect.poll(() => latest()?.content).toBe(list.content);
  });

  it('shows one report: its data, who speaks, and its passages', async () => {
    const { discord } = await aStage({ archive });
    const first = await discord.command('reports', { report: 'bahn' }, DE).answer();
    expect(first.content).toMatch(/^\*\*„Land gibt Bahngeld frei“\*\*\nDatei: bahn.txt\nMedium: Nordblatt\n/u);
    expect(first.content).toMatch(/Es sprechen: .*Hanna Vogt/u);
    const press = discord.click(first, 'Text', DE);
    await press.acknowledged();
    await expect
      .poll(() => discord.messages(discord.channelId, { as: discord.userId }).at(-1)?.content)
      .toContain('-# Absatz 3\n> Die Opposition sprach von einem Wahlgeschenk.');
  });

  it('says what a file lacks', async () => {
    const { discord } = await aStage({ archive });
    const { content } = await discord.command('reports', { report: 'zeichen' }, DE).answer();
    expect(content).toContain('-# Steht nicht in der Datei: Medium und Tag');
  });
});

describe('/help', () => {
  it('names every command, what is stored, and the version', async () => {
    const { discord } = await aStage({ archive });
    const { content } = await discord.command('help', {}, DE).answer();
    for (const { data } of commands)
      expect(content).toContain(`/${data.name_localizations?.de}`.replace(/^\/(?=Zitate prüfen)/u, ''));
    expect(content).toContain('Ich speichere nichts von dem, was jemand fragt');
    expect(content).toMatch(/Wortlaut \d+\.\d+\.\d+$/u);
  });
});

describe('autocomplete', () => {
  it.each([
    ['ask', 'report', 'bahngld', 'Land gibt Bahngeld frei · Nordblatt · 2024-03-14'],
    ['reports', 'report', 'nordblat', 'Land gibt Bahngeld frei · Nordblatt · 2024-03-14'],
    ['ask', 'speaker', 'vog', 'Hanna Vogt'],
    ['quotes', 'speaker', 'hana', 'Hanna Vogt'],
    ['quotes', 'topic', 'streke', 'Strecke'],
    ['check', 'speaker', 'Vogt', 'Hanna Vogt'],
  ])('/%s %s forgives "%s"', async (command, option, typed, expected) => {
    const { discord } = await aStage({ archive });
    const choices = await discord.autocomplete(command, option, typed).choices();
    expect(choices[0]?.name).toContain(expected);
  });

  it('offers something before anything is typed, and nothing where nothing fits', async () => {
    const { discord } = await aStage({ archive });
    expect(await discord.autocomplete('ask', 'report', '').choices()).toHaveLength(2);
    expect(await discord.autocomplete('ask', 'report', 'xyzxyz').choices()).toEqual([]);
  });
});

describe('registration', () => {
  it('gives every command in German too, for servers, direct messages and users who install it', async () => {
    const { discord } = await aStage({ archive });
    for (const command of discord.commands()) {
      expect(command).toMatchObject({
        name_localizations: { de: expect.any(String) },
        contexts: [0, 1, 2],
        integration_types: [0, 1],
      });
      if (command.type === ApplicationCommandType.ChatInput)
        expect(command).toMatchObject({ description_localizations: { de: expect.any(String) } });
    }
  });
});
