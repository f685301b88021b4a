import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/corpus/parse-report.ts';

/** What a report says of itself, its paragraphs, and the lines that are left out. */
function read(lines: readonly string[], file = 'a.txt') {
  const { id, file: _, passages, leftOut, ...said } = parseReport(file, lines.join('\n'));
  return { said, texts: passages.map(({ text }) => text), left: leftOut.map(({ text }) => text) };
}

describe('parseReport', () => {
  it('reads the dispatch of an agency', () => {
    const { said, texts } = read([
      'DEU/Politik/Haushalt/',
      '12.03.2024 14:35',
      'bdt0423 4 pl 210 dpa 0423',
      '',
      'Vogt lehnt neue Schulden ab =',
      '',
      'Kiel (dpa) - Ministerin Hanna Vogt hat neue Schulden abgelehnt. «Wir sparen», sagte Vogt.',
      '',
      '# dpa-Notizblock',
      '',
      '## Redaktionelle Hinweise',
      '- Wird weiter ergänzt. Eine Zusammenfassung folgt bis gegen 18.00 Uhr.',
      'dpa mm yydd n1 xx',
    ]);
    expect(said).toEqual({ headline: 'Vogt lehnt neue Schulden ab', published: '2024-03-12' });
    expect(texts).toEqual([
      'Kiel (dpa) - Ministerin Hanna Vogt hat neue Schulden abgelehnt. «Wir sparen», sagte Vogt.',
    ]);
  });

  it('reads the page of a magazine, its head without blank lines', () => {
    const { said, texts } = read([
      'DER SPIEGEL',
      'Küstenschutz',
      '»Das war ein Fehler«',
      'Die Ministerin räumt Versäumnisse ein. Doch die Opposition will mehr.',
      'Von Hanna Vogt und Tom Test',
      '04.05.2023, 09.15 Uhr • aus DER SPIEGEL 19/2023',
      '',
      'Artikel zum Hören • 7 Min.',
      '',
      'Die Ministerin steht im Regen von Husum. »Das war ein Fehler«, sagt sie über den Küstenschutz.',
      '',
      'Ministerin in Husum: »Wir müssen korrigieren«',
      'Foto: Jörg Stein / dpa',
      '',
      'Am Ende bleibt der Regen.',
    ]);
    expect(said).toEqual({
      outlet: 'DER SPIEGEL',
      kicker: 'Küstenschutz',
      headline: '»Das war ein Fehler«',
      byline: 'Hanna Vogt und Tom Test',
      published: '2023-05-04',
    });
    expect(texts).toEqual([
      'Die Ministerin räumt Versäumnisse ein. Doch die Opposition will mehr.',
      'Die Ministerin steht im Regen von Husum. »Das war ein Fehler«, sagt sie über den Küstenschutz.',
      'Am Ende bleibt der Regen.',
    ]);
  });

  it('leaves the menu, the notes and the buttons of a page out', () => {
    const { said, texts } = read([
      'Wir verwenden Cookies, um Inhalte zu zeigen. Mit Klick auf Akzeptieren stimmen Sie zu.',
      'Akzeptieren',
      '',
      'https://example.org/politik/klima-1234.html',
      'Startseite',
      'Politik',
      'Sport',
      '',
      'Landtag beschließt Klimagesetz',
      '',
      'Der Landtag hat am Mittwoch das neue Klimagesetz beschlossen. Es gilt von Januar an.',
      '',
      'Teilen',
      'Twittern',
      'Merken',
      '',
      'Kommentare (23)',
      '',
      'Empfohlener redaktioneller Inhalt',
      '',
      'An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.',
      '',
      'Die Opposition lehnt das ab: Ein Abgeordneter nannte es "Gift".',
      '',
      'Newsletter',
      '',
      'Starten Sie mit unserem Überblick in den Tag. Erhalten Sie freitags mehr.',
      '',
      'Impressum | Datenschutz | AGB',
    ]);
    expect(said).toEqual({
      headline: 'Landtag beschließt Klimagesetz',
      url: 'https://example.org/politik/klima-1234.html',
    });
    expect(texts).toEqual([
      'Der Landtag hat am Mittwoch das neue Klimagesetz beschlossen. Es gilt von Januar an.',
      'Die Opposition lehnt das ab: Ein Abgeordneter nannte es "Gift".',
    ]);
  });

  it('leaves out what readers write below a report, and a caption where the page repeats it', () => {
    const { texts } = read([
      'Bäckerei schließt',
      'Jens Möller vor der Bäckerei: Er gibt auf.',
      'Vergrößern des Bildes',
      'Jens Möller vor der Bäckerei: Er gibt auf. (Quelle: Nordbild)',
      'Die Bäckerei Möller schließt im März. Ein Nachfolger fehlt.',
      '',
      '2 Kommentare',
      '',
      'HeinBlöd',
      'vor 2 Stunden',
      '',
      'Selbst schuld. Wer nicht online verkauft, der geht eben unter.',
      '',
      'Antworten',
    ]);
    expect(texts).toEqual(['Die Bäckerei Möller schließt im März. Ein Nachfolger fehlt.']);
  });

  it('joins a paragraph that the end of a page interrupts, and leaves page numbers and running heads out', () => {
    const { said, texts } = read([
      'Süddeutsche Zeitung Seite 5',
      'Montag, 4. März 2024',
      'Streit um das Heizungsgesetz',
      'Von Hanna Vogt',
      'Berlin – Die Opposition hat die Pläne der Bundes-',
      'regierung für das Gesetz scharf kritisiert. Das Wirtschafts-',
      '',
      'Süddeutsche Zeitung Seite 6',
      '\fministerium wies die Kritik an seinen Vorhaben zurück.',
      '',
      '- 6 -',
    ]);
    expect(said).toEqual({
      outlet: 'Süddeutsche Zeitung',
      published: '2024-03-04',
      headline: 'Streit um das Heizungsgesetz',
      byline: 'Hanna Vogt',
    });
    expect(texts).toEqual([
      'Berlin – Die Opposition hat die Pläne der Bundesregierung für das Gesetz scharf kritisiert. Das Wirtschaftsministerium wies die Kritik an seinen Vorhaben zurück.',
    ]);
  });

  it('keeps the turns of an interview, questions included', () => {
    const turns = [
      'SZ: Frau Vogt, reicht das Geld?',
      'Hanna Vogt: Das hängt vom Winter ab.',
      'SZ: Und wenn nicht?',
      'Vogt: Dann sparen wir.',
    ];
    expect(read(['"Wir sparen"', ...turns].join('\n\n').split('\n')).texts).toEqual(turns);
    const questions = [
      'Herr Rau, wie ist die Stimmung?',
      'Angespannt. Die Leute sind müde von den Baustellen.',
      'Was tun Sie dagegen?',
      'Wir reden mit ihnen.',
    ];
    expect(read(turns).texts).toEqual(turns);
    expect(read(['„Die Leute sind müde“', ...questions].join('\n\n').split('\n')).texts).toEqual(questions);
  });

  it('keeps the questions of an explanation as headings', () => {
    const report = parseReport(
      'a.txt',
      [
        'Das kostet das Ticket',
        'Was kostet es?',
        'Es kostet 49 Euro im Monat, und zwar überall.',
        'Wo gilt es?',
        'Es gilt in allen Bussen und Zügen des Landes.',
      ].join('\n\n'),
    );
    expect(report.passages.map(({ heading }) => heading)).toEqual(['Was kostet es?', 'Wo gilt es?']);
  });

  it('puts the headings of a ticker over its entries', () => {
    const { passages, headline } = parseReport(
      'a.txt',
      [
        'Liveblog zum Bahnstreik',
        'Stand: 11.01.2024 17:45 Uhr',
        '',
        '+++ 17:40 Uhr: Vogt: "Wir hören nicht auf" +++',
        'Die Chefin der Gewerkschaft hat mehr Streiks angekündigt. "Wir hören nicht auf", sagte Vogt.',
        '',
        '16:12 Uhr',
        'Bahn legt Angebot vor',
        'Die Bahn hat ein neues Angebot vorgelegt. Es soll weit gehen.',
        '',
        '+++ 15:03 Uhr +++',
        'Tausende sitzen fest. Das teilte die Bahn mit.',
      ].join('\n'),
    );
    expect(headline).toBe('Liveblog zum Bahnstreik');
    expect(passages.map(({ heading, text }) => [heading, text.slice(0, 12)])).toEqual([
      ['17:40 Uhr: Vogt: "Wir hören nicht auf"', 'Die Chefin d'],
      ['Bahn legt Angebot vor', 'Die Bahn hat'],
      [undefined, 'Tausende sit'],
    ]);
  });

  it('reads Markdown as its reader sees it', () => {
    const { said, texts, left } = read(
      [
        '# Land plant Moorschutz',
        '',
        '*Von Hanna Vogt*',
        '',
        'Das **Ministerium** will *viel* Moor schützen.[^1] Das sagte [Tobias Rau](https://example.org)',
        'am Montag – ![Bild](a.jpg)„stabil“.',
        '',
        '> „Moore sind Klimaschützer.“',
        '>',
        '> — Tobias Rau',
        '',
        '![Moor bei Schwabstedt](moor.jpg)',
        '',
        '<!-- noch prüfen -->',
        '',
        '[^1]: Angaben des Ministeriums.',
      ],
      'a.md',
    );
    expect(said).toEqual({ headline: 'Land plant Moorschutz', byline: 'Hanna Vogt' });
    expect(texts).toEqual([
      'Das Ministerium will viel Moor schützen. Das sagte Tobias Rau am Montag – „stabil“.',
      '„Moore sind Klimaschützer.“ — Tobias Rau',
    ]);
    expect(left).toContain('Moor bei Schwabstedt');
    expect(left).toContain('Angaben des Ministeriums.');
  });

  it('reads a page without a blank line, with a loud title and a label above the day', () => {
    const { said, texts } = read([
      'BILD.de',
      'Startseite',
      'Politik',
      'Hammer!',
      'Kanzler will sparen',
      'Artikel von: FLORIAN RAU',
      'veröffentlicht am',
      '14.09.2024 - 11:03 Uhr',
      'Berlin – Der Kanzler plant harte Regeln. „Wer kann, muss“, sagte er zu BILD.',
      'Der Chef der CSU sprach von einem „Scheitern“. Er will mehr.',
      'Lesen Sie auch',
      'Hier schneit es bald',
      'Das Gesetz soll im Herbst kommen. Ob die Grünen mitmachen, ist offen.',
    ]);
    expect(said).toEqual({
      outlet: 'BILD.de',
      kicker: 'Hammer!',
      headline: 'Kanzler will sparen',
      byline: 'FLORIAN RAU',
      published: '2024-09-14',
    });
    expect(texts).toEqual([
      'Berlin – Der Kanzler plant harte Regeln. „Wer kann, muss“, sagte er zu BILD.',
      'Der Chef der CSU sprach von einem „Scheitern“. Er will mehr.',
      'Das Gesetz soll im Herbst kommen. Ob die Grünen mitmachen, ist offen.',
    ]);
  });

  it('leaves a caption above its credit out, and what an article says of itself, and keeps a quotation with its name', () => {
    const { texts } = read([
      'Spahn warnt vor Notlage',
      '',
      'Der Politiker hat vor einer Notlage in den Kliniken gewarnt. Das sagte er am Montag.',
      '',
      'Ein Bild aus besseren Tagen: die Klinik.',
      'Hanna Vogt / NZZ',
      '',
      '„Wir laufen in die Katastrophe.“',
      'Jens Spahn, CDU',
      '',
      'Diese Audioversion wurde künstlich generiert.',
      '',
      'Die Krankenhäuser stützen ihn. Jede fünfte Klinik sei in Not.',
      '',
      'Passend zum Artikel',
      '',
      'Die Kliniken sparen',
      'Georg Rau',
      '02.06.2022',
    ]);
    expect(texts).toEqual([
      'Der Politiker hat vor einer Notlage in den Kliniken gewarnt. Das sagte er am Montag.',
      '„Wir laufen in die Katastrophe.“ Jens Spahn, CDU',
      'Die Krankenhäuser stützen ihn. Jede fünfte Klinik sei in Not.',
    ]);
  });

  it('goes on with the text below teasers where it speaks of them, not to its reader', () => {
    const text = 'Die Polizei nahm drei Männer fest. Ihnen drohen lange Strafen, wie das Gericht mitteilte.';
    expect(read(['Drei Männer gefasst', '', 'Mehr zum Thema', '', 'Gefasst', '', text]).texts).toEqual([text]);
  });

  it('keeps the advice that a report gives its readers', () => {
    const { texts } = read([
      'Warnung vor Abofallen',
      '',
      'Betroffene sollten widersprechen: Kündigen Sie das Abonnement und widerrufen Sie die Einwilligung, rät die Zentrale.',
    ]);
    expect(texts).toHaveLength(1);
  });

  it('does not lose the last paragraph to the credit behind it', () => {
    const { texts, left } = read([
      'German police seek witnesses',
      '',
      'HAMBURG (Reuters) - A man was hurt. "He ran," a witness said. © Thomson Reuters',
    ]);
    expect(texts).toEqual(['HAMBURG (Reuters) - A man was hurt. "He ran," a witness said.']);
    expect(left).toContain('© Thomson Reuters');
  });
});

