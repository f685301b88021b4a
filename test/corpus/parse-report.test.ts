import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/corpus/parse-report.ts';

const PARAGRAPH =
  'Das Land baut die Strecke bis 2027 zweigleisig aus. Das teilte die Ministerin am Dienstag in Kiel mit.';

const lines = (...blocks: string[]) => blocks.join('\n\n');
const reasons = (text: string, file = 'a.txt') =>
  parseReport(file, text).leftOut.map(({ text: left, reason }) => [reason, left]);

describe('parseReport', () => {
  it('joins hard line breaks inside a paragraph and changes nothing else', () => {
    const { passages } = parseReport(
      'a.txt',
      'Der „alte“\n  Bahnhof  bleibt\nvorerst stehen. Das sagte die Ministerin.\n\nEr wird später saniert.\n',
    );
    expect(passages.map(({ position, text }) => [position, text])).toEqual([
      [1, 'Der „alte“ Bahnhof bleibt vorerst stehen. Das sagte die Ministerin.'],
      [2, 'Er wird später saniert.'],
    ]);
  });

  it('reads headline and day, which are no passages', () => {
    const report = parseReport('a.txt', lines('Land gibt Bahngeld frei', '14.03.2024', PARAGRAPH));
    expect(report).toMatchObject({ id: 'a', headline: 'Land gibt Bahngeld frei', published: '2024-03-14' });
    expect(report.passages).toHaveLength(1);
    expect(report.leftOut.map(({ reason, line }) => [reason, line])).toEqual([
      ['headline', 1],
      ['day', 3],
    ]);
  });

  it.each([
    ['12.07.2025', '2025-07-12'],
    ['Samstag, 12. Juli 2025', '2025-07-12'],
    ['Stand: 12.07.2025, 18:23 Uhr', '2025-07-12'],
    ['Veröffentlicht am 2. März 2024', '2024-03-02'],
    ['2024-03-14', '2024-03-14'],
  ])('reads the day of "%s"', (day, published) => {
    expect(parseReport('a.txt', lines('Land gibt Geld', day, PARAGRAPH)).published).toBe(published);
  });

  it('does not take a day that does not exist', () => {
    expect(parseReport('a.txt', lines('Land gibt Geld', '30.02.2024', PARAGRAPH)).published).toBeUndefined();
  });

  it('leaves undefined what the text does not say', () => {
    const report = parseReport('a.txt', lines(PARAGRAPH, PARAGRAPH));
    for (const field of ['headline', 'kicker', 'outlet', 'published', 'url', 'byline'])
      expect(report).not.toHaveProperty(field);
  });

  it.each([
    ['Nordblatt vom 14. März 2024', { outlet: 'Nordblatt', published: '2024-03-14' }],
    ['Erschienen in: Nordblatt', { outlet: 'Nordblatt' }],
    ['Zeitung: Nordblatt, 14.03.2024', { outlet: 'Nordblatt', published: '2024-03-14' }],
    ['Süddeutsche Zeitung', { outlet: 'Süddeutsche Zeitung', headline: 'Land gibt Geld' }],
    ['Von Hanna Vogt', { byline: 'Hanna Vogt' }],
  ])('reads what the line "%s" above the text says', (line, fields) => {
    expect(parseReport('a.txt', lines('Land gibt Geld', line, PARAGRAPH))).toMatchObject(fields);
  });

  it('tells a section above the headline from a headline that a line break interrupts', () => {
    const kicker = parseReport('a.txt', lines('Politik\nLand gibt Geld frei', '14.03.2024', PARAGRAPH));
    expect(kicker).toMatchObject({ kicker: 'Politik', headline: 'Land gibt Geld frei' });
    const wrapped = parseReport('a.txt', lines('Land gibt noch\nmehr Geld frei', '14.03.2024', PARAGRAPH));
    expect(wrapped).toMatchObject({ headline: 'Land gibt noch mehr Geld frei' });
    expect(wrapped).not.toHaveProperty('kicker');
  });

  it('reads day before headline, and a byline below the lead', () => {
    const report = parseReport(
      'a.txt',
      lines('Nordblatt, 14.03.2024', 'Land gibt Geld', PARAGRAPH, 'Von Hanna Vogt, Kiel', PARAGRAPH),
    );
    expect(report).toMatchObject({ published: '2024-03-14', headline: 'Land gibt Geld', byline: 'Hanna Vogt, Kiel' });
    expect(report.passages).toHaveLength(2);
  });

  it('does not take a place before a day for an outlet', () => {
    expect(parseReport('a.txt', lines('Land gibt Geld', 'Berlin, 14.03.2024', PARAGRAPH))).not.toHaveProperty('outlet');
  });

  it('tells kicker from headline in an exported first line where the text shows that they are no name', () => {
    const report = parseReport('a.txt', lines('date 2024-03 Streit um Bahn Vogt verteidigt den Ausbau', PARAGRAPH));
    expect(report).toMatchObject({ kicker: 'Streit um Bahn', headline: 'Vogt verteidigt den Ausbau' });
  });

  it('takes all of an exported first line for the headline where it cannot tell', () => {
    const report = parseReport('a.txt', lines('date 2024-03 Land gibt Geld frei', PARAGRAPH));
    expect(report).toMatchObject({ headline: 'Land gibt Geld frei' });
    expect(report).not.toHaveProperty('kicker');
  });

  it('puts a heading over the passages below it', () => {
    const { passages } = parseReport(
      'a.txt',
      lines('Titel der Meldung', PARAGRAPH, 'Was nun kommt', PARAGRAPH, PARAGRAPH),
    );
    expect(passages.map(({ heading }) => heading)).toEqual([undefined, 'Was nun kommt', 'Was nun kommt']);
  });

  it('keeps a row of short lines as text: it is a list', () => {
    const { passages } = parseReport(
      'a.txt',
      lines('Neue Gebühren', PARAGRAPH, 'Grundsteuer', 'Hundesteuer', 'Tiergarten', PARAGRAPH),
    );
    expect(passages.map(({ text }) => text)).toContain('Hundesteuer');
  });

  it.each([
    ['a caption with its credit', 'Vogt am Bahnhof: Sie war zuvor in Kiel. (Quelle: IMAGO/imago)', 'caption'],
    ['a caption with an open credit', 'Rettungskräfte suchen nach Überlebenden. Bild: dpa', 'caption'],
    ['initials and agencies', 'feb/dpa/AFP', 'source'],
    ['the foot of a page', 'Impressum | Datenschutz | AGB', 'page'],
    ['the slug of a dispatch', 'DEU/Politik/Haushalt/', 'source'],
    ['a day below the lead', 'Aktualisiert am 18.02.2024-16:20', 'day'],
    ['buttons of a page', 'Teilen Twittern Merken Drucken', 'page'],
    ['an advertisement mark', 'ANZEIGE', 'paywall'],
    ['a picture line', 'Foto: dpa/Meier', 'caption'],
    ['a paywall mark', 'Z+ (abopflichtiger Inhalt);', 'paywall'],
    ['an agency line', 'dpa/afp', 'source'],
    ['a teaser', 'Lesen Sie auch: Was die Bahn jetzt plant', 'teaser'],
  ])('leaves out %s', (_, block, reason) => {
    expect(reasons(lines(PARAGRAPH, block, PARAGRAPH))).toEqual([[reason, block]]);
  });

  it('leaves out a list of teasers up to the next running text', () => {
    const long = `${PARAGRAPH} ${PARAGRAPH}`;
    const { passages, leftOut } = parseReport(
      'a.txt',
      lines(PARAGRAPH, 'Mehr zum Thema', 'Lage:\n„Wollt ihr spielen?“', 'Meier:\nSommer', long),
    );
    expect(passages.map(({ text }) => text)).toEqual([PARAGRAPH, long]);
    expect(new Set(leftOut.map(({ reason }) => reason))).toEqual(new Set(['teaser']));
  });

  it('keeps a sentence that only mentions a photo or a source', () => {
    const text = 'Die Polizei veröffentlichte ein Foto: Es zeigt den Mann. Quelle der Angaben ist das Amt.';
    expect(parseReport('a.txt', lines(PARAGRAPH, text)).passages[1]?.text).toBe(text);
  });

  it('reads Markdown headings, and takes the marks out of the text', () => {
    const report = parseReport('a.md', '# Land gibt Geld\n14.03.2024\n\n## Reaktionen\n> Vogt sprach von *Mut*.\n');
    expect(report).toMatchObject({ headline: 'Land gibt Geld', published: '2024-03-14' });
    expect(report.passages).toMatchObject([{ heading: 'Reaktionen', text: 'Vogt sprach von Mut.' }]);
  });

  it('keeps items of a Markdown list apart, as text', () => {
    const report = parseReport(
      'a.md',
      '# Forderungen\n\n- Weniger Stunden\n- Mehr Geld\n\n1. Runde gescheitert\n2. Runde offen\n',
    );
    expect(report.passages.map(({ text }) => text)).toEqual([
      'Weniger Stunden',
      'Mehr Geld',
      '1. Runde gescheitert',
      '2. Runde offen',
    ]);
  });

  it('takes front matter over the text, and a sidecar over both', () => {
    const text = `---\nheadline: Aus dem Kopf\noutlet: Nordblatt\ntags: [a]\n---\nAus dem Text\n\n14.03.2024\n\n${PARAGRAPH}`;
    expect(parseReport('a.txt', text, { outlet: 'Südblatt' })).toMatchObject({
      headline: 'Aus dem Kopf',
      outlet: 'Südblatt',
      published: '2024-03-14',
    });
  });

  it.each([
    [
      'is not closed',
      '---\noutlet: Nordblatt\n\nText.',
      'a.txt:1: expected a line "---" that closes the front matter, got none',
    ],
    [
      'has a wrong day',
      '---\noutlet: Nordblatt\nday: 14.03.2024\n---\nText.',
      'a.txt:3: "day" must be a day as YYYY-MM-DD, got "14.03.2024"',
    ],
    [
      'has a wrong address',
      '---\nurl: nordblatt\n---\nText.',
      'a.txt:2: "url" must be an address that starts with https:// or http://, got "nordblatt"',
    ],
    ['has a list for a text', '---\noutlet: [a, b]\n---\nText.', 'a.txt:2: "outlet" must be a text, got ["a","b"]'],
    ['is no mapping', '---\njust words\n---\nText.', 'a.txt:2: expected "key: value" lines, got "just words"'],
  ])('names file, line and value where front matter %s', (_, text, message) => {
    expect(() => parseReport('a.txt', text)).toThrow(message);
  });

  it('takes the day of a time in front matter', () => {
    expect(parseReport('a.md', `---\ndate: 2024-03-05T11:00:00+01:00\n---\n${PARAGRAPH}`).published).toBe('2024-03-05');
  });

  it('tells a head without blank lines line by line, and names no headline where more than one line could be it', () => {
    const one = parseReport('a.txt', lines('Land gibt Geld\nVon Hanna Vogt\n14.03.2024, 09.15 Uhr', PARAGRAPH));
    expect(one).toMatchObject({ headline: 'Land gibt Geld', byline: 'Hanna Vogt', published: '2024-03-14' });
    const many = parseReport('a.txt', lines('Haushalt\nStreit um Geld\nNeue Zahlen\n14.03.2024', PARAGRAPH));
    expect(many).toMatchObject({ published: '2024-03-14', passages: [{ text: PARAGRAPH }] });
    expect(many).not.toHaveProperty('headline');
  });

  it('names the line of broken YAML', () => {
    expect(() => parseReport('a.txt', '---\noutlet: "Nordblatt\nday: 2024-03-14\n---\nText.')).toThrow(
      /^a\.txt:\d: expected YAML, got: /u,
    );
  });

  it('does not accept a file without a paragraph', () => {
    expect(() => parseReport('a.txt', 'Foto: dpa/Meier\n')).toThrow(
      'a.txt:1: expected at least one paragraph, got none',
    );
  });

  it('gives, for any text, either a report whose passages stand in the text or a clear error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom('a.txt', 'a.md'), (text, file) => {
        let report: ReturnType<typeof parseReport>;
        try {
          report = parseReport(file, text);
        } catch (error) {
          expect(String(error)).toMatch(/^ReportError: a\.(?:txt|md)/u);
          return;
        }
        if (file === 'a.md') return;
        const folded = text.replace(/\s+/gu, ' ');
        for (const passage of report.passages) expect(folded).toContain(passage.text);
      }),
    );
  });
});
