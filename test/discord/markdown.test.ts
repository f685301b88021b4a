import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeLabel, escapeText, formatDay, shorten, unescapeText } from '../../src/discord/markdown.ts';

describe('escapeText', () => {
  it.each([
    ['bold and italics', '**fett** _kursiv_ *auch*', '\\*\\*fett\\*\\* \\_kursiv\\_ \\*auch\\*'],
    ['strikethrough and spoilers', '~~weg~~ ||geheim||', '\\~\\~weg\\~\\~ \\|\\|geheim\\|\\|'],
    ['code', '`x` ```js', '\\`x\\` \\`\\`\\`js'],
    ['a quotation', '> Zitat', '\\> Zitat'],
    ['a long quotation', '>>> Zitat', '\\>>> Zitat'],
    ['small print', '-# klein', '\\-# klein'],
    ['a heading', '## Titel', '\\## Titel'],
    ['a list', '- Punkt', '\\- Punkt'],
    ['a list with plus', '+ Punkt', '\\+ Punkt'],
    ['a numbered list, which a date is not', '12. März', '12\\. März'],
    ['an indented list', '  1. Punkt', '  1\\. Punkt'],
    ['a mention of everybody', '@everyone und @here', '\\@everyone und \\@here'],
    ['mentions', '<@1> <@&2> <#3> </ask:4>', '\\<@1> \\<@&2> \\<#3> \\</ask:4>'],
    ['a timestamp', '<t:1:R>', '\\<t:1:R>'],
    ['a custom emoji', '<:smile:123456789012345678>', '\\<\\:smile:123456789012345678>'],
    ['an emoji by its name', 'so :smile: nicht', 'so \\:smile: nicht'],
    ['an address', 'https://a.de/b_(c)', 'https\\://a.de/b\\_(c)'],
    ['a masked link', '[hier](https://a.de)', '\\[hier\\](https\\://a.de)'],
    ['an invitation', 'discord.gg/abc', 'discord\\.gg/abc'],
    ['a backslash', 'C:\\temp', 'C:\\\\temp'],
  ])('keeps the letters of %s', (_, text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it.each([
    ['Um 12:30 Uhr'],
    ['Am Ende, am 12. März, kam sie.'],
    ['Peter-Paul + Co'],
    ['a@b.de'],
    ['100 %, § 3 & mehr!'],
  ])('leaves alone what means nothing: %s', (text) => {
    expect(escapeText(text)).toBe(text);
  });

  it('escapes the first character of every line, and puts lines together', () => {
    expect(escapeText('eins\n- zwei\r\n3. drei')).toBe('eins - zwei 3. drei');
  });

  it('is undone by unescapeText, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'\\*_~`|<>[]()#+-.:@ 1aä„', 'everyone', 'https://', ':x:', '\u202e', '\u200b'),
    });
    fc.assert(fc.property(text, (it) => unescapeText(escapeText(it)) === it));
  });

  it('leaves no mark that Discord would read', () => {
    const marks = fc.string({ unit: fc.constantFrom(...'\\*_~`|<[]', 'a', ' ') });
    fc.assert(
      fc.property(marks, (text) => {
        const withoutEscapes = escapeText(text).replace(/\\[^0-9A-Za-z\s]/gu, '');
        return !/[\\*_~`|<[\]]/u.test(withoutEscapes);
      }),
    );
  });
});

describe('escapeLabel', () => {
  it.each([
    ['short enough', 'Land gibt Bahngeld frei', 'Land gibt Bahngeld frei'],
    ['too long', 'a'.repeat(40), `${'a'.repeat(29)}…`],
    ['on two lines', 'Land\ngibt', 'Land gibt'],
    ['with invisible characters', 'La\u200bnd\u202e gibt\ufeff', 'Land gibt'],
    ['from right to left', 'שלום', '\u2068שלום\u2069'],
    ['with marks', 'Über *alles*', 'Über \\*alles\\*'],
  ])('fits a name that is %s', (_, text, label) => {
    expect(escapeLabel(text, 30)).toBe(label);
  });

  it('keeps to its length with all backslashes, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'*_|a 😀', '👩‍👩‍👧'), maxLength: 300 });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 100 }), (it, length) => escapeLabel(it, length).length <= length),
    );
  });
});

describe('shorten', () => {
  it('counts characters, not units, and never cuts one in two', () => {
    expect(shorten('😀😀😀', 2)).toBe('😀…');
  });
});

describe('formatDay', () => {
  it('names the day as a time that is the same day nearly everywhere', () => {
    expect(formatDay('2025-07-12')).toBe('<t:1752321600:D>');
    expect(new Date(1752321600 * 1000).toISOString()).toBe('2025-07-12T12:00:00.000Z');
  });
});