describe('what the head of a report says', () => {
  const TEXT = 'Das Land baut die Strecke bis 2027 aus. Das teilte die Ministerin mit.';

  it.each([
    [
      'two lines of which the first has no verb',
      ['Streit um Bahn', 'Land gibt Geld frei', '', '14.03.2024'],
      { kicker: 'Streit um Bahn', headline: 'Land gibt Geld frei' },
    ],
    [
      'a first line with a colon',
      ['Streit um Bahn:', '„Wir zahlen“', '', '14.03.2024'],
      { kicker: 'Streit um Bahn', headline: '„Wir zahlen“' },
    ],
    [
      'sections above the headline',
      ['NORDBLATT', 'POLITIK', 'AUSLAND', 'Land gibt Geld frei'],
      { headline: 'Land gibt Geld frei' },
    ],
    ['a headline above a heading', ['Land gibt Geld frei', '', 'Neue Zahlen'], { headline: 'Land gibt Geld frei' }],
    [
      'a headline that is wrapped',
      ['Land gibt Geld für die Vorrats-', 'datenspeicherung', '', 'Von Hanna Vogt'],
      { headline: 'Land gibt Geld für die Vorratsdatenspeicherung' },
    ],
    [
      'a headline in a narrow column',
      ['Bauern', 'blockieren', 'Autobahnen', 'im Norden'],
      { headline: 'Bauern blockieren Autobahnen im Norden' },
    ],
    [
      'an author with an office',
      ['Land gibt Geld', '', 'Von unserer Redakteurin Hanna Vogt'],
      { byline: 'Hanna Vogt' },
    ],
    ['an English day with its time', ['Land gibt Geld', '', 'Tue 14 Nov 2023 17.05 CET'], { published: '2023-11-14' }],
    [
      'author and day on one line',
      ['Land gibt Geld', '', 'Von Hanna Vogt, 14. März 2024 | Lesedauer: 3 Min.'],
      { byline: 'Hanna Vogt', published: '2024-03-14' },
    ],
    [
      'a day of publication beside that of a change',
      ['Veröffentlicht: 12.03.2024, 14:35 Uhr Aktualisiert: 13.03.2024, 10:00 Uhr'],
      { published: '2024-03-12' },
    ],
    [
      'labels',
      ['Titel: Land gibt Geld', 'Datum: 14.03.2024', 'Autor: Hanna Vogt', 'URL: https://example.org/a'],
      { headline: 'Land gibt Geld', published: '2024-03-14', byline: 'Hanna Vogt', url: 'https://example.org/a' },
    ],
    [
      'the page of a paper',
      ['Kieler Nachrichten vom 12.03.2024, Seite 4', '', 'Land gibt Geld'],
      { outlet: 'Kieler Nachrichten', published: '2024-03-12' },
    ],
    [
      'a paper and its section in capitals',
      ['STUTTGARTER ZEITUNG', '', 'Region & Land', '', 'Land gibt Geld'],
      { outlet: 'STUTTGARTER ZEITUNG', headline: 'Land gibt Geld' },
    ],
    [
      'the day of a dispatch',
      ['Land gibt Geld', '', 'Kiel, 2. März 2010 - Das Land baut. Es baut lange.'],
      { published: '2010-03-02' },
    ],
    ['an English day', ['Land gibt Geld', '', 'May 5, 2022'], { published: '2022-05-05' }],
  ])('is read from %s', (_, head, said) => {
    expect(parseReport('a.txt', [...head, '', TEXT].join('\n'))).toMatchObject(said);
  });

  it.each([
    ['the headline, where two lines could be it', ['Streit um Bahn', '', 'Neue Zahlen aus Kiel'], 'headline'],
    [
      'the headline, where a question may be a heading',
      ['Fragen zum Ticket', '', 'Was kostet das Ticket?'],
      'headline',
    ],
    ['the day, where two stand there', ['Land gibt Geld', '', '14.03.2024', '', '15.03.2024'], 'published'],
    ['the day, where it is that of a print', ['Land gibt Geld', '', 'Gedruckt am 14.03.2024'], 'published'],
    ['the day, where it is that of an e-mail', ['Gesendet: Montag, 4. März 2024 09:12'], 'published'],
    ['the day, where the figures can be read in two ways', ['Land gibt Geld', '', '03/04/2025'], 'published'],
    ['the outlet, where a decision has a day', ['Beschluss vom 14. März 2024'], 'outlet'],
    ['the outlet, where a picture is called so', ['![Bild](a.jpg)', '', 'Foto: dpa'], 'outlet'],
    [
      'the day, where a chronicle has one for each entry',
      ['Zeittafel', '', '12.03.2020', TEXT, '', '16.03.2020'],
      'published',
    ],
    [
      'the day, where it is that of a teaser',
      ['Land gibt Geld', '', TEXT, '', TEXT, '', 'Mehr zum Thema', '', 'Bahn', '', '02.06.2022'],
      'published',
    ],
    ['the author, where a line goes on', ['von Wissenschaftlern der'], 'byline'],
    ['the outlet, where a place stands before the day', ['Land gibt Geld', '', 'Kiel, 14.03.2024'], 'outlet'],
  ])('does not tell %s', (_, head, field) => {
    expect(parseReport('a.txt', [...head, '', TEXT].join('\n'))).not.toHaveProperty(field);
  });
});
