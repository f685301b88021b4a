import { describe, expect, it } from 'vitest';
import { formatTime } from '../../src/preview/page/markdown/format-time.ts';
import { parseMarkdown, toPlainText } from '../../src/preview/page/markdown/parse-markdown.ts';

const typesIn = (text: string) => parseMarkdown(text).map(({ type }) => type);

describe('the Markdown of messages', () => {
  it.each([
    ['a quote', '> Wir bauen', 'blockQuote'],
    ['small print', '-# Absatz 3', 'subtext'],
    ['small print below a quote', '> Wir bauen\n-# Absatz 3', 'subtext'],
    ['bold', '**bis 2027**', 'strong'],
    ['a masked link', '[Bericht](<https://example.org>)', 'link'],
    ['a timestamp', '<t:1710370800:D>', 'timestamp'],
    ['a mention', '<@123456789012345678>', 'user'],
    ['a command', '</ask:123456789012345678>', 'slashCommand'],
    ['a list', '- eins\n- zwei', 'list'],
    ['a heading', '## Berichte', 'heading'],
  ])('knows %s', (_, text, type) => {
    expect(typesIn(text)).toContain(type);
  });

  it('leaves what is escaped as it is written', () => {
    expect(typesIn('\\*nicht kursiv\\* 12\\. März').every((type) => type === 'text')).toBe(true);
    expect(toPlainText(parseMarkdown('\\*nicht kursiv\\* 12\\. März'))).toBe('*nicht kursiv* 12. März');
  });

  it('gives the words of a quote as they stand in the report', () => {
    const [quote] = parseMarkdown('> „Wir bauen **bis 2027**“, sagte \\_Vogt\\_.\n— Hanna Vogt');
    expect(toPlainText(quote?.content).trim()).toBe('„Wir bauen bis 2027“, sagte _Vogt_.');
  });

  it('takes a dash inside a line for no list', () => {
    expect(typesIn('Kiel - Lindau')).not.toContain('list');
  });
});

describe('a timestamp', () => {
  it.each([
    ['D', 'de', /14\. März 2024/u],
    ['D', 'en', /March 14, 2024/u],
    ['d', 'de', /14\.03\.24/u],
    ['R', 'de', /^vor \d+ Jahren$/u],
    ['', 'de', /14\. März 2024.*\d\d:\d\d/u],
  ])('in the style %j reads in %s like %s', (style, language, expected) => {
    expect(formatTime(1_710_417_600, style, language)).toMatch(expected);
  });
});
