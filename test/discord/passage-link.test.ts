import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPassageLink } from '../../src/discord/passage-link.ts';

describe('toPassageLink', () => {
  it.each([
    ['a short quote whole', 'https://a.de/b', 'Die Bahn baut.', 'https://a.de/b#:~:text=Die%20Bahn%20baut.'],
    [
      'a long quote by its ends',
      'https://a.de/b',
      'eins zwei drei vier fünf sechs sieben acht neun zehn elf',
      'https://a.de/b#:~:text=eins%20zwei%20drei%20vier%20f%C3%BCnf,sieben%20acht%20neun%20zehn%20elf',
    ],
    [
      'hyphen, comma and ampersand encoded',
      'https://a.de/',
      'Peter-Paul, Tim & Co',
      'https://a.de/#:~:text=Peter%2DPaul%2C%20Tim%20%26%20Co',
    ],
    ['an address with a fragment of its own', 'https://a.de/#x', 'Ja.', 'https://a.de/#x:~:text=Ja.'],
    ['half a character', 'https://a.de/', 'a\ud83d', 'https://a.de/#:~:text=a%EF%BF%BD'],
  ])('leads to %s', (_, url, quote, link) => {
    expect(toPassageLink(url, quote)).toBe(link);
  });

  it('leaves the passage out where the link would be too long for a button', () => {
    const url = `https://a.de/${'x'.repeat(480)}`;
    expect(toPassageLink(url, 'Ein langes Zitat mit vielen Wörtern.')).toBe(url);
  });

  it.each([['javascript:alert(1)'], ['file:///etc/passwd'], ['kein Link'], [`https://a.de/${'x'.repeat(600)}`]])(
    'gives no link for %s',
    (url) => {
      expect(toPassageLink(url, 'Ja.')).toBeUndefined();
    },
  );

  it('gives an address of at most 512 characters, whatever the quote', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 2000 }),
        (quote) => (toPassageLink('https://a.de/b', quote) ?? '').length <= 512,
      ),
    );
  });
});
